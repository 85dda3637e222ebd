-- macow records, schema version 2
-- experiment quickstart
INSERT INTO code_version (id, git_commit, git_tree, branch, remote, dirty, diff_sha256, diff_zlib, untracked_json, binary_sha256) VALUES (1, 'ab7e0adb98840f73eed4fc3bee0d45b0f9973528', '1c87763713bd9a222464b67330a91c1f70a20989', 'main', NULL, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', NULL, '[]', '446a43a4dd02291055b246eb0a55fe4a305ff841147c8e14299205df21a0f99e');
INSERT INTO environment (id, hash, canonical_json, hostname, os, arch, cpu_model, cpu_cores, ram_bytes, gpu_model, gpu_count, gpu_driver, swift_version, build_mode, package_resolved) VALUES (1, '6b21a73f615c1ba210a2f1fad095e367d8e3e53121af860e8bbfdbf0aaf55d51', '{"arch":"x86_64","build_mode":"release","cpu_cores":2,"cpu_model":"AMD EPYC","extra":{"libtorch":"2.11.0"},"gpu_count":0,"gpu_driver":null,"gpu_model":null,"hostname":"vm","os":"Debian GNU/Linux 12 (bookworm)","package_resolved_sha256":"ac1268408ce2f5387bc5316909956c0cbcd35d5ef28491841d706bb71fc61c84","ram_bytes":25276510208,"swift":"6.3"}', 'vm', 'Debian GNU/Linux 12 (bookworm)', 'x86_64', 'AMD EPYC', 2, 25276510208, NULL, 0, NULL, '6.3', 'release', '{
  "originHash" : "16245a492ade3f5b9344c82e9d12b7930484705ddb39f67c1d2a41d7d8bad2d0",
  "pins" : [
    {
      "identity" : "async-http-client",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/swift-server/async-http-client.git",
      "state" : {
        "revision" : "3665dee56525b865b786d538c567648b76899fc7",
        "version" : "1.37.0"
      }
    },
    {
      "identity" : "grdb.swift",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/groue/GRDB.swift",
      "state" : {
        "revision" : "a60dcff33d97a98b21425f1894587145d3efda50",
        "version" : "7.10.0"
      }
    },
    {
      "identity" : "hummingbird",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/hummingbird-project/hummingbird",
      "state" : {
        "revision" : "26726d0d184fa595ab671bc762836684d9d6d3ea",
        "version" : "2.28.1"
      }
    },
    {
      "identity" : "swift-algorithms",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-algorithms.git",
      "state" : {
        "revision" : "0f7a7a1376bd37a3474591497430631c7189718d",
        "version" : "1.2.1"
      }
    },
    {
      "identity" : "swift-argument-parser",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-argument-parser",
      "state" : {
        "revision" : "436bde4bb9489201ca6662f5cf94ec45fa8e244e",
        "version" : "1.8.2"
      }
    },
    {
      "identity" : "swift-asn1",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-asn1.git",
      "state" : {
        "revision" : "d619dd5bb47ba9ea182340c612ae38c70c78d97e",
        "version" : "1.7.4"
      }
    },
    {
      "identity" : "swift-async-algorithms",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-async-algorithms.git",
      "state" : {
        "revision" : "6d516c3a2b6997945cc435bd8afcd761d748a7b9",
        "version" : "1.1.4"
      }
    },
    {
      "identity" : "swift-atomics",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-atomics.git",
      "state" : {
        "revision" : "6c7dbee0cc6840dffa75a29a46834d0714135e93",
        "version" : "1.3.0"
      }
    },
    {
      "identity" : "swift-certificates",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-certificates.git",
      "state" : {
        "revision" : "a65fde60dd48d7eb6a427dc0cc23b74bb051360a",
        "version" : "1.21.1"
      }
    },
    {
      "identity" : "swift-collections",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-collections.git",
      "state" : {
        "revision" : "b9f4b3586ced378bbddc36a676d2aca082492ed9",
        "version" : "1.6.0"
      }
    },
    {
      "identity" : "swift-configuration",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-configuration.git",
      "state" : {
        "revision" : "3bf6ec506fe6e3daeb65f9ddec52e906a255951c",
        "version" : "1.4.0"
      }
    },
    {
      "identity" : "swift-crypto",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-crypto",
      "state" : {
        "revision" : "778f0d7e1c5105b97a115198b48b593d214fbcd1",
        "version" : "4.5.2"
      }
    },
    {
      "identity" : "swift-distributed-tracing",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-distributed-tracing.git",
      "state" : {
        "revision" : "eb61c2ef0c0a0eb092b8835e1fdabd5aa583c985",
        "version" : "1.7.3"
      }
    },
    {
      "identity" : "swift-http-structured-headers",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-http-structured-headers.git",
      "state" : {
        "revision" : "669ed934446c7d7a1489128ec25b043a8969d9ab",
        "version" : "1.7.0"
      }
    },
    {
      "identity" : "swift-http-types",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-http-types",
      "state" : {
        "revision" : "c5022b87b2147f8ce312c72ca00ea0b3279ea236",
        "version" : "1.8.0"
      }
    },
    {
      "identity" : "swift-log",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-log",
      "state" : {
        "revision" : "c2cb5297956b2a95420f70d1f51e8dc4b4f94708",
        "version" : "1.16.2"
      }
    },
    {
      "identity" : "swift-metrics",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-metrics.git",
      "state" : {
        "revision" : "02299eb0b009b1161dfb2a4bf606fd4c67f54310",
        "version" : "2.13.0"
      }
    },
    {
      "identity" : "swift-mustache",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/hummingbird-project/swift-mustache",
      "state" : {
        "revision" : "abb2a36166e229dc37517e14cac6cd34b534cb90",
        "version" : "2.1.1"
      }
    },
    {
      "identity" : "swift-nio",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio.git",
      "state" : {
        "revision" : "3398e4aaa6104439e99b3a73572f5b272b39e735",
        "version" : "2.101.2"
      }
    },
    {
      "identity" : "swift-nio-extras",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio-extras.git",
      "state" : {
        "revision" : "07f2c690a470bbe26657270a1649528b612f6fd4",
        "version" : "1.35.2"
      }
    },
    {
      "identity" : "swift-nio-http2",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio-http2.git",
      "state" : {
        "revision" : "1a3ee02f038410190095431e7fc7cec4f7f37fd2",
        "version" : "1.46.0"
      }
    },
    {
      "identity" : "swift-nio-ssl",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio-ssl.git",
      "state" : {
        "revision" : "6a0b72b1711d3852295049005f43632b48a68f84",
        "version" : "2.37.6"
      }
    },
    {
      "identity" : "swift-nio-transport-services",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-nio-transport-services.git",
      "state" : {
        "revision" : "b1da444fa5db799b81176ad60366251f2ce1660d",
        "version" : "1.28.0"
      }
    },
    {
      "identity" : "swift-numerics",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-numerics.git",
      "state" : {
        "revision" : "b9d67f8a676201a0a12c9ad876a0b50572aaf905",
        "version" : "1.1.1"
      }
    },
    {
      "identity" : "swift-service-context",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-service-context.git",
      "state" : {
        "revision" : "8ed580e3cc6a586d7b45e6c8b18af1fc0e6af73c",
        "version" : "1.5.1"
      }
    },
    {
      "identity" : "swift-service-lifecycle",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/swift-server/swift-service-lifecycle.git",
      "state" : {
        "revision" : "965f555e29a4bbd6248008d58d38e5600c8f2436",
        "version" : "2.13.0"
      }
    },
    {
      "identity" : "swift-system",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/apple/swift-system.git",
      "state" : {
        "revision" : "a7b0cdcbe3928cc5501238df4756be9a5db11b83",
        "version" : "1.8.1"
      }
    },
    {
      "identity" : "yams",
      "kind" : "remoteSourceControl",
      "location" : "https://github.com/jpsim/Yams",
      "state" : {
        "revision" : "473e618fc72bf29741906dd2873cfd5892039c3e",
        "version" : "6.2.2"
      }
    }
  ],
  "version" : 3
}
');
INSERT INTO dataset (id, name, path, fingerprint, sources_json, preprocessing_json, split_rule, source_url, license, citation, created_us, form, origin, release, category, bits_per_sample) VALUES (1, 'photos32', 'photos32.zarr', 'f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c', '[{"bytes":791555,"name":"astronaut.png","sha256":"88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5"},{"bytes":240512,"name":"chelsea.png","sha256":"596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb"},{"bytes":466706,"name":"coffee.png","sha256":"cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7"},{"bytes":527940,"name":"hubble_deep_field.jpg","sha256":"3a19c5dd8a927a9334bb1229a6d63711b1c0c767fb27e2286e7c84a3e2c2f5f4"},{"bytes":112525,"name":"rocket.jpg","sha256":"c2dd0de7c538df8d111e479619b129464d0269d0ae5fd18ca91d33a7fdfea95c"}]', '["reduced to short sides 96, 160, 256, 400, never enlarged (bilinear, Pillow''s fixed point)","cut into 32x32 tiles from the top left, incomplete ones dropped","images whose channels deviate by less than 4.0 left out"]', 'by file: val is rocket.jpg; test is chelsea.png; the rest is train', NULL, NULL, NULL, 1795534636410133, 'images', 'images', NULL, NULL, 8);
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (1, 1, 0, 'train', '7f2dc7c3e6afff3f6e13185d72b3633d19a5d70dd37e4b3ad597708ae1147a29', 'aa71591f46533ed98cc931d2dad93c922ebb3d841a4c7273aadd3737d724f91e', 853, 32, 32, 3, 22, 'channels of 22 deviate by less than 4.0');
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (2, 1, 1, 'val', 'ca6c794d213f4b634ecf88cf576aac1e918cde898b9ce9a6dc71d2152339eddc', 'c28fc7d6b347fdcd110566d15d78e0d5c105887c07863dd3ab5a8984c2fdf29f', 209, 32, 32, 3, 142, 'channels of 142 deviate by less than 4.0');
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (3, 1, 2, 'test', '70b6e761db02597d01794b7ec3fe5abf463028b51b419020d8e77b7401d22b5e', '181c02d696871350d13e5d8dd27593487eff66874df6fa2180ab6f1d81beedc3', 143, 32, 32, 3, 0, NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (1, 0, 'train/images/c/0/0/0/0', 1357723, 853, 'f403f153d443640b01dcc9b75c52e68f73ed39488b539bf799adca8214aeb484', NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (2, 0, 'val/images/c/0/0/0/0', 320201, 209, '8345e1f0fb1f1ca04db475688c7470bc8db805b48b95b2fadd8a6850ecc47789', NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (3, 0, 'test/images/c/0/0/0/0', 208129, 143, '7fa801efdc3c98d77799f2aade7a5688dd3efb7efdb18fabd65ad014837767f9', NULL);
INSERT INTO experiment (id, name, question, created_us) VALUES (1, 'quickstart', 'Does a small MaCow beat a small Glow with as many parameters?', 1795534636460658);
INSERT INTO config (id, hash, hash_version, canonical_json, created_us) VALUES (1, 'd8cfbfb9ec907471c8c7bbe321a5565c2e4dee13202d408005d0132beb9e0787', 1, '{"data":{"bits":8,"crop":0,"fingerprint":"f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c","flip":false,"name":"photos32","reflect_crop":0,"shift":0,"validation":{"split":"val"}},"dequantization":{"kind":"uniform"},"evaluation":{"batch_size":64,"interval":1,"samples":1,"test_samples":1},"model":{"hidden_channels":86,"in_channels":3,"inverse":true,"levels":3,"num_steps":[4,4,4],"scale":true,"type":"glow"},"optimizer":{"amsgrad":false,"beta1":0.9,"beta2":0.999,"epsilon":1e-8,"kind":"adam","learning_rate":0.002,"weight_decay":0},"protocol":"standard","schedule":{"decay":0.999,"floor":0,"freezes_warmup":false,"hold_steps":0,"stop_below":0,"warmup_steps":30},"selection":{"epoch":"best","metric":"val/bpd"},"training":{"batch_size":32,"batch_steps":1,"ema_decay":0,"epochs":15,"gradient_clip":100,"initialization_batch_size":256,"precision":"float32","samples":1}}', 1795534636460909);
INSERT INTO config (id, hash, hash_version, canonical_json, created_us) VALUES (2, 'eb572f7ce3ae941015c65b41b078f51160745c025a4229e2006ade2dc13ad34d', 1, '{"data":{"bits":8,"crop":0,"fingerprint":"f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c","flip":false,"name":"photos32","reflect_crop":0,"shift":0,"validation":{"split":"val"}},"dequantization":{"kind":"uniform"},"evaluation":{"batch_size":64,"interval":1,"samples":1,"test_samples":1},"model":{"bottom":true,"coupling_type":"conv","factors":[4],"heads":1,"hidden_channels":[24,64,64],"in_channels":3,"inverse":true,"kernel_size":[2,3],"levels":3,"mixtures":0,"num_steps":[1,[2,2],2],"prior_scale":true,"scale":true,"slices":[],"type":"macow"},"optimizer":{"amsgrad":false,"beta1":0.9,"beta2":0.999,"epsilon":1e-8,"kind":"adam","learning_rate":0.002,"weight_decay":0},"protocol":"standard","schedule":{"decay":0.999,"floor":0,"freezes_warmup":false,"hold_steps":0,"stop_below":0,"warmup_steps":30},"selection":{"epoch":"best","metric":"val/bpd"},"training":{"batch_size":32,"batch_steps":1,"ema_decay":0,"epochs":15,"gradient_clip":100,"initialization_batch_size":256,"precision":"float32","samples":1}}', 1795534636469673);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.bits', 'int', '8', 8.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.crop', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.fingerprint', 'text', 'f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.flip', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.name', 'text', 'photos32', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.reflect_crop', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.shift', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'data.validation.split', 'text', 'val', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'dequantization.kind', 'text', 'uniform', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'evaluation.batch_size', 'int', '64', 64.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'evaluation.interval', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'evaluation.samples', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'evaluation.test_samples', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.hidden_channels', 'int', '86', 86.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.in_channels', 'int', '3', 3.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.inverse', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.levels', 'int', '3', 3.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.num_steps', 'json', '[4,4,4]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.scale', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'model.type', 'text', 'glow', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.amsgrad', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.beta1', 'real', '0.9', 0.9);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.beta2', 'real', '0.999', 0.999);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.epsilon', 'real', '1e-8', 1.0e-08);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.kind', 'text', 'adam', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.learning_rate', 'real', '0.002', 0.002);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'optimizer.weight_decay', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'protocol', 'text', 'standard', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.decay', 'real', '0.999', 0.999);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.floor', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.freezes_warmup', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.hold_steps', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.stop_below', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'schedule.warmup_steps', 'int', '30', 30.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'selection.epoch', 'text', 'best', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'selection.metric', 'text', 'val/bpd', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.batch_size', 'int', '32', 32.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.batch_steps', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.ema_decay', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.epochs', 'int', '15', 15.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.gradient_clip', 'int', '100', 100.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.initialization_batch_size', 'int', '256', 256.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.precision', 'text', 'float32', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (1, 'training.samples', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.bits', 'int', '8', 8.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.crop', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.fingerprint', 'text', 'f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.flip', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.name', 'text', 'photos32', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.reflect_crop', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.shift', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'data.validation.split', 'text', 'val', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'dequantization.kind', 'text', 'uniform', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'evaluation.batch_size', 'int', '64', 64.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'evaluation.interval', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'evaluation.samples', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'evaluation.test_samples', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.bottom', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.coupling_type', 'text', 'conv', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.factors', 'json', '[4]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.heads', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.hidden_channels', 'json', '[24,64,64]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.in_channels', 'int', '3', 3.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.inverse', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.kernel_size', 'json', '[2,3]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.levels', 'int', '3', 3.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.mixtures', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.num_steps', 'json', '[1,[2,2],2]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.prior_scale', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.scale', 'bool', 'true', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.slices', 'json', '[]', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'model.type', 'text', 'macow', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.amsgrad', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.beta1', 'real', '0.9', 0.9);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.beta2', 'real', '0.999', 0.999);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.epsilon', 'real', '1e-8', 1.0e-08);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.kind', 'text', 'adam', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.learning_rate', 'real', '0.002', 0.002);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'optimizer.weight_decay', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'protocol', 'text', 'standard', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.decay', 'real', '0.999', 0.999);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.floor', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.freezes_warmup', 'bool', 'false', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.hold_steps', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.stop_below', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'schedule.warmup_steps', 'int', '30', 30.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'selection.epoch', 'text', 'best', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'selection.metric', 'text', 'val/bpd', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.batch_size', 'int', '32', 32.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.batch_steps', 'int', '1', 1.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.ema_decay', 'int', '0', 0.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.epochs', 'int', '15', 15.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.gradient_clip', 'int', '100', 100.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.initialization_batch_size', 'int', '256', 256.0);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.precision', 'text', 'float32', NULL);
INSERT INTO config_param (config_id, key, type, text, num) VALUES (2, 'training.samples', 'int', '1', 1.0);
INSERT INTO experiment_config (experiment_id, config_id, label, role, planned_runs) VALUES (1, 1, 'glow', 'baseline', 3);
INSERT INTO experiment_config (experiment_id, config_id, label, role, planned_runs) VALUES (1, 2, 'macow', 'candidate', 3);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (1, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'local', '["macow-train","launch","quickstart.yaml","-j","2"]', 1795534636470368);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (2, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","glow","--seed","1","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795534636854429);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (3, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","macow","--seed","1","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795534636885340);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (4, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","glow","--seed","2","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795534817277561);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (5, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","macow","--seed","2","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795534916927773);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (6, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","glow","--seed","3","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795534999575042);
INSERT INTO launch (id, experiment_id, spec_sha256, spec_text, backend, argv_json, created_us) VALUES (7, 1, 'ca33016f586a2af2548dee981cf8faccb6ebd6e5b97c18299773b2743becf35a', '# A small Glow and a small MaCow with equal parameter budgets, on 32×32 tiles of five photographs.
experiment: quickstart
question: Does a small MaCow beat a small Glow with as many parameters?

data: {name: photos32}
dequantization: {kind: uniform}
optimizer: {kind: adam, learning_rate: 0.002}
schedule: {warmup_steps: 30, decay: 0.999}
training: {epochs: 15, batch_size: 32, initialization_batch_size: 256, gradient_clip: 100}
selection: {metric: val/bpd, epoch: best}
evaluation: {batch_size: 64, temperature: 0.8, sample_count: 16}
seeds: 1..3

model:
  type: glow
  levels: 3
  num_steps: [4, 4, 4]
  hidden_channels: 86

variants:
  - {label: glow, role: baseline}
  - label: macow
    set:
      model:
        type: macow
        levels: 3
        num_steps: [1, [2, 2], 2]
        factors: [4]
        kernel_size: [2, 3]
        hidden_channels: [24, 64, 64]
', 'inline', '["macow-train","run","quickstart.yaml","--variant","macow","--seed","3","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795535143772186);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (1, '554b391b058dfd40b3aedb189673ac43', 1, 1, 2, 1, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470401, 1795534637209217, 1795534816916566, 179.706798304, NULL, 15, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (2, '774a493dbb111ebc9ec185bea637c191', 1, 1, 4, 2, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470565, 1795534817663396, 1795534916399840, 98.735934052, NULL, 14, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (3, '1cf733d73dc87b9db0a34bc123dba0e1', 1, 1, 6, 3, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470656, 1795534999998463, 1795535143433445, 143.434449966, NULL, 12, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (4, 'e74140c320b989d50a0c041fd462b04f', 1, 2, 3, 1, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470733, 1795534637244760, 1795534999051378, 361.806086712, NULL, 14, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (5, '6e40e1d091e7339bdce4698e6e548dcd', 1, 2, 5, 2, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470805, 1795534917307014, 1795535384062523, 466.754976365, NULL, 9, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (6, '6096be4490e14f16efcd0a75a8f474db', 1, 2, 7, 3, 0, 1, 1, 'finished', 'completed', NULL, 1795534636470876, 1795535144193185, 1795535564882619, 420.68882356, NULL, 14, NULL, NULL, NULL);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (1, 1, 1795534637209112, 1795534816916566, 'vm', 26297, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795534816916470, 'ok', 179.706798304);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (2, 1, 1795534817663293, 1795534916399840, 'vm', 27465, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795534916399746, 'ok', 98.735934052);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (3, 1, 1795534999998359, 1795535143433445, 'vm', 29097, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795535143433349, 'ok', 143.434449966);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (4, 1, 1795534637244653, 1795534999051378, 'vm', 26298, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795534999051286, 'ok', 361.806086712);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (5, 1, 1795534917306910, 1795535384062523, 'vm', 28807, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795535384062426, 'ok', 466.754976365);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (6, 1, 1795535144193078, 1795535564882619, 'vm', 29922, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795535564882494, 'ok', 420.68882356);
INSERT INTO run_dataset (run_id, split_id, role) VALUES (1, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (1, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (1, 2, 'val');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (2, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (2, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (2, 2, 'val');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (3, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (3, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (3, 2, 'val');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (4, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (4, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (4, 2, 'val');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (5, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (5, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (5, 2, 'val');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (6, 3, 'test');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (6, 1, 'train');
INSERT INTO run_dataset (run_id, split_id, role) VALUES (6, 2, 'val');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (1, 'train/bpd', 'train', 'min', 'bits/dim', '−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound; over the epoch''s batches as they were trained on');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (2, 'val/bpd', 'val', 'min', 'bits/dim', '−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (3, 'test/bpd', 'test', 'min', 'bits/dim', '−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (4, 'train/grad_norm', 'train', 'none', '', 'global 2-norm of the gradient before clipping, the mean over the epoch''s steps');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (5, 'train/learning_rate', 'train', 'none', '', 'learning rate of the epoch''s last optimizer step');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (6, 'train/images_per_second', 'train', 'max', 'images/s', 'training images divided by the wall time of the epoch''s training part');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (7, 'train/seconds', 'train', 'none', 's', 'wall time of the epoch''s training part');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (8, 'train/skipped_steps', 'train', 'min', 'steps', 'optimizer steps left out for a non-finite gradient');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (9, 'train/peak_memory_bytes', 'train', 'none', 'bytes', 'largest resident set size of the process so far');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (10, 'train/peak_tensor_bytes', 'train', 'none', 'bytes', 'most bytes that tensors held at once in the epoch''s training part, as libtorch''s CPU allocator hands them out: parameters, optimizer, gradients, activations; no scratch of kernels');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (11, 'train/replay_error', 'train', 'none', '', '--memory reversible: largest |x̂ − x| at the far end of a chain of inverted steps in the epoch');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (12, 'train/replay_fallbacks', 'train', 'none', 'chains', '--memory reversible: chains computed from their input, since the error was above 1e-4');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (13, 'val/seconds', 'val', 'none', 's', 'wall time of the validation pass');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (14, 'test/seconds', 'test', 'none', 's', 'wall time of the test pass');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (15, 'val/bpd_iw', 'val', 'min', 'bits/dim', '(log K − log Σ p(x, uⱼ)/q(uⱼ|x)) / (C·H·W · log 2) over the K draws of the evaluation, the mean over the images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (16, 'test/bpd_iw', 'test', 'min', 'bits/dim', '(log K − log Σ p(x, uⱼ)/q(uⱼ|x)) / (C·H·W · log 2) over the K draws of the evaluation, the mean over the images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (17, 'val/bpd_ema', 'val', 'min', 'bits/dim', '−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound; of the exponential moving average of the parameters');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (18, 'test/bpd_ema', 'test', 'min', 'bits/dim', '−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound; of the exponential moving average of the parameters');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (19, 'val/bpd_iw_ema', 'val', 'min', 'bits/dim', '(log K − log Σ p(x, uⱼ)/q(uⱼ|x)) / (C·H·W · log 2) over the K draws of the evaluation, the mean over the images; of the exponential moving average of the parameters');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (20, 'test/bpd_iw_ema', 'test', 'min', 'bits/dim', '(log K − log Σ p(x, uⱼ)/q(uⱼ|x)) / (C·H·W · log 2) over the K draws of the evaluation, the mean over the images; of the exponential moving average of the parameters');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (21, 'val/log_det', 'val', 'none', 'nats', 'log |det ∂z/∂y| of the flow of an image, the mean over its draws; the mean over the images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (22, 'val/log_det_std', 'val', 'none', 'nats', 'log |det ∂z/∂y| of the flow of an image, the mean over its draws; the standard deviation (n − 1) over the images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (23, 'test/log_det', 'test', 'none', 'nats', 'log |det ∂z/∂y| of the flow of an image, the mean over its draws; the mean over the images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (24, 'val/noise_log_density', 'val', 'none', 'nats', 'log q(u|x) of the learned dequantizer, the mean over draws and images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (25, 'test/noise_log_density', 'test', 'none', 'nats', 'log q(u|x) of the learned dequantizer, the mean over draws and images');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (26, 'val/reconstruction_error', 'val', 'min', '', 'max |decode(encode(y)) − y| of the first images, y ∈ [−1, 1) without noise; the largest');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (27, 'test/reconstruction_error', 'test', 'min', '', 'max |decode(encode(y)) − y| of the first images, y ∈ [−1, 1) without noise; the mean over them');
INSERT INTO metric (id, name, split, direction, unit, definition) VALUES (28, 'val/precision_error', 'val', 'none', 'bits/dim', 'bits/dim of the validation images with products in the precision of the training steps, minus val/bpd: the same parameters and noise');
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 1, 1, 27, 6.58915934731305341642e+00, NULL, 1795534648566947);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 2, 1, 54, 5.5028606251799949689e+00, NULL, 1795534658413938);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 3, 1, 81, 5.02779724242092296293e+00, NULL, 1795534667918988);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 4, 1, 108, 4.78170764312273899321e+00, NULL, 1795534686277603);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 5, 1, 135, 4.60607529459318243425e+00, NULL, 1795534703761637);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 6, 1, 162, 4.46016752498348534317e+00, NULL, 1795534717284972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 7, 1, 189, 4.34599634581748617279e+00, NULL, 1795534730651046);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 8, 1, 216, 4.25247035413034613071e+00, NULL, 1795534743557567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 9, 1, 243, 4.18002761251697840805e+00, NULL, 1795534756713631);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 10, 1, 270, 4.1258508973009, NULL, 1795534769872453);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 11, 1, 297, 4.06578593699704171626e+00, NULL, 1795534783382177);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 12, 1, 324, 4.00933258413437165756e+00, NULL, 1795534796489127);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 13, 1, 351, 3.96753579197970784875e+00, NULL, 1795534802919238);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 14, 1, 378, 3.91654231796353524686e+00, NULL, 1795534809434247);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 15, 1, 405, 3.89008783853900164118e+00, NULL, 1795534816052107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 1, 1, 27, 5.96409328951119821482e+00, NULL, 1795534648573581);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 2, 1, 54, 5.45886021060585, NULL, 1795534658416409);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 3, 1, 81, 5.25300984264924597511e+00, NULL, 1795534667921275);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 4, 1, 108, 5.11715060599641269334e+00, NULL, 1795534686280061);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 5, 1, 135, 4.98029363402569913432e+00, NULL, 1795534703764268);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 6, 1, 162, 4.86939715396996763985e+00, NULL, 1795534717287595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 7, 1, 189, 4.78849313256828068574e+00, NULL, 1795534730657837);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 8, 1, 216, 4.75508352384395216461e+00, NULL, 1795534743560097);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 9, 1, 243, 4.73969535767461191966e+00, NULL, 1795534756716349);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 10, 1, 270, 4.62406464000516592705e+00, NULL, 1795534769875323);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 11, 1, 297, 4.60214639968962, NULL, 1795534783384817);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 12, 1, 324, 4.54087929017237801332e+00, NULL, 1795534796491785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 13, 1, 351, 4.58590212277974185184e+00, NULL, 1795534802921822);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 14, 1, 378, 4.58153073876217398208e+00, NULL, 1795534809436862);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 15, 1, 405, 4.51101647476475431375e+00, NULL, 1795534816054827);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 1, 1, 27, 3.81375959018304411078e+03, NULL, 1795534648567548);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 2, 1, 54, 1.4798680919929151059e+04, NULL, 1795534658414518);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 3, 1, 81, 1.31782218011394252244e+04, NULL, 1795534667919526);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 4, 1, 108, 1.53409737426353804043e+04, NULL, 1795534686278216);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 5, 1, 135, 1.63773871084070524379e+04, NULL, 1795534703762292);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 6, 1, 162, 1.5107340028245967914e+04, NULL, 1795534717285657);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 7, 1, 189, 1.41921780197685930028e+04, NULL, 1795534730651644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 8, 1, 216, 2.09755083080953045292e+04, NULL, 1795534743558189);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 9, 1, 243, 19374.122854043, NULL, 1795534756714328);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 10, 1, 270, 1.92131794953072203499e+04, NULL, 1795534769873162);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 11, 1, 297, 2.16902915590095326484e+04, NULL, 1795534783382838);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 12, 1, 324, 1.99272953413967734374e+04, NULL, 1795534796489874);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 13, 1, 351, 2.0589002472160405886e+04, NULL, 1795534802919830);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 14, 1, 378, 2.34918358996330389342e+04, NULL, 1795534809434872);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 15, 1, 405, 2.5359315257892376394e+04, NULL, 1795534816052772);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 1, 1, 27, 0.0018, NULL, 1795534648567862);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795534658414851);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795534667919833);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795534686278549);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795534703762637);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795534717285999);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795534730651980);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795534743558533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795534756714698);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795534769873620);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795534783383198);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795534796490213);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795534802920158);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795534809435224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795534816053125);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 1, 1, 27, 1.16843582546267739982e+02, NULL, 1795534648568151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 2, 1, 54, 1.00056595435527881929e+02, NULL, 1795534658415134);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 3, 1, 81, 1.03793153262401901312e+02, NULL, 1795534667920094);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 4, 1, 108, 5.38652590262914401355e+01, NULL, 1795534686278832);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 5, 1, 135, 5.43997606184005135778e+01, NULL, 1795534703762931);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 6, 1, 162, 7.23548381081660778573e+01, NULL, 1795534717286303);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 7, 1, 189, 7.32539178849987848707e+01, NULL, 1795534730652265);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 8, 1, 216, 7.65332910634373888561e+01, NULL, 1795534743558826);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 9, 1, 243, 7.49929293712188353975e+01, NULL, 1795534756715008);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 10, 1, 270, 7.49686631098061297953e+01, NULL, 1795534769873955);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 11, 1, 297, 7.27945578441736103076e+01, NULL, 1795534783383501);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 12, 1, 324, 7.34801075044054101664e+01, NULL, 1795534796490504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 13, 1, 351, 153.212035524068, NULL, 1795534802920450);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 14, 1, 378, 1.51938445850379224566e+02, NULL, 1795534809435525);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 15, 1, 405, 1.49077741067227691478e+02, NULL, 1795534816053495);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 1, 1, 27, 7.30035814900000090688e+00, NULL, 1795534648568405);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 2, 1, 54, 8.5251751400000017611e+00, NULL, 1795534658415403);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 3, 1, 81, 8.218268481, NULL, 1795534667920338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 4, 1, 108, 15.83580986, NULL, 1795534686279097);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 5, 1, 135, 1.56802160580000045082e+01, NULL, 1795534703763205);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 6, 1, 162, 1.17891218100000028101e+01, NULL, 1795534717286583);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 7, 1, 189, 1.16444283750000021626e+01, NULL, 1795534730652530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 8, 1, 216, 1.11454765390000023474e+01, NULL, 1795534743559101);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 9, 1, 243, 1.13744056559999986435e+01, NULL, 1795534756715295);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 10, 1, 270, 11.378087385, NULL, 1795534769874248);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 11, 1, 297, 11.717908938, NULL, 1795534783383785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 12, 1, 324, 1.16085839959999983508e+01, NULL, 1795534796490779);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 13, 1, 351, 5.56744773400000081409e+00, NULL, 1795534802920721);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 14, 1, 378, 5.614115606, NULL, 1795534809435821);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 15, 1, 405, 5.7218468290000012999e+00, NULL, 1795534816053786);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 1, 1, 27, 0.0, NULL, 1795534648568647);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 2, 1, 54, 0.0, NULL, 1795534658415659);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 3, 1, 81, 0.0, NULL, 1795534667920578);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 4, 1, 108, 0.0, NULL, 1795534686279351);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 5, 1, 135, 0.0, NULL, 1795534703763531);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 6, 1, 162, 0.0, NULL, 1795534717286842);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 7, 1, 189, 0.0, NULL, 1795534730652783);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 8, 1, 216, 0.0, NULL, 1795534743559361);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 9, 1, 243, 0.0, NULL, 1795534756715571);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 10, 1, 270, 0.0, NULL, 1795534769874526);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 11, 1, 297, 0.0, NULL, 1795534783384051);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 12, 1, 324, 0.0, NULL, 1795534796491041);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 13, 1, 351, 0.0, NULL, 1795534802920979);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 14, 1, 378, 0.0, NULL, 1795534809436092);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 15, 1, 405, 0.0, NULL, 1795534816054055);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 1, 1, 27, 326602752.0, NULL, 1795534648568881);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 2, 1, 54, 334274560.0, NULL, 1795534658415906);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 3, 1, 81, 334274560.0, NULL, 1795534667920812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 4, 1, 108, 334274560.0, NULL, 1795534686279590);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 5, 1, 135, 334274560.0, NULL, 1795534703763782);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 6, 1, 162, 334274560.0, NULL, 1795534717287095);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 7, 1, 189, 334274560.0, NULL, 1795534730653078);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 8, 1, 216, 334274560.0, NULL, 1795534743559609);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 9, 1, 243, 334274560.0, NULL, 1795534756715832);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 10, 1, 270, 334274560.0, NULL, 1795534769874796);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 11, 1, 297, 334274560.0, NULL, 1795534783384308);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 12, 1, 324, 334274560.0, NULL, 1795534796491292);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 13, 1, 351, 334274560.0, NULL, 1795534802921231);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 14, 1, 378, 334274560.0, NULL, 1795534809436351);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 15, 1, 405, 334274560.0, NULL, 1795534816054309);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 1, 1, 27, 102113272.0, NULL, 1795534648569113);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 2, 1, 54, 102113272.0, NULL, 1795534658416164);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 3, 1, 81, 102113272.0, NULL, 1795534667921046);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 4, 1, 108, 102113272.0, NULL, 1795534686279827);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 5, 1, 135, 102113272.0, NULL, 1795534703764028);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 6, 1, 162, 102113272.0, NULL, 1795534717287347);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 7, 1, 189, 102113272.0, NULL, 1795534730657508);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 8, 1, 216, 102113272.0, NULL, 1795534743559855);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 9, 1, 243, 102113272.0, NULL, 1795534756716087);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 10, 1, 270, 102113272.0, NULL, 1795534769875060);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 11, 1, 297, 102113272.0, NULL, 1795534783384562);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 12, 1, 324, 102113272.0, NULL, 1795534796491537);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 13, 1, 351, 102113272.0, NULL, 1795534802921561);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 14, 1, 378, 102113272.0, NULL, 1795534809436605);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 15, 1, 405, 102113272.0, NULL, 1795534816054565);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 1, 1, 27, 1.20518644900000015951e+00, NULL, 1795534648573928);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 2, 1, 54, 1.22455100800000016292e+00, NULL, 1795534658416654);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 3, 1, 81, 1.22397544599999985592e+00, NULL, 1795534667921564);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 4, 1, 108, 2.369630116, NULL, 1795534686280295);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 5, 1, 135, 1.650832805, NULL, 1795534703764508);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 6, 1, 162, 1.627973941, NULL, 1795534717287842);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 7, 1, 189, 1.61208156600000029889e+00, NULL, 1795534730658100);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 8, 1, 216, 1.640857729, NULL, 1795534743560340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 9, 1, 243, 1.66130847400000014602e+00, NULL, 1795534756716604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 10, 1, 270, 1.658458674, NULL, 1795534769875583);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 11, 1, 297, 1.677036977, NULL, 1795534783385067);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 12, 1, 324, 1.38339016, NULL, 1795534796492025);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 13, 1, 351, 0.806873316, NULL, 1795534802922075);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 14, 1, 378, 0.843678378, NULL, 1795534809437114);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 15, 1, 405, 0.838392981, NULL, 1795534816055085);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 1, 1, 27, 5.72909272671202143096e+03, NULL, 1795534648574243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 2, 1, 54, 7.29547696901166273144e+03, NULL, 1795534658416896);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 3, 1, 81, 7.79227683210601117019e+03, NULL, 1795534667921798);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 4, 1, 108, 8.20138844525642889474e+03, NULL, 1795534686280529);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 5, 1, 135, 8.55230427164324100847e+03, NULL, 1795534703764745);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 6, 1, 162, 8967.68551183089, NULL, 1795534717288084);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 7, 1, 189, 9.1138353137148624232e+03, NULL, 1795534730658348);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 8, 1, 216, 9332.77297258149, NULL, 1795534743560591);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 9, 1, 243, 9.39884114972712268396e+03, NULL, 1795534756716859);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 10, 1, 270, 9.58175150923295404926e+03, NULL, 1795534769875835);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 11, 1, 297, 9.74601102487664502395e+03, NULL, 1795534783389496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 12, 1, 324, 9.71424274353319378884e+03, NULL, 1795534796492309);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 13, 1, 351, 9.85975160268391118741e+03, NULL, 1795534802922362);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 14, 1, 378, 1.00182292375336419356e+04, NULL, 1795534809437440);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 15, 1, 405, 9.9624108618047248452e+03, NULL, 1795534816055337);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 1, 1, 27, 3.45094428934307799754e+01, NULL, 1795534648574494);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 2, 1, 54, 1.47694255307645846636e+02, NULL, 1795534658417137);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 3, 1, 81, 2.76976647215926959685e+02, NULL, 1795534667922026);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 4, 1, 108, 2.87430763700055081234e+02, NULL, 1795534686280759);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 5, 1, 135, 3.10983046934065043842e+02, NULL, 1795534703764981);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 6, 1, 162, 3.94564598981546907916e+02, NULL, 1795534717288327);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 7, 1, 189, 4.35745960959939111507e+02, NULL, 1795534730658592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 8, 1, 216, 4.98721764431987594438e+02, NULL, 1795534743560829);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 9, 1, 243, 5.61800884499177414013e+02, NULL, 1795534756717110);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 10, 1, 270, 6.34121856815974410887e+02, NULL, 1795534769876081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 11, 1, 297, 6.82300135686560906824e+02, NULL, 1795534783389864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 12, 1, 324, 7.71480680984341120158e+02, NULL, 1795534796492561);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 13, 1, 351, 7.55932696034299624445e+02, NULL, 1795534802922613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 14, 1, 378, 805.186280345512, NULL, 1795534809437700);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 15, 1, 405, 8.38711206435848907834e+02, NULL, 1795534816055584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 1, 1, 27, 7.152557373046875e-07, NULL, 1795534648574737);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 2, 1, 54, 7.152557373046875e-07, NULL, 1795534658417458);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 3, 1, 81, 6.55651092529296875e-07, NULL, 1795534667922259);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 4, 1, 108, 7.152557373046875e-07, NULL, 1795534686280991);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 5, 1, 135, 7.152557373046875e-07, NULL, 1795534703765217);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 6, 1, 162, 8.3446502685546875e-07, NULL, 1795534717288573);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 7, 1, 189, 7.152557373046875e-07, NULL, 1795534730658831);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 8, 1, 216, 7.74860382080078125e-07, NULL, 1795534743561067);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 9, 1, 243, 9.5367431640625e-07, NULL, 1795534756721873);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 10, 1, 270, 6.55651092529296875e-07, NULL, 1795534769876331);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 11, 1, 297, 8.94069671630859375e-07, NULL, 1795534783390140);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 12, 1, 324, 7.152557373046875e-07, NULL, 1795534796492805);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 13, 1, 351, 6.55651092529296875e-07, NULL, 1795534802922858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 14, 1, 378, 7.152557373046875e-07, NULL, 1795534809437962);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 15, 1, 405, 7.152557373046875e-07, NULL, 1795534816055836);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 1, 1, 27, 6.60442428922211366426e+00, NULL, 1795534826133995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 2, 1, 54, 5.57874946791669756862e+00, NULL, 1795534832292483);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 3, 1, 81, 5.0590838009761629479e+00, NULL, 1795534839247265);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 4, 1, 108, 4.80390159788320847411e+00, NULL, 1795534845348515);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 5, 1, 135, 4.63902467443141830472e+00, NULL, 1795534851285851);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 6, 1, 162, 4.52169955576927140583e+00, NULL, 1795534857580954);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 7, 1, 189, 4.41356480930892391967e+00, NULL, 1795534863916446);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 8, 1, 216, 4.32689364768222350932e+00, NULL, 1795534870243887);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 9, 1, 243, 4.26015966928259448565e+00, NULL, 1795534876595048);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 10, 1, 270, 4.20879787818911754726e+00, NULL, 1795534882941458);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 11, 1, 297, 4.14752761454133267449e+00, NULL, 1795534889673530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 12, 1, 324, 4.0851044988305806882e+00, NULL, 1795534896113343);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 13, 1, 351, 4.05290581069565725158e+00, NULL, 1795534902646796);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 14, 1, 378, 4.01030667908332461024e+00, NULL, 1795534909108739);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 15, 1, 405, 3.96146114995773857003e+00, NULL, 1795534915570428);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 1, 1, 27, 6.10798210685451792301e+00, NULL, 1795534826136745);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 2, 1, 54, 5.57139119025203211066e+00, NULL, 1795534832294984);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 3, 1, 81, 5.23744752550855885431e+00, NULL, 1795534839249705);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 4, 1, 108, 5.05334315638267383974e+00, NULL, 1795534845351006);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 5, 1, 135, 4.91787419493765920464e+00, NULL, 1795534851288188);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 6, 1, 162, 4.86996580337351758771e+00, NULL, 1795534857583554);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 7, 1, 189, 4.76891832003918469951e+00, NULL, 1795534863919159);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 8, 1, 216, 4.76480040939736682048e+00, NULL, 1795534870246652);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 9, 1, 243, 4.73045944905911586175e+00, NULL, 1795534876597740);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 10, 1, 270, 4.66214973253223785576e+00, NULL, 1795534882943978);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 11, 1, 297, 4.66083158525006613359e+00, NULL, 1795534889676066);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 12, 1, 324, 4.58087268881226528094e+00, NULL, 1795534896115954);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 13, 1, 351, 4.56815063875414, NULL, 1795534902649651);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 14, 1, 378, 4.54013936548127627901e+00, NULL, 1795534909111580);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 15, 1, 405, 4.56438454718611730243e+00, NULL, 1795534915573213);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 1, 1, 27, 4531.4560998659, NULL, 1795534826134686);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 2, 1, 54, 1.77948868968188908187e+04, NULL, 1795534832293053);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 3, 1, 81, 2.02260371329508452614e+04, NULL, 1795534839247816);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 4, 1, 108, 2.14689744854936543565e+04, NULL, 1795534845349096);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 5, 1, 135, 3.02021338767995584941e+04, NULL, 1795534851286415);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 6, 1, 162, 2.45633338489318048237e+04, NULL, 1795534857581609);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 7, 1, 189, 2.21542040500339790015e+04, NULL, 1795534863917060);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 8, 1, 216, 2.55711446104034293975e+04, NULL, 1795534870244507);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 9, 1, 243, 2.81603428308882139385e+04, NULL, 1795534876595652);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 10, 1, 270, 2.80025244015073112684e+04, NULL, 1795534882942042);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 11, 1, 297, 2.93341657627393578872e+04, NULL, 1795534889674136);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 12, 1, 324, 25952.319100056, NULL, 1795534896113988);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 13, 1, 351, 2.63461909642797727421e+04, NULL, 1795534902647462);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 14, 1, 378, 2.90768505529333415315e+04, NULL, 1795534909109460);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 15, 1, 405, 3.05068999791619062302e+04, NULL, 1795534915571138);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 1, 1, 27, 0.0018, NULL, 1795534826135044);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795534832293421);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795534839248125);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795534845349484);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795534851286722);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795534857581974);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795534863917477);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795534870244862);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795534876595996);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795534882942371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795534889674471);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795534896114334);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795534902647828);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795534909109845);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795534915571512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 1, 1, 27, 1.53819607125972908075e+02, NULL, 1795534826135353);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 2, 1, 54, 1.60116695089666905005e+02, NULL, 1795534832293718);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 3, 1, 81, 1.39092924094508163079e+02, NULL, 1795534839248406);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 4, 1, 108, 1.61978836618072477909e+02, NULL, 1795534845349776);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 5, 1, 135, 1.66372889040523602938e+02, NULL, 1795534851286996);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 6, 1, 162, 1.56627018292383723974e+02, NULL, 1795534857582270);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 7, 1, 189, 1.57215607826772867387e+02, NULL, 1795534863917805);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 8, 1, 216, 1.56032021562421022056e+02, NULL, 1795534870245172);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 9, 1, 243, 1.55544248884649476856e+02, NULL, 1795534876596309);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 10, 1, 270, 1.55420827607153881903e+02, NULL, 1795534882942683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 11, 1, 297, 1.49771891746333949413e+02, NULL, 1795534889674771);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 12, 1, 324, 1.53353029306059085003e+02, NULL, 1795534896114633);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 13, 1, 351, 1.5187358150330817352e+02, NULL, 1795534902648150);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 14, 1, 378, 1.52805566404039183227e+02, NULL, 1795534909110160);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 15, 1, 405, 1.53142375787772834884e+02, NULL, 1795534915571830);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 1, 1, 27, 5.54545688900000044441e+00, NULL, 1795534826135638);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 2, 1, 54, 5.32736451700000213094e+00, NULL, 1795534832293982);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 3, 1, 81, 6.13259089600000084629e+00, NULL, 1795534839248663);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 4, 1, 108, 5.26612005500000091018e+00, NULL, 1795534845350037);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 5, 1, 135, 5.127037253, NULL, 1795534851287247);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 6, 1, 162, 5.4460591109999993975e+00, NULL, 1795534857582543);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 7, 1, 189, 5.425669956, NULL, 1795534863918092);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 8, 1, 216, 5.46682656200000050006e+00, NULL, 1795534870245547);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 9, 1, 243, 5.48397003500000046471e+00, NULL, 1795534876596593);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 10, 1, 270, 5.488324912, NULL, 1795534882942957);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 11, 1, 297, 5.6953276750000014772e+00, NULL, 1795534889675045);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 12, 1, 324, 5.56232898600000069677e+00, NULL, 1795534896114915);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 13, 1, 351, 5.616513363, NULL, 1795534902648444);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 14, 1, 378, 5.582257375, NULL, 1795534909110454);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 15, 1, 405, 5.56998019400000110579e+00, NULL, 1795534915572130);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 1, 1, 27, 0.0, NULL, 1795534826135940);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 2, 1, 54, 0.0, NULL, 1795534832294237);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 3, 1, 81, 0.0, NULL, 1795534839248909);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 4, 1, 108, 0.0, NULL, 1795534845350285);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 5, 1, 135, 0.0, NULL, 1795534851287485);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 6, 1, 162, 0.0, NULL, 1795534857582803);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 7, 1, 189, 0.0, NULL, 1795534863918371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 8, 1, 216, 0.0, NULL, 1795534870245831);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 9, 1, 243, 0.0, NULL, 1795534876596862);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 10, 1, 270, 0.0, NULL, 1795534882943218);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 11, 1, 297, 0.0, NULL, 1795534889675312);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 12, 1, 324, 0.0, NULL, 1795534896115182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 13, 1, 351, 0.0, NULL, 1795534902648723);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 14, 1, 378, 0.0, NULL, 1795534909110726);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 15, 1, 405, 0.0, NULL, 1795534915572409);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 1, 1, 27, 321781760.0, NULL, 1795534826136213);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 2, 1, 54, 333709312.0, NULL, 1795534832294488);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 3, 1, 81, 333709312.0, NULL, 1795534839249157);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 4, 1, 108, 336199680.0, NULL, 1795534845350531);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 5, 1, 135, 336199680.0, NULL, 1795534851287720);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 6, 1, 162, 336461824.0, NULL, 1795534857583057);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 7, 1, 189, 336461824.0, NULL, 1795534863918644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 8, 1, 216, 336461824.0, NULL, 1795534870246122);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 9, 1, 243, 336461824.0, NULL, 1795534876597126);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 10, 1, 270, 336461824.0, NULL, 1795534882943475);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 11, 1, 297, 336461824.0, NULL, 1795534889675573);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 12, 1, 324, 336461824.0, NULL, 1795534896115444);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 13, 1, 351, 336461824.0, NULL, 1795534902648999);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 14, 1, 378, 336461824.0, NULL, 1795534909111050);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 15, 1, 405, 336461824.0, NULL, 1795534915572684);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 1, 1, 27, 102113272.0, NULL, 1795534826136477);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 2, 1, 54, 102113272.0, NULL, 1795534832294729);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 3, 1, 81, 102113272.0, NULL, 1795534839249454);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 4, 1, 108, 102113272.0, NULL, 1795534845350769);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 5, 1, 135, 102113272.0, NULL, 1795534851287953);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 6, 1, 162, 102113272.0, NULL, 1795534857583305);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 7, 1, 189, 102113272.0, NULL, 1795534863918902);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 8, 1, 216, 102113272.0, NULL, 1795534870246394);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 9, 1, 243, 102113272.0, NULL, 1795534876597464);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 10, 1, 270, 102113272.0, NULL, 1795534882943732);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 11, 1, 297, 102113272.0, NULL, 1795534889675824);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 12, 1, 324, 102113272.0, NULL, 1795534896115701);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 13, 1, 351, 102113272.0, NULL, 1795534902649344);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 14, 1, 378, 102113272.0, NULL, 1795534909111320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 15, 1, 405, 102113272.0, NULL, 1795534915572950);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 1, 1, 27, 0.792887845, NULL, 1795534826137002);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 2, 1, 54, 7.76900749000000057087e-01, NULL, 1795534832295224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 3, 1, 81, 0.769660024, NULL, 1795534839249947);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 4, 1, 108, 7.77953821000000100838e-01, NULL, 1795534845351240);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 5, 1, 135, 0.758034624, NULL, 1795534851288419);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 6, 1, 162, 0.794871377, NULL, 1795534857583799);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 7, 1, 189, 0.850673416, NULL, 1795534863919407);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 8, 1, 216, 0.802534221, NULL, 1795534870246912);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 9, 1, 243, 8.11390235000000070719e-01, NULL, 1795534876598005);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 10, 1, 270, 8.00953059999999883444e-01, NULL, 1795534882944223);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 11, 1, 297, 0.978389272, NULL, 1795534889676307);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 12, 1, 324, 8.09521486000000067839e-01, NULL, 1795534896116203);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 13, 1, 351, 8.60560233000000063263e-01, NULL, 1795534902649925);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 14, 1, 378, 8.20661841000000058521e-01, NULL, 1795534909111841);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 15, 1, 405, 8.32347851000000082954e-01, NULL, 1795534915573591);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 1, 1, 27, 5.68243160791716491082e+03, NULL, 1795534826137259);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 2, 1, 54, 7.14894421678752951246e+03, NULL, 1795534832295460);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 3, 1, 81, 7.74411511522502951252e+03, NULL, 1795534839250184);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 4, 1, 108, 8.30933878541791273199e+03, NULL, 1795534845351476);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 5, 1, 135, 8.77063652250299128319e+03, NULL, 1795534851288649);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 6, 1, 162, 8.91622356506055621129e+03, NULL, 1795534857584042);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 7, 1, 189, 9.28043436939294224402e+03, NULL, 1795534863919657);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 8, 1, 216, 9501.1621631093, NULL, 1795534870247164);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 9, 1, 243, 9.39731083657296585413e+03, NULL, 1795534876598271);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 10, 1, 270, 9548.41397372159, NULL, 1795534882944468);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 11, 1, 297, 9.44946996252616554581e+03, NULL, 1795534889676549);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 12, 1, 324, 9.51187714703573510607e+03, NULL, 1795534896116452);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 13, 1, 351, 9.52545691677257855192e+03, NULL, 1795534902650194);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 14, 1, 378, 9.68662741337096304047e+03, NULL, 1795534909112141);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 15, 1, 405, 9.66753538520484471518e+03, NULL, 1795534915573870);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 1, 1, 27, 2.87266165539776174853e+01, NULL, 1795534826137609);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 2, 1, 54, 1.89655304172794046731e+02, NULL, 1795534832295696);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 3, 1, 81, 3.63606165755660697418e+02, NULL, 1795534839250427);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 4, 1, 108, 4.16357637478591698261e+02, NULL, 1795534845351747);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 5, 1, 135, 4.49046081827331647687e+02, NULL, 1795534851288879);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 6, 1, 162, 4.83631160513849920343e+02, NULL, 1795534857584286);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 7, 1, 189, 5.12365441333699777725e+02, NULL, 1795534863919904);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 8, 1, 216, 538.184846657569, NULL, 1795534870247416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 9, 1, 243, 527.357858357206, NULL, 1795534876598530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 10, 1, 270, 6.07849338008185782191e+02, NULL, 1795534882944711);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 11, 1, 297, 6.59145208042762760676e+02, NULL, 1795534889676785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 12, 1, 324, 8.08399921631244410512e+02, NULL, 1795534896116696);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 13, 1, 351, 7.75548898184086397131e+02, NULL, 1795534902650458);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 14, 1, 378, 8.07954046053449474133e+02, NULL, 1795534909112408);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 15, 1, 405, 8.64715905633549937209e+02, NULL, 1795534915574143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 1, 1, 27, 7.152557373046875e-07, NULL, 1795534826137883);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 2, 1, 54, 4.76837158203125e-07, NULL, 1795534832295932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 3, 1, 81, 5.36441802978515625e-07, NULL, 1795534839250662);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 4, 1, 108, 6.55651092529296875e-07, NULL, 1795534845351984);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 5, 1, 135, 7.152557373046875e-07, NULL, 1795534851289106);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 6, 1, 162, 7.74860382080078125e-07, NULL, 1795534857584527);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 7, 1, 189, 6.55651092529296875e-07, NULL, 1795534863920149);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 8, 1, 216, 6.55651092529296875e-07, NULL, 1795534870247665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 9, 1, 243, 6.55651092529296875e-07, NULL, 1795534876598782);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 10, 1, 270, 7.152557373046875e-07, NULL, 1795534882944953);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 11, 1, 297, 6.55651092529296875e-07, NULL, 1795534889677024);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 12, 1, 324, 8.046627044677734375e-07, NULL, 1795534896116939);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 13, 1, 351, 7.152557373046875e-07, NULL, 1795534902650720);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 14, 1, 378, 9.5367431640625e-07, NULL, 1795534909112666);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 15, 1, 405, 8.94069671630859375e-07, NULL, 1795534915574408);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 1, 1, 27, 6.72559084429724496345e+00, NULL, 1795535008072090);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 2, 1, 54, 5.56691823268609553565e+00, NULL, 1795535014086375);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 3, 1, 81, 5.07528209212659309201e+00, NULL, 1795535020007408);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 4, 1, 108, 4.86633499007820269355e+00, NULL, 1795535026084905);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 5, 1, 135, 4.68806493093024556628e+00, NULL, 1795535032247996);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 6, 1, 162, 4.56496702177507618358e+00, NULL, 1795535038721059);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 7, 1, 189, 4.4519315232897493928e+00, NULL, 1795535046628134);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 8, 1, 216, 4.36805044420562715856e+00, NULL, 1795535052715066);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 9, 1, 243, 4.30426130746453, NULL, 1795535058855591);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 10, 1, 270, 4.22572172832221948368e+00, NULL, 1795535064987150);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 11, 1, 297, 4.16046630795846539285e+00, NULL, 1795535071211675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 12, 1, 324, 4.10899529343218894439e+00, NULL, 1795535077494417);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 13, 1, 351, 4.06071354292615449566e+00, NULL, 1795535126966549);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 14, 1, 378, 4.02254655544225148133e+00, NULL, 1795535136451645);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 15, 1, 405, 3.98827262557893469363e+00, NULL, 1795535142582554);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 1, 1, 27, 6.07177273699869, NULL, 1795535008074905);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 2, 1, 54, 5.49280587085067129038e+00, NULL, 1795535014088929);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 3, 1, 81, 5.32113566640210233771e+00, NULL, 1795535020010268);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 4, 1, 108, 5.14606725050941093968e+00, NULL, 1795535026087625);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 5, 1, 135, 4.95817529149264846211e+00, NULL, 1795535032250922);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 6, 1, 162, 4.89050296170170462062e+00, NULL, 1795535038723863);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 7, 1, 189, 4.84231889894945322083e+00, NULL, 1795535046630917);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 8, 1, 216, 4.78465172919045844679e+00, NULL, 1795535052717810);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 9, 1, 243, 4.86687630224708112081e+00, NULL, 1795535058858367);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 10, 1, 270, 4.79100097977684, NULL, 1795535064989903);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 11, 1, 297, 4.73424381502608415672e+00, NULL, 1795535071214488);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 12, 1, 324, 4.70925823963472911515e+00, NULL, 1795535077499176);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 13, 1, 351, 4.77394416546228850251e+00, NULL, 1795535126997979);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 14, 1, 378, 4.75572612934846450372e+00, NULL, 1795535136454562);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 15, 1, 405, 4.78838073186646706602e+00, NULL, 1795535142585346);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 1, 1, 27, 4.91494125076489308395e+03, NULL, 1795535008072730);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 2, 1, 54, 2.18853255819889200208e+04, NULL, 1795535014086953);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 3, 1, 81, 2.13658208931659501111e+04, NULL, 1795535020008052);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 4, 1, 108, 3.03602484471056595794e+04, NULL, 1795535026085583);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 5, 1, 135, 2.43870917820511604067e+04, NULL, 1795535032248650);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 6, 1, 162, 28910.9691580843, NULL, 1795535038721785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 7, 1, 189, 2.05956466940220961976e+04, NULL, 1795535046628742);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 8, 1, 216, 3.05751787064383788667e+04, NULL, 1795535052715673);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 9, 1, 243, 2.7314006306792634859e+04, NULL, 1795535058856235);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 10, 1, 270, 2.67271711902905553868e+04, NULL, 1795535064987753);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 11, 1, 297, 2.38249357915354194109e+04, NULL, 1795535071212296);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 12, 1, 324, 3.00749222370883653645e+04, NULL, 1795535077495061);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 13, 1, 351, 3.02418759551235380054e+04, NULL, 1795535126967211);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 14, 1, 378, 2.88672736343038923226e+04, NULL, 1795535136452300);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 15, 1, 405, 2.95621006665357126614e+04, NULL, 1795535142583190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 1, 1, 27, 0.0018, NULL, 1795535008073081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795535014087293);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795535020008417);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795535026085950);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795535032249035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795535038722156);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795535046629097);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795535052716042);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795535058856605);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795535064988110);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795535071212657);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795535077495944);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795535126967580);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795535136452676);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795535142583558);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 1, 1, 27, 1.6016099784563107278e+02, NULL, 1795535008073452);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 2, 1, 54, 1.63095530718238308047e+02, NULL, 1795535014087594);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 3, 1, 81, 1.6667161357003894295e+02, NULL, 1795535020008730);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 4, 1, 108, 1.61948838140313654317e+02, NULL, 1795535026086257);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 5, 1, 135, 1.59547817528635562213e+02, NULL, 1795535032249466);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 6, 1, 162, 1.51268266700131192694e+02, NULL, 1795535038722472);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 7, 1, 189, 1.20496074490186146023e+02, NULL, 1795535046629523);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 8, 1, 216, 1.62211848595536878292e+02, NULL, 1795535052716357);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 9, 1, 243, 1.6097456330130239621e+02, NULL, 1795535058856912);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 10, 1, 270, 1.6110816994159827686e+02, NULL, 1795535064988417);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 11, 1, 297, 1.58873777739792757307e+02, NULL, 1795535071212978);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 12, 1, 324, 1.5928835686821696527e+02, NULL, 1795535077496307);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 13, 1, 351, 2.14532541830984371236e+01, NULL, 1795535126967902);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 14, 1, 378, 1.00742355929535150945e+02, NULL, 1795535136453002);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 15, 1, 405, 1.6175337628870028084e+02, NULL, 1795535142583896);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 1, 1, 27, 5.32589089399999870977e+00, NULL, 1795535008073761);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 2, 1, 54, 5.23006360900000100144e+00, NULL, 1795535014087873);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 3, 1, 81, 5.117848095, NULL, 1795535020009021);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 4, 1, 108, 5.267095521, NULL, 1795535026086545);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 5, 1, 135, 5.34635956300000181329e+00, NULL, 1795535032249811);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 6, 1, 162, 5.638988392, NULL, 1795535038722776);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 7, 1, 189, 7.07906878800000161078e+00, NULL, 1795535046629828);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 8, 1, 216, 5.25855544700000177016e+00, NULL, 1795535052716651);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 9, 1, 243, 5.298973841, NULL, 1795535058857198);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 10, 1, 270, 5.2945794140000010941e+00, NULL, 1795535064988697);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 11, 1, 297, 5.369042092, NULL, 1795535071213269);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 12, 1, 324, 5.35506810900000118635e+00, NULL, 1795535077496614);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 13, 1, 351, 39.760867639, NULL, 1795535126968201);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 14, 1, 378, 8.46714365700000115566e+00, NULL, 1795535136453369);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 15, 1, 405, 5.27346024899999932245e+00, NULL, 1795535142584202);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 1, 1, 27, 0.0, NULL, 1795535008074039);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 2, 1, 54, 0.0, NULL, 1795535014088144);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 3, 1, 81, 0.0, NULL, 1795535020009357);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 4, 1, 108, 0.0, NULL, 1795535026086822);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 5, 1, 135, 0.0, NULL, 1795535032250103);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 6, 1, 162, 0.0, NULL, 1795535038723054);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 7, 1, 189, 0.0, NULL, 1795535046630109);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 8, 1, 216, 0.0, NULL, 1795535052716925);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 9, 1, 243, 0.0, NULL, 1795535058857553);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 10, 1, 270, 0.0, NULL, 1795535064988969);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 11, 1, 297, 0.0, NULL, 1795535071213642);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 12, 1, 324, 0.0, NULL, 1795535077497858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 13, 1, 351, 0.0, NULL, 1795535126968582);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 14, 1, 378, 0.0, NULL, 1795535136453712);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 15, 1, 405, 0.0, NULL, 1795535142584488);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 1, 1, 27, 326393856.0, NULL, 1795535008074322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 2, 1, 54, 327786496.0, NULL, 1795535014088410);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 3, 1, 81, 327786496.0, NULL, 1795535020009706);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 4, 1, 108, 327786496.0, NULL, 1795535026087091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 5, 1, 135, 327786496.0, NULL, 1795535032250378);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 6, 1, 162, 327786496.0, NULL, 1795535038723333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 7, 1, 189, 327786496.0, NULL, 1795535046630382);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 8, 1, 216, 327786496.0, NULL, 1795535052717198);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 9, 1, 243, 327786496.0, NULL, 1795535058857834);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 10, 1, 270, 327786496.0, NULL, 1795535064989337);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 11, 1, 297, 327786496.0, NULL, 1795535071213933);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 12, 1, 324, 327786496.0, NULL, 1795535077498493);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 13, 1, 351, 327786496.0, NULL, 1795535126968878);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 14, 1, 378, 327786496.0, NULL, 1795535136454007);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 15, 1, 405, 327786496.0, NULL, 1795535142584762);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 1, 1, 27, 102113272.0, NULL, 1795535008074617);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 2, 1, 54, 102113272.0, NULL, 1795535014088672);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 3, 1, 81, 102113272.0, NULL, 1795535020009993);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 4, 1, 108, 102113272.0, NULL, 1795535026087360);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 5, 1, 135, 102113272.0, NULL, 1795535032250655);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 6, 1, 162, 102113272.0, NULL, 1795535038723599);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 7, 1, 189, 102113272.0, NULL, 1795535046630652);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 8, 1, 216, 102113272.0, NULL, 1795535052717530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 9, 1, 243, 102113272.0, NULL, 1795535058858104);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 10, 1, 270, 102113272.0, NULL, 1795535064989635);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 11, 1, 297, 102113272.0, NULL, 1795535071214211);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 12, 1, 324, 102113272.0, NULL, 1795535077498825);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 13, 1, 351, 102113272.0, NULL, 1795535126969162);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 14, 1, 378, 102113272.0, NULL, 1795535136454286);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 15, 1, 405, 102113272.0, NULL, 1795535142585027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 1, 1, 27, 0.77327581, NULL, 1795535008075170);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 2, 1, 54, 7.33178484000000185716e-01, NULL, 1795535014089183);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 3, 1, 81, 0.750069359, NULL, 1795535020010541);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 4, 1, 108, 0.756981624, NULL, 1795535026087884);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 5, 1, 135, 7.62178148999999915957e-01, NULL, 1795535032251183);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 6, 1, 162, 7.794174930000001833e-01, NULL, 1795535038724127);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 7, 1, 189, 7.73079487000000065144e-01, NULL, 1795535046631179);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 8, 1, 216, 7.73889455000000059392e-01, NULL, 1795535052718076);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 9, 1, 243, 0.785101436, NULL, 1795535058858630);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 10, 1, 270, 7.82755525000000118573e-01, NULL, 1795535064990173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 11, 1, 297, 7.97575289999999936796e-01, NULL, 1795535071214754);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 12, 1, 324, 0.86256985, NULL, 1795535077499470);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 13, 1, 351, 9.196609982, NULL, 1795535126998458);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 14, 1, 378, 0.793943901, NULL, 1795535136454836);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 15, 1, 405, 8.01173179000000068583e-01, NULL, 1795535142585641);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 1, 1, 27, 5.46086698424416863402e+03, NULL, 1795535008075438);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 2, 1, 54, 7.36383893026689565885e+03, NULL, 1795535014089496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 3, 1, 81, 8.01549917763157918678e+03, NULL, 1795535020010811);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 4, 1, 108, 8.3656535352497012354e+03, NULL, 1795535026088143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 5, 1, 135, 8.49489488636363603273e+03, NULL, 1795535032251441);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 6, 1, 162, 8.75140299323415092689e+03, NULL, 1795535038724386);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 7, 1, 189, 9.11600017054799718636e+03, NULL, 1795535046631440);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 8, 1, 216, 9.03136834629186523691e+03, NULL, 1795535052718337);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 9, 1, 243, 8.77925895727422175678e+03, NULL, 1795535058858893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 10, 1, 270, 9.2015850637335533978e+03, NULL, 1795535064990434);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 11, 1, 297, 9098.81259578723, NULL, 1795535071215019);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 12, 1, 324, 9.33856373588890528465e+03, NULL, 1795535077499923);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 13, 1, 351, 9079.34226646606, NULL, 1795535126998801);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 14, 1, 378, 9.41933941387559752877e+03, NULL, 1795535136455105);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 15, 1, 405, 9.5693004214638149275e+03, NULL, 1795535142585907);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 1, 1, 27, 6.33163608294462463286e+01, NULL, 1795535008075701);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 2, 1, 54, 1.26638051928257922896e+02, NULL, 1795535014089790);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 3, 1, 81, 2.1691746168655345172e+02, NULL, 1795535020011077);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 4, 1, 108, 3.09693545846445204014e+02, NULL, 1795535026088403);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 5, 1, 135, 4.26827841863413198113e+02, NULL, 1795535032251699);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 6, 1, 162, 4.12226582092852140721e+02, NULL, 1795535038724648);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 7, 1, 189, 4.54917332247598778845e+02, NULL, 1795535046631698);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 8, 1, 216, 4.838584942114404157e+02, NULL, 1795535052718595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 9, 1, 243, 4.49773317842772144123e+02, NULL, 1795535058859220);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 10, 1, 270, 4.95253635295505091574e+02, NULL, 1795535064990708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 11, 1, 297, 521.800703307782, NULL, 1795535071215289);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 12, 1, 324, 5.89666488429791456858e+02, NULL, 1795535077500211);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 13, 1, 351, 5.42632301095933939922e+02, NULL, 1795535126999112);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 14, 1, 378, 6.42197315127879846856e+02, NULL, 1795535136455370);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 15, 1, 405, 7.03057411231938317536e+02, NULL, 1795535142586174);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 1, 1, 27, 6.55651092529296875e-07, NULL, 1795535008075967);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 2, 1, 54, 7.152557373046875e-07, NULL, 1795535014090060);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 3, 1, 81, 5.36441802978515625e-07, NULL, 1795535020011341);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 4, 1, 108, 5.9604644775390625e-07, NULL, 1795535026088668);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 5, 1, 135, 5.9604644775390625e-07, NULL, 1795535032251958);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 6, 1, 162, 5.9604644775390625e-07, NULL, 1795535038724910);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 7, 1, 189, 5.9604644775390625e-07, NULL, 1795535046631959);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 8, 1, 216, 5.36441802978515625e-07, NULL, 1795535052718857);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 9, 1, 243, 5.9604644775390625e-07, NULL, 1795535058859509);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 10, 1, 270, 7.74860382080078125e-07, NULL, 1795535064990974);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 11, 1, 297, 7.74860382080078125e-07, NULL, 1795535071215555);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 12, 1, 324, 6.55651092529296875e-07, NULL, 1795535077500485);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 13, 1, 351, 9.834766387939453125e-07, NULL, 1795535126999406);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 14, 1, 378, 9.834766387939453125e-07, NULL, 1795535136455634);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 15, 1, 405, 1.31130218505859375e-06, NULL, 1795535142586435);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 1, 1, 27, 6.35293350642408860551e+00, NULL, 1795534669230522);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 2, 1, 54, 4.94148511981411875382e+00, NULL, 1795534717507012);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 3, 1, 81, 4.19364211454976576476e+00, NULL, 1795534755745630);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 4, 1, 108, 3.92968158791142041508e+00, NULL, 1795534794226053);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 5, 1, 135, 3.80094762139298136816e+00, NULL, 1795534812822948);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 6, 1, 162, 3.71642662920776301049e+00, NULL, 1795534830798907);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 7, 1, 189, 3.6527737417061949543e+00, NULL, 1795534849174505);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 8, 1, 216, 3.60391075462776866444e+00, NULL, 1795534867724787);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 9, 1, 243, 3.55947526552512627517e+00, NULL, 1795534886437970);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 10, 1, 270, 3.52147183589443812934e+00, NULL, 1795534904802153);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 11, 1, 297, 3.49126007683353467569e+00, NULL, 1795534923588560);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 12, 1, 324, 3.45512726707820494453e+00, NULL, 1795534942211629);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 13, 1, 351, 3.42936057201474264743e+00, NULL, 1795534961041546);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 14, 1, 378, 3.40690419525149756907e+00, NULL, 1795534979114478);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 15, 1, 405, 3.38979612703436083975e+00, NULL, 1795534996908040);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 1, 1, 27, 5.70405981685737817343e+00, NULL, 1795534669233240);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 2, 1, 54, 4.99620500009351786729e+00, NULL, 1795534717514321);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 3, 1, 81, 4.77092019185345250775e+00, NULL, 1795534755748632);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 4, 1, 108, 4.73091189843765302924e+00, NULL, 1795534794228939);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 5, 1, 135, 4.59876292622241, NULL, 1795534812825853);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 6, 1, 162, 4.55194470745120938204e+00, NULL, 1795534830802735);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 7, 1, 189, 4.51318146606033376855e+00, NULL, 1795534849177496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 8, 1, 216, 4.45323429621912669773e+00, NULL, 1795534867728105);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 9, 1, 243, 4.39023308217358376737e+00, NULL, 1795534886440785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 10, 1, 270, 4.32486554676898915516e+00, NULL, 1795534904805442);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 11, 1, 297, 4.29550114688855178002e+00, NULL, 1795534923591802);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 12, 1, 324, 4.29123359714438379342e+00, NULL, 1795534942214806);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 13, 1, 351, 4.26704593104489671162e+00, NULL, 1795534961044504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 14, 1, 378, 4.22405911743874362684e+00, NULL, 1795534979117345);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 15, 1, 405, 4.27538221675081686612e+00, NULL, 1795534996911122);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 1, 1, 27, 7.3970283173042353157e+03, NULL, 1795534669231189);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 2, 1, 54, 1.23912405068413154372e+04, NULL, 1795534717507729);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 3, 1, 81, 1.40706688295114599896e+04, NULL, 1795534755746416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 4, 1, 108, 1.80954527448017797727e+04, NULL, 1795534794226830);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 5, 1, 135, 1.60140505886852151885e+04, NULL, 1795534812823632);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 6, 1, 162, 1.58049766749396294472e+04, NULL, 1795534830799594);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 7, 1, 189, 1.43399623038051868208e+04, NULL, 1795534849175212);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 8, 1, 216, 1.44167883829923703159e+04, NULL, 1795534867725651);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 9, 1, 243, 1.4962875206473212529e+04, NULL, 1795534886438674);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 10, 1, 270, 1.39885104355272324026e+04, NULL, 1795534904802870);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 11, 1, 297, 1.57362897826629960038e+04, NULL, 1795534923589414);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 12, 1, 324, 1.15003170292625163709e+04, NULL, 1795534942212350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 13, 1, 351, 1.34620129437768864589e+04, NULL, 1795534961042246);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 14, 1, 378, 1.27648427267442220905e+04, NULL, 1795534979115142);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 15, 1, 405, 1.35252271003061596275e+04, NULL, 1795534996908745);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 1, 1, 27, 0.0018, NULL, 1795534669231587);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795534717508132);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795534755746837);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795534794227262);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795534812824063);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795534830800800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795534849175630);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795534867726147);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795534886439072);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795534904803285);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795534923589869);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795534942212802);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795534961042698);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795534979115567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795534996909161);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 1, 1, 27, 4.26330154265892460321e+01, NULL, 1795534669231915);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 2, 1, 54, 19.8968861240329, NULL, 1795534717508460);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 3, 1, 81, 2.60051942063347105724e+01, NULL, 1795534755747182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 4, 1, 108, 2.58734287735456547352e+01, NULL, 1795534794227586);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 5, 1, 135, 5.34692521338114161704e+01, NULL, 1795534812824390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 6, 1, 162, 5.58321902036022166271e+01, NULL, 1795534830801179);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 7, 1, 189, 5.38720183686328439858e+01, NULL, 1795534849175974);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 8, 1, 216, 5.38265888587098828566e+01, NULL, 1795534867726526);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 9, 1, 243, 5.30819880893803670591e+01, NULL, 1795534886439399);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 10, 1, 270, 5.4470820367805629302e+01, NULL, 1795534904803627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 11, 1, 297, 53.0460831258372, NULL, 1795534923590223);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 12, 1, 324, 5.35476552542892889627e+01, NULL, 1795534942213158);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 13, 1, 351, 5.2816458104882094914e+01, NULL, 1795534961043055);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 14, 1, 378, 5.51939981507541403953e+01, NULL, 1795534979115903);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 15, 1, 405, 5.60597529021253322429e+01, NULL, 1795534996909573);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 1, 1, 27, 20.007967803, NULL, 1795534669232194);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 2, 1, 54, 4.28710299029999930553e+01, NULL, 1795534717508757);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 3, 1, 81, 32.801139389, NULL, 1795534755747492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 4, 1, 108, 3.29681855260000062908e+01, NULL, 1795534794227872);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 5, 1, 135, 1.59530938990000059618e+01, NULL, 1795534812824684);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 6, 1, 162, 1.52779247400000013352e+01, NULL, 1795534830801550);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 7, 1, 189, 15.833822935, NULL, 1795534849176278);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 8, 1, 216, 1.58471866430000023488e+01, NULL, 1795534867726858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 9, 1, 243, 16.069481018, NULL, 1795534886439694);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 10, 1, 270, 1.56597604779999990398e+01, NULL, 1795534904804109);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 11, 1, 297, 16.080357865, NULL, 1795534923590533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 12, 1, 324, 15.929735783, NULL, 1795534942213585);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 13, 1, 351, 1.61502688860000027655e+01, NULL, 1795534961043363);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 14, 1, 378, 15.454578914, NULL, 1795534979116197);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 15, 1, 405, 1.52159072389999980856e+01, NULL, 1795534996909941);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 1, 1, 27, 0.0, NULL, 1795534669232460);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 2, 1, 54, 0.0, NULL, 1795534717509041);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 3, 1, 81, 0.0, NULL, 1795534755747780);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 4, 1, 108, 0.0, NULL, 1795534794228150);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 5, 1, 135, 0.0, NULL, 1795534812824973);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 6, 1, 162, 0.0, NULL, 1795534830801890);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 7, 1, 189, 0.0, NULL, 1795534849176564);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 8, 1, 216, 0.0, NULL, 1795534867727182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 9, 1, 243, 0.0, NULL, 1795534886439976);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 10, 1, 270, 0.0, NULL, 1795534904804455);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 11, 1, 297, 0.0, NULL, 1795534923590891);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 12, 1, 324, 0.0, NULL, 1795534942213915);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 13, 1, 351, 0.0, NULL, 1795534961043655);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 14, 1, 378, 0.0, NULL, 1795534979116478);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 15, 1, 405, 0.0, NULL, 1795534996910252);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 1, 1, 27, 575709184.0, NULL, 1795534669232724);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 2, 1, 54, 586719232.0, NULL, 1795534717513554);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 3, 1, 81, 587374592.0, NULL, 1795534755748073);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 4, 1, 108, 590127104.0, NULL, 1795534794228418);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 5, 1, 135, 590127104.0, NULL, 1795534812825250);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 6, 1, 162, 590127104.0, NULL, 1795534830802193);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 7, 1, 189, 590127104.0, NULL, 1795534849176849);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 8, 1, 216, 590127104.0, NULL, 1795534867727496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 9, 1, 243, 590127104.0, NULL, 1795534886440257);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 10, 1, 270, 590127104.0, NULL, 1795534904804779);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 11, 1, 297, 590127104.0, NULL, 1795534923591212);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 12, 1, 324, 590127104.0, NULL, 1795534942214224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 13, 1, 351, 590389248.0, NULL, 1795534961043954);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 14, 1, 378, 590389248.0, NULL, 1795534979116761);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 15, 1, 405, 590389248.0, NULL, 1795534996910561);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 1, 1, 27, 329951100.0, NULL, 1795534669232983);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 2, 1, 54, 329951100.0, NULL, 1795534717513995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 3, 1, 81, 329951100.0, NULL, 1795534755748353);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 4, 1, 108, 329951100.0, NULL, 1795534794228683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 5, 1, 135, 329951100.0, NULL, 1795534812825580);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 6, 1, 162, 329951100.0, NULL, 1795534830802473);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 7, 1, 189, 329951100.0, NULL, 1795534849177130);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 8, 1, 216, 329951100.0, NULL, 1795534867727806);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 9, 1, 243, 329951100.0, NULL, 1795534886440522);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 10, 1, 270, 329951100.0, NULL, 1795534904805073);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 11, 1, 297, 329951100.0, NULL, 1795534923591502);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 12, 1, 324, 329951100.0, NULL, 1795534942214518);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 13, 1, 351, 329951100.0, NULL, 1795534961044232);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 14, 1, 378, 329951100.0, NULL, 1795534979117033);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 15, 1, 405, 329951100.0, NULL, 1795534996910846);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 1, 1, 27, 3.73933570500000023173e+00, NULL, 1795534669242116);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 2, 1, 54, 5.09941157700000058383e+00, NULL, 1795534717514615);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 3, 1, 81, 5.17321924800000054744e+00, NULL, 1795534755748901);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 4, 1, 108, 5.25852077600000100687e+00, NULL, 1795534794229185);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 5, 1, 135, 2.49306987000000024323e+00, NULL, 1795534812826117);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 6, 1, 162, 2.57296229300000023343e+00, NULL, 1795534830803000);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 7, 1, 189, 2.42966577499999969447e+00, NULL, 1795534849177778);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 8, 1, 216, 2.58331225700000022271e+00, NULL, 1795534867728406);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 9, 1, 243, 2.51930371900000027451e+00, NULL, 1795534886441054);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 10, 1, 270, 2.587917424, NULL, 1795534904805741);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 11, 1, 297, 2.576116567, NULL, 1795534923592079);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 12, 1, 324, 2.570197806, NULL, 1795534942215098);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 13, 1, 351, 2.559929028, NULL, 1795534961044774);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 14, 1, 378, 2.50147397300000040587e+00, NULL, 1795534979117641);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 15, 1, 405, 2.45672538500000037231e+00, NULL, 1795534996911397);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 1, 1, 27, 6.94223748458059253599e+03, NULL, 1795534669242561);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 2, 1, 54, 8.20690981982655466675e+03, NULL, 1795534717514895);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 3, 1, 81, 8.75613147147876770721e+03, NULL, 1795534755749168);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 4, 1, 108, 8816.98681640625, NULL, 1795534794233765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 5, 1, 135, 9.21119121701181211431e+03, NULL, 1795534812826380);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 6, 1, 162, 9.3118716871635770077e+03, NULL, 1795534830803263);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 7, 1, 189, 9.37050493421052669868e+03, NULL, 1795534849178048);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 8, 1, 216, 9573.57223058089, NULL, 1795534867728691);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 9, 1, 243, 9.77272343890176489397e+03, NULL, 1795534886441404);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 10, 1, 270, 9.89572826564369097471e+03, NULL, 1795534904806023);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 11, 1, 297, 1.01346676229814602269e+04, NULL, 1795534923592355);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 12, 1, 324, 1.00519505364084925532e+04, NULL, 1795534942215384);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 13, 1, 351, 1.0132698335638457138e+04, NULL, 1795534961045040);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 14, 1, 378, 1.02348633817097779685e+04, NULL, 1795534979117911);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 15, 1, 405, 1.02387606604179127317e+04, NULL, 1795534996911669);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 1, 1, 27, 7.93853692949977727275e+01, NULL, 1795534669242881);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 2, 1, 54, 6.38801442055575762445e+02, NULL, 1795534717515175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 3, 1, 81, 6.62640541822945465348e+02, NULL, 1795534755753777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 4, 1, 108, 6.28411882350935115928e+02, NULL, 1795534794234122);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 5, 1, 135, 7.02667768129855289764e+02, NULL, 1795534812826643);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 6, 1, 162, 7.27351229964844492315e+02, NULL, 1795534830803529);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 7, 1, 189, 7.74491419295422929298e+02, NULL, 1795534849178317);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 8, 1, 216, 7.45242024047359450386e+02, NULL, 1795534867728999);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 9, 1, 243, 8.24339799322815338158e+02, NULL, 1795534886441680);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 10, 1, 270, 8.24655120291730668255e+02, NULL, 1795534904806300);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 11, 1, 297, 8.50663070744449328203e+02, NULL, 1795534923592635);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 12, 1, 324, 8.42862263201708174133e+02, NULL, 1795534942215668);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 13, 1, 351, 8.4574699055870382839e+02, NULL, 1795534961045370);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 14, 1, 378, 8.97130674267638255486e+02, NULL, 1795534979118177);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 15, 1, 405, 8.50906485667695619643e+02, NULL, 1795534996911936);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 1, 1, 27, 7.152557373046875e-07, NULL, 1795534669243164);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 2, 1, 54, 5.9604644775390625e-07, NULL, 1795534717515450);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 3, 1, 81, 9.5367431640625e-07, NULL, 1795534755754173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 4, 1, 108, 9.238719940185546875e-07, NULL, 1795534794234416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 5, 1, 135, 1.0430812835693359375e-06, NULL, 1795534812826905);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 6, 1, 162, 6.258487701416015625e-07, NULL, 1795534830803792);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 7, 1, 189, 1.1622905731201171875e-06, NULL, 1795534849178578);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 8, 1, 216, 1.35600566864013671875e-06, NULL, 1795534867729354);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 9, 1, 243, 2.086162567138671875e-06, NULL, 1795534886441946);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 10, 1, 270, 1.490116119384765625e-06, NULL, 1795534904806571);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 11, 1, 297, 2.4139881134033203125e-06, NULL, 1795534923592906);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 12, 1, 324, 1.8179416656494140625e-06, NULL, 1795534942215945);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 13, 1, 351, 3.159046173095703125e-06, NULL, 1795534961045673);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 14, 1, 378, 2.5331974029541015625e-06, NULL, 1795534979118435);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 15, 1, 405, 2.4139881134033203125e-06, NULL, 1795534996912217);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 1, 1, 27, 6.09452957699748054665e+00, NULL, 1795534942898519);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 2, 1, 54, 4.68472710669666358995e+00, NULL, 1795534961725907);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 3, 1, 81, 4.11652802627764646814e+00, NULL, 1795534980146875);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 4, 1, 108, 3.88560870786322398728e+00, NULL, 1795534998126088);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 5, 1, 135, 3.76196462562786226868e+00, NULL, 1795535015877680);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 6, 1, 162, 3.67377248680400958491e+00, NULL, 1795535034001342);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 7, 1, 189, 3.60043856429411590625e+00, NULL, 1795535054193711);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 8, 1, 216, 3.55026708938897694878e+00, NULL, 1795535072289141);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 9, 1, 243, 3.5006325828966353697e+00, NULL, 1795535137380584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 10, 1, 270, 3.46726627141196441783e+00, NULL, 1795535155192936);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 11, 1, 297, 3.431745140031920549e+00, NULL, 1795535194457974);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 12, 1, 324, 3.41689416728580486193e+00, NULL, 1795535280927202);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 13, 1, 351, 3.39569144095184860532e+00, NULL, 1795535325459185);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 14, 1, 378, 3.36808824591928823721e+00, NULL, 1795535357958190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 15, 1, 405, 3.35285240382422955462e+00, NULL, 1795535381584957);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 1, 1, 27, 5.26853856393348785047e+00, NULL, 1795534942901850);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 2, 1, 54, 4.84032770114369537139e+00, NULL, 1795534961728848);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 3, 1, 81, 4.66233842635481199323e+00, NULL, 1795534980149917);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 4, 1, 108, 4.62260389379535574505e+00, NULL, 1795534998128926);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 5, 1, 135, 4.46527093195528568259e+00, NULL, 1795535015880660);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 6, 1, 162, 4.39931199479616275027e+00, NULL, 1795535034004319);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 7, 1, 189, 4.30603732868687494317e+00, NULL, 1795535054196595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 8, 1, 216, 4.4156414063249291857e+00, NULL, 1795535072292113);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 9, 1, 243, 4.20510043893363238964e+00, NULL, 1795535137383564);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 10, 1, 270, 4.24742941243428262509e+00, NULL, 1795535155195947);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 11, 1, 297, 4.22286120737526626811e+00, NULL, 1795535194461045);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 12, 1, 324, 4.22914093168154359148e+00, NULL, 1795535280960364);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 13, 1, 351, 4.36374765361493288651e+00, NULL, 1795535325467332);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 14, 1, 378, 4.31641827988504278579e+00, NULL, 1795535357965817);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 15, 1, 405, 4.23699351458729811525e+00, NULL, 1795535381588319);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 1, 1, 27, 6.01675512717362198601e+03, NULL, 1795534942899280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 2, 1, 54, 1.24876890146867463042e+04, NULL, 1795534961726607);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 3, 1, 81, 1.27672515893534982748e+04, NULL, 1795534980147589);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 4, 1, 108, 1.33613895670511665227e+04, NULL, 1795534998126794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 5, 1, 135, 1.25387501170890191138e+04, NULL, 1795535015878383);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 6, 1, 162, 1.30043410015871304492e+04, NULL, 1795535034002076);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 7, 1, 189, 1.23794592681871490639e+04, NULL, 1795535054194388);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 8, 1, 216, 1.11598109196473051273e+04, NULL, 1795535072289877);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 9, 1, 243, 1.03205023251454276755e+04, NULL, 1795535137381287);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 10, 1, 270, 1.06671018589359173345e+04, NULL, 1795535155193741);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 11, 1, 297, 1.01822116326645482333e+04, NULL, 1795535194458727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 12, 1, 324, 1.12739532023154697521e+04, NULL, 1795535280957904);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 13, 1, 351, 1.11446403759930890375e+04, NULL, 1795535325459961);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 14, 1, 378, 1.12786737448274161578e+04, NULL, 1795535357958926);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 15, 1, 405, 1.18799835379915311932e+04, NULL, 1795535381585878);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 1, 1, 27, 0.0018, NULL, 1795534942899731);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795534961727029);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795534980148010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795534998127199);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795535015878805);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795535034002517);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795535054194810);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795535072290310);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795535137381776);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795535155194166);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795535194459160);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795535280958425);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795535325460472);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795535357959472);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795535381586344);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 1, 1, 27, 5.02374829888447038683e+01, NULL, 1795534942900113);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 2, 1, 54, 5.26891602703242867278e+01, NULL, 1795534961727378);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 3, 1, 81, 53.6634096743918, NULL, 1795534980148364);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 4, 1, 108, 5.52781255342332329422e+01, NULL, 1795534998127529);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 5, 1, 135, 56.1891119422386, NULL, 1795535015879145);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 6, 1, 162, 5.50020360992891639301e+01, NULL, 1795535034002869);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 7, 1, 189, 4.85155001714496592057e+01, NULL, 1795535054195146);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 8, 1, 216, 5.51375908976410684676e+01, NULL, 1795535072290656);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 9, 1, 243, 1.36471008914364482227e+01, NULL, 1795535137382128);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 10, 1, 270, 5.58738943831886913926e+01, NULL, 1795535155194507);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 11, 1, 297, 5.08819958713580220441e+01, NULL, 1795535194459522);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 12, 1, 324, 1.22956364994622049382e+01, NULL, 1795535280958802);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 13, 1, 351, 2.21424531932552888231e+01, NULL, 1795535325460868);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 14, 1, 378, 3.18649108203108220047e+01, NULL, 1795535357959864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 15, 1, 405, 4.09127105101778596471e+01, NULL, 1795535381586719);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 1, 1, 27, 1.69793538460000021923e+01, NULL, 1795534942900483);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 2, 1, 54, 1.61892881880000025773e+01, NULL, 1795534961727686);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 3, 1, 81, 1.58953746170000069786e+01, NULL, 1795534980148676);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 4, 1, 108, 15.431058701, NULL, 1795534998127826);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 5, 1, 135, 1.51808770510000012876e+01, NULL, 1795535015879447);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 6, 1, 162, 1.55085167840000011092e+01, NULL, 1795535034003171);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 7, 1, 189, 17.582009811, NULL, 1795535054195459);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 8, 1, 216, 1.54703893680000010841e+01, NULL, 1795535072290968);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 9, 1, 243, 6.25041176720000066788e+01, NULL, 1795535137382446);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 10, 1, 270, 15.266521323, NULL, 1795535155194814);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 11, 1, 297, 16.764279494, NULL, 1795535194459844);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 12, 1, 324, 6.93742044210000159427e+01, NULL, 1795535280959142);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 13, 1, 351, 38.523283421, NULL, 1795535325461224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 14, 1, 378, 26.769257407, NULL, 1795535357960206);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 15, 1, 405, 2.08492663859999964874e+01, NULL, 1795535381587070);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 1, 1, 27, 0.0, NULL, 1795534942900820);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 2, 1, 54, 0.0, NULL, 1795534961727985);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 3, 1, 81, 0.0, NULL, 1795534980148966);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 4, 1, 108, 0.0, NULL, 1795534998128106);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 5, 1, 135, 0.0, NULL, 1795535015879802);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 6, 1, 162, 0.0, NULL, 1795535034003461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 7, 1, 189, 0.0, NULL, 1795535054195757);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 8, 1, 216, 0.0, NULL, 1795535072291266);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 9, 1, 243, 0.0, NULL, 1795535137382740);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 10, 1, 270, 0.0, NULL, 1795535155195109);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 11, 1, 297, 0.0, NULL, 1795535194460160);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 12, 1, 324, 0.0, NULL, 1795535280959466);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 13, 1, 351, 0.0, NULL, 1795535325466112);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 14, 1, 378, 0.0, NULL, 1795535357960511);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 15, 1, 405, 0.0, NULL, 1795535381587395);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 1, 1, 27, 578560000.0, NULL, 1795534942901145);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 2, 1, 54, 586162176.0, NULL, 1795534961728287);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 3, 1, 81, 586162176.0, NULL, 1795534980149259);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 4, 1, 108, 586162176.0, NULL, 1795534998128389);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 5, 1, 135, 586686464.0, NULL, 1795535015880112);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 6, 1, 162, 586686464.0, NULL, 1795535034003766);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 7, 1, 189, 586686464.0, NULL, 1795535054196053);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 8, 1, 216, 586686464.0, NULL, 1795535072291553);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 9, 1, 243, 586686464.0, NULL, 1795535137383022);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 10, 1, 270, 586686464.0, NULL, 1795535155195407);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 11, 1, 297, 586686464.0, NULL, 1795535194460457);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 12, 1, 324, 586686464.0, NULL, 1795535280959776);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 13, 1, 351, 586686464.0, NULL, 1795535325466611);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 14, 1, 378, 586686464.0, NULL, 1795535357960815);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 15, 1, 405, 586686464.0, NULL, 1795535381587711);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 1, 1, 27, 329951100.0, NULL, 1795534942901533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 2, 1, 54, 329951100.0, NULL, 1795534961728575);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 3, 1, 81, 329951100.0, NULL, 1795534980149626);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 4, 1, 108, 329951100.0, NULL, 1795534998128659);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 5, 1, 135, 329951100.0, NULL, 1795535015880388);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 6, 1, 162, 329951100.0, NULL, 1795535034004046);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 7, 1, 189, 329951100.0, NULL, 1795535054196330);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 8, 1, 216, 329951100.0, NULL, 1795535072291840);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 9, 1, 243, 329951100.0, NULL, 1795535137383293);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 10, 1, 270, 329951100.0, NULL, 1795535155195685);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 11, 1, 297, 329951100.0, NULL, 1795535194460754);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 12, 1, 324, 329951100.0, NULL, 1795535280960073);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 13, 1, 351, 329951100.0, NULL, 1795535325466999);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 14, 1, 378, 329951100.0, NULL, 1795535357961115);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 15, 1, 405, 329951100.0, NULL, 1795535381588019);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 1, 1, 27, 2.66220980200000045812e+00, NULL, 1795534942902145);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 2, 1, 54, 2.51897699200000024788e+00, NULL, 1795534961729127);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 3, 1, 81, 2.403278459, NULL, 1795534980150241);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 4, 1, 108, 2.429967107, NULL, 1795534998129194);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 5, 1, 135, 2.44865264800000037581e+00, NULL, 1795535015880932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 6, 1, 162, 2.49924064900000031386e+00, NULL, 1795535034004594);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 7, 1, 189, 2.49531187700000023355e+00, NULL, 1795535054196861);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 8, 1, 216, 2.507827702, NULL, 1795535072292384);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 9, 1, 243, 2.46920362500000045713e+00, NULL, 1795535137383834);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 10, 1, 270, 2.425319589, NULL, 1795535155196209);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 11, 1, 297, 21.344897596, NULL, 1795535194497850);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 12, 1, 324, 1.65730305120000025458e+01, NULL, 1795535280960651);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 13, 1, 351, 5.588146732, NULL, 1795535325467656);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 14, 1, 378, 5.445308191, NULL, 1795535357966242);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 15, 1, 405, 2.6232883, NULL, 1795535381588614);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 1, 1, 27, 7.54271473160885125254e+03, NULL, 1795534942902435);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 2, 1, 54, 8791.39612692509, NULL, 1795534961729477);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 3, 1, 81, 9.15444406025717762574e+03, NULL, 1795534980150526);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 4, 1, 108, 9292.04732122832, NULL, 1795534998129530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 5, 1, 135, 9.78481738514877360992e+03, NULL, 1795535015881197);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 6, 1, 162, 9953.34731048146, NULL, 1795535034004857);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 7, 1, 189, 1.0244059855337918634e+04, NULL, 1795535054197122);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 8, 1, 216, 1.03387932350852279346e+04, NULL, 1795535072292662);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 9, 1, 243, 1.04798120677893239188e+04, NULL, 1795535137384111);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 10, 1, 270, 1.0460207110683313658e+04, NULL, 1795535155196481);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 11, 1, 297, 1.03945235589862440973e+04, NULL, 1795535194498475);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 12, 1, 324, 1.02996915767979971864e+04, NULL, 1795535280960933);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 13, 1, 351, 1.01714678668884571377e+04, NULL, 1795535325468578);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 14, 1, 378, 1.0512273094067733837e+04, NULL, 1795535357966600);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 15, 1, 405, 1.05444780086535593e+04, NULL, 1795535381588918);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 1, 1, 27, 5.88012245892851268544e+01, NULL, 1795534942902714);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 2, 1, 54, 5.0740181535590869544e+02, NULL, 1795534961729763);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 3, 1, 81, 5.22684693627269780346e+02, NULL, 1795534980150799);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 4, 1, 108, 5.56933298837811548761e+02, NULL, 1795534998129840);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 5, 1, 135, 6.7081181076750169721e+02, NULL, 1795535015881507);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 6, 1, 162, 7.53042726713243155229e+02, NULL, 1795535034005121);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 7, 1, 189, 8.75969022918575546989e+02, NULL, 1795535054197454);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 8, 1, 216, 9.37156233883413278783e+02, NULL, 1795535072292932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 9, 1, 243, 1.00037337227242880994e+03, NULL, 1795535137384379);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 10, 1, 270, 1.00472823142870890935e+03, NULL, 1795535155196741);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 11, 1, 297, 1.03356037109098201649e+03, NULL, 1795535194498911);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 12, 1, 324, 1.00159447019782658113e+03, NULL, 1795535280961209);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 13, 1, 351, 1.02766924998352033075e+03, NULL, 1795535325468953);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 14, 1, 378, 998.961506199762, NULL, 1795535357966908);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 15, 1, 405, 1.08084619316172984328e+03, NULL, 1795535381589216);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 1, 1, 27, 9.5367431640625e-07, NULL, 1795534942902999);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 2, 1, 54, 7.74860382080078125e-07, NULL, 1795534961730046);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 3, 1, 81, 5.9604644775390625e-07, NULL, 1795534980151070);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 4, 1, 108, 1.013278961181640625e-06, NULL, 1795534998130143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 5, 1, 135, 7.450580596923828125e-07, NULL, 1795535015881772);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 6, 1, 162, 9.238719940185546875e-07, NULL, 1795535034005453);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 7, 1, 189, 9.5367431640625e-07, NULL, 1795535054197742);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 8, 1, 216, 8.046627044677734375e-07, NULL, 1795535072293202);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 9, 1, 243, 9.5367431640625e-07, NULL, 1795535137384649);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 10, 1, 270, 1.013278961181640625e-06, NULL, 1795535155197006);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 11, 1, 297, 1.35600566864013671875e-06, NULL, 1795535194499266);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 12, 1, 324, 1.5795230865478515625e-06, NULL, 1795535281001607);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 13, 1, 351, 1.9967555999755859375e-06, NULL, 1795535325469279);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 14, 1, 378, 1.77323818206787109375e-06, NULL, 1795535357967290);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 15, 1, 405, 1.44541263580322265625e-06, NULL, 1795535381589684);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 1, 1, 27, 6.20689244925186667245e+00, NULL, 1795535168165073);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 2, 1, 54, 4.77930075647540775207e+00, NULL, 1795535261944547);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 3, 1, 81, 4.12328403546981814287e+00, NULL, 1795535312030972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 4, 1, 108, 3.90530741009406723307e+00, NULL, 1795535345751597);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 5, 1, 135, 3.79006682412146433946e+00, NULL, 1795535373947034);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 6, 1, 162, 3.71183974021125795417e+00, NULL, 1795535393588813);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 7, 1, 189, 3.63934903378580321131e+00, NULL, 1795535412538120);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 8, 1, 216, 3.58745594224703046037e+00, NULL, 1795535431059850);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 9, 1, 243, 3.54294625503022819756e+00, NULL, 1795535449379566);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 10, 1, 270, 3.50298723762657671088e+00, NULL, 1795535467582054);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 11, 1, 297, 3.47353240546336339278e+00, NULL, 1795535486463745);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 12, 1, 324, 3.44608499969528070394e+00, NULL, 1795535505135824);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 13, 1, 351, 3.42588385273741113934e+00, NULL, 1795535524396018);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 14, 1, 378, 3.3964457403256167467e+00, NULL, 1795535543665702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 15, 1, 405, 3.38868046166636949223e+00, NULL, 1795535562569272);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 1, 1, 27, 5.61068359869577548693e+00, NULL, 1795535168168085);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 2, 1, 54, 5.05435287541859, NULL, 1795535261947704);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 3, 1, 81, 4.81209105529728109473e+00, NULL, 1795535312038426);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 4, 1, 108, 4.67198586624740741513e+00, NULL, 1795535345763480);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 5, 1, 135, 4.59046456933225233143e+00, NULL, 1795535373950221);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 6, 1, 162, 4.5320444106372850257e+00, NULL, 1795535393591770);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 7, 1, 189, 4.40844433621851816695e+00, NULL, 1795535412541214);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 8, 1, 216, 4.35909982583087440843e+00, NULL, 1795535431062816);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 9, 1, 243, 4.3020363000185382063e+00, NULL, 1795535449382567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 10, 1, 270, 4.27478366371378371013e+00, NULL, 1795535467584904);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 11, 1, 297, 4.23256344011598351073e+00, NULL, 1795535486466686);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 12, 1, 324, 4.22164762762691392339e+00, NULL, 1795535505138788);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 13, 1, 351, 4.18744907326615667386e+00, NULL, 1795535524399161);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 14, 1, 378, 4.16111315902864298266e+00, NULL, 1795535543668630);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 15, 1, 405, 4.17030304310546373613e+00, NULL, 1795535562572214);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 1, 1, 27, 6.74901419169265227556e+03, NULL, 1795535168165846);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 2, 1, 54, 1.03790803120934324393e+04, NULL, 1795535261945266);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 3, 1, 81, 1.4337729491887370386e+04, NULL, 1795535312034132);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 4, 1, 108, 1.40063101034544524735e+04, NULL, 1795535345752305);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 5, 1, 135, 1.4914627862627294235e+04, NULL, 1795535373947783);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 6, 1, 162, 1.37855699081037910214e+04, NULL, 1795535393589581);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 7, 1, 189, 1.18758469724253081954e+04, NULL, 1795535412538899);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 8, 1, 216, 1.33521491190139677195e+04, NULL, 1795535431060530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 9, 1, 243, 1.22666954260562652051e+04, NULL, 1795535449380273);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 10, 1, 270, 1.1675073554751479605e+04, NULL, 1795535467582705);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 11, 1, 297, 1.36502633905053608032e+04, NULL, 1795535486464466);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 12, 1, 324, 1.17535059837401258846e+04, NULL, 1795535505136476);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 13, 1, 351, 1.24934003770859817453e+04, NULL, 1795535524396716);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 14, 1, 378, 1.08484179078840916189e+04, NULL, 1795535543666397);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 15, 1, 405, 1.25920014507865289492e+04, NULL, 1795535562570001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 1, 1, 27, 0.0018, NULL, 1795535168166246);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795535261945786);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795535312034615);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795535345752732);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795535373948227);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795535393589993);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795535412539351);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795535431060933);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795535449380683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795535467583104);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795535486464863);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795535505136897);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795535524397142);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795535543666820);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795535562570422);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 1, 1, 27, 5.42835010547370586673e+01, NULL, 1795535168166584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 2, 1, 54, 9.35013379647178588527e+00, NULL, 1795535261946150);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 3, 1, 81, 1.91216692758465320878e+01, NULL, 1795535312034979);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 4, 1, 108, 3.05948613383297249876e+01, NULL, 1795535345753081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 5, 1, 135, 3.35538706271243682968e+01, NULL, 1795535373948579);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 6, 1, 162, 5.03805396937044704932e+01, NULL, 1795535393590336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 7, 1, 189, 5.27281211179648963156e+01, NULL, 1795535412539707);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 8, 1, 216, 5.37233688608572634848e+01, NULL, 1795535431061265);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 9, 1, 243, 5.44312928219786655841e+01, NULL, 1795535449381019);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 10, 1, 270, 5.47867172983858878847e+01, NULL, 1795535467583432);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 11, 1, 297, 53.553430295829, NULL, 1795535486465194);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 12, 1, 324, 5.33666918776862644327e+01, NULL, 1795535505137233);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 13, 1, 351, 5.20049219735886083517e+01, NULL, 1795535524397627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 14, 1, 378, 51.6479824964544, NULL, 1795535543667163);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 15, 1, 405, 5.27409402858031910437e+01, NULL, 1795535562570765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 1, 1, 27, 1.57137985469999978964e+01, NULL, 1795535168166895);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 2, 1, 54, 9.12286410620000083344e+01, NULL, 1795535261946472);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 3, 1, 81, 4.46090761060000104984e+01, NULL, 1795535312035308);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 4, 1, 108, 2.78804989690000049051e+01, NULL, 1795535345761984);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 5, 1, 135, 2.54218063089999972707e+01, NULL, 1795535373948900);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 6, 1, 162, 16.931140579, NULL, 1795535393590648);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 7, 1, 189, 1.61773259110000040546e+01, NULL, 1795535412540030);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 8, 1, 216, 1.58776342230000029327e+01, NULL, 1795535431061675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 9, 1, 243, 15.671132464, NULL, 1795535449381382);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 10, 1, 270, 1.55694672369999960177e+01, NULL, 1795535467583731);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 11, 1, 297, 15.928017968, NULL, 1795535486465552);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 12, 1, 324, 1.59837525989999988955e+01, NULL, 1795535505137613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 13, 1, 351, 16.402293622, NULL, 1795535524397980);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 14, 1, 378, 1.65156499590000045425e+01, NULL, 1795535543667471);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 15, 1, 405, 1.61733938640000047821e+01, NULL, 1795535562571074);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 1, 1, 27, 0.0, NULL, 1795535168167189);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 2, 1, 54, 0.0, NULL, 1795535261946839);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 3, 1, 81, 0.0, NULL, 1795535312035617);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 4, 1, 108, 0.0, NULL, 1795535345762484);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 5, 1, 135, 0.0, NULL, 1795535373949204);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 6, 1, 162, 0.0, NULL, 1795535393590944);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 7, 1, 189, 0.0, NULL, 1795535412540336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 8, 1, 216, 0.0, NULL, 1795535431061977);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 9, 1, 243, 0.0, NULL, 1795535449381699);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 10, 1, 270, 0.0, NULL, 1795535467584008);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 11, 1, 297, 0.0, NULL, 1795535486465857);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 12, 1, 324, 0.0, NULL, 1795535505137928);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 13, 1, 351, 0.0, NULL, 1795535524398288);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 14, 1, 378, 0.0, NULL, 1795535543667779);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 15, 1, 405, 0.0, NULL, 1795535562571377);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 1, 1, 27, 581865472.0, NULL, 1795535168167477);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 2, 1, 54, 583307264.0, NULL, 1795535261947137);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 3, 1, 81, 583307264.0, NULL, 1795535312037621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 4, 1, 108, 583307264.0, NULL, 1795535345762850);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 5, 1, 135, 583307264.0, NULL, 1795535373949619);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 6, 1, 162, 583307264.0, NULL, 1795535393591230);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 7, 1, 189, 583307264.0, NULL, 1795535412540639);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 8, 1, 216, 583307264.0, NULL, 1795535431062264);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 9, 1, 243, 583307264.0, NULL, 1795535449381995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 10, 1, 270, 583307264.0, NULL, 1795535467584357);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 11, 1, 297, 583307264.0, NULL, 1795535486466139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 12, 1, 324, 583307264.0, NULL, 1795535505138230);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 13, 1, 351, 583307264.0, NULL, 1795535524398577);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 14, 1, 378, 583307264.0, NULL, 1795535543668081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 15, 1, 405, 583307264.0, NULL, 1795535562571664);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 1, 1, 27, 329951100.0, NULL, 1795535168167799);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 2, 1, 54, 329951100.0, NULL, 1795535261947422);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 3, 1, 81, 329951100.0, NULL, 1795535312038081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 4, 1, 108, 329951100.0, NULL, 1795535345763176);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 5, 1, 135, 329951100.0, NULL, 1795535373949931);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 6, 1, 162, 329951100.0, NULL, 1795535393591503);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 7, 1, 189, 329951100.0, NULL, 1795535412540933);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 8, 1, 216, 329951100.0, NULL, 1795535431062542);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 9, 1, 243, 329951100.0, NULL, 1795535449382281);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 10, 1, 270, 329951100.0, NULL, 1795535467584635);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 11, 1, 297, 329951100.0, NULL, 1795535486466412);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 12, 1, 324, 329951100.0, NULL, 1795535505138509);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 13, 1, 351, 329951100.0, NULL, 1795535524398871);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 14, 1, 378, 329951100.0, NULL, 1795535543668360);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 15, 1, 405, 329951100.0, NULL, 1795535562571942);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 1, 1, 27, 2.45744171500000030405e+00, NULL, 1795535168168361);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 2, 1, 54, 2.438195995, NULL, 1795535261947981);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 3, 1, 81, 5.253883516, NULL, 1795535312038735);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 4, 1, 108, 5.560697954, NULL, 1795535345763785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 5, 1, 135, 2.61334784700000088975e+00, NULL, 1795535373950514);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 6, 1, 162, 2.58785469400000023298e+00, NULL, 1795535393592033);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 7, 1, 189, 2.648655014, NULL, 1795535412541615);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 8, 1, 216, 2.52394154900000033947e+00, NULL, 1795535431063089);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 9, 1, 243, 2.5297518890000003644e+00, NULL, 1795535449382851);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 10, 1, 270, 2.51462427700000068497e+00, NULL, 1795535467585173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 11, 1, 297, 2.82977188, NULL, 1795535486466960);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 12, 1, 324, 2.549807318, NULL, 1795535505139074);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 13, 1, 351, 2.72655041600000025425e+00, NULL, 1795535524399445);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 14, 1, 378, 2.629239672, NULL, 1795535543668899);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 15, 1, 405, 2.60026315000000041166e+00, NULL, 1795535562572487);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 1, 1, 27, 7.46794216320275154423e+03, NULL, 1795535168168650);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 2, 1, 54, 8.28453380004298742256e+03, NULL, 1795535261948262);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 3, 1, 81, 8.59544069368645250513e+03, NULL, 1795535312039047);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 4, 1, 108, 8.96771376439144660228e+03, NULL, 1795535345764105);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 5, 1, 135, 9.15595717142643479753e+03, NULL, 1795535373950800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 6, 1, 162, 9.26866251588666273126e+03, NULL, 1795535393592295);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 7, 1, 189, 9.54085533090983881239e+03, NULL, 1795535412541914);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 8, 1, 216, 9.68019803893166863421e+03, NULL, 1795535431063361);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 9, 1, 243, 9.81135832834928260128e+03, NULL, 1795535449383135);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 10, 1, 270, 1.00352422085264661292e+04, NULL, 1795535467585485);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 11, 1, 297, 1.01214635284277810567e+04, NULL, 1795535486467231);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 12, 1, 324, 1.00824492327676434801e+04, NULL, 1795535505139358);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 13, 1, 351, 1.01712758625523329097e+04, NULL, 1795535524399721);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 14, 1, 378, 1.02930560402026021621e+04, NULL, 1795535543669167);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 15, 1, 405, 1.02432895134008667813e+04, NULL, 1795535562572758);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 1, 1, 27, 6.37648426377867494352e+01, NULL, 1795535168168920);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 2, 1, 54, 1.09345567898295894333e+03, NULL, 1795535261948530);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 3, 1, 81, 6.187525113442446809e+02, NULL, 1795535312039348);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 4, 1, 108, 6.43866856850434714958e+02, NULL, 1795535345764395);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 5, 1, 135, 7.07670948037927473707e+02, NULL, 1795535373951082);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 6, 1, 162, 7.56687264881111218547e+02, NULL, 1795535393592559);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 7, 1, 189, 9.28417060475741777719e+02, NULL, 1795535412542195);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 8, 1, 216, 9.20682929631136516904e+02, NULL, 1795535431063629);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 9, 1, 243, 9.86597279860493358693e+02, NULL, 1795535449383417);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 10, 1, 270, 9.90227890895472114603e+02, NULL, 1795535467585758);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 11, 1, 297, 1.03364385448189636921e+03, NULL, 1795535486467497);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 12, 1, 324, 9.76279202875165083228e+02, NULL, 1795535505139635);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 13, 1, 351, 1.00848165176246141073e+03, NULL, 1795535524400005);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 14, 1, 378, 1.03477404690539538027e+03, NULL, 1795535543669489);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 15, 1, 405, 1.06843145565954523589e+03, NULL, 1795535562573083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 1, 1, 27, 8.94069671630859375e-07, NULL, 1795535168169189);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 2, 1, 54, 8.94069671630859375e-07, NULL, 1795535261948794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 3, 1, 81, 7.74860382080078125e-07, NULL, 1795535312039638);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 4, 1, 108, 8.3446502685546875e-07, NULL, 1795535345764679);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 5, 1, 135, 8.3446502685546875e-07, NULL, 1795535373951358);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 6, 1, 162, 9.98377799987793e-07, NULL, 1795535393592821);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 7, 1, 189, 1.0430812835693359375e-06, NULL, 1795535412542469);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 8, 1, 216, 6.55651092529296875e-07, NULL, 1795535431063893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 9, 1, 243, 1.2814998626708984375e-06, NULL, 1795535449383694);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 10, 1, 270, 1.1920928955078125e-06, NULL, 1795535467586022);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 11, 1, 297, 1.430511474609375e-06, NULL, 1795535486467763);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 12, 1, 324, 1.5199184417724609375e-06, NULL, 1795535505139915);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 13, 1, 351, 1.68383121490478515625e-06, NULL, 1795535524400286);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 14, 1, 378, 1.2218952178955078125e-06, NULL, 1795535543669764);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 15, 1, 405, 1.54972076416015625e-06, NULL, 1795535562573405);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 1, 15, 3.89008783853900164118e+00, 15, 3.89008783853900164118e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 2, 15, 4.51101647476475431375e+00, 15, 4.51101647476475431375e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 4, 1, 3.81375959018304411078e+03, 15, 2.5359315257892376394e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 6, 13, 153.212035524068, 15, 1.49077741067227691478e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 7, 13, 5.56744773400000081409e+00, 15, 5.7218468290000012999e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 9, 1, 326602752.0, 15, 334274560.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 10, 1, 102113272.0, 15, 102113272.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 13, 13, 0.806873316, 15, 0.838392981, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 21, 1, 5.72909272671202143096e+03, 15, 9.9624108618047248452e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 22, 1, 3.45094428934307799754e+01, 15, 8.38711206435848907834e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 26, 3, 6.55651092529296875e-07, 15, 7.152557373046875e-07, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 1, 15, 3.96146114995773857003e+00, 15, 3.96146114995773857003e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 2, 14, 4.54013936548127627901e+00, 15, 4.56438454718611730243e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 4, 1, 4531.4560998659, 15, 3.05068999791619062302e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 6, 5, 1.66372889040523602938e+02, 15, 1.53142375787772834884e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 7, 5, 5.127037253, 15, 5.56998019400000110579e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 9, 1, 321781760.0, 15, 336461824.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 10, 1, 102113272.0, 15, 102113272.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 13, 5, 0.758034624, 15, 8.32347851000000082954e-01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 21, 1, 5.68243160791716491082e+03, 15, 9.66753538520484471518e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 22, 1, 2.87266165539776174853e+01, 15, 8.64715905633549937209e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 26, 2, 4.76837158203125e-07, 15, 8.94069671630859375e-07, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 1, 15, 3.98827262557893469363e+00, 15, 3.98827262557893469363e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 2, 12, 4.70925823963472911515e+00, 15, 4.78838073186646706602e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 4, 1, 4.91494125076489308395e+03, 15, 2.95621006665357126614e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 6, 3, 1.6667161357003894295e+02, 15, 1.6175337628870028084e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 7, 3, 5.117848095, 15, 5.27346024899999932245e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 9, 1, 326393856.0, 15, 327786496.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 10, 1, 102113272.0, 15, 102113272.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 13, 2, 7.33178484000000185716e-01, 15, 8.01173179000000068583e-01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 21, 1, 5.46086698424416863402e+03, 15, 9.5693004214638149275e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 22, 1, 6.33163608294462463286e+01, 15, 7.03057411231938317536e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 26, 3, 5.36441802978515625e-07, 15, 1.31130218505859375e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 1, 15, 3.38979612703436083975e+00, 15, 3.38979612703436083975e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 2, 14, 4.22405911743874362684e+00, 15, 4.27538221675081686612e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 4, 1, 7.3970283173042353157e+03, 15, 1.35252271003061596275e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 6, 15, 5.60597529021253322429e+01, 15, 5.60597529021253322429e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 7, 15, 1.52159072389999980856e+01, 15, 1.52159072389999980856e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 9, 1, 575709184.0, 15, 590389248.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 10, 1, 329951100.0, 15, 329951100.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 13, 7, 2.42966577499999969447e+00, 15, 2.45672538500000037231e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 21, 1, 6.94223748458059253599e+03, 15, 1.02387606604179127317e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 22, 1, 7.93853692949977727275e+01, 15, 8.50906485667695619643e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 26, 2, 5.9604644775390625e-07, 15, 2.4139881134033203125e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 1, 15, 3.35285240382422955462e+00, 15, 3.35285240382422955462e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 2, 9, 4.20510043893363238964e+00, 15, 4.23699351458729811525e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 4, 1, 6.01675512717362198601e+03, 15, 1.18799835379915311932e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 6, 5, 56.1891119422386, 15, 4.09127105101778596471e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 7, 5, 1.51808770510000012876e+01, 15, 2.08492663859999964874e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 9, 1, 578560000.0, 15, 586686464.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 10, 1, 329951100.0, 15, 329951100.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 13, 3, 2.403278459, 15, 2.6232883, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 21, 1, 7.54271473160885125254e+03, 15, 1.05444780086535593e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 22, 1, 5.88012245892851268544e+01, 15, 1.08084619316172984328e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 26, 3, 5.9604644775390625e-07, 15, 1.44541263580322265625e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 1, 15, 3.38868046166636949223e+00, 15, 3.38868046166636949223e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 2, 14, 4.16111315902864298266e+00, 15, 4.17030304310546373613e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 4, 1, 6.74901419169265227556e+03, 15, 1.25920014507865289492e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 6, 10, 5.47867172983858878847e+01, 15, 5.27409402858031910437e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 7, 10, 1.55694672369999960177e+01, 15, 1.61733938640000047821e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 9, 1, 581865472.0, 15, 583307264.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 10, 1, 329951100.0, 15, 329951100.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 13, 2, 2.438195995, 15, 2.60026315000000041166e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 21, 1, 7.46794216320275154423e+03, 15, 1.02432895134008667813e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 22, 1, 6.37648426377867494352e+01, 15, 1.06843145565954523589e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 26, 8, 6.55651092529296875e-07, 15, 1.54972076416015625e-06, 15, 0);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (1, 1, 1, 'checkpoint', 'epoch-000001', '554b391b058dfd40b3aedb189673ac43/epoch-000001.safetensors', 1, 6774360, '9ac4f857646ca483e68283abb9eae17b7670295033c540b45436e0e93b65941a', 1795534648602038, 1795534658442850);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (2, 1, 1, 'checkpoint', 'epoch-000002', '554b391b058dfd40b3aedb189673ac43/epoch-000002.safetensors', 2, 6774360, '1f475847567dc9e229e53cd8c7c8d907bdc7e2905b8c48fbcad07bd73012d59c', 1795534658442326, 1795534667958262);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (3, 1, 1, 'checkpoint', 'epoch-000003', '554b391b058dfd40b3aedb189673ac43/epoch-000003.safetensors', 3, 6774360, 'f10c673ee540da3b85ad1549240ea33365afdf6f420860437525fb7e64a3440f', 1795534667957757, 1795534686346720);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (4, 4, 1, 'checkpoint', 'epoch-000001', 'e74140c320b989d50a0c041fd462b04f/epoch-000001.safetensors', 1, 6866392, '3cdc4c931ce88d5b522884c542639273a8d59d623cc1e725b7e7acfb90eb1676', 1795534669353831, 1795534717563399);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (5, 1, 1, 'checkpoint', 'epoch-000004', '554b391b058dfd40b3aedb189673ac43/epoch-000004.safetensors', 4, 6774368, '739511888696ce8f8602a8e52f4e2f3fdb42ed2ca06062561f6cfea36e47d8b6', 1795534686346121, 1795534703794442);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (6, 1, 1, 'checkpoint', 'epoch-000005', '554b391b058dfd40b3aedb189673ac43/epoch-000005.safetensors', 5, 6774368, '1dc27731c554f13f688f1e5d42f16b5e7617a08757e1c7c98cbef5cb052cce4a', 1795534703793968, 1795534717321465);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (7, 1, 1, 'checkpoint', 'epoch-000006', '554b391b058dfd40b3aedb189673ac43/epoch-000006.safetensors', 6, 6774368, '8b30fb5cfe5e051c8fdb34c641ba415c3197807ff91c5cc374de3536d9dbf086', 1795534717316800, 1795534730691627);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (8, 4, 1, 'checkpoint', 'epoch-000002', 'e74140c320b989d50a0c041fd462b04f/epoch-000002.safetensors', 2, 6866392, '561d8fbe9b4ebc55aee8784c2860e8e37f9e63cf5450b4289f96d8cd5e725707', 1795534717562712, 1795534755814166);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (9, 1, 1, 'checkpoint', 'epoch-000007', '554b391b058dfd40b3aedb189673ac43/epoch-000007.safetensors', 7, 6774368, 'ef97752e6748ceabd5bef68786c5d13ea61488bca81cce1fcf077821aadd07e7', 1795534730691064, 1795534743590723);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (10, 1, 1, 'checkpoint', 'epoch-000008', '554b391b058dfd40b3aedb189673ac43/epoch-000008.safetensors', 8, 6774368, '0dcaf3a50e3b9949023627d6e53c03e854b8c92a3dea9b722da097a6085b31b1', 1795534743590191, 1795534756750073);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (11, 4, 1, 'checkpoint', 'epoch-000003', 'e74140c320b989d50a0c041fd462b04f/epoch-000003.safetensors', 3, 6866392, '849a94126f02872fc0edb3e3b1cb68563e7444f5178a68d368ea1acaa8e05f23', 1795534755813583, 1795534794285569);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (12, 1, 1, 'checkpoint', 'epoch-000009', '554b391b058dfd40b3aedb189673ac43/epoch-000009.safetensors', 9, 6774368, '04e1f99c2a674be8582db3fad59daf81a1dd7d732dbca1e9d8c9d935e7743717', 1795534756745274, 1795534769913994);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (13, 1, 1, 'checkpoint', 'epoch-000010', '554b391b058dfd40b3aedb189673ac43/epoch-000010.safetensors', 10, 6774368, 'cf221801e84c90a6fcf57b22addeb39502d186a712254d647aeafceefccaf677', 1795534769909265, 1795534783418437);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (14, 1, 1, 'checkpoint', 'epoch-000011', '554b391b058dfd40b3aedb189673ac43/epoch-000011.safetensors', 11, 6774368, '946dcbd569cd225336d58bfac123d09425ac549eb2f141929683b4711fc4d1e7', 1795534783417941, 1795534796509911);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (15, 4, 1, 'checkpoint', 'epoch-000004', 'e74140c320b989d50a0c041fd462b04f/epoch-000004.safetensors', 4, 6866400, '12a24b6eb2af47a670f8be14c50d1a32f49f0ee2437daea6ecbf259c869eb73a', 1795534794284901, 1795534812853879);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (16, 1, 1, 'checkpoint', 'epoch-000012', '554b391b058dfd40b3aedb189673ac43/epoch-000012.safetensors', 12, 6774368, '8646928cf6e05b4bbded4eb11cfc042d14230561b9dbf6bf4a86c384192fde04', 1795534796509383, 1795534816074159);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (17, 1, 1, 'checkpoint', 'epoch-000013', '554b391b058dfd40b3aedb189673ac43/epoch-000013.safetensors', 13, 6774368, '4ac736c2c74cbd9d939a6a9ce5451c04113d4a614e60d7767bb980d821f1fdd9', 1795534802938893, 1795534809454098);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (18, 1, 1, 'checkpoint', 'epoch-000014', '554b391b058dfd40b3aedb189673ac43/epoch-000014.safetensors', 14, 6774368, 'da9da058296f3511e8fb7be02c5f38340dd1c461371231c8667c5e05fe190027', 1795534809453574, 1795534816076705);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (19, 4, 1, 'checkpoint', 'epoch-000005', 'e74140c320b989d50a0c041fd462b04f/epoch-000005.safetensors', 5, 6866400, '863ec24082c3cf33c45114d83d457ca325cccea9046d7ba0b2d7147c34fb18b3', 1795534812853343, 1795534830829540);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (20, 1, 1, 'checkpoint', 'epoch-000015', '554b391b058dfd40b3aedb189673ac43/epoch-000015.safetensors', 15, 6774368, '0f18d251ccaf8aa9e56e166ba8f2316d36cc8848524d5a094d02f97f002940c5', 1795534816073596, 1795534816916892);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (21, 1, 1, 'checkpoint', 'model', '554b391b058dfd40b3aedb189673ac43/model.safetensors', NULL, 2290496, 'b7339ab3df42ed6ea94341654e43ddcdc9a650e184cfb1a8773a8dc32b312da8', 1795534816832112, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (22, 1, 1, 'samples', 'samples', '554b391b058dfd40b3aedb189673ac43/samples.png', 15, 50826, '98b0ff153453457234ec7969ef7903cbcdf346643e57e779810fd39050c63e41', 1795534816916128, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (23, 2, 1, 'checkpoint', 'epoch-000001', '774a493dbb111ebc9ec185bea637c191/epoch-000001.safetensors', 1, 6774360, 'd050458cbe9d1cc7fdcc3cae4f3079b4b8f622ff15ac14bc78153e0a990daf17', 1795534826154883, 1795534832311025);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (24, 4, 1, 'checkpoint', 'epoch-000006', 'e74140c320b989d50a0c041fd462b04f/epoch-000006.safetensors', 6, 6866400, 'a7f715b00296c21a620dacb53f59aacedf463bbb0af3e590d6904b9d6907a364', 1795534830828935, 1795534849204661);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (25, 2, 1, 'checkpoint', 'epoch-000002', '774a493dbb111ebc9ec185bea637c191/epoch-000002.safetensors', 2, 6774360, 'eb0b3a31250a2320bcc7254e93d95f2f3f2343589e446cc9a1cb2deb36e4b3d1', 1795534832310548, 1795534839271000);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (26, 2, 1, 'checkpoint', 'epoch-000003', '774a493dbb111ebc9ec185bea637c191/epoch-000003.safetensors', 3, 6774360, 'e0d7a01b717945b7614613c593f6b01112f1de23933224ef35256b3ffb7540d2', 1795534839270535, 1795534845368543);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (27, 2, 1, 'checkpoint', 'epoch-000004', '774a493dbb111ebc9ec185bea637c191/epoch-000004.safetensors', 4, 6774368, '94073e85675ad66c2f80a0deb7d77120bce3a03774a0d25f316b0c00e82c75f3', 1795534845368041, 1795534851304170);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (28, 4, 1, 'checkpoint', 'epoch-000007', 'e74140c320b989d50a0c041fd462b04f/epoch-000007.safetensors', 7, 6866400, 'd59758d23e39eb5b5c6b9f46021d72a608d1940bb8fdb083da0d60284164feba', 1795534849204114, 1795534867755335);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (29, 2, 1, 'checkpoint', 'epoch-000005', '774a493dbb111ebc9ec185bea637c191/epoch-000005.safetensors', 5, 6774368, '47415b5eb1dc9ff67f1bc22eac8ec919cbf6a3cb83907ec02abf13d037c18ca3', 1795534851303711, 1795534857601699);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (30, 2, 1, 'checkpoint', 'epoch-000006', '774a493dbb111ebc9ec185bea637c191/epoch-000006.safetensors', 6, 6774368, 'b152e94708ef6ab362122d9099689357c40cf75afe7703ca7a677a94fba117e4', 1795534857601170, 1795534863938137);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (31, 2, 1, 'checkpoint', 'epoch-000007', '774a493dbb111ebc9ec185bea637c191/epoch-000007.safetensors', 7, 6774368, 'c04a0e6607ea987a6bcb7d397e94d76be2e6de320ce4371b831a70a726a8b856', 1795534863937627, 1795534870264762);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (32, 4, 1, 'checkpoint', 'epoch-000008', 'e74140c320b989d50a0c041fd462b04f/epoch-000008.safetensors', 8, 6866400, '0d00f5369e184f9c65fb4783e47caf20b07b9e9926f3f2aef6bf7754b1260de7', 1795534867754791, 1795534886466498);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (33, 2, 1, 'checkpoint', 'epoch-000008', '774a493dbb111ebc9ec185bea637c191/epoch-000008.safetensors', 8, 6774368, 'b253ca4933b59bc7864e066f991213baf98d223580a3e20bdab4032ed2bef60f', 1795534870264253, 1795534876616032);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (34, 2, 1, 'checkpoint', 'epoch-000009', '774a493dbb111ebc9ec185bea637c191/epoch-000009.safetensors', 9, 6774368, 'a38d214abf3d740c9cae8780036da3ded092664b9d88601ad69bc1dcd18d6270', 1795534876615517, 1795534882963168);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (35, 2, 1, 'checkpoint', 'epoch-000010', '774a493dbb111ebc9ec185bea637c191/epoch-000010.safetensors', 10, 6774368, '8d1ae24daa2bd4e47814e90c54d7a840e06810925b5fe00844d9c033b527b152', 1795534882962657, 1795534889695719);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (36, 4, 1, 'checkpoint', 'epoch-000009', 'e74140c320b989d50a0c041fd462b04f/epoch-000009.safetensors', 9, 6866400, '5c2e5e330651fb6f91aa56f1d47b8133cebec47451dfc1822fd5e9aab0d51ed4', 1795534886466020, 1795534904832606);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (37, 2, 1, 'checkpoint', 'epoch-000011', '774a493dbb111ebc9ec185bea637c191/epoch-000011.safetensors', 11, 6774368, '17957906af003fbf99099dbfda5fef18d4dde6c6358ffefbd728521b880299e0', 1795534889695267, 1795534896133857);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (38, 2, 1, 'checkpoint', 'epoch-000012', '774a493dbb111ebc9ec185bea637c191/epoch-000012.safetensors', 12, 6774368, '87b816ed707f5d26450683f2dee396b5869078a740e5e126fbefb8cc25293cb1', 1795534896133381, 1795534902668862);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (39, 2, 1, 'checkpoint', 'epoch-000013', '774a493dbb111ebc9ec185bea637c191/epoch-000013.safetensors', 13, 6774368, '57a16ec301e2d9e8a701454a07bed840fd6d77f8b0dac57fdd7958e04b53282b', 1795534902668305, 1795534909131845);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (40, 4, 1, 'checkpoint', 'epoch-000010', 'e74140c320b989d50a0c041fd462b04f/epoch-000010.safetensors', 10, 6866400, '3e30291933da81a0c699dab8252c2359b37ecda66b50788f356644beb3adae57', 1795534904831856, 1795534923621698);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (41, 2, 1, 'checkpoint', 'epoch-000014', '774a493dbb111ebc9ec185bea637c191/epoch-000014.safetensors', 14, 6774368, 'ca2d7bd1d416b59a68717f482cd02418ee94301d106de1bf1ff220a7a9bba78d', 1795534909131295, 1795534916400444);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (42, 2, 1, 'checkpoint', 'epoch-000015', '774a493dbb111ebc9ec185bea637c191/epoch-000015.safetensors', 15, 6774368, '17947ace400108af275e5549b58a894ac15501b362029e208f7e3ee83f7021d7', 1795534915592779, 1795534916402958);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (43, 2, 1, 'checkpoint', 'model', '774a493dbb111ebc9ec185bea637c191/model.safetensors', NULL, 2290496, '48f125f7ed56f00186c28b75b77830170ffc585144c882e1f17abcedb1c5058c', 1795534916321357, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (44, 2, 1, 'samples', 'samples', '774a493dbb111ebc9ec185bea637c191/samples.png', 14, 50999, 'a859e95d28f841de628e1f422bdcfcf526773afbab409ce483697919e1737431', 1795534916399398, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (45, 4, 1, 'checkpoint', 'epoch-000011', 'e74140c320b989d50a0c041fd462b04f/epoch-000011.safetensors', 11, 6866400, 'c3d697d3455495c67cf07a71c5bfc99ca8fc2a8d4bcc53828fd9de63371f225c', 1795534923621104, 1795534942242871);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (46, 4, 1, 'checkpoint', 'epoch-000012', 'e74140c320b989d50a0c041fd462b04f/epoch-000012.safetensors', 12, 6866400, 'a4d30fe8f2faecdf9f8631c26ad4e9f75b13430863b0e7969b95726774737018', 1795534942242343, 1795534961071946);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (47, 5, 1, 'checkpoint', 'epoch-000001', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000001.safetensors', 1, 6866392, '315a03e52295f885ee32c5a09ddc88ee788158829aa59d9a6075a0d09d28fd24', 1795534942931942, 1795534961755671);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (48, 4, 1, 'checkpoint', 'epoch-000013', 'e74140c320b989d50a0c041fd462b04f/epoch-000013.safetensors', 13, 6866400, '1c9980c45adae4debccc657180b618dc110928b3cb62422ee88bda0b04c7e4a9', 1795534961071458, 1795534979142289);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (49, 5, 1, 'checkpoint', 'epoch-000002', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000002.safetensors', 2, 6866392, 'ad29cd04181a3b1c3e249a06fd9cdf723e74117d0a27e4f04ff0160eee2e435b', 1795534961755136, 1795534980175952);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (50, 4, 1, 'checkpoint', 'epoch-000014', 'e74140c320b989d50a0c041fd462b04f/epoch-000014.safetensors', 14, 6866400, '5806cc7306b0d987a640052a3d15185838264a6f8d4d487f291208090b23fa46', 1795534979141791, 1795534999051727);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (51, 5, 1, 'checkpoint', 'epoch-000003', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000003.safetensors', 3, 6866392, 'c13345293858201951a28e0429d99d68f708c076281acb98bb9f47e2f786b685', 1795534980175458, 1795534998155657);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (52, 4, 1, 'checkpoint', 'epoch-000015', 'e74140c320b989d50a0c041fd462b04f/epoch-000015.safetensors', 15, 6866400, '1b232cad5d45fc897804097941596669cbb32af5171418582ef2f14a8042be41', 1795534996936173, 1795534999053911);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (53, 5, 1, 'checkpoint', 'epoch-000004', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000004.safetensors', 4, 6866400, 'a38bdae9ca103c5c6e89474d9819ac3fb68f824d187869986401c5112b0aed1a', 1795534998155144, 1795535015905827);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (54, 4, 1, 'checkpoint', 'model', 'e74140c320b989d50a0c041fd462b04f/model.safetensors', NULL, 2285848, '30863159a5e30f58c09afd906d145f3e2ab36f84f8c273514633742aa58094dc', 1795534998902536, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (55, 4, 1, 'samples', 'samples', 'e74140c320b989d50a0c041fd462b04f/samples.png', 14, 36767, 'cc7de8daa6bc544b17b975eeea79328b34a1af9de07d08e95d498935ed31cb8c', 1795534999050937, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (56, 3, 1, 'checkpoint', 'epoch-000001', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000001.safetensors', 1, 6774360, '981cb8c76b2af4f036e0cc7a56600ddd2006a397cdfb6a925ce399eaf411404a', 1795535008092728, 1795535014106795);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (57, 3, 1, 'checkpoint', 'epoch-000002', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000002.safetensors', 2, 6774360, 'e79c2009450f702a117f95b7657358017b6a953f5c2b19c8e0e1fc290f1ee54d', 1795535014106361, 1795535020027631);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (58, 5, 1, 'checkpoint', 'epoch-000005', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000005.safetensors', 5, 6866400, '6f79107e4f6c77710c63ada752c24ddc0804d990ceea4a3053eb99cf91537d06', 1795535015905312, 1795535034030490);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (59, 3, 1, 'checkpoint', 'epoch-000003', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000003.safetensors', 3, 6774360, '444ba800e10f55eaeb6ff4e8c71bb17c38de0a440b8adcb4722d3d62f28ea667', 1795535020027119, 1795535026105780);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (60, 3, 1, 'checkpoint', 'epoch-000004', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000004.safetensors', 4, 6774368, '1a7f94b02cae291e7cd76d480ae78ff5f52ef9348cc913ed4a5c1f19f32e91eb', 1795535026105211, 1795535032269148);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (61, 3, 1, 'checkpoint', 'epoch-000005', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000005.safetensors', 5, 6774368, '99d11813fcc871944ec1ecb5807f48a494c17735e885e34ad982f0657b0832d8', 1795535032268574, 1795535038742356);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (62, 5, 1, 'checkpoint', 'epoch-000006', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000006.safetensors', 6, 6866400, '6f94e4a057cd983a160422132d4c71a2702c37dfe57cb89a2b6d329c58b4a587', 1795535034029938, 1795535054223343);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (63, 3, 1, 'checkpoint', 'epoch-000006', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000006.safetensors', 6, 6774368, 'fd45921efa21a33bd46a8bc502d7f2503b5e428c4cd1633ce399ee78557bb35c', 1795535038741846, 1795535046648677);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (64, 3, 1, 'checkpoint', 'epoch-000007', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000007.safetensors', 7, 6774368, '29487d0a5bd2a0acecd1ed96306c75ede3725431725a98f19cb773b450de2b44', 1795535046648160, 1795535052736641);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (65, 3, 1, 'checkpoint', 'epoch-000008', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000008.safetensors', 8, 6774368, 'b35196eaa455f8e6b68a3ae486b145dda844b22b727666deb2f97fcf7341d1ac', 1795535052736142, 1795535071234352);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (66, 5, 1, 'checkpoint', 'epoch-000007', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000007.safetensors', 7, 6866400, '3fea82c15694bfec01c963d24cd9d329403d4d5a66a78b1ec60ed911de2d0fc5', 1795535054222851, 1795535137411818);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (67, 3, 1, 'checkpoint', 'epoch-000009', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000009.safetensors', 9, 6774368, '41671b59651dcfa5be51c99b36a9f250b7db87f4f9ed2efef29a3057559f6363', 1795535058876820, 1795535065009637);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (68, 3, 1, 'checkpoint', 'epoch-000010', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000010.safetensors', 10, 6774368, 'cee72ff1292d5f28e682c195262fbd0d8e0a67496a296bb99daea587426b42f6', 1795535065009091, 1795535071236643);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (69, 3, 1, 'checkpoint', 'epoch-000011', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000011.safetensors', 11, 6774368, 'f60d8bbd8e20c3a70af4b1c7cd5ab4321b92259e5e068ec06cfbc192a3bfcfb7', 1795535071233842, 1795535077553643);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (70, 5, 1, 'checkpoint', 'epoch-000008', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000008.safetensors', 8, 6866400, '0b753a15a86e998944ebb397d8d58555e3079c3d5917d9f3de52f1fc61fe290a', 1795535072319299, 1795535137414112);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (71, 3, 1, 'checkpoint', 'epoch-000012', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000012.safetensors', 12, 6774368, '4be374c78cd85c97b3712a024a8bc130a60f3d2137f14f80012837d14f9537b2', 1795535077552969, 1795535143433767);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (72, 3, 1, 'checkpoint', 'epoch-000013', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000013.safetensors', 13, 6774368, '6adcc3a749973378f5e20ea52a137b561e3bc56355d821003bab33ad1c454ee2', 1795535127150189, 1795535136473279);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (73, 3, 1, 'checkpoint', 'epoch-000014', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000014.safetensors', 14, 6774368, '031a55a372283cb1711f3aa757df9f5cada8a7b576ca883e90747d6a9ecbc1ea', 1795535136472759, 1795535142603003);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (74, 5, 1, 'checkpoint', 'epoch-000009', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000009.safetensors', 9, 6866400, '3d3177ff64903fd0c0856a3e0a9f26d8d0fc211dd81d0b8ae412d92f43a14310', 1795535137411318, 1795535384062893);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (75, 3, 1, 'checkpoint', 'epoch-000015', '1cf733d73dc87b9db0a34bc123dba0e1/epoch-000015.safetensors', 15, 6774368, 'a64832e7399497037beb51e83b42fd5ec03cbda3056ea2da366b8ceb1c292ec8', 1795535142602523, 1795535143436041);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (76, 3, 1, 'checkpoint', 'model', '1cf733d73dc87b9db0a34bc123dba0e1/model.safetensors', NULL, 2290496, '0cf6b39175c41dfc12df160bd7c9545f142eecdcc0e31d97af4a0cc0ca3ccb9a', 1795535143354996, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (77, 3, 1, 'samples', 'samples', '1cf733d73dc87b9db0a34bc123dba0e1/samples.png', 12, 54786, '339dbd9f048e5e0c4506c4342e48c9b37af6ad45787d89bff86071a14c071504', 1795535143433038, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (78, 5, 1, 'checkpoint', 'epoch-000010', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000010.safetensors', 10, 6866400, '771d8d47cfddc17cd42cceab4b05c5982ca3e5bcad75d42bfe751752cb43a6d5', 1795535155226142, 1795535194785442);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (79, 6, 1, 'checkpoint', 'epoch-000001', '6096be4490e14f16efcd0a75a8f474db/epoch-000001.safetensors', 1, 6866392, 'e2e03b59154ae2ac34b1e6954ec0b34f338c423dbd9c61ff120cc66054601d5d', 1795535168195619, 1795535261973021);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (80, 5, 1, 'checkpoint', 'epoch-000011', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000011.safetensors', 11, 6866400, 'efee65df81fcd56eeda56fb95a5acd48b98febe9b8735fcb9e4e8773c90c4469', 1795535194777542, 1795535281128977);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (81, 6, 1, 'checkpoint', 'epoch-000002', '6096be4490e14f16efcd0a75a8f474db/epoch-000002.safetensors', 2, 6866392, 'e87678af7b7ed9cde37411d8d02e33607ad989d2bc6e4f26a296f7bab85c8dff', 1795535261972578, 1795535312101860);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (82, 5, 1, 'checkpoint', 'epoch-000012', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000012.safetensors', 12, 6866400, '9a28a4db9e24fcc472d303d5ab943d97e777c6d24e395565bb6f2e02d67af4e3', 1795535281128406, 1795535325526131);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (83, 6, 1, 'checkpoint', 'epoch-000003', '6096be4490e14f16efcd0a75a8f474db/epoch-000003.safetensors', 3, 6866392, 'c6fd1712b7c3fe6be908251844d0a7fd2a341ce9235778404f29f7c33918a47a', 1795535312095697, 1795535345808508);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (84, 5, 1, 'checkpoint', 'epoch-000013', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000013.safetensors', 13, 6866400, '0575d9c1943d6ffee6b5990d9b1a2303f2835592e0155aa69677bd828b0ca847', 1795535325525371, 1795535358018986);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (85, 6, 1, 'checkpoint', 'epoch-000004', '6096be4490e14f16efcd0a75a8f474db/epoch-000004.safetensors', 4, 6866400, 'de2a90b72bccfbfca07482b59eac9090cc81a83da59d23c632c8bd901059caa2', 1795535345807912, 1795535373976384);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (86, 5, 1, 'checkpoint', 'epoch-000014', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000014.safetensors', 14, 6866400, '02c66770dfc17c82105e9739056ac9ff527df360c7ed0033bf972f1eaa79b2ec', 1795535358018114, 1795535381618330);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (87, 6, 1, 'checkpoint', 'epoch-000005', '6096be4490e14f16efcd0a75a8f474db/epoch-000005.safetensors', 5, 6866400, '02b8007e4e703e37f776109b5df1e6a76029d25f64b758d7df3ed8f96e214274', 1795535373975617, 1795535393620144);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (88, 5, 1, 'checkpoint', 'epoch-000015', '6e40e1d091e7339bdce4698e6e548dcd/epoch-000015.safetensors', 15, 6866400, '6bcce6c7a346c098e9777c40332f275b353797f493976b0769ab96c9cef76b7c', 1795535381617406, 1795535384065721);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (89, 5, 1, 'checkpoint', 'model', '6e40e1d091e7339bdce4698e6e548dcd/model.safetensors', NULL, 2285848, 'c8a41e6c31ef7da8d3613b58298170978fb900a565114f43b734978d89f84599', 1795535383890384, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (90, 5, 1, 'samples', 'samples', '6e40e1d091e7339bdce4698e6e548dcd/samples.png', 9, 42867, '7106ea6056c32a88b867a2f616af561b9044910ee59b8a12ecb431dbe0b9baf2', 1795535384062054, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (91, 6, 1, 'checkpoint', 'epoch-000006', '6096be4490e14f16efcd0a75a8f474db/epoch-000006.safetensors', 6, 6866400, 'dd733aea5162be4769c861847a59b08395b4eb23265deda2aa4a680271972426', 1795535393619584, 1795535412568088);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (92, 6, 1, 'checkpoint', 'epoch-000007', '6096be4490e14f16efcd0a75a8f474db/epoch-000007.safetensors', 7, 6866400, 'bf19554e57bd43d885dc786224a0591b6c780e91bd441ae2883c8307e4b95444', 1795535412567584, 1795535431088967);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (93, 6, 1, 'checkpoint', 'epoch-000008', '6096be4490e14f16efcd0a75a8f474db/epoch-000008.safetensors', 8, 6866400, '4241f5698245ace5e68ce946be1b7e43aaadca08fa4ab39c555011438381f344', 1795535431088459, 1795535449408097);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (94, 6, 1, 'checkpoint', 'epoch-000009', '6096be4490e14f16efcd0a75a8f474db/epoch-000009.safetensors', 9, 6866400, '57621990cb14bffc6d1e5b2e61d33feec6c6c2ae55a513ca552f36a16e4f38de', 1795535449407626, 1795535467609471);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (95, 6, 1, 'checkpoint', 'epoch-000010', '6096be4490e14f16efcd0a75a8f474db/epoch-000010.safetensors', 10, 6866400, 'cde6cbf8283fd087cb7a07b3f9aa150cebbf73bd2ac92cc070a5abe173932e2a', 1795535467608845, 1795535486502772);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (96, 6, 1, 'checkpoint', 'epoch-000011', '6096be4490e14f16efcd0a75a8f474db/epoch-000011.safetensors', 11, 6866400, 'b7d6a7e20b4d7b89002b01ed50f62a13f878d55584f2fa9490002af38ea8c887', 1795535486502259, 1795535505169145);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (97, 6, 1, 'checkpoint', 'epoch-000012', '6096be4490e14f16efcd0a75a8f474db/epoch-000012.safetensors', 12, 6866400, 'e1eb0d3f453676e1098054bf1e4568e402318ff0b839281077f591de64b9d519', 1795535505168691, 1795535524431692);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (98, 6, 1, 'checkpoint', 'epoch-000013', '6096be4490e14f16efcd0a75a8f474db/epoch-000013.safetensors', 13, 6866400, '3785d7951b400afa879210feb155717c2927a4d2d1d767255697b32e351b6cac', 1795535524431011, 1795535543696261);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (99, 6, 1, 'checkpoint', 'epoch-000014', '6096be4490e14f16efcd0a75a8f474db/epoch-000014.safetensors', 14, 6866400, 'a1ec3123eea85412085e897f009dee8193bc035b091b3f1bec7d5edf8616365f', 1795535543695760, 1795535564883174);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (100, 6, 1, 'checkpoint', 'epoch-000015', '6096be4490e14f16efcd0a75a8f474db/epoch-000015.safetensors', 15, 6866400, 'f0223ec242cb06898a701a4f41fe0713475deeb079a0bc786bfe5f2d9a7404fc', 1795535562611016, 1795535564886675);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (101, 6, 1, 'checkpoint', 'model', '6096be4490e14f16efcd0a75a8f474db/model.safetensors', NULL, 2285848, '4b3bd2703060e323ab00f4d0a9b1e4bc7d0682859e371a5d2d8364ceb3d0eaeb', 1795535564679112, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (102, 6, 1, 'samples', 'samples', '6096be4490e14f16efcd0a75a8f474db/samples.png', 14, 41127, 'c9c1a9dbac8959754cdb33f2bd92b17a10bdcc9b51a78a16f4ed54c99ea188ac', 1795535564881707, NULL);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (1, 1, NULL, 3, 'test', 0, 15, 1795534816825064, 5.90096047000000067939e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (2, 2, NULL, 3, 'test', 0, 14, 1795534916314431, 5.66429231000000088513e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (3, 4, NULL, 3, 'test', 0, 14, 1795534998893851, 1.59394480100000013322e+00);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (4, 3, NULL, 3, 'test', 0, 12, 1795535143348472, 0.595721212);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (5, 5, NULL, 3, 'test', 0, 9, 1795535383880215, 1.773488538);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (6, 6, NULL, 3, 'test', 0, 14, 1795535564665491, 1.67610599600000020892e+00);
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 3, 143, 3.61581814539182433421e+00, 3.7544574752694909181e-01, NULL, 0, X'61196940E9628A40C2A98D40C6A3714044AB6C40A7708E40BB967D406B418140566D5C40B18B6B40D0497F4028635B4056EA5040686D6E40A65B8540A4998E400CDB8C4078B4654005EE5C40F9655940390D7F4011B88740FF0B7D40789582407F637440425D4F40F97E5F402FA26640A8339140A51F7E402D8F744000DA80404CBA5040748C53403EE766409ACC6E40C06A8140958278402B8D63409E464840A9755E4000195040C1CC6D40799B6340417E6A40812350407C0C4B4065E241407AFC5840BF285B40E51F7740A7B78640431E89403F638340D00E784059415340B64D5740B6215E4036F65540460C4840EA185440700D7440B1467A40B242864047AA8440F2138540BE5482408FFD6C40322852403DA44E407AF04A4025F54B403F346540666D7A4066BC7840734C8540542F7440FDF4734048766940719E6840DF025740BB094A40525B4A40A5825640328C5440BC8E6340ACA18540178B834097107240164B7340C1AF6640696B7340D5AE5740D8D64940CC125340AF674C4046DC5540D779644014A18440CA608740FEE87840614D6F4037D36B40DAA86F4002FA5040F9C64C4001F550406960534033B04E4036525940849F5540946A7F40C35D7E40D1B37140E7746B40B0CD614084374A406B1E46402524474093C76140B1D14840A5FC5C4026A379400A2B79406E327740AB517740E00C694012BF5640BCF24940E7CB474076214440D6C85840FF344940DB154C40BE5A5C409ACA594013275840D78B5E409A0C50407E3F4940609D42405AFD4940001A4640');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 23, 143, 1.11563708547312071461e+04, 4.87547789605484410907e+02, NULL, 0, X'B0F32D46B5CD1F466E651B46C5722B46783F2B4650CA1D46DD942A46195D25460856314651662D467D8D2446CA423446F8173546192A2C46E4F322468F381C460C191A4672992E46C4B92C46D0D23346C804274658781F463E3A28465FC72746EAC32A46332D344633052F464DFF2F4646901C464F81274627A42E46AB7D24461E7435465E2933468CEB2B46786F2E46DF272846045B2C4672F73146CCC93746774E304661AF374698572C4616CE2E4668B22946D068364605D2374615FE3946F6C52E46B3013246EC452946C9AC1E46A80F1E46AAF220466CAA25460E073446BC3F314635E82A46F8BC2C46FE1B3A4628973446D43A2A464AB429463C562246D4D92546EB0C23460255234681572C46483A3346BC9831462A8D3346C5D13846394D2E467F3C2A46A7F12A467228234680D32B4698B92E468305314622812F4637ED35464FC7354630D03446B86B314664E73346B7C43146B1302446508E2546B1A12A46A6B12C46EB52324665DD2946C7673346BC353746FDFE304694E233464810324683A62F46D3B82346D2552346DEAA2A463CA83146E30E3146C42C2D46461B34462C553346088E344660633246C8CA3446F2FA2F46E26E3446F9EE2A46A8382B46201B3046C25B3246AB693246314E3846193738463DBD3A4672622D46F5A338469F0632460F7D2846850D2D466DCB2C465E762946C26B2D4609203446F8EA3646B0EB3746250C3B4673A73146FB79394645723946D29B334674C63246F49630469F7D2C46AF9C3346007D374613073B46CD6536464C8C3A46');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 27, 16, 5.64468791708350181579e-07, 1.36553425765766513601e-07, NULL, 0, X'0000183500003035000028350000F0340000F0340000503500000035000078350000E0340040EE34004001350000283500002035000008350000003500001835');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 3, 143, 3.66562117063082171242e+00, 3.35520431008001440709e-01, NULL, 0, X'E13D6B40BA188840D0F98B407B2A734008B56F40C5988E4064468040277280403D095E4069887240ED6B81401E655F4073085640C5F66E40B5668440B09B8C4073F889408AF3694081506140BEA458402E227E401E748840A9168040606B84407C6677400EEF5240231F6240CDE56A40441490406BF18040201178401FB18140DB9D534020DC594026A16740371774407CE481408F007C4089D76440405F4F40DA115F40637655406B127440D45D6A4031316D40E1365A40E6735140A1084A4038335A406EFB5D40DFEA75407FC78440934688405CA8814049027340305A584071905B40226A624098A1584082E84C40A35359400F2B734009357840B2B3824002158340325F84407DF68040A8CE6F401EB3584094145540CBAD53405DA54E40973F62403B657640018C7B406C62834073FA764053407940587B7240949A6D40BAF459401B084F4063E55040BE785C40D7945B40A56F68407A3A844085A98640F6E57440E2FD7940A5216F40F7E37440AA645B40EBB44E40B1C65540BA685340559F5740989465400200814028A5854087A77B4064E073400F5B7240DE1976407DFF57401F05554053B158402CA55840E2FB57409FF75F40BA705E40CA8A80409F927F4074087140924772403E7260400B704F403C204C40B723494065496340F3F24F40323F6040A6B47940E7E57F4047077D40719E7540D43C6D40C1AC5C4075195240B08C4E405A74484011C859405ABC4F408111514034F46340304964409ED56140E77B64404C465A40BE6953403AA5494003BA5140500C4940');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 23, 143, 1.10295078603037582075e+04, 405.186616899622, NULL, 0, X'5A582B4665982046A8F01A465A802946A5DC2A46F1131C46FAA727465EE52446C1CD304634EA2A46EF2E2546103B31467B0C32467B932C4626F221465B971D468FE41C462A522D4650502C46CB2C3146C52E2746D0421E467D7B2646BF2D2546AA3728461E73314613F42E461CE02C4666481D4664F82646B4722946F32A2746DAC73246B94F3146B8302D46DC612B46D6DA25461BB728464B022F4630E53346F7B92F46549B334617C52946D5792D464F3A2A461FDF31460273334645083546D2F42F4634AB30463F712846247E2046C8F31D46061F2346887F27465FA63146BA0E2F46D5AF2B46094A3046ECE834469BE43146EF9A2A4648A1294620D72346B92722468EFF22466320234670E52A46C84E31464EA22F46AB15314654CD33468CEC2D46A2D92746AE4529463AC62346F282294630162A462FBA2D467D0C2C46A94A3246847C324625EE3146D5AB2F46C167314611B72E46F5FE23469383254690BD28460E3B2946E2092D46BAD92946635931461B3D3346A6BF2F46A78031464F45314605F32C463ADD2446BA272446EAC4274694192C46B3992D46A30C2C46D9E430464BD53046EEC63046DF1F3146DA083246E6272F469DE2314694CD274630932846F45E2D4696DE2C46063B304623C533466A0B3446B0D23546787B2C468F8C3446A6A72F462085264679342846FC4A2A4676AE2846ABCB2B46EAD531463582334678F93346B9183646B96E2F46BFF53446A36D3446A8932F46BA3C304695CD2E46360B2D46B62331460FDF33463410364643FC32467ABA3546');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 27, 16, 5.31785190105438232421e-07, 1.00463189675107e-07, NULL, 0, X'00002835000014350000C8340000D0340000F834000008350000E03400000B350000103500001C3500001B350000F83400003E35000008350000403500001C35');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 3, 143, 3.19325587632772789348e+00, 5.24175281667280779096e-01, NULL, 0, X'D6C651400AD38140E2FA824061175D4058B4574099028440CDF068402C7860403C8848405AE05E40AE2A694086633B40CE982A409F04604010947E409310864056D9804053255240F0263840FA9E3240B9316E40C1087A40BAAA6B40F08F7540698B5D4060DB264088154740E13357405ECF844057B9684034CE6540246F6440E10A224059653A40491C5040BB20604048BA714071BF67409F154640C0C91840A6534A4003D531404EC76040F571524031344F40C0513540D1B01F40D4AE0E40BABE3840662544405AA8654098767E40E85481400B4076405F2D6240E13F36409E193440905730403B4B2B40101612403D443B403A776340FB0C6C4007E27B40B8BD7A402FE27740B34172404BAD5C40C90B2940C41A28400A3B2740F27E164096694D40C425694021676140D6DB704051696040E282674090345A4040315740C68A3440BE8821401C312640980A334077D237402FE35340602076408D1C6540AC9E5A401BBC6940CE0557406B7E55404CE42F40046314406B0A224007F02940CF673440C8294E407C3A79401FB37E40A74D6D402E4165401EB459402FB45040F9602F40E8D72240067C21409D0C354011CC2D40F5943F4005803C409ADB714053487140C96C6340184E5F4002824940CB9C16406B1B1540AC0D134037714640A89A1D400B5F3F40B43D64409091694020226B40423964403AF15740EB673B40B8642140DC2F19409F1F0E40F8573F403CAB24406F0629407851444049D64740AF434240088A4840C90535404FDD26403E691140900B1C40161A1040');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 23, 143, 1.21450021375109263319e+04, 949.471756264872, NULL, 0, X'5B1C3C46B8A5254657E02146647A3646EF893946203323464CE4334682C13346393B4246BD7E3746133E3046FE2D464659004D465BAA3446DF4C2546BF551F46D9AC2246980D3C4627CC4346DDBE4A46AF242E46FFA229466310324623AF2B46EDBD364613ED4A466DD13F4654E13A46F768224624D23146371D3546B9303246195C4F468475464688AB3C46777D3746F65B2E4648F7334644834046AD265346BAD23F46612E4D46D36A36464D8E3B46DCD73B466C794946DABE5046E86B58464FCA4546E9BC41462FFC3046F4002546BF722346A7C72846B3DC3146A1D04746DCF049461C2C454679BF46465FF4594607484646A64D3346EBCA2F46F32626463E3327467C3B2946611F2C460BAF364683D74C469C1F474638BC48468ED25746D9273D4672783046FECE354605CE2D461FE135463CD8324620363A462D6A3B464C904A4621BC4D4635C74946C2134746D1BF4846C1A63B4662192C4629973346429F3846C1883146F47E3B46565D38464D234C46AC3B554615AE4B4626044A46EEC74746A4BA3C46B71228460553284616A02F465E88354658063A4670E33C46B9174946ABE84A46E6244E469E1D4746D2D24C46E7194346E42F474697622E466C8E2E461ADC3546ADEB374686DF3E4626D954460F5B544696075A463F7B3D46724D54468DBB434620E03246D81434468EFA3246C66334460E8839462114464682494F4669895246A5EE5C4624BC42460D10544612AD5046E1B04246AA2C41465A174246898B3D469AB647461D4F4E46FC6A5A46ABB15046BB765A46');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 27, 16, 1.10338442027568817138e-06, 2.98092191974887486512e-07, NULL, 0, X'000060350000C1350000A035000093350000A03500007435000068350000D4350000C8350000BE35000078350000C23500006635000058350080883500002035');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 3, 143, 3.75124462501152411419e+00, 0.270473476306679, NULL, 0, X'8DBE6E403CFF87403FC88B406C0477407FC97240ECA88D40318C7E4025C4834049CF64407C8671406FC98240AF9B62409B0160405EDB72406F668440CADE8C404BCE8B4064CC6F4090CA6F4056CF6340A7FE7E4096C48940FF8F80409693814007307740BB3C624058EF6B40D5A96C40B44A8F4087828040A7BE7340F23C834041136140DD6E624019A56C40D3C37040EC9680400DDC7C4000326840DABA5940D2F46940DD115940B5CF7140A6FB6C404D75744024625D4005525B404CCB53409F9A6C408BCB6440DED677409D728540B61E8740C0BF8440E0617E40F0396240DD6D6C40CA427340F6136640ED085840B4166240DC707540803E7740D31F84404C39824028DF824011838240762570403773624055C86740B6CD63405AC75940FBA67240CD387C4019657C404721874094CD774016FA724073AB6C40AAAF6D40E81D60403E6F5F402A196240683A6E40EF9763407B2A6640EF998440157F864038C2784014C4754073F96B4059647F40050C624086F75B4007C76440D187614027EB644056AC6C407A76824099F68340266D7A4044807040AB5E6D4033307640CF8F6340BCF2654080476840768664408F015E40B7406940FC296240F0EB7E40F00F7A4090407240349570402E916740ABD758404F6F5840DC3C5540C54E75406AE45740EA846640C41B7940C8017D40BF3F7940625C7A40004E734020166340A4DC5B40012E5B40EF3B5540AF2B6940DFD95740740559405B2A62404869634055A3664057946D406D5F634021C259409F775440C9445D40E00F5640');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 23, 143, 1.06908733610139861406e+04, 3.1863829555959335949e+02, NULL, 0, X'83322746DC351D460E741746D7F424463CA1254619381A467719254613281F46CE93294675BF2846036E204642782B463C552A46750627467C711E4667731A4611BE1846BB9A2746DAE623467B712A46527E2446A0D11D46F3B2234674F524469BB42646504F28468B0C27462D2D28467EBC1C4616BB214649A328462D4721463C722A466DD32946F4E027463CA42946C87424468B9B24463579294656BD2B46AACF274658132E467A622946E85F294655F5244603432D469FD62B4602B82D46B38524469E412A46059024469DD31D46B7331F4650941D461CA51F4697312A46BAAB244647B9224631A6264697812D4692ED2A4600FC2646E6282746C4701D46F5EB204665B12046AE1D1F46A2FB274643602A46520D264699A12846EC922C463AAB2646173023463A8C26461B4C1E467EFA2546AB792B461B3A2B46E12D2A4647782C46768029460D5E28460E992646CDCB2A4638282B4608F11F46F619224675242346A8BB29462A112B46438C23465C602A46B9A92A46BB7C26463964294644142946E6252746502F214635552246B5042446F6D22946B66E29462735284663612A4686232846A0302846FCC229464C3E2C46B866274611612C46D22E2746E36527469C8327465DB429460F9D294612272C46A8B72B46F83A2E468713224682052E4699612A461B87254641F128461C1C284698F224465710254666D22B46F31E2C46E48F2B46273A2E469CEB27460F752E464B152E460F432C46E6F62B4615D7284696642546CC752A46D6402D46803D2F46D6402A462CFA2D46');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 27, 16, 6.51460140943527221679e-07, 1.61111089063641738875e-07, NULL, 0, X'0000303500005E35000030350000383500003435000080350000F8340000603500002E350000C434000038350000203500001035000008350000003500006835');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 3, 143, 3.2447407128927592268e+00, 4.87866663720409210469e-01, NULL, 0, X'2EA55340F45F82405058834077665D4014B95740C92E8640378B6A4045FB654084844840D9D95F40A20D6B40C1553E4094B62E40B2CC60406ECB7C406E518640469A8140D9E45140F40C3D40FF2439405DBE7040E8BB7C403A056D406E257740B4AF60402BC42B4087534640B861584021F988406D1B6C4038766440DE156A400E7E2B404D273D400B085240199862408218754090736A40E0A64840C4FA20408AB84A402EF935409EF26040EF975040E2CE50401758384094EA25408720184064553B40C44C4640EB4A644049F67A40F9CF80406745724023215E40392C3840B6453B40296E394048A72E40C26F1D40CA473D401D946540F71A6D409D577E40841A7A4016367740D1A36E40EC8A584077F43140F1272E404C782C40522021405D4750409D746B40807C654074D97240E6816040646E66409A2F5940653457407CA33A40373027408D8B2B40B4C33740B7DB3C40A8D8554055607C4052A16940213F594097E66840CDEB554059D85540DF1F364061861F4085132C40888C2E405F0B3A4067795240D2D87B406B7C8140C5BA6E4045B76740AE2A5C40BB4A5640055A32405A452940A3DD284003E43840FBDF33403FBB434004C44240B9C575405ED27540650C654065435E40C24D4C40C4891E4068501D40A9011E40574D48401E702940C1AC474018136B40AE7F6A4020026F401FE86240827E5540B3623F408F152840AC6A204040DF1A40AC553F40BFC92B40618B2E401CFD48403A234840D3914040182846405CC7364097E62B40A4AE1B40DD7B224069141B40');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 23, 143, 1.20249592370520113032e+04, 8.02196365861316166949e+02, NULL, 0, X'29243B46D1D32646AA4F23468558354685CE3846D5242346DC62344630ED324689F43F46F8833546F7A43046DBCB4446037F49466F6E34468D52294614D2224646A12546506C3A467F7E3F4643314746EFB02D461F8F2A46114832461F002F460A47364622B847468E3C3F4687B33846643A2246C33431468EEA3646183C314607C14A469A4D44465CB23A467DE934467B082E462E0A3546875B404699A04E46C39A3E46820C4746B79B3346BF6D3A46B2143A46B1294746735A4D467C7C52468A504146C2AB3E46EAC83346507629469B0926461E452D46183E354621CC454611A44246E3094046CEDD4346427B534642684346577E3146000430469B00284627052B46A3252C46D52F2F4614733846E2D54646C67B444622234646C95E514600783C467C24304657D433464AD92D46E0B73646670D3446966C3A4676273A46385B464628034A46D534474610AC444664DA4346D8DF3946225A2946EDCB31462D69394616923246EC833C461AAA3846E42D484657734F46EBDD45464E4E4746631C434650653A46B9052946A8522746ECB82E46066A3346572C384607173A461B954646546F474675C349464B2C44464DFD46466C0B3F46F3C542464CFD2B4672D52C464AD63546281A394685863D46D0095046CD794F46CFF1524613543C464C814C46AD993E46EA1A2E46ED3B3246D1403246096A34464D063A46D093434691A84A46D2B74E46964C544683094046BD434D46C7AD4B46933F3E4609A73D46DA973F4633443D463C954446F5254A46D543534644714D46E6915346');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 27, 16, 1.38778705149889e-06, 5.18515923938278242358e-07, NULL, 0, X'000012360000B035000002360000F43500007D3500000E3600808235008007360000603500001E35000095350000683500807A350000B6350000CD350000E435');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 3, 143, 3.18133270156967062902e+00, 0.526001424884556, NULL, 0, X'A1EE4E4086A781406185824042E85A40EF7A5540C894834043B66940D9036040A6C94640E8085E40FF566640283B39406A542740CCF75E40ADD37D4069C7864039CF804047924F40572533406A3B3340E89E6D40D0937A40B3DE6840BF95764035195E4020FA2740AB7B4240E1F555409CAE854037346A4055606540A6896340571A22400B17384025C74E409D0C614009187240FB9E6740EA114640AB281940BA3A4940324232406C6A63400173504055D34C4031553340281E1F4079E50F400B6E3340A2F84140467863402E717C40D54A8240EC207240A51F5B4083CA3240A7963340E3D22F408F832640C97A1340139B3840AE806140A9F56A40F7B37A40F8E17A40CB88794057C26F40FF6C5A40B2212840AE5E284070102740FFC31840F6314B40FF946740738E624020206E40894D5E40E97A6A40E4CD5840252C5640E527354042902240D6B126400F453140FE4B37407AAA534011357540651E674085E35840475F6D403F20564054BE514091292C4068A6154049CD2440B4462540EDB331402E304D401B417940FCCE7E4001746D400D606640DD005A40D1D44F40BF1F2C407B9C21408E7C204086C73240756F2C4090863D40BD8D3B40AD7C74400463724036D062401B115F4016084740292A19406ABE1740ADF31240DB5D43403512214010EE3F409DB467401C786A40A6D56E409C4062402B1B55407A97394043D120401CFE194003240E40A7963940D28625407F9A2A40C6164640E2544940B41D3F40715A4440EDD72F4032CE24404ED710407F4C1C40297E1040');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 23, 143, 1.22126638644558570376e+04, 9.08340778914311499682e+02, NULL, 0, X'CA913D469D222746F6332346E57238464B443B46FA9D2446CE32334609923446920A4446B68D38460BDB3246CD104846B8B84D4650BB36461C1B274626BF1F4602AA23463F4E3D46A6804546A73B4A46FBCA2F460E392C46E61534461DA02C464022384633514A46394F4346A4363C46F30323462A8333461E1F37460FB83346CF474F4634734846420D40469C8D3846C0F12E46A8E1344609374246F0605246DF1E434643884C4631FC3546D9B73C4688A63D4679354B46A43C5146C4EB5646215A474660BC4246C0D6314660CB26464EB22246BAB02B46C369354686F44946E81947465EAF4546CBA94A4668955746C05E4846810B35463FAC3146410A294608642A46CFA628466F502D4604B5384681DB4C46385B4746508E4946D68E54466F9640467FDE3146F0243746F13630468A3037463B22324693EA3A4633303C466B684A463B524D4610D9494604BC494671944A4614DB3D4631472D46801A334626073B46888E314610BF3D46BB903C46BFC44D46EC53534642E94946BF9F4D4693C1494607CB3E46BCE52A46283F29460E203146CE893546D7443B46A3313F4634A44A46FAC24B461DFE4D46DB104946091C4E4686E04446CB0C4946C5912F46C8E92E46888936468E193A4602854146929C5246B1645246A4B457461E6B4146DC93514644BE45460C2D3446B4F93646F0093446B5E83446F2F53C46CFBA47463D9450467D0F51461EAC594629A04746568F5246474B4F46C0C642460B56414665FF434649723F46A2314A46DE8B4F460E985946D4A55046677B5846');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 27, 16, 1.03935599327087402343e-06, 2.83396424821104323931e-07, NULL, 0, X'00005035000068350000DC35000090350000BF350000703500009435000030350000943500006C350000C83500009A3500004A35000090350000443500008A35');
INSERT INTO selection (id, experiment_id, name, what, search_space_json, search_method, n_trials_planned, metric_id, epoch_rule, fixed_epoch, seed_rule, tie_rule, rule_text, protocol, declared_us, decided_us, chosen_config_id) VALUES (1, 1, 'checkpoint', 'checkpoint', NULL, NULL, NULL, 2, 'best', NULL, 'mean', 'lowest config hash', 'the epoch with the best val/bpd', 'standard', 1795534636460746, NULL, NULL);
INSERT INTO tag (run_id, key, value) VALUES (1, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (1, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (1, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (1, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (1, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (1, 'peak_memory_bytes', '335081472');
INSERT INTO tag (run_id, key, value) VALUES (1, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (1, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (2, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (2, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (2, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (2, 'peak_memory_bytes', '337317888');
INSERT INTO tag (run_id, key, value) VALUES (2, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (3, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (3, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (3, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (3, 'peak_memory_bytes', '328712192');
INSERT INTO tag (run_id, key, value) VALUES (3, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (4, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (4, 'nonfinite_samples', '3');
INSERT INTO tag (run_id, key, value) VALUES (4, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (4, 'peak_memory_bytes', '591499264');
INSERT INTO tag (run_id, key, value) VALUES (4, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (5, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (5, 'nonfinite_samples', '1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (5, 'peak_memory_bytes', '588017664');
INSERT INTO tag (run_id, key, value) VALUES (5, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (6, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (6, 'nonfinite_samples', '2');
INSERT INTO tag (run_id, key, value) VALUES (6, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (6, 'peak_memory_bytes', '584368128');
INSERT INTO tag (run_id, key, value) VALUES (6, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'threads', '1');
