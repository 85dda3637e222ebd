-- macow records, schema version 6
-- experiment quickstart
INSERT INTO code_version (id, git_commit, git_tree, branch, remote, dirty, diff_sha256, diff_zlib, untracked_json, binary_sha256) VALUES (1, 'dc698888384179cfee217b0523a2fda7ca5cf661', 'b44f40c533a8cfc6e7af4d59cf35821aba47609e', 'main', NULL, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', NULL, '[]', '587c0c13d9968c63c72f8a473cf8961f020862b0e5c6acaa88eea82389974b84');
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
INSERT INTO dataset (id, name, path, fingerprint, sources_json, preprocessing_json, split_rule, source_url, license, citation, created_us, form, origin, release, category, bits_per_sample) VALUES (1, 'photos32', 'photos32.zarr', 'f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c', '[{"bytes":791555,"name":"astronaut.png","sha256":"88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5"},{"bytes":240512,"name":"chelsea.png","sha256":"596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb"},{"bytes":466706,"name":"coffee.png","sha256":"cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7"},{"bytes":527940,"name":"hubble_deep_field.jpg","sha256":"3a19c5dd8a927a9334bb1229a6d63711b1c0c767fb27e2286e7c84a3e2c2f5f4"},{"bytes":112525,"name":"rocket.jpg","sha256":"c2dd0de7c538df8d111e479619b129464d0269d0ae5fd18ca91d33a7fdfea95c"}]', '["reduced to short sides 96, 160, 256, 400, never enlarged (bilinear, Pillow''s fixed point)","cut into 32x32 tiles from the top left, incomplete ones dropped","images whose channels deviate by less than 4.0 left out"]', 'by file: val is rocket.jpg; test is chelsea.png; the rest is train', NULL, NULL, NULL, 1795542365014769, 'images', 'images', NULL, NULL, 8);
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (1, 1, 0, 'train', '7f2dc7c3e6afff3f6e13185d72b3633d19a5d70dd37e4b3ad597708ae1147a29', 'aa71591f46533ed98cc931d2dad93c922ebb3d841a4c7273aadd3737d724f91e', 853, 32, 32, 3, 22, 'channels of 22 deviate by less than 4.0');
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (2, 1, 1, 'val', 'ca6c794d213f4b634ecf88cf576aac1e918cde898b9ce9a6dc71d2152339eddc', 'c28fc7d6b347fdcd110566d15d78e0d5c105887c07863dd3ab5a8984c2fdf29f', 209, 32, 32, 3, 142, 'channels of 142 deviate by less than 4.0');
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason) VALUES (3, 1, 2, 'test', '70b6e761db02597d01794b7ec3fe5abf463028b51b419020d8e77b7401d22b5e', '181c02d696871350d13e5d8dd27593487eff66874df6fa2180ab6f1d81beedc3', 143, 32, 32, 3, 0, NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (1, 0, 'train/images/c/0/0/0/0', 1357723, 853, 'f403f153d443640b01dcc9b75c52e68f73ed39488b539bf799adca8214aeb484', NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (2, 0, 'val/images/c/0/0/0/0', 320201, 209, '8345e1f0fb1f1ca04db475688c7470bc8db805b48b95b2fadd8a6850ecc47789', NULL);
INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256, verified_us) VALUES (3, 0, 'test/images/c/0/0/0/0', 208129, 143, '7fa801efdc3c98d77799f2aade7a5688dd3efb7efdb18fabd65ad014837767f9', NULL);
INSERT INTO experiment (id, name, question, created_us, final_of) VALUES (1, 'quickstart', 'Does a small MaCow beat a small Glow with as many parameters?', 1795542365039428, NULL);
INSERT INTO config (id, hash, hash_version, canonical_json, created_us) VALUES (1, 'd8cfbfb9ec907471c8c7bbe321a5565c2e4dee13202d408005d0132beb9e0787', 1, '{"data":{"bits":8,"crop":0,"fingerprint":"f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c","flip":false,"name":"photos32","reflect_crop":0,"shift":0,"validation":{"split":"val"}},"dequantization":{"kind":"uniform"},"evaluation":{"batch_size":64,"interval":1,"samples":1,"test_samples":1},"model":{"hidden_channels":86,"in_channels":3,"inverse":true,"levels":3,"num_steps":[4,4,4],"scale":true,"type":"glow"},"optimizer":{"amsgrad":false,"beta1":0.9,"beta2":0.999,"epsilon":1e-8,"kind":"adam","learning_rate":0.002,"weight_decay":0},"protocol":"standard","schedule":{"decay":0.999,"floor":0,"freezes_warmup":false,"hold_steps":0,"stop_below":0,"warmup_steps":30},"selection":{"epoch":"best","metric":"val/bpd"},"training":{"batch_size":32,"batch_steps":1,"ema_decay":0,"epochs":15,"gradient_clip":100,"initialization_batch_size":256,"precision":"float32","samples":1}}', 1795542365039428);
INSERT INTO config (id, hash, hash_version, canonical_json, created_us) VALUES (2, 'eb572f7ce3ae941015c65b41b078f51160745c025a4229e2006ade2dc13ad34d', 1, '{"data":{"bits":8,"crop":0,"fingerprint":"f0c3f472a16858c5edaf2525d5c494f3ccf82dd00c6f83b597e854cfd8c79b1c","flip":false,"name":"photos32","reflect_crop":0,"shift":0,"validation":{"split":"val"}},"dequantization":{"kind":"uniform"},"evaluation":{"batch_size":64,"interval":1,"samples":1,"test_samples":1},"model":{"bottom":true,"coupling_type":"conv","factors":[4],"heads":1,"hidden_channels":[24,64,64],"in_channels":3,"inverse":true,"kernel_size":[2,3],"levels":3,"mixtures":0,"num_steps":[1,[2,2],2],"prior_scale":true,"scale":true,"slices":[],"type":"macow"},"optimizer":{"amsgrad":false,"beta1":0.9,"beta2":0.999,"epsilon":1e-8,"kind":"adam","learning_rate":0.002,"weight_decay":0},"protocol":"standard","schedule":{"decay":0.999,"floor":0,"freezes_warmup":false,"hold_steps":0,"stop_below":0,"warmup_steps":30},"selection":{"epoch":"best","metric":"val/bpd"},"training":{"batch_size":32,"batch_steps":1,"ema_decay":0,"epochs":15,"gradient_clip":100,"initialization_batch_size":256,"precision":"float32","samples":1}}', 1795542365039428);
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
', 'local', '["macow-train","launch","quickstart.yaml","-j","2"]', 1795542365039428);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","macow","--seed","1","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542365234598);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","glow","--seed","1","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542365234638);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","glow","--seed","2","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542428686084);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","macow","--seed","2","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542474952639);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","glow","--seed","3","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542482342251);
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
', 'inline', '["macow-train","run","quickstart-ca33016f586a.yaml","--variant","macow","--seed","3","--db","macow.db","--device","cpu","--threads","1","--memory-budget","2048","--memory","full"]', 1795542558303305);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (1, '8e5abc65ad3404bea33e2206fa6bb46b', 1, 1, 3, 1, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542365600478, 1795542428372669, 62.775283608, NULL, 14, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (2, 'b9693a8c6f224e52badbaa606ba1f6b5', 1, 1, 4, 2, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542429111488, 1795542482080220, 52.969253257, NULL, 15, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (3, '9d84514a40561737daec214c9783ceff', 1, 1, 6, 3, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542482762604, 1795542557832251, 75.072713207, NULL, 14, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (4, '3b9fb3008d4117ffefb441a47082a749', 1, 2, 2, 1, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542365553220, 1795542474420175, 108.867664148, NULL, 15, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (5, '00f3cb7e86fe30018fef9002972fe3d7', 1, 2, 5, 2, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542475376199, 1795542614203306, 138.83062374, NULL, 11, NULL, NULL, NULL);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, replicate, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, energy_joules, selected_epoch, excluded_us, exclude_reason, deleted_us) VALUES (6, '9621ef7efcfdfb61094667d052395337', 1, 2, 7, 3, 0, 1, 1, 'finished', 'completed', NULL, 1795542365039428, 1795542558752140, 1795542684823613, 126.07203362, NULL, 15, NULL, NULL, NULL);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (1, 1, 1795542365600478, 1795542428372669, 'vm', 12083, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542428375740, 'ok', 62.775283608);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (2, 1, 1795542429111488, 1795542482080220, 'vm', 12530, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542482080726, 'ok', 52.969253257);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (3, 1, 1795542482762604, 1795542557832251, 'vm', 12660, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542557835304, 'ok', 75.072713207);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (4, 1, 1795542365553220, 1795542474420175, 'vm', 12084, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542474420869, 'ok', 108.867664148);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (5, 1, 1795542475376199, 1795542614203306, 'vm', 12623, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542614206808, 'ok', 138.83062374);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, slurm_job, resume_epoch, resume_sha256, valid_through, heartbeat_us, end_reason, monotonic_seconds) VALUES (6, 1, 1795542558752140, 1795542684823613, 'vm', 13598, '7c9a4e12-8398-4865-bac8-ce78d16e6fa3', NULL, 0, NULL, 9223372036854775807, 1795542684824162, 'ok', 126.07203362);
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
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 1, 1, 27, 6.58915955605792, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 2, 1, 54, 5.5028603029897533716e+00, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 3, 1, 81, 5.02770713614678221858e+00, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 4, 1, 108, 4.78040121398010597886e+00, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 5, 1, 135, 4.58952556499415376123e+00, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 6, 1, 162, 4.44670159284184229875e+00, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 7, 1, 189, 4.35271527127576884907e+00, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 8, 1, 216, 4.26840217903103091856e+00, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 9, 1, 243, 4.19000294875376866343e+00, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 10, 1, 270, 4.11336253040761, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 11, 1, 297, 4.0460388374100162423e+00, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 12, 1, 324, 3.98606618696261882917e+00, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 13, 1, 351, 3.95253313765947, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 14, 1, 378, 3.90449506808778901145e+00, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 1, 15, 1, 405, 3.89325453875804283754e+00, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 1, 1, 27, 5.96409324618107206106e+00, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 2, 1, 54, 5.45885752147285, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 3, 1, 81, 5.25398758243613706042e+00, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 4, 1, 108, 5.11236370827701769314e+00, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 5, 1, 135, 4.94948685996107, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 6, 1, 162, 4.88370093751505418566e+00, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 7, 1, 189, 4.82575258356434, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 8, 1, 216, 4.73220174507586754941e+00, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 9, 1, 243, 4.703569988826158621e+00, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 10, 1, 270, 4.65575703889062086915e+00, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 11, 1, 297, 4.63653542545583707834e+00, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 12, 1, 324, 4.56273354570420153208e+00, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 13, 1, 351, 4.53244075107518540335e+00, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 14, 1, 378, 4.52735476276530324213e+00, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 2, 15, 1, 405, 4.54033849804306210984e+00, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 1, 1, 27, 3.8137569818239940105e+03, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 2, 1, 54, 1.47989382668584112251e+04, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 3, 1, 81, 1.3166409162090894824e+04, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 4, 1, 108, 1.52793711236301551258e+04, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 5, 1, 135, 1.34037003326371104779e+04, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 6, 1, 162, 1.68095478399032581366e+04, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 7, 1, 189, 1.79832161416385351909e+04, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 8, 1, 216, 1.60932745916410585781e+04, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 9, 1, 243, 1.7259738959867427184e+04, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 10, 1, 270, 1.93817509244298089464e+04, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 11, 1, 297, 1.8208491899876760727e+04, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 12, 1, 324, 1.71177158973119512667e+04, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 13, 1, 351, 2.60362588359739020242e+04, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 14, 1, 378, 2.26707479200442394351e+04, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 4, 15, 1, 405, 2.89118268553266680107e+04, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 1, 1, 27, 0.0018, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 1, 1, 27, 277.160333997152, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 2, 1, 54, 2.81907196678974855778e+02, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 3, 1, 81, 2.77642996876425172557e+02, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 4, 1, 108, 284.25849451492, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 5, 1, 135, 2.27954545257578473633e+02, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 6, 1, 162, 2.10911000171760150585e+02, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 7, 1, 189, 1.16578509419279100715e+02, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 8, 1, 216, 1.76498421066230434914e+02, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 9, 1, 243, 2.07334202350295498723e+02, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 10, 1, 270, 1.83815005618342297566e+02, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 11, 1, 297, 2.89223898908884109459e+02, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 12, 1, 324, 2.90568692921444267085e+02, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 13, 1, 351, 2.83347903915212441447e+02, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 14, 1, 378, 2.7513840732750617236e+02, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 6, 15, 1, 405, 2.79102243806038927695e+02, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 1, 1, 27, 3.07764097300000027956e+00, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 2, 1, 54, 3.025818461, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 3, 1, 81, 3.07229071, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 4, 1, 108, 3.00078983200000060094e+00, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 5, 1, 135, 3.74197408099999950792e+00, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 6, 1, 162, 4.04435994000000054171e+00, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 7, 1, 189, 7.31695751, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 8, 1, 216, 4.83290442400000053169e+00, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 9, 1, 243, 4.114130666, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 10, 1, 270, 4.640535179, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 11, 1, 297, 2.94927218400000068498e+00, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 12, 1, 324, 2.93562252500000031574e+00, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 13, 1, 351, 3.01043342199999930386e+00, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 14, 1, 378, 3.10025782400000027294e+00, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 7, 15, 1, 405, 3.056227669, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 1, 1, 27, 0.0, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 2, 1, 54, 0.0, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 3, 1, 81, 0.0, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 4, 1, 108, 0.0, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 5, 1, 135, 0.0, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 6, 1, 162, 0.0, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 7, 1, 189, 0.0, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 8, 1, 216, 0.0, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 9, 1, 243, 0.0, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 10, 1, 270, 0.0, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 11, 1, 297, 0.0, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 12, 1, 324, 0.0, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 13, 1, 351, 0.0, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 14, 1, 378, 0.0, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 8, 15, 1, 405, 0.0, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 1, 1, 27, 324747264.0, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 2, 1, 54, 324878336.0, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 3, 1, 81, 324878336.0, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 4, 1, 108, 324878336.0, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 5, 1, 135, 324878336.0, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 6, 1, 162, 324878336.0, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 7, 1, 189, 324878336.0, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 8, 1, 216, 324878336.0, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 9, 1, 243, 324878336.0, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 10, 1, 270, 324878336.0, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 11, 1, 297, 324878336.0, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 12, 1, 324, 324878336.0, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 13, 1, 351, 324878336.0, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 14, 1, 378, 324878336.0, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 9, 15, 1, 405, 324878336.0, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 1, 1, 27, 64959192.0, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 2, 1, 54, 64959192.0, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 3, 1, 81, 64959192.0, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 4, 1, 108, 64959192.0, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 5, 1, 135, 64959192.0, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 6, 1, 162, 64959192.0, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 7, 1, 189, 64959192.0, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 8, 1, 216, 64959192.0, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 9, 1, 243, 64959192.0, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 10, 1, 270, 64959192.0, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 11, 1, 297, 64959192.0, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 12, 1, 324, 64959192.0, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 13, 1, 351, 64959192.0, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 14, 1, 378, 64959192.0, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 10, 15, 1, 405, 64959192.0, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 1, 1, 27, 2.30219859000000026671e-01, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 2, 1, 54, 2.27614651000000028924e-01, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 3, 1, 81, 2.28992134999999985556e-01, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 4, 1, 108, 0.230885641, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 5, 1, 135, 0.381528541, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 6, 1, 162, 7.51061150000000066206e-01, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 7, 1, 189, 0.531384323, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 8, 1, 216, 0.42452469, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 9, 1, 243, 0.317274907, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 10, 1, 270, 3.34890565000000028916e-01, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 11, 1, 297, 2.19740992000000023853e-01, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 12, 1, 324, 2.25325415000000056631e-01, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 13, 1, 351, 2.36306831000000022724e-01, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 14, 1, 378, 2.33638658000000026815e-01, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 13, 15, 1, 405, 0.232152932, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 1, 1, 27, 5.72909292529530466721e+03, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 2, 1, 54, 7.29547163997084317094e+03, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 3, 1, 81, 7.7909358178827751544e+03, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 4, 1, 108, 8.21760187556070559409e+03, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 5, 1, 135, 8.63238761587918634193e+03, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 6, 1, 162, 8.87386436761737422765e+03, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 7, 1, 189, 9.02577579246411551127e+03, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 8, 1, 216, 9.29961676930696739835e+03, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 9, 1, 243, 9.34911102207311523696e+03, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 10, 1, 270, 9.70078779156698510661e+03, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 11, 1, 297, 9623.8720703125, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 12, 1, 324, 9822.06001654082, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 13, 1, 351, 9.82074987150493507181e+03, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 14, 1, 378, 1.0106638309752541318e+04, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 21, 15, 1, 405, 1.00859102543735043577e+04, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 1, 1, 27, 3.45095074881335648351e+01, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 2, 1, 54, 1.47696251352621658273e+02, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 3, 1, 81, 2.76315525878815890334e+02, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 4, 1, 108, 3.1187637501800230665e+02, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 5, 1, 135, 3.44775092088585893173e+02, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 6, 1, 162, 3.8936978598223714698e+02, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 7, 1, 189, 4.26305552573403474542e+02, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 8, 1, 216, 4.80130840620887397581e+02, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 9, 1, 243, 568.737385980488, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 10, 1, 270, 648.919808206799, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 11, 1, 297, 6.69970354863371426274e+02, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 12, 1, 324, 7.80753184801987345055e+02, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 13, 1, 351, 7.93747661260330346529e+02, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 14, 1, 378, 816.334064091442, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 22, 15, 1, 405, 8.75167129884913606516e+02, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 1, 1, 27, 9.5367431640625e-07, NULL, 1795542370116665);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 2, 1, 54, 7.152557373046875e-07, NULL, 1795542373400390);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 3, 1, 81, 6.55651092529296875e-07, NULL, 1795542376731267);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 4, 1, 108, 8.3446502685546875e-07, NULL, 1795542379993777);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 5, 1, 135, 7.152557373046875e-07, NULL, 1795542384161035);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 6, 1, 162, 7.152557373046875e-07, NULL, 1795542389025350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 7, 1, 189, 8.3446502685546875e-07, NULL, 1795542396953338);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 8, 1, 216, 8.3446502685546875e-07, NULL, 1795542402260932);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 9, 1, 243, 9.5367431640625e-07, NULL, 1795542406733316);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 10, 1, 270, 8.3446502685546875e-07, NULL, 1795542411758401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 11, 1, 297, 9.5367431640625e-07, NULL, 1795542414960314);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 12, 1, 324, 8.3446502685546875e-07, NULL, 1795542418152081);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 13, 1, 351, 7.152557373046875e-07, NULL, 1795542421429800);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 14, 1, 378, 7.74860382080078125e-07, NULL, 1795542424795727);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (1, 26, 15, 1, 405, 6.55651092529296875e-07, NULL, 1795542428114972);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 1, 1, 27, 6.60442447000887877806e+00, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 2, 1, 54, 5.57874731366429799095e+00, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 3, 1, 81, 5.05908136996543689178e+00, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 4, 1, 108, 4.8040621158304981364e+00, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 5, 1, 135, 4.63864332242675647677e+00, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 6, 1, 162, 4.51419052037228, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 7, 1, 189, 4.40836381952890121738e+00, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 8, 1, 216, 4.33068851134121, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 9, 1, 243, 4.26894731685497, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 10, 1, 270, 4.1998757212314, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 11, 1, 297, 4.1545174846533949875e+00, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 12, 1, 324, 4.10141291318080103422e+00, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 13, 1, 351, 4.06286350778960159146e+00, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 14, 1, 378, 4.02153642760768104125e+00, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 1, 15, 1, 405, 3.97542626137387111739e+00, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 1, 1, 27, 6.10798154201172049937e+00, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 2, 1, 54, 5.57139800037221721851e+00, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 3, 1, 81, 5.23720488757450652883e+00, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 4, 1, 108, 5.05102470249520152378e+00, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 5, 1, 135, 4.92257542861097263653e+00, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 6, 1, 162, 4.93523729486043905012e+00, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 7, 1, 189, 4.82099123967887, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 8, 1, 216, 4.80131453586474599148e+00, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 9, 1, 243, 4.69562618007229293226e+00, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 10, 1, 270, 4.68383493965961, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 11, 1, 297, 4.71299493354465237615e+00, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 12, 1, 324, 4.55460549369760059335e+00, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 13, 1, 351, 4.57015070589501348763e+00, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 14, 1, 378, 4.56660821790295656796e+00, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 2, 15, 1, 405, 4.48466988934512311715e+00, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 1, 1, 27, 4.53145160703220062706e+03, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 2, 1, 54, 1.77949909998853290742e+04, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 3, 1, 81, 2.02238224702992483807e+04, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 4, 1, 108, 2.15061062290559493713e+04, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 5, 1, 135, 2.99404656786750492753e+04, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 6, 1, 162, 2.2711655764083549002e+04, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 7, 1, 189, 2.48130453374403077762e+04, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 8, 1, 216, 32072.805834358, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 9, 1, 243, 2.76675435512517142342e+04, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 10, 1, 270, 2.4371811190250104119e+04, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 11, 1, 297, 3.21250697863572459017e+04, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 12, 1, 324, 3.22044011471852099936e+04, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 13, 1, 351, 2.49860625194922467921e+04, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 14, 1, 378, 2.86013857206311477047e+04, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 4, 15, 1, 405, 3.00938394381836369566e+04, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 1, 1, 27, 0.0018, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 1, 1, 27, 2.85366144752729667278e+02, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 2, 1, 54, 2.88978373344009071398e+02, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 3, 1, 81, 2.8728845003470161146e+02, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 4, 1, 108, 2.93095856711652174913e+02, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 5, 1, 135, 2.92079496252376031861e+02, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 6, 1, 162, 2.86162651452694603917e+02, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 7, 1, 189, 2.89455308209848908521e+02, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 8, 1, 216, 2.81508749515854844952e+02, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 9, 1, 243, 2.89190690154019421249e+02, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 10, 1, 270, 2.87496964303375818882e+02, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 11, 1, 297, 2.8760532497273845821e+02, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 12, 1, 324, 2.92176873910513904778e+02, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 13, 1, 351, 2.93177568968525406496e+02, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 14, 1, 378, 2.27269779160058590147e+02, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 6, 15, 1, 405, 1.69349764256035314243e+02, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 1, 1, 27, 2.98914225, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 2, 1, 54, 2.951777983, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 3, 1, 81, 2.96914129300000073641e+00, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 4, 1, 108, 2.910310673, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 5, 1, 135, 2.92043779500000066917e+00, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 6, 1, 162, 2.98082225499999964313e+00, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 7, 1, 189, 2.946914345, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 8, 1, 216, 3.03010120100000035492e+00, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 9, 1, 243, 2.949610859, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 10, 1, 270, 2.96698785000000064826e+00, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 11, 1, 297, 2.965869982, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 12, 1, 324, 2.91946446199999920523e+00, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 13, 1, 351, 2.909499533, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 14, 1, 378, 3.75324868599999961205e+00, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 7, 15, 1, 405, 5.03691282799999928698e+00, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 1, 1, 27, 0.0, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 2, 1, 54, 0.0, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 3, 1, 81, 0.0, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 4, 1, 108, 0.0, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 5, 1, 135, 0.0, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 6, 1, 162, 0.0, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 7, 1, 189, 0.0, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 8, 1, 216, 0.0, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 9, 1, 243, 0.0, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 10, 1, 270, 0.0, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 11, 1, 297, 0.0, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 12, 1, 324, 0.0, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 13, 1, 351, 0.0, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 14, 1, 378, 0.0, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 8, 15, 1, 405, 0.0, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 1, 1, 27, 328093696.0, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 2, 1, 54, 328224768.0, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 3, 1, 81, 328224768.0, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 4, 1, 108, 328224768.0, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 5, 1, 135, 328224768.0, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 6, 1, 162, 328224768.0, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 7, 1, 189, 328224768.0, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 8, 1, 216, 328224768.0, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 9, 1, 243, 328224768.0, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 10, 1, 270, 328224768.0, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 11, 1, 297, 328224768.0, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 12, 1, 324, 328224768.0, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 13, 1, 351, 328224768.0, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 14, 1, 378, 328224768.0, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 9, 15, 1, 405, 328224768.0, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 1, 1, 27, 64959192.0, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 2, 1, 54, 64959192.0, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 3, 1, 81, 64959192.0, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 4, 1, 108, 64959192.0, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 5, 1, 135, 64959192.0, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 6, 1, 162, 64959192.0, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 7, 1, 189, 64959192.0, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 8, 1, 216, 64959192.0, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 9, 1, 243, 64959192.0, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 10, 1, 270, 64959192.0, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 11, 1, 297, 64959192.0, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 12, 1, 324, 64959192.0, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 13, 1, 351, 64959192.0, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 14, 1, 378, 64959192.0, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 10, 15, 1, 405, 64959192.0, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 1, 1, 27, 0.229871479, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 2, 1, 54, 2.26459306000000026859e-01, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 3, 1, 81, 0.225594537, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 4, 1, 108, 0.244783851, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 5, 1, 135, 2.28600341000000040203e-01, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 6, 1, 162, 2.23262074000000032558e-01, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 7, 1, 189, 2.22715010000000018797e-01, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 8, 1, 216, 2.32573639000000026433e-01, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 9, 1, 243, 0.225122942, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 10, 1, 270, 2.2348447800000004193e-01, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 11, 1, 297, 2.23740258000000025173e-01, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 12, 1, 324, 2.6369360900000005099e-01, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 13, 1, 351, 2.2180665300000002027e-01, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 14, 1, 378, 0.359660419, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 13, 15, 1, 405, 0.308567451, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 1, 1, 27, 5.68243254476300808149e+03, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 2, 1, 54, 7.14894954816462359315e+03, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 3, 1, 81, 7.74488850132700372332e+03, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 4, 1, 108, 8.31160435201106520281e+03, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 5, 1, 135, 8.66306790380158417939e+03, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 6, 1, 162, 8930.46384382476, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 7, 1, 189, 9.06753199059883445432e+03, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 8, 1, 216, 9.34901489608253541494e+03, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 9, 1, 243, 9.5066479165109158203e+03, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 10, 1, 270, 9.41741153465161551141e+03, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 11, 1, 297, 9434.79989346591, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 12, 1, 324, 9.62912574059883445438e+03, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 13, 1, 351, 9.39786229066985652046e+03, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 14, 1, 378, 9.48586160614159598462e+03, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 21, 15, 1, 405, 9765.98977646531, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 1, 1, 27, 2.87266559466517215062e+01, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 2, 1, 54, 1.89657246942058492324e+02, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 3, 1, 81, 3.63648525263261205957e+02, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 4, 1, 108, 4.14603492202690290455e+02, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 5, 1, 135, 4.37786791742290063225e+02, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 6, 1, 162, 4.89367302112723166372e+02, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 7, 1, 189, 4.7187503106448980359e+02, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 8, 1, 216, 5.00465697099918713783e+02, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 9, 1, 243, 5.35912661329525235502e+02, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 10, 1, 270, 6.25037851768827295e+02, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 11, 1, 297, 6.11048075284045239625e+02, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 12, 1, 324, 7.55906750281963240927e+02, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 13, 1, 351, 7.67268615380699884557e+02, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 14, 1, 378, 789.500159031191, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 22, 15, 1, 405, 8.40713571082476846668e+02, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 1, 1, 27, 7.152557373046875e-07, NULL, 1795542433460533);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 2, 1, 54, 5.9604644775390625e-07, NULL, 1795542436671789);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 3, 1, 81, 5.662441253662109375e-07, NULL, 1795542439897322);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 4, 1, 108, 9.5367431640625e-07, NULL, 1795542443081995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 5, 1, 135, 5.9604644775390625e-07, NULL, 1795542446263804);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 6, 1, 162, 8.3446502685546875e-07, NULL, 1795542449497943);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 7, 1, 189, 8.3446502685546875e-07, NULL, 1795542452694971);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 8, 1, 216, 5.9604644775390625e-07, NULL, 1795542455990924);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 9, 1, 243, 7.5995922088623046875e-07, NULL, 1795542459197173);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 10, 1, 270, 6.258487701416015625e-07, NULL, 1795542462419010);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 11, 1, 297, 5.36441802978515625e-07, NULL, 1795542465639465);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 12, 1, 324, 8.642673492431640625e-07, NULL, 1795542468850595);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 13, 1, 351, 7.74860382080078125e-07, NULL, 1795542472014864);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 14, 1, 378, 6.55651092529296875e-07, NULL, 1795542476155175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (2, 26, 15, 1, 405, 9.834766387939453125e-07, NULL, 1795542481558893);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 1, 1, 27, 6.72559091143701426318e+00, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 2, 1, 54, 5.56722124501392467976e+00, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 3, 1, 81, 5.06315755799236200118e+00, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 4, 1, 108, 4.81991765973843, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 5, 1, 135, 4.67875508515654114916e+00, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 6, 1, 162, 4.56869416042697551461e+00, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 7, 1, 189, 4.45419367030589352651e+00, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 8, 1, 216, 4.37174564072610660758e+00, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 9, 1, 243, 4.31312178562352244171e+00, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 10, 1, 270, 4.24183444321750080518e+00, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 11, 1, 297, 4.17469079286895539127e+00, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 12, 1, 324, 4.11681751360485570501e+00, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 13, 1, 351, 4.0824962982575625503e+00, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 14, 1, 378, 4.04134145127411059661e+00, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 1, 15, 1, 405, 3.99384389703057873788e+00, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 1, 1, 27, 6.07177248192635854451e+00, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 2, 1, 54, 5.49417400837144320746e+00, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 3, 1, 81, 5.18912131566023848705e+00, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 4, 1, 108, 5.06709066108662131711e+00, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 5, 1, 135, 5.00507508912252863098e+00, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 6, 1, 162, 4.91642851260159385873e+00, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 7, 1, 189, 4.83749637314359226536e+00, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 8, 1, 216, 4.78239124378489677269e+00, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 9, 1, 243, 4.81623163426389311325e+00, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 10, 1, 270, 4.77889933907471409213e+00, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 11, 1, 297, 4.76310647332996861536e+00, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 12, 1, 324, 4.7584414320054939651e+00, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 13, 1, 351, 4.73810083875772924955e+00, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 14, 1, 378, 4.67896404580571712017e+00, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 2, 15, 1, 405, 4.79437495297465599009e+00, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 1, 1, 27, 4.91492408823769255828e+03, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 2, 1, 54, 2.18973712430009545635e+04, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 3, 1, 81, 2.10711604558705585077e+04, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 4, 1, 108, 2.91578516859527226198e+04, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 5, 1, 135, 2.43685330122419072725e+04, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 6, 1, 162, 2.53201159105583974455e+04, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 7, 1, 189, 2.45530163575312981275e+04, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 8, 1, 216, 26378.4014599022, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 9, 1, 243, 3.69003859536774107244e+04, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 10, 1, 270, 2.58063175687596958588e+04, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 11, 1, 297, 2.89163779644756359626e+04, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 12, 1, 324, 2.84575764883699885102e+04, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 13, 1, 351, 3.37514490150706551502e+04, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 14, 1, 378, 2.78318808110859790749e+04, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 4, 15, 1, 405, 2.646940064278321006e+04, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 1, 1, 27, 0.0018, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 1, 1, 27, 2.16783165690002107336e+02, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 2, 1, 54, 2.04723388532393357763e+02, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 3, 1, 81, 9.85914314542453098545e+01, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 4, 1, 108, 1.23286404290791907101e+02, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 5, 1, 135, 2.13167597294087215694e+02, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 6, 1, 162, 2.04360179827010938428e+02, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 7, 1, 189, 2.22148596789195124762e+02, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 8, 1, 216, 1.94789168242487392042e+02, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 9, 1, 243, 2.47002556507154196201e+02, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 10, 1, 270, 2.2283690765818778346e+02, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 11, 1, 297, 2.21706152735634532281e+02, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 12, 1, 324, 2.31066372038351090616e+02, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 13, 1, 351, 2.01898139894637921546e+02, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 14, 1, 378, 2.01333003677801116284e+02, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 6, 15, 1, 405, 2.12606691748764546905e+02, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 1, 1, 27, 3.93480737900000043794e+00, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 2, 1, 54, 4.16659770100000059755e+00, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 3, 1, 81, 8.65186748400000205094e+00, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 4, 1, 108, 6.918848878, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 5, 1, 135, 4.001546252, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 6, 1, 162, 4.174002982, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 7, 1, 189, 3.839772172, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 8, 1, 216, 4.37909360000000091872e+00, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 9, 1, 243, 3.453405552, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 10, 1, 270, 3.82791167299999957052e+00, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 11, 1, 297, 3.84743494700000043806e+00, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 12, 1, 324, 3.69158001000000091096e+00, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 13, 1, 351, 4.224902718, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 14, 1, 378, 4.2367619040000015218e+00, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 7, 15, 1, 405, 4.012103255, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 1, 1, 27, 0.0, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 2, 1, 54, 0.0, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 3, 1, 81, 0.0, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 4, 1, 108, 0.0, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 5, 1, 135, 0.0, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 6, 1, 162, 0.0, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 7, 1, 189, 0.0, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 8, 1, 216, 0.0, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 9, 1, 243, 0.0, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 10, 1, 270, 0.0, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 11, 1, 297, 0.0, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 12, 1, 324, 0.0, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 13, 1, 351, 0.0, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 14, 1, 378, 0.0, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 8, 15, 1, 405, 0.0, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 1, 1, 27, 305315840.0, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 2, 1, 54, 305508352.0, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 3, 1, 81, 305508352.0, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 4, 1, 108, 305508352.0, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 5, 1, 135, 305508352.0, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 6, 1, 162, 305508352.0, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 7, 1, 189, 305508352.0, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 8, 1, 216, 305508352.0, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 9, 1, 243, 305508352.0, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 10, 1, 270, 305508352.0, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 11, 1, 297, 305508352.0, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 12, 1, 324, 305508352.0, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 13, 1, 351, 305508352.0, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 14, 1, 378, 305508352.0, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 9, 15, 1, 405, 305508352.0, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 1, 1, 27, 64959192.0, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 2, 1, 54, 64959192.0, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 3, 1, 81, 64959192.0, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 4, 1, 108, 64959192.0, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 5, 1, 135, 64959192.0, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 6, 1, 162, 64959192.0, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 7, 1, 189, 64959192.0, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 8, 1, 216, 64959192.0, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 9, 1, 243, 64959192.0, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 10, 1, 270, 64959192.0, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 11, 1, 297, 64959192.0, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 12, 1, 324, 64959192.0, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 13, 1, 351, 64959192.0, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 14, 1, 378, 64959192.0, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 10, 15, 1, 405, 64959192.0, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 1, 1, 27, 0.271944321, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 2, 1, 54, 7.16514797000000203119e-01, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 3, 1, 81, 5.18962386000000108765e-01, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 4, 1, 108, 0.438667195, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 5, 1, 135, 3.51454883999999967425e-01, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 6, 1, 162, 3.75599692000000040525e-01, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 7, 1, 189, 2.72272132000000055551e-01, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 8, 1, 216, 3.20063619000000076919e-01, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 9, 1, 243, 0.259077331, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 10, 1, 270, 3.37492245999999940231e-01, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 11, 1, 297, 2.66360970000000030211e-01, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 12, 1, 324, 3.31588878000000086831e-01, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 13, 1, 351, 2.34284084000000031311e-01, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 14, 1, 378, 3.79829273000000078308e-01, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 13, 15, 1, 405, 0.27856972, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 1, 1, 27, 5.46086911726226117026e+03, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 2, 1, 54, 7.3651265559584326182e+03, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 3, 1, 81, 8.03643845787230839093e+03, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 4, 1, 108, 8.18195976001794224394e+03, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 5, 1, 135, 8.51198252700732700768e+03, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 6, 1, 162, 8515.92756149073, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 7, 1, 189, 9.04940702097039502416e+03, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 8, 1, 216, 9.08582712741103387058e+03, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 9, 1, 243, 9.14623311574835497553e+03, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 10, 1, 270, 9.32958469927482110517e+03, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 11, 1, 297, 9.07054938883074100917e+03, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 12, 1, 324, 9503.9111865468, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 13, 1, 351, 9.53254125859748819519e+03, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 14, 1, 378, 9412.68024119692, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 21, 15, 1, 405, 9.79693134859075871658e+03, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 1, 1, 27, 6.33162725797971077685e+01, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 2, 1, 54, 1.2827857612495446915e+02, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 3, 1, 81, 2.7745801911198230982e+02, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 4, 1, 108, 3.40816930714737793546e+02, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 5, 1, 135, 4.3687676653291458704e+02, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 6, 1, 162, 3.72928732926332202174e+02, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 7, 1, 189, 4.48534025715556879283e+02, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 8, 1, 216, 4.65742311988323422168e+02, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 9, 1, 243, 4.4390321633762118837e+02, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 10, 1, 270, 5.49181467763505679622e+02, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 11, 1, 297, 5.31511964132618118126e+02, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 12, 1, 324, 5.89770264012611391971e+02, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 13, 1, 351, 685.492116446059, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 14, 1, 378, 668.116849827128, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 22, 15, 1, 405, 774.14254494161, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 1, 1, 27, 5.9604644775390625e-07, NULL, 1795542488200139);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 2, 1, 54, 6.55651092529296875e-07, NULL, 1795542493142670);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 3, 1, 81, 5.36441802978515625e-07, NULL, 1795542502382794);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 4, 1, 108, 5.9604644775390625e-07, NULL, 1795542509825001);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 5, 1, 135, 5.9604644775390625e-07, NULL, 1795542514235613);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 6, 1, 162, 6.55651092529296875e-07, NULL, 1795542518841644);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 7, 1, 189, 6.55651092529296875e-07, NULL, 1795542522991461);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 8, 1, 216, 7.152557373046875e-07, NULL, 1795542527746592);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 9, 1, 243, 6.55651092529296875e-07, NULL, 1795542531490604);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 10, 1, 270, 6.55651092529296875e-07, NULL, 1795542535697702);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 11, 1, 297, 6.258487701416015625e-07, NULL, 1795542539845708);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 12, 1, 324, 1.23679637908935546875e-06, NULL, 1795542543898989);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 13, 1, 351, 9.5367431640625e-07, NULL, 1795542548391255);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 14, 1, 378, 8.3446502685546875e-07, NULL, 1795542553057858);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (3, 26, 15, 1, 405, 1.430511474609375e-06, NULL, 1795542557386640);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 1, 1, 27, 6.35293503497954414882e+00, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 2, 1, 54, 4.94150476871436694636e+00, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 3, 1, 81, 4.19834712303203, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 4, 1, 108, 3.91730177480062113914e+00, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 5, 1, 135, 3.78951384270580415858e+00, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 6, 1, 162, 3.70889816750002587752e+00, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 7, 1, 189, 3.6535589872040024062e+00, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 8, 1, 216, 3.60220368507844357353e+00, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 9, 1, 243, 3.56383008802799272629e+00, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 10, 1, 270, 3.51735092135634586085e+00, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 11, 1, 297, 3.48789394152701648366e+00, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 12, 1, 324, 3.46512374286596669392e+00, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 13, 1, 351, 3.43177480949224911199e+00, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 14, 1, 378, 3.40422300870933192129e+00, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 1, 15, 1, 405, 3.39018843377606460265e+00, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 1, 1, 27, 5.70406072276544229282e+00, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 2, 1, 54, 4.99625725441519907832e+00, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 3, 1, 81, 4.78609954043701080195e+00, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 4, 1, 108, 4.74507864905537, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 5, 1, 135, 4.61507493540855406877e+00, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 6, 1, 162, 4.5551362230237018025e+00, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 7, 1, 189, 4.4958917413771, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 8, 1, 216, 4.41962640711733278919e+00, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 9, 1, 243, 4.39970392626111461709e+00, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 10, 1, 270, 4.33133834989228461154e+00, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 11, 1, 297, 4.34331991099598280214e+00, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 12, 1, 324, 4.27858263950512363038e+00, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 13, 1, 351, 4.25110502848467231018e+00, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 14, 1, 378, 4.22434389473381521895e+00, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 2, 15, 1, 405, 4.19358011723034618256e+00, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 1, 1, 27, 7397.02466535704, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 2, 1, 54, 1.2390129806326593098e+04, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 3, 1, 81, 1.43207346599484171747e+04, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 4, 1, 108, 1.61281394618788526717e+04, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 5, 1, 135, 1.54008891060098922027e+04, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 6, 1, 162, 1.57330941232102613862e+04, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 7, 1, 189, 1.56022184673204592397e+04, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 8, 1, 216, 1.50931027139616417117e+04, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 9, 1, 243, 1.48877272479522034702e+04, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 10, 1, 270, 1.26966147724043858029e+04, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 11, 1, 297, 1.34408746130535491827e+04, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 12, 1, 324, 1.49711655458536934022e+04, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 13, 1, 351, 1.26497177244868853451e+04, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 14, 1, 378, 1.32522099106505593228e+04, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 4, 15, 1, 405, 1.47840120739904778025e+04, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 1, 1, 27, 0.0018, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 1, 1, 27, 1.47509950354170456419e+02, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 2, 1, 54, 1.49847362586681242648e+02, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 3, 1, 81, 9.13668281431787789904e+01, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 4, 1, 108, 8.53460350538858278889e+01, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 5, 1, 135, 1.00527949503190740189e+02, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 6, 1, 162, 1.50610352665262610112e+02, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 7, 1, 189, 1.48131287693320558675e+02, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 8, 1, 216, 1.47808968672406479067e+02, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 9, 1, 243, 1.52717192038439605991e+02, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 10, 1, 270, 1.53686079503800215213e+02, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 11, 1, 297, 1.52306819246931098629e+02, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 12, 1, 324, 1.50393963130887499349e+02, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 13, 1, 351, 1.51121965757226632835e+02, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 14, 1, 378, 1.51687765661315893334e+02, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 6, 15, 1, 405, 1.49721250888298555996e+02, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 1, 1, 27, 5.78266074899999882319e+00, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 2, 1, 54, 5.69245921500000129356e+00, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 3, 1, 81, 9.335992256, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 4, 1, 108, 9.99460607, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 5, 1, 135, 8.485202416, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 6, 1, 162, 5.663621291, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 7, 1, 189, 5.758405353, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 8, 1, 216, 5.7709623960000007159e+00, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 9, 1, 243, 5.58548771499999840983e+00, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 10, 1, 270, 5.55027496799999919829e+00, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 11, 1, 297, 5.600537154, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 12, 1, 324, 5.671770211, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 13, 1, 351, 5.64444748800000084543e+00, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 14, 1, 378, 5.62339353, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 7, 15, 1, 405, 5.69725403, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 1, 1, 27, 0.0, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 2, 1, 54, 0.0, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 3, 1, 81, 0.0, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 4, 1, 108, 0.0, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 5, 1, 135, 0.0, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 6, 1, 162, 0.0, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 7, 1, 189, 0.0, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 8, 1, 216, 0.0, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 9, 1, 243, 0.0, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 10, 1, 270, 0.0, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 11, 1, 297, 0.0, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 12, 1, 324, 0.0, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 13, 1, 351, 0.0, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 14, 1, 378, 0.0, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 8, 15, 1, 405, 0.0, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 1, 1, 27, 389316608.0, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 2, 1, 54, 394690560.0, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 3, 1, 81, 394690560.0, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 4, 1, 108, 394690560.0, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 5, 1, 135, 394952704.0, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 6, 1, 162, 394952704.0, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 7, 1, 189, 394952704.0, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 8, 1, 216, 394952704.0, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 9, 1, 243, 394952704.0, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 10, 1, 270, 394952704.0, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 11, 1, 297, 394952704.0, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 12, 1, 324, 395083776.0, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 13, 1, 351, 395083776.0, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 14, 1, 378, 395083776.0, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 9, 15, 1, 405, 395083776.0, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 1, 1, 27, 187910716.0, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 2, 1, 54, 187910716.0, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 3, 1, 81, 187910716.0, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 4, 1, 108, 187910716.0, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 5, 1, 135, 187910716.0, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 6, 1, 162, 187910716.0, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 7, 1, 189, 187910716.0, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 8, 1, 216, 187910716.0, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 9, 1, 243, 187910716.0, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 10, 1, 270, 187910716.0, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 11, 1, 297, 187910716.0, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 12, 1, 324, 187910716.0, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 13, 1, 351, 187910716.0, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 14, 1, 378, 187910716.0, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 10, 15, 1, 405, 187910716.0, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 1, 1, 27, 0.452805494, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 2, 1, 54, 0.565056902, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 3, 1, 81, 1.264868083, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 4, 1, 108, 6.13258942000000084604e-01, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 5, 1, 135, 4.52034013000000067794e-01, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 6, 1, 162, 0.434166602, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 7, 1, 189, 4.48266609999999954272e-01, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 8, 1, 216, 0.437008922, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 9, 1, 243, 4.24072709000000047652e-01, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 10, 1, 270, 4.27550468000000072343e-01, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 11, 1, 297, 4.36399352000000073648e-01, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 12, 1, 324, 4.27214577000000039763e-01, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 13, 1, 351, 4.38481590000000032159e-01, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 14, 1, 378, 0.426344106, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 13, 15, 1, 405, 0.527309453, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 1, 1, 27, 6.94223894708806801628e+03, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 2, 1, 54, 8.20646851870888167489e+03, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 3, 1, 81, 8.68735671398400154455e+03, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 4, 1, 108, 8.82602718721964629375e+03, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 5, 1, 135, 9.10750343899521612889e+03, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 6, 1, 162, 9319.7645947032, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 7, 1, 189, 9.45583485113262577244e+03, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 8, 1, 216, 9.70286381859300308891e+03, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 9, 1, 243, 9732.13767662231, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 10, 1, 270, 9.92001556192060343197e+03, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 11, 1, 297, 1.00318655707984453323e+04, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 12, 1, 324, 9.99910368383672175721e+03, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 13, 1, 351, 1.01805050370065782773e+04, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 14, 1, 378, 1.03115497906698565201e+04, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 21, 15, 1, 405, 1.03821174795342412839e+04, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 1, 1, 27, 7.9385271480960454939e+01, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 2, 1, 54, 6.38728873281880396442e+02, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 3, 1, 81, 6.56955116108061474731e+02, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 4, 1, 108, 6.03921323361048393955e+02, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 5, 1, 135, 6.78959816693222705918e+02, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 6, 1, 162, 735.994816425438, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 7, 1, 189, 7.76486944339568253793e+02, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 8, 1, 216, 7.87663915076188345673e+02, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 9, 1, 243, 8.17068060461963682414e+02, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 10, 1, 270, 8.22140432246034151813e+02, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 11, 1, 297, 813.480681619874, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 12, 1, 324, 8.8034267602557247298e+02, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 13, 1, 351, 8.82846887062115911245e+02, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 14, 1, 378, 9.11696247319019789732e+02, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 22, 15, 1, 405, 9.36723126545665877532e+02, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 1, 1, 27, 8.94069671630859375e-07, NULL, 1795542375155675);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 2, 1, 54, 7.74860382080078125e-07, NULL, 1795542381497393);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 3, 1, 81, 1.370906829833984375e-06, NULL, 1795542392234175);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 4, 1, 108, 8.046627044677734375e-07, NULL, 1795542402978291);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 5, 1, 135, 8.3446502685546875e-07, NULL, 1795542411989401);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 6, 1, 162, 1.370906829833984375e-06, NULL, 1795542418150280);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 7, 1, 189, 1.6391277313232421875e-06, NULL, 1795542424418496);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 8, 1, 216, 1.370906829833984375e-06, NULL, 1795542430688785);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 9, 1, 243, 1.430511474609375e-06, NULL, 1795542436758207);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 10, 1, 270, 3.69548797607421875e-06, NULL, 1795542442795812);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 11, 1, 297, 2.801418304443359375e-06, NULL, 1795542448893320);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 12, 1, 324, 3.039836883544921875e-06, NULL, 1795542455049765);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 13, 1, 351, 3.278255462646484375e-06, NULL, 1795542461196083);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 14, 1, 378, 2.6226043701171875e-06, NULL, 1795542467308107);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (4, 26, 15, 1, 405, 1.9371509552001953125e-06, NULL, 1795542473597335);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 1, 1, 27, 6.09453151349927946256e+00, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 2, 1, 54, 4.68474094353765124765e+00, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 3, 1, 81, 4.11666126088107287017e+00, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 4, 1, 108, 3.88196857428677732926e+00, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 5, 1, 135, 3.76313253044042284045e+00, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 6, 1, 162, 3.6665961224420602349e+00, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 7, 1, 189, 3.60385795467702063632e+00, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 8, 1, 216, 3.54814462131874686079e+00, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 9, 1, 243, 3.50309183345585406499e+00, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 10, 1, 270, 3.46996837303380178951e+00, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 11, 1, 297, 3.44127366843329074441e+00, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 12, 1, 324, 3.41517151754654069151e+00, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 13, 1, 351, 3.39679204496775311028e+00, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 14, 1, 378, 3.36805577500338415575e+00, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 1, 15, 1, 405, 3.35577702881798067835e+00, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 1, 1, 27, 5.26853902236572224637e+00, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 2, 1, 54, 4.84012814344242592312e+00, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 3, 1, 81, 4.66434695252783360075e+00, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 4, 1, 108, 4.63041394298179920241e+00, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 5, 1, 135, 4.46997924700487825333e+00, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 6, 1, 162, 4.38472715351704067643e+00, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 7, 1, 189, 4.30442870765913099262e+00, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 8, 1, 216, 4.38670461445074355566e+00, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 9, 1, 243, 4.27785829306566078855e+00, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 10, 1, 270, 4.29582083663078506674e+00, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 11, 1, 297, 4.23808639091487204808e+00, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 12, 1, 324, 4.25609989421616852212e+00, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 13, 1, 351, 4.39427522126093439425e+00, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 14, 1, 378, 4.31307242619534836336e+00, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 2, 15, 1, 405, 4.30474644943346529402e+00, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 1, 1, 27, 6.01673846364085329694e+03, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 2, 1, 54, 12481.1041982802, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 3, 1, 81, 1.28441594628624752654e+04, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 4, 1, 108, 1.2136482807450354812e+04, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 5, 1, 135, 1.34856091048685757416e+04, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 6, 1, 162, 1.12304011744988038116e+04, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 7, 1, 189, 1.31998376306273057707e+04, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 8, 1, 216, 1.17658266260986820274e+04, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 9, 1, 243, 1.11190570474517280675e+04, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 10, 1, 270, 1.03097522974839885142e+04, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 11, 1, 297, 1.13554563635641025032e+04, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 12, 1, 324, 1.10505506298334366869e+04, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 13, 1, 351, 1.01181658036376593374e+04, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 14, 1, 378, 1.0627291899428404577e+04, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 4, 15, 1, 405, 1.06495156638906664735e+04, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 1, 1, 27, 0.0018, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 1, 1, 27, 1.03621267070639802912e+02, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 2, 1, 54, 8.93050376707185193918e+01, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 3, 1, 81, 7.20415835790306715571e+01, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 4, 1, 108, 1.11982381710274296441e+02, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 5, 1, 135, 1.12349393328363532872e+02, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 6, 1, 162, 9.76186252793923188181e+01, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 7, 1, 189, 1.08293448242724977604e+02, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 8, 1, 216, 1.16376146618563964803e+02, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 9, 1, 243, 1.19366197102339185672e+02, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 10, 1, 270, 1.08712864231373217192e+02, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 11, 1, 297, 1.06552027803801564688e+02, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 12, 1, 324, 1.13837476896403771325e+02, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 13, 1, 351, 1.1125047437893513802e+02, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 14, 1, 378, 1.05653712321567496703e+02, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 6, 15, 1, 405, 1.01312773469713775394e+02, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 1, 1, 27, 8.23190088400000163915e+00, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 2, 1, 54, 9.551532839, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 3, 1, 81, 1.18403838120000024501e+01, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 4, 1, 108, 7.61726967200000082414e+00, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 5, 1, 135, 7.59238634699999881405e+00, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 6, 1, 162, 8.73808658500000134949e+00, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 7, 1, 189, 7.876746136, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 8, 1, 216, 7.32968073600000113998e+00, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 9, 1, 243, 7.14607670100000191837e+00, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 10, 1, 270, 7.846357522, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 11, 1, 297, 8.00547880299999903286e+00, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 12, 1, 324, 7.49313866800000205614e+00, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 13, 1, 351, 7.667383036, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 14, 1, 378, 8.073544992, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 7, 15, 1, 405, 8.419471413, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 1, 1, 27, 0.0, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 2, 1, 54, 0.0, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 3, 1, 81, 0.0, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 4, 1, 108, 0.0, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 5, 1, 135, 0.0, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 6, 1, 162, 0.0, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 7, 1, 189, 0.0, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 8, 1, 216, 0.0, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 9, 1, 243, 0.0, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 10, 1, 270, 0.0, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 11, 1, 297, 0.0, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 12, 1, 324, 0.0, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 13, 1, 351, 0.0, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 14, 1, 378, 0.0, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 8, 15, 1, 405, 0.0, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 1, 1, 27, 391229440.0, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 2, 1, 54, 395878400.0, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 3, 1, 81, 395878400.0, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 4, 1, 108, 395878400.0, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 5, 1, 135, 395878400.0, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 6, 1, 162, 395878400.0, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 7, 1, 189, 396140544.0, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 8, 1, 216, 396271616.0, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 9, 1, 243, 396271616.0, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 10, 1, 270, 396271616.0, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 11, 1, 297, 396533760.0, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 12, 1, 324, 396533760.0, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 13, 1, 351, 396533760.0, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 14, 1, 378, 396533760.0, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 9, 15, 1, 405, 396533760.0, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 1, 1, 27, 187910716.0, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 2, 1, 54, 187910716.0, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 3, 1, 81, 187910716.0, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 4, 1, 108, 187910716.0, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 5, 1, 135, 187910716.0, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 6, 1, 162, 187910716.0, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 7, 1, 189, 187910716.0, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 8, 1, 216, 187910716.0, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 9, 1, 243, 187910716.0, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 10, 1, 270, 187910716.0, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 11, 1, 297, 187910716.0, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 12, 1, 324, 187910716.0, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 13, 1, 351, 187910716.0, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 14, 1, 378, 187910716.0, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 10, 15, 1, 405, 187910716.0, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 1, 1, 27, 6.72533556000000087848e-01, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 2, 1, 54, 0.800499655, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 3, 1, 81, 7.37081849000000066673e-01, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 4, 1, 108, 5.85744113000000066193e-01, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 5, 1, 135, 0.571062496, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 6, 1, 162, 5.83417977000000087528e-01, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 7, 1, 189, 5.54169271000000129845e-01, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 8, 1, 216, 5.76523524000000175959e-01, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 9, 1, 243, 0.683176848, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 10, 1, 270, 5.02895891000000094805e-01, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 11, 1, 297, 4.86103886000000040557e-01, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 12, 1, 324, 6.20879263000000070071e-01, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 13, 1, 351, 5.26980543999999939686e-01, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 14, 1, 378, 0.636490059, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 13, 15, 1, 405, 0.633560713, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 1, 1, 27, 7.54271333918959317093e+03, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 2, 1, 54, 8792.86175099058, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 3, 1, 81, 9141.92205956564, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 4, 1, 108, 9271.07847076854, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 5, 1, 135, 9.80786861496336678095e+03, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 6, 1, 162, 1.00022733533941391218e+04, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 7, 1, 189, 1.02451675809285279688e+04, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 8, 1, 216, 1.02864440018503282769e+04, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 9, 1, 243, 1.04376899694415369598e+04, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 10, 1, 270, 1.04213650030838816745e+04, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 11, 1, 297, 1.04848792940714720313e+04, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 12, 1, 324, 1.04736139844684512359e+04, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 13, 1, 351, 1.02316831078050236099e+04, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 14, 1, 378, 1.04033299379485652026e+04, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 21, 15, 1, 405, 1.02862120121860043579e+04, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 1, 1, 27, 5.88011734921384672265e+01, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 2, 1, 54, 5.07412223206786961761e+02, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 3, 1, 81, 5.18641158428597464063e+02, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 4, 1, 108, 5.48985705622735167688e+02, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 5, 1, 135, 6.4666485524873041869e+02, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 6, 1, 162, 7.57593185796395914618e+02, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 7, 1, 189, 8.47297504147057793481e+02, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 8, 1, 216, 9.45532913960779069356e+02, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 9, 1, 243, 9.54338332863705545577e+02, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 10, 1, 270, 9.49047164550232196216e+02, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 11, 1, 297, 1.01535139958290267258e+03, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 12, 1, 324, 1.00377992610288322339e+03, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 13, 1, 351, 1.00094274011243760465e+03, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 14, 1, 378, 1.03927473980905051573e+03, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 22, 15, 1, 405, 1.07747789670491511064e+03, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 1, 1, 27, 8.3446502685546875e-07, NULL, 1795542488171621);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 2, 1, 54, 8.94069671630859375e-07, NULL, 1795542498607504);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 3, 1, 81, 8.3446502685546875e-07, NULL, 1795542511311627);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 4, 1, 108, 8.94069671630859375e-07, NULL, 1795542519581602);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 5, 1, 135, 7.152557373046875e-07, NULL, 1795542527847995);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 6, 1, 162, 8.642673492431640625e-07, NULL, 1795542537256584);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 7, 1, 189, 1.1026859283447265625e-06, NULL, 1795542545794143);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 8, 1, 216, 1.2814998626708984375e-06, NULL, 1795542553810492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 9, 1, 243, 1.013278961181640625e-06, NULL, 1795542561737551);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 10, 1, 270, 1.38580799102783203125e-06, NULL, 1795542570194391);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 11, 1, 297, 1.53481960296630859375e-06, NULL, 1795542578742224);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 12, 1, 324, 1.1920928955078125e-06, NULL, 1795542586940243);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 13, 1, 351, 1.8179416656494140625e-06, NULL, 1795542595232027);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 14, 1, 378, 1.847743988037109375e-06, NULL, 1795542604022283);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (5, 26, 15, 1, 405, 2.4735927581787109375e-06, NULL, 1795542613209336);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 1, 1, 27, 6.20689423198410494819e+00, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 2, 1, 54, 4.77929317310909596017e+00, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 3, 1, 81, 4.12038606180552946511e+00, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 4, 1, 108, 3.90559340830392320853e+00, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 5, 1, 135, 3.7939295622558524279e+00, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 6, 1, 162, 3.70810258449404139824e+00, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 7, 1, 189, 3.63974824295274146379e+00, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 8, 1, 216, 3.58471208869477075964e+00, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 9, 1, 243, 3.53725314512761634944e+00, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 10, 1, 270, 3.5000964661306341874e+00, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 11, 1, 297, 3.46785482709284, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 12, 1, 324, 3.44403783919196637697e+00, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 13, 1, 351, 3.42840106151717716187e+00, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 14, 1, 378, 3.40066966783429514009e+00, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 1, 15, 1, 405, 3.38385324751422178479e+00, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 1, 1, 27, 5.61068360381559383398e+00, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 2, 1, 54, 5.05444087228212, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 3, 1, 81, 4.81527563457734508745e+00, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 4, 1, 108, 4.71959169271013934121e+00, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 5, 1, 135, 4.58177944965868277904e+00, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 6, 1, 162, 4.52320419855652300356e+00, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 7, 1, 189, 4.42681687715809424332e+00, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 8, 1, 216, 4.34379053085431365843e+00, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 9, 1, 243, 4.33856820852910196606e+00, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 10, 1, 270, 4.30053872383011, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 11, 1, 297, 4.26372702693353833325e+00, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 12, 1, 324, 4.23926529073748703524e+00, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 13, 1, 351, 4.24097915430580840734e+00, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 14, 1, 378, 4.18900172849266638763e+00, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 2, 15, 1, 405, 4.17871312481436, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 1, 1, 27, 6.74897914909290921057e+03, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 2, 1, 54, 1.03769110276246719873e+04, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 3, 1, 81, 1.39345033059293946285e+04, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 4, 1, 108, 1.51570231488505269227e+04, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 5, 1, 135, 1.31973195899951751923e+04, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 6, 1, 162, 1.38868645028042792541e+04, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 7, 1, 189, 1.20886134233639622832e+04, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 8, 1, 216, 1.42418767475832701166e+04, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 9, 1, 243, 1.25040498223781578412e+04, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 10, 1, 270, 1.20932886606481879425e+04, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 11, 1, 297, 1.27547023247149463715e+04, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 12, 1, 324, 1.29839946300393112321e+04, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 13, 1, 351, 1.16674696449318216764e+04, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 14, 1, 378, 1.24051811733607646604e+04, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 4, 15, 1, 405, 1.11299855010207484153e+04, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 1, 1, 27, 0.0018, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 2, 1, 54, 1.95254797316726032459e-03, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 3, 1, 81, 1.90050884513766858707e-03, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 4, 1, 108, 1.84985665913628568278e-03, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 5, 1, 135, 1.80055445051242619253e-03, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 6, 1, 162, 1.75256623979385610205e-03, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 7, 1, 189, 1.70585700642990811468e-03, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 8, 1, 216, 1.66039266323439373834e-03, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 9, 1, 243, 1.61614003150965823175e-03, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 10, 1, 270, 1.57306681683362864845e-03, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 11, 1, 297, 1.53114158549218335077e-03, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 12, 1, 324, 1.49033374153964212616e-03, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 13, 1, 351, 1.45061350447064051072e-03, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 14, 1, 378, 1.41195188748708885806e-03, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 5, 15, 1, 405, 0.00137432067634436, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 1, 1, 27, 1.16946137242599164092e+02, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 2, 1, 54, 1.17952905346706913289e+02, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 3, 1, 81, 1.12258902988543937337e+02, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 4, 1, 108, 1.15826099876619423409e+02, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 5, 1, 135, 1.17408944141322663763e+02, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 6, 1, 162, 1.14173854349713678859e+02, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 7, 1, 189, 1.30981521390460812885e+02, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 8, 1, 216, 1.47862866665485285016e+02, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 9, 1, 243, 1.50090392510746312377e+02, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 10, 1, 270, 1.48158500008468735137e+02, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 11, 1, 297, 1.48214744325791144769e+02, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 12, 1, 324, 1.04302573436986307337e+02, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 13, 1, 351, 8.75004612854036736314e+01, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 14, 1, 378, 8.34432121392945447269e+01, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 6, 15, 1, 405, 8.37530297888036727709e+01, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 1, 1, 27, 7.29395617600000178981e+00, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 2, 1, 54, 7.23169978300000071413e+00, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 3, 1, 81, 7.598506464, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 4, 1, 108, 7.3644886680000007928e+00, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 5, 1, 135, 7.265204591, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 6, 1, 162, 7.47106248500000091894e+00, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 7, 1, 189, 6.512369004, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 8, 1, 216, 5.768858803, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 9, 1, 243, 5.68324185, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 10, 1, 270, 5.757347705, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 11, 1, 297, 5.75516291500000054526e+00, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 12, 1, 324, 8.17812995300000089571e+00, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 13, 1, 351, 9.748520036, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 14, 1, 378, 1.02225211390000012554e+01, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 7, 15, 1, 405, 1.01847061790000026348e+01, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 1, 1, 27, 0.0, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 2, 1, 54, 0.0, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 3, 1, 81, 0.0, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 4, 1, 108, 0.0, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 5, 1, 135, 0.0, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 6, 1, 162, 0.0, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 7, 1, 189, 0.0, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 8, 1, 216, 0.0, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 9, 1, 243, 0.0, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 10, 1, 270, 0.0, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 11, 1, 297, 0.0, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 12, 1, 324, 0.0, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 13, 1, 351, 0.0, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 14, 1, 378, 0.0, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 8, 15, 1, 405, 0.0, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 1, 1, 27, 392179712.0, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 2, 1, 54, 397160448.0, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 3, 1, 81, 397160448.0, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 4, 1, 108, 397160448.0, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 5, 1, 135, 397160448.0, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 6, 1, 162, 397160448.0, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 7, 1, 189, 397422592.0, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 8, 1, 216, 397422592.0, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 9, 1, 243, 397422592.0, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 10, 1, 270, 397422592.0, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 11, 1, 297, 397422592.0, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 12, 1, 324, 397422592.0, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 13, 1, 351, 397422592.0, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 14, 1, 378, 397422592.0, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 9, 15, 1, 405, 397422592.0, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 1, 1, 27, 187910716.0, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 2, 1, 54, 187910716.0, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 3, 1, 81, 187910716.0, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 4, 1, 108, 187910716.0, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 5, 1, 135, 187910716.0, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 6, 1, 162, 187910716.0, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 7, 1, 189, 187910716.0, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 8, 1, 216, 187910716.0, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 9, 1, 243, 187910716.0, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 10, 1, 270, 187910716.0, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 11, 1, 297, 187910716.0, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 12, 1, 324, 187910716.0, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 13, 1, 351, 187910716.0, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 14, 1, 378, 187910716.0, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 10, 15, 1, 405, 187910716.0, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 1, 1, 27, 0.477380377, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 2, 1, 54, 0.550016328, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 3, 1, 81, 5.99227263000000065495e-01, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 4, 1, 108, 0.647977581, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 5, 1, 135, 0.596441336, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 6, 1, 162, 4.86305023000000058441e-01, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 7, 1, 189, 4.45937887000000088288e-01, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 8, 1, 216, 4.24876137000000042576e-01, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 9, 1, 243, 4.30204037000000039103e-01, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 10, 1, 270, 0.448139441, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 11, 1, 297, 4.32913450000000032957e-01, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 12, 1, 324, 8.03528634999999935573e-01, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 13, 1, 351, 7.39864620000000083877e-01, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 14, 1, 378, 7.10604256000000100712e-01, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 13, 15, 1, 405, 8.50759283999999893488e-01, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 1, 1, 27, 7.46794196695574191832e+03, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 2, 1, 54, 8.2845544340142787407e+03, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 3, 1, 81, 8.59145791669781647235e+03, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 4, 1, 108, 8.80098999841133445426e+03, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 5, 1, 135, 9.16428575900867144806e+03, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 6, 1, 162, 9.31539960096441427631e+03, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 7, 1, 189, 9.54172157922772203129e+03, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 8, 1, 216, 9.72259466348310343129e+03, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 9, 1, 243, 9.7257725824237440974e+03, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 10, 1, 270, 9.90453586180472484584e+03, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 11, 1, 297, 1.0029460601076554667e+04, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 12, 1, 324, 1.00789319980749096433e+04, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 13, 1, 351, 1.01827441032446167805e+04, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 14, 1, 378, 1.02655745177930621139e+04, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 21, 15, 1, 405, 1.0283158044258372683e+04, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 1, 1, 27, 6.37648119316950641195e+01, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 2, 1, 54, 1.09391752096451955363e+03, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 3, 1, 81, 6.34063156275916185201e+02, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 4, 1, 108, 6.05617038551139785351e+02, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 5, 1, 135, 7.48989107568362896946e+02, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 6, 1, 162, 7.85550161174900722464e+02, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 7, 1, 189, 8.99853862440038369634e+02, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 8, 1, 216, 9.49858899624363630168e+02, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 9, 1, 243, 9.54976799355649745831e+02, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 10, 1, 270, 9.53444222992636241514e+02, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 11, 1, 297, 9.80705967735668764344e+02, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 12, 1, 324, 9.57608598965691612623e+02, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 13, 1, 351, 1.01242610813913597666e+03, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 14, 1, 378, 1.05828227953562623042e+03, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 22, 15, 1, 405, 1.0865923772885334983e+03, NULL, 1795542684088479);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 1, 1, 27, 1.132488250732421875e-06, NULL, 1795542570008492);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 2, 1, 54, 1.132488250732421875e-06, NULL, 1795542577873340);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 3, 1, 81, 7.152557373046875e-07, NULL, 1795542586155151);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 4, 1, 108, 8.94069671630859375e-07, NULL, 1795542594266512);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 5, 1, 135, 8.94069671630859375e-07, NULL, 1795542602191091);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 6, 1, 162, 9.5367431640625e-07, NULL, 1795542610215683);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 7, 1, 189, 1.3411045074462890625e-06, NULL, 1795542617259124);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 8, 1, 216, 8.642673492431640625e-07, NULL, 1795542623518567);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 9, 1, 243, 1.11758708953857421875e-06, NULL, 1795542629691416);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 10, 1, 270, 1.3411045074462890625e-06, NULL, 1795542635962371);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 11, 1, 297, 1.6391277313232421875e-06, NULL, 1795542642212182);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 12, 1, 324, 1.2814998626708984375e-06, NULL, 1795542651292190);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 13, 1, 351, 1.8775463104248046875e-06, NULL, 1795542661905350);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 14, 1, 378, 1.728534698486328125e-06, NULL, 1795542672925333);
INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us) VALUES (6, 26, 15, 1, 405, 1.251697540283203125e-06, NULL, 1795542684088479);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 1, 15, 3.89325453875804283754e+00, 15, 3.89325453875804283754e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 2, 14, 4.52735476276530324213e+00, 15, 4.54033849804306210984e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 4, 1, 3.8137569818239940105e+03, 15, 2.89118268553266680107e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 6, 12, 2.90568692921444267085e+02, 15, 2.79102243806038927695e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 7, 12, 2.93562252500000031574e+00, 15, 3.056227669, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 9, 1, 324747264.0, 15, 324878336.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 10, 1, 64959192.0, 15, 64959192.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 13, 11, 2.19740992000000023853e-01, 15, 0.232152932, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 21, 1, 5.72909292529530466721e+03, 15, 1.00859102543735043577e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 22, 1, 3.45095074881335648351e+01, 15, 8.75167129884913606516e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (1, 26, 3, 6.55651092529296875e-07, 15, 6.55651092529296875e-07, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 1, 15, 3.97542626137387111739e+00, 15, 3.97542626137387111739e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 2, 15, 4.48466988934512311715e+00, 15, 4.48466988934512311715e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 4, 1, 4.53145160703220062706e+03, 15, 3.00938394381836369566e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 6, 13, 2.93177568968525406496e+02, 15, 1.69349764256035314243e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 7, 13, 2.909499533, 15, 5.03691282799999928698e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 9, 1, 328093696.0, 15, 328224768.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 10, 1, 64959192.0, 15, 64959192.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 13, 13, 2.2180665300000002027e-01, 15, 0.308567451, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 21, 1, 5.68243254476300808149e+03, 15, 9765.98977646531, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 22, 1, 2.87266559466517215062e+01, 15, 8.40713571082476846668e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (2, 26, 11, 5.36441802978515625e-07, 15, 9.834766387939453125e-07, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 1, 15, 3.99384389703057873788e+00, 15, 3.99384389703057873788e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 2, 14, 4.67896404580571712017e+00, 15, 4.79437495297465599009e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 4, 1, 4.91492408823769255828e+03, 15, 2.646940064278321006e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 6, 9, 2.47002556507154196201e+02, 15, 2.12606691748764546905e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 7, 9, 3.453405552, 15, 4.012103255, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 9, 1, 305315840.0, 15, 305508352.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 10, 1, 64959192.0, 15, 64959192.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 13, 13, 2.34284084000000031311e-01, 15, 0.27856972, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 21, 1, 5.46086911726226117026e+03, 15, 9.79693134859075871658e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 22, 1, 6.33162725797971077685e+01, 15, 774.14254494161, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (3, 26, 3, 5.36441802978515625e-07, 15, 1.430511474609375e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 1, 15, 3.39018843377606460265e+00, 15, 3.39018843377606460265e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 2, 15, 4.19358011723034618256e+00, 15, 4.19358011723034618256e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 4, 1, 7397.02466535704, 15, 1.47840120739904778025e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 6, 10, 1.53686079503800215213e+02, 15, 1.49721250888298555996e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 7, 10, 5.55027496799999919829e+00, 15, 5.69725403, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 9, 1, 389316608.0, 15, 395083776.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 10, 1, 187910716.0, 15, 187910716.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 13, 9, 4.24072709000000047652e-01, 15, 0.527309453, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 21, 1, 6.94223894708806801628e+03, 15, 1.03821174795342412839e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 22, 1, 7.9385271480960454939e+01, 15, 9.36723126545665877532e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (4, 26, 2, 7.74860382080078125e-07, 15, 1.9371509552001953125e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 1, 15, 3.35577702881798067835e+00, 15, 3.35577702881798067835e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 2, 11, 4.23808639091487204808e+00, 15, 4.30474644943346529402e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 4, 1, 6.01673846364085329694e+03, 15, 1.06495156638906664735e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 6, 9, 1.19366197102339185672e+02, 15, 1.01312773469713775394e+02, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 7, 9, 7.14607670100000191837e+00, 15, 8.419471413, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 9, 1, 391229440.0, 15, 396533760.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 10, 1, 187910716.0, 15, 187910716.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 13, 11, 4.86103886000000040557e-01, 15, 0.633560713, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 21, 1, 7.54271333918959317093e+03, 15, 1.02862120121860043579e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 22, 1, 5.88011734921384672265e+01, 15, 1.07747789670491511064e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (5, 26, 5, 7.152557373046875e-07, 15, 2.4735927581787109375e-06, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 1, 15, 3.38385324751422178479e+00, 15, 3.38385324751422178479e+00, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 2, 15, 4.17871312481436, 15, 4.17871312481436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 4, 1, 6.74897914909290921057e+03, 15, 1.11299855010207484153e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 5, 15, 0.00137432067634436, 15, 0.00137432067634436, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 6, 9, 1.50090392510746312377e+02, 15, 8.37530297888036727709e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 7, 9, 5.68324185, 15, 1.01847061790000026348e+01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 8, 1, 0.0, 15, 0.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 9, 1, 392179712.0, 15, 397422592.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 10, 1, 187910716.0, 15, 187910716.0, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 13, 8, 4.24876137000000042576e-01, 15, 8.50759283999999893488e-01, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 21, 1, 7.46794196695574191832e+03, 15, 1.0283158044258372683e+04, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 22, 1, 6.37648119316950641195e+01, 15, 1.0865923772885334983e+03, 15, 0);
INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs, n_nonfinite) VALUES (6, 26, 3, 7.152557373046875e-07, 15, 1.251697540283203125e-06, 15, 0);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (1, 1, 1, 'checkpoint', 'epoch-000001', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000001.safetensors', 1, 6774360, '866634c67c91459ac52fb4f2d9142497c2c46dcdcfdcbae24cbb699019b40df3', 1795542370134810, 1795542373416395);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (2, 1, 1, 'checkpoint', 'epoch-000002', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000002.safetensors', 2, 6774360, 'f4571ed8c5191daf346e4d7432276b73956e708c84865be285ce65452a9dc7e7', 1795542373415478, 1795542376748109);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (3, 4, 1, 'checkpoint', 'epoch-000001', '3b9fb3008d4117ffefb441a47082a749/epoch-000001.safetensors', 1, 6866392, '3f74184810f08cdb849eba654e8106247b56abafd75c2f8b40d18dcb5b29c962', 1795542375182241, 1795542381529214);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (4, 1, 1, 'checkpoint', 'epoch-000003', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000003.safetensors', 3, 6774360, '951f2e34d4cd5fe0b1e067e506bd335831acbcdcc0b03086106c982f94d805d3', 1795542376747229, 1795542380010688);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (5, 1, 1, 'checkpoint', 'epoch-000004', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000004.safetensors', 4, 6774368, '0a3b9022845ca2d844593bf13f356cb5f2d0001422da79fc7981eae7d8aca2d6', 1795542380009847, 1795542384182095);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (6, 4, 1, 'checkpoint', 'epoch-000002', '3b9fb3008d4117ffefb441a47082a749/epoch-000002.safetensors', 2, 6866392, 'c072f2bfaad1638c881cef47a922bc5f4205751e5ab5f3221607d4e18eee8cf4', 1795542381526879, 1795542392306066);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (7, 1, 1, 'checkpoint', 'epoch-000005', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000005.safetensors', 5, 6774368, 'cf1ec2ea3472fd3c4152275b0b92df08322fb90666d3e11dba2868c2c5961e96', 1795542384177184, 1795542389062146);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (8, 1, 1, 'checkpoint', 'epoch-000006', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000006.safetensors', 6, 6774368, '1cce4d80b675fb2f26af2673259a92fecec2ff2eae3260e7132e1569605d7ed2', 1795542389053089, 1795542396986051);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (9, 4, 1, 'checkpoint', 'epoch-000003', '3b9fb3008d4117ffefb441a47082a749/epoch-000003.safetensors', 3, 6866392, '28bb287c34ec917c589b2416a398547f37005ba7d9e7ed09b664bf9409486079', 1795542392295991, 1795542403010079);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (10, 1, 1, 'checkpoint', 'epoch-000007', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000007.safetensors', 7, 6774368, 'ecdb84dadfb184563e0b4346e344c645fdba8e867c573cef68240285b5e00208', 1795542396983568, 1795542402283483);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (11, 1, 1, 'checkpoint', 'epoch-000008', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000008.safetensors', 8, 6774368, '673fa5b6ea15d165db146ba3e899fcdaea2e4f313b14411bf08ef6cb4c82ca72', 1795542402282561, 1795542406759617);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (12, 4, 1, 'checkpoint', 'epoch-000004', '3b9fb3008d4117ffefb441a47082a749/epoch-000004.safetensors', 4, 6866400, 'b9b65c2b1c968afa5e203083e7d02599740852a153bbe2263591f23fc4291071', 1795542403006395, 1795542412015184);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (13, 1, 1, 'checkpoint', 'epoch-000009', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000009.safetensors', 9, 6774368, 'e0a920ed3aa797093aa72ed330ed0cdc58959dee245b25aa0f4eadd217065490', 1795542406754294, 1795542411777023);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (14, 1, 1, 'checkpoint', 'epoch-000010', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000010.safetensors', 10, 6774368, '73a0b98ed4ef8f2e142b281f408126b18c80a018c1206aae83e6b48b92d5e29b', 1795542411776141, 1795542414976748);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (15, 4, 1, 'checkpoint', 'epoch-000005', '3b9fb3008d4117ffefb441a47082a749/epoch-000005.safetensors', 5, 6866400, '9176f0dd8ef882921e4b8c80bb8ab6c1948c81f66d12807a0cfc0a984796ca5b', 1795542412014176, 1795542418174142);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (16, 1, 1, 'checkpoint', 'epoch-000011', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000011.safetensors', 11, 6774368, '6d8437063a1739ed0dfaf0e1a050f2c73516c5c0b6e5703ee6cc329996edf301', 1795542414975929, 1795542418169014);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (17, 1, 1, 'checkpoint', 'epoch-000012', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000012.safetensors', 12, 6774368, '9937d652c90ccad9e92a7407bf877f2130a0fe2576b4494c7deea7a503e42c9b', 1795542418167232, 1795542421447811);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (18, 4, 1, 'checkpoint', 'epoch-000006', '3b9fb3008d4117ffefb441a47082a749/epoch-000006.safetensors', 6, 6866400, 'eb855c61a8384cda4f14ece7e66e5a892787ff5554f6aa1ace822397f918074d', 1795542418173420, 1795542424443260);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (19, 1, 1, 'checkpoint', 'epoch-000013', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000013.safetensors', 13, 6774368, '9ce297a6a5d6fb3c4428f74522142666ee7201c66755c657acf7c42ba373bb12', 1795542421446883, 1795542424812575);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (20, 4, 1, 'checkpoint', 'epoch-000007', '3b9fb3008d4117ffefb441a47082a749/epoch-000007.safetensors', 7, 6866400, '607f31dec5c84d5bc0b57807357dc2e7aa5b8230c5c7614cafeed2a0d7dcde88', 1795542424442385, 1795542430712084);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (21, 1, 1, 'checkpoint', 'epoch-000014', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000014.safetensors', 14, 6774368, 'd3be32af634161a0b8bbfe27e603d30580e8a926b964e472c4aea7ce572659ea', 1795542424811707, 1795542428373225);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (22, 1, 1, 'checkpoint', 'epoch-000015', '8e5abc65ad3404bea33e2206fa6bb46b/epoch-000015.safetensors', 15, 6774368, '583ffada64445f6fe9ff241f559761a2512262a935de3599f60a4117cae22477', 1795542428130070, 1795542428375740);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (23, 1, 1, 'checkpoint', 'model', '8e5abc65ad3404bea33e2206fa6bb46b/model.safetensors', NULL, 2290496, '09b93156c21d56486b72dc50803d9fe975647418294c7aa5fac7bf1c205e70cb', 1795542428340695, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (24, 1, 1, 'samples', 'samples', '8e5abc65ad3404bea33e2206fa6bb46b/samples.png', 14, 50819, '9e80fc2b18d5504ff18d488e076d94c1bd5dc4cf4da439f93ef363757c9c1860', 1795542428370853, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (25, 4, 1, 'checkpoint', 'epoch-000008', '3b9fb3008d4117ffefb441a47082a749/epoch-000008.safetensors', 8, 6866400, 'eb09a4dbe6ed68cefe7117af7c189d675fe787db376533572d5214201633b93c', 1795542430711245, 1795542436782149);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (26, 2, 1, 'checkpoint', 'epoch-000001', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000001.safetensors', 1, 6774360, '0915f2aee22010c1439bfcbb03ac13a7ece847e73459811d57b8630b0ffdaf6e', 1795542433481000, 1795542436689030);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (27, 2, 1, 'checkpoint', 'epoch-000002', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000002.safetensors', 2, 6774360, '594b1d2d05d0ebb8907b5743831a4b37a373605091168d8b49b5955c0f5977d7', 1795542436688197, 1795542439913580);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (28, 4, 1, 'checkpoint', 'epoch-000009', '3b9fb3008d4117ffefb441a47082a749/epoch-000009.safetensors', 9, 6866400, 'd746bf9010161527b905ad00b69be059bb8c400bfacf6eaab0528afb1c459f6c', 1795542436781205, 1795542442819202);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (29, 2, 1, 'checkpoint', 'epoch-000003', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000003.safetensors', 3, 6774360, '0cc3faf98f209a9fcdc81a53517716a581375015b329dd42666ab1e837e06c40', 1795542439912764, 1795542443099088);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (30, 4, 1, 'checkpoint', 'epoch-000010', '3b9fb3008d4117ffefb441a47082a749/epoch-000010.safetensors', 10, 6866400, '9879f3914501dec69aaeebb3e83673238f534232da76af9da5318871d2660519', 1795542442818468, 1795542455072805);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (31, 2, 1, 'checkpoint', 'epoch-000004', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000004.safetensors', 4, 6774368, 'ead033c80082819fc59e72233d089d0445dcfc9c9ea16981326612dc87f7b03c', 1795542443098306, 1795542446280563);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (32, 2, 1, 'checkpoint', 'epoch-000005', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000005.safetensors', 5, 6774368, 'ec38a09e5602abd65dfeb79f1947e69338d69f178bbbef24d50f52541a2afaaa', 1795542446279748, 1795542452712165);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (33, 4, 1, 'checkpoint', 'epoch-000011', '3b9fb3008d4117ffefb441a47082a749/epoch-000011.safetensors', 11, 6866400, '62516cc7650926cd2224a820b4e6215b2830bd99e4f92c4f8cf32e153f1b7170', 1795542448916045, 1795542455075575);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (34, 2, 1, 'checkpoint', 'epoch-000006', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000006.safetensors', 6, 6774368, '199d320d69a84611ec6bdb585b0854c5737172cad0bc53646567a9d0d2098459', 1795542449513594, 1795542452714763);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (35, 2, 1, 'checkpoint', 'epoch-000007', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000007.safetensors', 7, 6774368, '11d885e63677f992814e752777736da4e8e8b82ba0a5e96a44e7c7a31ea7303d', 1795542452711387, 1795542456008955);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (36, 4, 1, 'checkpoint', 'epoch-000012', '3b9fb3008d4117ffefb441a47082a749/epoch-000012.safetensors', 12, 6866400, '03b8cad94a362736ebcb7546cc9fa1de5527385f2976ee384196e7c20191c409', 1795542455072004, 1795542461221386);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (37, 2, 1, 'checkpoint', 'epoch-000008', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000008.safetensors', 8, 6774368, '3509d42856a0e248545f9f0ed42a135aad3a5bd9adad9a8b9c60bfd612588206', 1795542456008049, 1795542459214645);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (38, 2, 1, 'checkpoint', 'epoch-000009', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000009.safetensors', 9, 6774368, 'ae6f80305f54b6a970066cef690829a2ba7fc5fb4a71789b916869bcf7d83bd9', 1795542459213784, 1795542462436401);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (39, 4, 1, 'checkpoint', 'epoch-000013', '3b9fb3008d4117ffefb441a47082a749/epoch-000013.safetensors', 13, 6866400, 'fba2a814818719f1032dd59f629c8be0af49c83ef9e3a756b67ce6bb6a6005af', 1795542461218808, 1795542467331853);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (40, 2, 1, 'checkpoint', 'epoch-000010', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000010.safetensors', 10, 6774368, '83ef5cae36d532d6625120f1e6bd7641c49e590a6dea7c8faf0abfedc39ccf47', 1795542462435594, 1795542468867788);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (41, 2, 1, 'checkpoint', 'epoch-000011', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000011.safetensors', 11, 6774368, '9132e99a798d8e5800f690449ab2127739bdc3972cb5265337c80b3f9fed0012', 1795542465655396, 1795542468870338);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (42, 4, 1, 'checkpoint', 'epoch-000014', '3b9fb3008d4117ffefb441a47082a749/epoch-000014.safetensors', 14, 6866400, '980ddb5457f687f6f6d6b7de0380cbd3b2e417c52fd9961e8f040600a7b680b7', 1795542467331017, 1795542473633593);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (43, 2, 1, 'checkpoint', 'epoch-000012', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000012.safetensors', 12, 6774368, '721b8f6c416bafc9a2e8161c80c4d7a0d644f4a31eb7f6af850b7df7090144ce', 1795542468867043, 1795542481582522);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (44, 2, 1, 'checkpoint', 'epoch-000013', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000013.safetensors', 13, 6774368, '787bccce6a5db6de97553035b563d4bb317473a6afad11db494af2006afa04d5', 1795542472030432, 1795542476186737);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (45, 4, 1, 'checkpoint', 'epoch-000015', '3b9fb3008d4117ffefb441a47082a749/epoch-000015.safetensors', 15, 6866400, '6e5abb71b3a719a47d9f9016e0b06a57be1d0f0aae4c12d7d235a9f76659c944', 1795542473632315, 1795542474420869);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (46, 4, 1, 'checkpoint', 'model', '3b9fb3008d4117ffefb441a47082a749/model.safetensors', NULL, 2285848, '057adaa66c8c55f9a88aaf13d1a9051fdd1729ed7d43e9f8accb009eabc208a5', 1795542474222822, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (47, 4, 1, 'samples', 'samples', '3b9fb3008d4117ffefb441a47082a749/samples.png', 15, 35871, 'ff5b29a294dfafab027ec154497462abf2a1d40a232d46b21dbe1807ea91329c', 1795542474418062, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (48, 2, 1, 'checkpoint', 'epoch-000014', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000014.safetensors', 14, 6774368, '4d7b7fdd6c0699bd524b798d39eb51fb89fa730b08fded21b49e60a530bd8fbf', 1795542476185813, 1795542481584955);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (49, 2, 1, 'checkpoint', 'epoch-000015', 'b9693a8c6f224e52badbaa606ba1f6b5/epoch-000015.safetensors', 15, 6774368, 'b62b6e14133fd3f09bf844c5b65504788e2c7c3918cd1e501b5d11fd0423e067', 1795542481581704, 1795542482080726);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (50, 2, 1, 'checkpoint', 'model', 'b9693a8c6f224e52badbaa606ba1f6b5/model.safetensors', NULL, 2290496, 'f7d733973daa7a8caea2c3edadae126bcc8e9fe90f934b1184e3b38cf8e3a9d1', 1795542482024964, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (51, 2, 1, 'samples', 'samples', 'b9693a8c6f224e52badbaa606ba1f6b5/samples.png', 15, 50490, 'ee2323b86a0c1ac942431b0fe6d1c39f63ab76312e13984bbe96473468df9074', 1795542482078618, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (52, 5, 1, 'checkpoint', 'epoch-000001', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000001.safetensors', 1, 6866392, '76bca341c278ccef0291a04b73e029ee5c1714b0f52e86fdb1583a07a65511c0', 1795542488214218, 1795542498656783);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (53, 3, 1, 'checkpoint', 'epoch-000001', '9d84514a40561737daec214c9783ceff/epoch-000001.safetensors', 1, 6774360, '283effdc5df64a02a31e33db41efef7673e2d8ad1b262358ce24ef640945b444', 1795542488229914, 1795542493163828);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (54, 3, 1, 'checkpoint', 'epoch-000002', '9d84514a40561737daec214c9783ceff/epoch-000002.safetensors', 2, 6774360, '11062576766d44620c64320235d37e586b162470e865750fe30ded00ea6d4210', 1795542493162926, 1795542502445527);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (55, 5, 1, 'checkpoint', 'epoch-000002', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000002.safetensors', 2, 6866392, '5f24b23e0a0bafa7fd5786c80e56d80b3bfd48ba2344f02af10d34b32f934ed2', 1795542498654412, 1795542511336696);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (56, 3, 1, 'checkpoint', 'epoch-000003', '9d84514a40561737daec214c9783ceff/epoch-000003.safetensors', 3, 6774360, '26ef183bf8941edc78d37f4b0dc052e471c55dc54fd9f1cce19c89a8d816e719', 1795542502442163, 1795542509858444);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (57, 3, 1, 'checkpoint', 'epoch-000004', '9d84514a40561737daec214c9783ceff/epoch-000004.safetensors', 4, 6774368, 'a330ee0154410dc9268c0cd35a481b378e5e8a54d13533c27e141999c62f8c93', 1795542509856538, 1795542514260047);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (58, 5, 1, 'checkpoint', 'epoch-000003', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000003.safetensors', 3, 6866392, 'c2b08b2a4bf5e7e66f8b18f6c83c13100bec7953850664f574353cec757d27f0', 1795542511335881, 1795542519609579);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (59, 3, 1, 'checkpoint', 'epoch-000005', '9d84514a40561737daec214c9783ceff/epoch-000005.safetensors', 5, 6774368, '3ce3736d3e7df49bc70e6ca9cd179865fca399ceee8cefb657f02ee4a7420253', 1795542514258951, 1795542518861972);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (60, 3, 1, 'checkpoint', 'epoch-000006', '9d84514a40561737daec214c9783ceff/epoch-000006.safetensors', 6, 6774368, '5aeb20f23a09c1d63ead888ea128706a58122e793c44fa090f9cf5c919f031eb', 1795542518861360, 1795542523022735);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (61, 5, 1, 'checkpoint', 'epoch-000004', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000004.safetensors', 4, 6866400, '67cc7bda83406dd2f60a6eca269b876d4e14824e1d702d52ace1e8da54e02dcc', 1795542519608192, 1795542527894113);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (62, 3, 1, 'checkpoint', 'epoch-000007', '9d84514a40561737daec214c9783ceff/epoch-000007.safetensors', 7, 6774368, '947896a6f937fdf475da2aea9fea75b682963d91b001dc94cf8b14c3f983f878', 1795542523021540, 1795542527764238);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (63, 3, 1, 'checkpoint', 'epoch-000008', '9d84514a40561737daec214c9783ceff/epoch-000008.safetensors', 8, 6774368, 'c476c2c55dfe5b311914462f50a4e9196afb25ff03ad9e48e96ff8464a066a8f', 1795542527763404, 1795542535716162);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (64, 5, 1, 'checkpoint', 'epoch-000005', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000005.safetensors', 5, 6866400, '90168825eedaa8c1f1f5d1d3d45f2885600e7b086189f00babb7f8e27de86b44', 1795542527890574, 1795542537283639);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (65, 3, 1, 'checkpoint', 'epoch-000009', '9d84514a40561737daec214c9783ceff/epoch-000009.safetensors', 9, 6774368, '5ee771444942a2d419c38ab8c22989e281e6dc4678bff620375754743b9e88a3', 1795542531506035, 1795542535718715);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (66, 3, 1, 'checkpoint', 'epoch-000010', '9d84514a40561737daec214c9783ceff/epoch-000010.safetensors', 10, 6774368, 'dbc9b49bd3689357b3c8263e2a774d51fbec807154e4525511333182eb27dd36', 1795542535715495, 1795542539862238);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (67, 5, 1, 'checkpoint', 'epoch-000006', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000006.safetensors', 6, 6866400, '83e44c9485597734479c6ca76bc0af60b0e1d90126691329d6809ccf28e256f6', 1795542537281945, 1795542545819375);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (68, 3, 1, 'checkpoint', 'epoch-000011', '9d84514a40561737daec214c9783ceff/epoch-000011.safetensors', 11, 6774368, 'af430d694b63ac40b1207fa7137e1b1b2d87157a7fa9b2f15ee92b8af271952a', 1795542539861584, 1795542543917259);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (69, 3, 1, 'checkpoint', 'epoch-000012', '9d84514a40561737daec214c9783ceff/epoch-000012.safetensors', 12, 6774368, '0415d6d6963cb223ddf8a66f6a64de7b407c2f0d7b96c0a0b1b7d3ef126c56ba', 1795542543914929, 1795542548414560);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (70, 5, 1, 'checkpoint', 'epoch-000007', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000007.safetensors', 7, 6866400, '79a1bfbd729d7df912751d2d22ef2f884c7a32f53f5898924c3aaa47fcc4a027', 1795542545815933, 1795542561774150);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (71, 3, 1, 'checkpoint', 'epoch-000013', '9d84514a40561737daec214c9783ceff/epoch-000013.safetensors', 13, 6774368, '98e071535e3dea091860ec3bb5acaacd695aac805674f225924bcbe5ca117b6c', 1795542548413705, 1795542553081930);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (72, 3, 1, 'checkpoint', 'epoch-000014', '9d84514a40561737daec214c9783ceff/epoch-000014.safetensors', 14, 6774368, 'eeaf640f025c897dc1acffd65009e5a81e3162ae2491bd9ac0eda41f63ea8fee', 1795542553077114, 1795542557832796);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (73, 5, 1, 'checkpoint', 'epoch-000008', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000008.safetensors', 8, 6866400, '7369b6ea29e70ae0f1312e8d6ccf91ce63e06b6edf891f9d31f01666b6afe1b8', 1795542553836378, 1795542561777088);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (74, 3, 1, 'checkpoint', 'epoch-000015', '9d84514a40561737daec214c9783ceff/epoch-000015.safetensors', 15, 6774368, 'aebf67b6008a8e7194708bd8514e616a1c4c294c65c523d0adb2b4f72bc8ed08', 1795542557402590, 1795542557835304);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (75, 3, 1, 'checkpoint', 'model', '9d84514a40561737daec214c9783ceff/model.safetensors', NULL, 2290496, '8718d934c21fe7b755ea14417576bd19fd511e543f63aa884de3992959faf422', 1795542557793920, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (76, 3, 1, 'samples', 'samples', '9d84514a40561737daec214c9783ceff/samples.png', 14, 53605, '6752dcd1ae146c1c74d6cf3b70cda37f57ac33e5f411940c93431787ebdcb56b', 1795542557830646, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (77, 5, 1, 'checkpoint', 'epoch-000009', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000009.safetensors', 9, 6866400, '16ffe379fd02a604b9f3a0c4e985906ee04117a91e3b74e58722ae2ffb627141', 1795542561772731, 1795542578783422);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (78, 6, 1, 'checkpoint', 'epoch-000001', '9621ef7efcfdfb61094667d052395337/epoch-000001.safetensors', 1, 6866392, 'd721fd9b447bb51aa8b3a0af70ff3a74adfc468a6ff84729071b5b44d9000dea', 1795542570054118, 1795542577911700);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (79, 5, 1, 'checkpoint', 'epoch-000010', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000010.safetensors', 10, 6866400, '7540c178e51ba5dde208a4f28d96d2e00f7ade5cdd00a2cc95dfbe0663a9f7d3', 1795542570216243, 1795542578789338);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (80, 6, 1, 'checkpoint', 'epoch-000002', '9621ef7efcfdfb61094667d052395337/epoch-000002.safetensors', 2, 6866392, 'f620d8d5199be951c02bd7118b764690fbbbe3efaca3f0138fcb154a34be77ba', 1795542577910667, 1795542586177919);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (81, 5, 1, 'checkpoint', 'epoch-000011', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000011.safetensors', 11, 6866400, '5527f95eef45f61958e9a9a19e096d6e7c3490763792b51072bbb7bcc7f19ca1', 1795542578782654, 1795542614203853);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (82, 6, 1, 'checkpoint', 'epoch-000003', '9621ef7efcfdfb61094667d052395337/epoch-000003.safetensors', 3, 6866392, '0ffcb491c059db1b292b215b0768657c0344fffb1fdda921bbc832ada58e0892', 1795542586177180, 1795542594289456);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (83, 5, 1, 'checkpoint', 'epoch-000012', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000012.safetensors', 12, 6866400, '86b9021f4eebc14ae169e6c1dca9bc57a3cc0d8114eb5b095238eb1ba454fead', 1795542586960767, 1795542595274086);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (84, 6, 1, 'checkpoint', 'epoch-000004', '9621ef7efcfdfb61094667d052395337/epoch-000004.safetensors', 4, 6866400, 'e1497363bb3948886a904ceb15c2cbb824c913a5d6e7aa3bcf8206a3aabcf77e', 1795542594288710, 1795542602219914);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (85, 5, 1, 'checkpoint', 'epoch-000013', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000013.safetensors', 13, 6866400, '90b022f8284c91d58594484972c098f000b5db792b354d7e9c0844cf670ea626', 1795542595270915, 1795542604063317);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (86, 6, 1, 'checkpoint', 'epoch-000005', '9621ef7efcfdfb61094667d052395337/epoch-000005.safetensors', 5, 6866400, '0121acc191e4a11f67be945d49c7f22dee691a66774df8fc4bfb0d950146737a', 1795542602218879, 1795542610262909);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (87, 5, 1, 'checkpoint', 'epoch-000014', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000014.safetensors', 14, 6866400, 'fcc0c6ee8bb3351ff51fd34c223ecd91d7521797644cb0500c0ae06082eb1dbd', 1795542604062381, 1795542613254232);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (88, 6, 1, 'checkpoint', 'epoch-000006', '9621ef7efcfdfb61094667d052395337/epoch-000006.safetensors', 6, 6866400, '40ffe6a2427825e096d807268c16b208f095a27dd666dc75d227646cb2e808f6', 1795542610262028, 1795542617283419);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (89, 5, 1, 'checkpoint', 'epoch-000015', '00f3cb7e86fe30018fef9002972fe3d7/epoch-000015.safetensors', 15, 6866400, '38bcbab3541125e09158f61c3797eba2ebc2d37c7d89c354119fa4f9073df8e1', 1795542613244964, 1795542614206808);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (90, 5, 1, 'checkpoint', 'model', '00f3cb7e86fe30018fef9002972fe3d7/model.safetensors', NULL, 2285848, '270e82b803eb07b1df6e093ab72f72f43e107445d8359b96edd43345b1fbf383', 1795542614013953, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (91, 5, 1, 'samples', 'samples', '00f3cb7e86fe30018fef9002972fe3d7/samples.png', 11, 38515, '14b23097e8fa299df9aa4d8bcab26e4fc7112466331d13f128489544760f00a1', 1795542614201646, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (92, 6, 1, 'checkpoint', 'epoch-000007', '9621ef7efcfdfb61094667d052395337/epoch-000007.safetensors', 7, 6866400, '244f54cde0efb6316d3f95e795a662cd7fcb02bf2ca170c247f2b7d47d7b13ef', 1795542617282728, 1795542623541114);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (93, 6, 1, 'checkpoint', 'epoch-000008', '9621ef7efcfdfb61094667d052395337/epoch-000008.safetensors', 8, 6866400, 'da51e16c6b1033a5ab796a489187b94e89fc213c7c7acbfad8e0bd1a3eb37a30', 1795542623540472, 1795542629714907);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (94, 6, 1, 'checkpoint', 'epoch-000009', '9621ef7efcfdfb61094667d052395337/epoch-000009.safetensors', 9, 6866400, 'c6438410576d8c316b9b63089c23c3e9995b98075b15a5426ae4177cf8b7a727', 1795542629714048, 1795542635986821);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (95, 6, 1, 'checkpoint', 'epoch-000010', '9621ef7efcfdfb61094667d052395337/epoch-000010.safetensors', 10, 6866400, '0ebb8e6b0adf0f71ae012dce5c99f88fa864231abb2b2a6e05367c19202a112c', 1795542635985996, 1795542642235461);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (96, 6, 1, 'checkpoint', 'epoch-000011', '9621ef7efcfdfb61094667d052395337/epoch-000011.safetensors', 11, 6866400, '5f17325290c0e18ea371a1aea05f36c52c4f0b65eb2ec6bf87b0244cefbf89e2', 1795542642234757, 1795542651339594);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (97, 6, 1, 'checkpoint', 'epoch-000012', '9621ef7efcfdfb61094667d052395337/epoch-000012.safetensors', 12, 6866400, '3d4981b96c81d5380e471d9a126ec887fc6f1a6806ce9645f5c2d9df80cc6267', 1795542651337165, 1795542672970131);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (98, 6, 1, 'checkpoint', 'epoch-000013', '9621ef7efcfdfb61094667d052395337/epoch-000013.safetensors', 13, 6866400, '093102f3a1665c3c4f94b2ecf6be21060cb444b86079931952bb03a070cae485', 1795542661944704, 1795542672972832);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (99, 6, 1, 'checkpoint', 'epoch-000014', '9621ef7efcfdfb61094667d052395337/epoch-000014.safetensors', 14, 6866400, 'be6b7022f5b7096f8df0aaaf3e80bffb36f43e300b97f1e8001df3b63d764fcd', 1795542672964855, 1795542684111266);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (100, 6, 1, 'checkpoint', 'epoch-000015', '9621ef7efcfdfb61094667d052395337/epoch-000015.safetensors', 15, 6866400, 'bd376b4a210ae9170c578662a49c29ac1b2bdb449dc2ed7b4e88782cee5a96ab', 1795542684110421, 1795542684824162);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (101, 6, 1, 'checkpoint', 'model', '9621ef7efcfdfb61094667d052395337/model.safetensors', NULL, 2285848, '8814f7bcf3f65c4a87f17ac8ee20875a850212937d396752627194d1dd533aca', 1795542684603274, NULL);
INSERT INTO artifact (id, run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us, deleted_us) VALUES (102, 6, 1, 'samples', 'samples', '9621ef7efcfdfb61094667d052395337/samples.png', 15, 44479, '9f6f8ea1634fe78bc43957971fa39b0f7c0f57bec0754328d83263355b1c1789', 1795542684821944, NULL);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (1, 1, NULL, 3, 'test', 0, 14, 1795542428334954, 1.55744582000000020283e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (2, 4, NULL, 3, 'test', 0, 15, 1795542474209984, 0.380346215);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (3, 2, NULL, 3, 'test', 0, 15, 1795542482018865, 3.28016076000000045276e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (4, 3, NULL, 3, 'test', 0, 14, 1795542557783701, 3.23800576000000062126e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (5, 5, NULL, 3, 'test', 0, 11, 1795542614001920, 5.32371416000000152735e-01);
INSERT INTO evaluation (id, run_id, checkpoint_id, split_id, role, eval_seed, epoch, created_us, seconds) VALUES (6, 6, NULL, 3, 'test', 0, 15, 1795542684595251, 0.297449771);
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 3, 143, 3.59428693531276444161e+00, 3.71706078904689596331e-01, NULL, 0, X'393A6740FB4889408CA28C402E056F40783B6B40FBC38D40C18D7B40FA2B8040B1D75A405D4C6A40BF777F406E4559408BA04F400A256D4045A384403C798D40F0718C40ED4B6440AB9D5B408C79564091237D408FDA86406A3F7C40158F814017307340C6E74E4028F65E409EEB65402B96904000807B40F88D72404A3B804099F04D404F3A5340DFF9654086646E40F0F67F40124B7640194B61402AE946408C7F5D40E3C44C4097906C40256B6240F9D66A40A93650405B054A4006AE4040565A59401B525A40B6067640BDE58540F0B988409B5482402CD776400B28534008D056407F835C4037185440305C444041DA534027467340D6407940EFEA84400FDD82402DDC83405A7C8140A2EC6B4045FA51401D86504034524C40C2014840B077644013B2774030F076404BDC84402BCB72407786714094DE6740A31D6740E35A5640BE964940F51A4B40C47C5540801F5540DB196240CE9784403B3A83405E787040317F7140E91A664007817240AD935640AEF547401DFA524040044D40678C544071DA62409EA5834022A28640FFB97540A8686C40402E6A40B7306F40E87551408B514C4083EF4D40F403534013224E40D6C55940E8925540927F7D4083D37A40D4E96B40ECAA68401814614028E747403C6A454032ED42401867614068904640D4505B40787C78402CD876401988754066597540AC87684070585640F1FB494045AD4640843F40400419584011134740B1D54740FAC15940BA0D5840A7045940A1BE5F407270504055FF4940540741403FAD4940EDD04240');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 23, 143, 1.10485755299388110873e+04, 4.45689851136323738961e+02, NULL, 0, X'4FFF2B4691891F46AE4E1A4649082946C8BD29462B321D465D5F294633EC234612F72E46911A2B46F7852346434731467D063346F8F6294685D721463C251C467FFD1946D11E2C46E2EF2B46C7FD31467E0526469A9B1F46973D2746A8C9254618F82846CA183246B73F2D469D1F2E46B4A11C467C7A27465C432C46338C2446AF3A3346DF0F3146FE612A465E0B2C46F454274655662B46E6D82F46F2553546CD422E464D0F35461A372A46B7B32C46507D2846B69D33467B5D3546F8B43746E9F92C4670792F4652542746A85B1E46E0BE1D46B0C62046DF752546C3AB314655462E46C3B82A46747D2D4609B13746F464324648FC2746EDF12746FE172246B8112446E5FD21462882224633C8294691C5304611752F4688AD3146CBB1364694182D46D88E2946E97529463F89234688362B46D9292C465F162E464C322D46D809334688C433465C01334691BD2F465EBF3146CC952F468FDE2346A1992646E6E42946EA342A461BD32F46FC512A4692F530468EB93446F3862E46AE3632464D563046C8F42D4668142346D3FD2246839F2A46E5C32F4654A12E4663B22B46201F3246B9C6314606B83246005630461DE7324676032E46938A31461747294616442A46CC632F46F03A30461A21304682E63546009B35463A5E384620CD2B46614136463F642F467A172646E2202B467C1C2B4658E92846B6372C4614E53146F78F344669743546C3A0384656103046E1DA3646D0C0364661D53046F865304607032E4625562A4621BC3146B8BD34465FB438465F4D3446C3153846');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (1, 27, 16, 5.20143657922744750976e-07, 1.10584245350694663709e-07, NULL, 0, X'000010350000283500001C350000D03400000835000038350000F834000020350000F0340000EC340000503500001035000000350000C0340000F8340000F034');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 3, 143, 3.20768007698592594323e+00, 5.10797415881274696758e-01, NULL, 0, X'CA1152400340824036F1824083D05C40F189584040018440911A694094736140F2854940E8CC5E40A73F6940E3AE3C40BC572C40F025614086C57E4044B78540F9338140FF6E5240AECD38409E233440280E6F40112B7A40BBFE6B40D6B97540023A5E408DB92840BA9E4740FA1958407ABC844013C46840CB7C6540DCCA644098802440418A3B4093AF5040A0E260402DC67140F3326840C233474052FF1B40E4124B402A2F3340B2DC60403B9B524063B44F40B3BD36408E2D2240CDF1114045413940C3B44540B058664097BE7D40AF038140C6C175405E1662401B693740042535400684314094D72C4013341440506F3C403E7664404AE26C40D3867C400B647A40CC37774085C671405F375C40C28B2A40985B2A40AAB429409F3D19401FA44D4082036A40ECDB6140DAAB7040F9D660407A50674024B359405F2F5740FC993540811724400F98284099CB3440CA963840F26B5540A7987640142D6440F41B5A40492869403E14574077CE5440012E314006F31740F468244082E32B40F3623540F69E4F4068377A40973C7F4089656D4023FD6540FE515A40EBA45040293131406B512640A6E023409A8F3640867D2E401EB23F407CBA3D40A98F72401E747140926F6440E4855F4045A04A40010D1A40315A1840394A144035B84740F026204020C0404054D06440D9A5684099646B40F1E36340F2D65740A0993C40372E24407E3B1C40858B10402B073F40F1CA2640C1D82A40F57E4540B520484080084340A94B49409B2A36402C3A294072781340EE8D1E4003211340');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 23, 143, 1.2024613035402097012e+04, 9.24377679665064306419e+02, NULL, 0, X'0A9E3A46F435244696132146994935462A9D37461010224676693246C4263246D9E03F461D113546691C2F465324444627F74A46B2F332468CF82346AC671E464F8221462CA13A46F0054246A2874846F3342C46F3BD284621983046C67C2A46AA32354639FD484654E53D46A0DB38460D6D214608BA30463C8733466D283146B25C4D461339444616AD3A46C7FA3446DFFC2C46EE6F3246B6743E468A6D5046CF863D46BA7A4A467CC43346DF33394602FE3946EC594746A8B54E462EC0554665CF43460D593F46C2402F465BF12346B60C224600DA274642C4304648BC4546D91E4846708643465DF7444655E157464FC24346031D31465AC02D4613E9244621D52546F8182846DAEE2A46642B35466D814A46773045467E884646A64F554630573B468EC72E461B1A344684422D46FE6434468A1F31467F6E384644983946198A484690604B461BAC47467EA444466F334646747F3946C0F62A46FDC233464BC63746C3F92F46F7C23946E38937467E374A46ECCE5246BBB64946E5EC4746F6C445463B803A465E49264631A82646ED4D2E46B68F3346D0633846C67D3B46FFF94646A39B48469BCC4B463DF04446D2534A46A10441462677444619232C468F912C469F3E34463314364691F13C466CFD514638DE5146A8E557466CA43B46407E51466E62414607BC3046810F3246F7B03046CB52334609CE37468E1844466AFD4C4610135046AE205A46ADB940460F38514661304E4606CD3F469E943E46B9D33F46F7853B468A6A4546E7E24B46FD3A584607A94E46AEAF5746');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (2, 27, 16, 1.16368755698204040527e-06, 5.76710353041817477869e-07, NULL, 0, X'00004835000088350000A4350000A835000056350000C035000088350000523600008435000094350000D4350000583500004835000060350000883500008035');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 3, 143, 3.64010101431733223975e+00, 3.40824800256117443897e-01, NULL, 0, X'F6A969408CD88740DA938B40233D7240048D6D40234A8D4099DE7C40CB4D7F4002545E409142704083A67F4088245C4098E2534015DB6E40BB9884407AA28C4091B18A4075046A40114B5F40BC455740B8877D400BF58740B8957E40AD6E83404D48764084774F402C5D61405568694082C68E40005B804022067440A23881405D2151404E7D584095426740109D72404E8E7F402EE57840E9C062406F424C40605960401BF95440E3E37140FE72674063026B4016425840C5554E40AE634540039A5A40B5865E40F5F27540B99C85404204884056268240594B7540A8FF5840C48F594030A46140E2D1584007B5494050EC584064DC7140D7C27640E7698340A98E8340E1098440CF2A8140353B6F406E7D5740573951400FB04F405E2F4C40271064404EBB76406031794025428340D3D87540B8DA774096DF6D40FCCA6B40CC255840DEE64B403F4C4D40AE425B40A8145B40BD2E66409AD8834041DA8440E3917440B3ED78409FDC6B40F24C75407C785A4017D84A40DF9F51403F4553407CFB5740844765402EAE8040EC828440EF037A40F6136E403B046D408EAF72400A0F5640AF0D52402B275440C18258408166564042625E40F8285D40CF107D40208C7A400E696C409C616D4030B65F4096334B402F58484018BB46405A8265403BDE4D40E3676040FAF27940C5557A40865D7840C09B7640C97A6C40B7855A403ADD4F40AF384B40C67145404BAE5B4081094F401A3F5140D39C63400E20624019AA5F4086B462402D5359406A3C514013244840BBDA4D40E1B34540');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 23, 143, 1.10427629616477279337e+04, 4.83855789056794947109e+02, NULL, 0, X'50872C46A8D61F46AEEC1846D5972A466C242A46C7801946B58126469F582446AB5F314663982B4668AE24465FE83246292E334627902C4666EC2046BC091C4670151B4602BC2D46DA7A2E4622F63146FF4E264612981D46C395254692BE234663772846247F334692622E4686D12C4612B91A46688B254676122946537325466CA93446201A324666E32C46F04E2B465ACC234625D12646D1DC2E469630364638C82F4610CF3546E51F2B46649D2E4658382B460D6433464AAA35465D9D37465861304688DD314693302846A7BB1E4617061D460BE32146E66D2546C6363246B54D32461B3D2D46FFCA30468E483746D1533146E8782A46667B2846B66021463B042146D2BC2246AC44224645AE2A465545334655E23146F0E53246E5FB3546A5822C46DC762646F2AA2846595422467CDB284639182A4685042D46A94C2C46DFBD33461F943446F90F34464C5F304670833146B1782E463E8F214604BF2246F7CF2846EB662946A9082D4685232846EA5132468CE835463541324611AC3146EEDB30469DED2C46BDB7234600202246B731254679B42A4660C12B462D8B2A46F59C3146C67D3246E8BF32463EC53146AE3833461FE42F46F23B33460CF42646C21E2646CDE22A4647782B46A805304653443646B76D36465CA33846FDD82B4642E33646AD603046D22F27461C9726467E26294623CE28466F822B4655E3314630DB3446FA683646CEBE38461D512E46296A374647E33646590E3246AE403146D5F32F46028E2E4634C631466D68354656E6374678643546A8693846');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (3, 27, 16, 6.11064024269580841064e-07, 1.60433435712949333442e-07, NULL, 0, X'0000503500000035000016350000003500000835000070350000F03400005E35008018350000E0340000603500003835000044350000F0340000303500000035');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 3, 143, 3.70979437461266137177e+00, 3.09268337846709873151e-01, NULL, 0, X'FEBC6B404639884037558C4074E37340902572401FE08D4060327F40C67482402618614014A270403B228240663B5F40A3925A4044D4704040808440A3FA8C40B6EA8B4074D06C40FC486940941E5F409EDA7E4006DB8940543681404B1A82408F137640704B5B40ED976940CA706B4050389040EE3A8040E4D77340478E834084A4584057305D4081836B403D1A7140D5FC8140F4EE7D40DBF1664013805440112E6740655F5340A3A77040FFD9684037037140A7F85940FD635440BB664C409D7A664018C6604038337640A8FB84403587874031658440AD6C7B4093CF5D4018F4654074616D40201C644071ED50409AA06140EB667540533D7840176D8440579C81408A328340ED0D8240E98A6F40D7E85B4092165E404AB75A409A60534057D76E409CE57B409FA77D408281874076727940E955744031656D4082376E4057C75B40835957406CB15A402B4E684096F26040243666405DF98440CE6E874044E376406A1374407BFD6A40613E7D406D925F40B3C4554092BD5D408E035F40F546614060DE6A40A11683404D028540E07A79408EB9714071496E4042C57640F66E5D4049B95C4099EC5F4065BF5F40ADA1594060E4644014015F40ADD97F409BD67D40A53A7240EFF57140FAF86740D6C55240975D52401CF54E40CA5470405FE85040FF696240DED07740DB308040AD4F7C40EA46784018A97040369B6040E1625540DE38544052A74D403B936840F89B504011555240B82C5D4023845F40443E6040B8416740CFB05D40987854402D094C407FAD5640EA8E4F40');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 23, 143, 1.08848922434986889124e+04, 3.48065373393490290259e+02, NULL, 0, X'CACE2A468F3A204641F519469713284660512846378B1C46E88D2846E419214663C72C46E2B02B46A6D5224602D62E46B8D52D46FD3B2A46F08B214669E41B46D2531946568A2A4684CF264699FA2D4681C42646CD852046174F26462BFE26467CCA29461E502B467ED02946B8F02B4641EC1E46BC5D2446DF2C2C462C9B224691CE2D46A24A2D469B0C2B46A8A22C4601562846EBF527467BAA2C46C5402F460A0A2B4680743146E6D72B469C4C2C461F772646446C3046445B2F460E7531468AE62846D15F2D4627BB2746A6401F468DAF1F46B7C11E46194C22469DD62D465B3E2946C2DE2446B8B026467A6B3146202B2E46BACA29463A3B2A4691E31F469F802446E3C92246164B214688732A46AE7B2D4675202946CD9D2B46C1533046E8EB2946821C2646442A2946AB0721460777284622182E4640EF2D4679382D461DCE2F46B89A2C46C8572B4645D6294666052E4609042E4646C122460B772346880A254688A22C463A492E46ACEE2546A76E2D46FAA82D467499294694712C4695C02C4680FC2A46A2762446A3472546B6C62846762F2E46DE7A2D46EEEF2946F5D02D467A212B4648922B4622F92C4601702F465A222B46E8652F46F49B2A46F55D2B46C0F32B4684A72D46D0F32C46D16C2F466D112F46321E3246BEBC2546179E3146BA4D2D463F922846401D2C46F34F2C46650A274681F02746DC212F46C9DF2F46772D2F46FF4A32466DEB2A469E253246CAF13146E46D2F4620FC2E46F9E72B46A7E32746CA6B2D46C6AF3046ED393346D4832D46B4FA3146');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (4, 27, 16, 5.62227796763181686401e-07, 1.47184218725830764235e-07, NULL, 0, X'000000350000003500003435000018350000D0340000443500000035000080350000F834000008350080ED340000123500000235000030350000F03400004035');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 3, 143, 3.19111002408541155617e+00, 5.13625359968634676022e-01, NULL, 0, X'30BC4F4070358140E368824090175A4060EE554069DA8340AC8568401477614055F84640AAF45E404EF66740F7C13940301F2940A4DD5D40AD287B408A8B8540AD5D804013EB4F4089923740CE5B34404E9E6E40C67B7A401BC56A40B75F7540CDC15D40315325409AEC4340DC585640998E864028FA6A4024C26240566866401A3025405E283A40BA8B50405EC560402C357340718A69402EC545407E4E1940CC48494089AF3340B57560408CD04E40E8A64D40472E33408F721F40A07A1040A4DF3740725D42408EEC6140D5FD79403F328040300B7140278A5C402C72354018EB3740F83E3340BAC42740CF7F14407C183A406D0C6340E8E16A4059007C4045897840E6E9754090B26D40E13257404DED2C40E9112740FB80254045B818400A0A4E40F40B694072336340A5797040F3D45D404894654059F4574099925540C99C36408D5B20400F0D25401C9E334097BF3940403A5340CC037840B4086540DBE05840EAE76740FDF65340B5EA5240DA7E32401FBF16400B0325401C3E29403BEF3540CFF34F40266F794025B37F405E7F6E401CBB664024525A40E3935340EE162E40463A224054A6214034C034403736304035F1404037893F40A83F734001EB7440335D644099785D40AB6D4940976C1740A6C01540C7091640DC8B4440989324400F7B4440413C684089336A40507E6E4082E361404D40544068FA3B40A7842240B996194057ED124037EF3C402876284004722B40991E4740272F4640153E3D40679042403B8C3240B8842640C9C51440DC1B1B40ED9F1340');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 23, 143, 1.2230886063155594456e+04, 8.5345063544980655475e+02, NULL, 0, X'79F43D4614542946ED7E254600953746666B3B469CC52546EBD4364602BE3546125B4246C42637463D88334603BD4846FAC34D46BA6B3746EC6E2B469FD8244636EE27467DBA3C463C8F4346FAE44A4677B23046DFCB2C4692CB3446512E3146DB19394606D04C469DCD4246AA473B46EDC82446AF753346B0943946BC1A3446524F4F46E1DA47469F723D46C7333746B04930469E8B3746CD664346673A5346CF5B414613334946F598344678C13C4655783D46428C4B4604385246BC8A5746B65E45461AD24146062C3646C8802B4684FE27462A4B2F46661238463A3B4946F88345462CCA444639984946806358467E80474699B33446BDDA3246A2402A4635312D46982D2E46B0FA304690E53A463E9F4A46B3914946C84E4B466EBD55468C553F46DBD432467AD1364640F8304699CE3946CC5436462D4A3C4679833C4658734A464BD54E46644D4C4694FF484600E74646F7EB3C467F7A2C46EF833546E8D83B4660AE3446C0D53E465A8B3C46A3B74B46515B5446DA854A46FC184C46F6634746E8443D4672AD2B469D1B2A466D1931464C4B36465C393B46025E3D46A9D34A463CBC4C4694CB4E461F1A4846FAEE4A46C31E4246B64B4546E9992E469B3F2F467E5B384678AB3B46DBF940462B545446722C54466E5C574690194046A1BD4F4667EE4046A7FF2F4681F2334663BD3346A059364618A33C465DBF4746607C4F46DC615346761259464B5F4346501450465EB34D4690A63F4656C53F4637A342461CF64046F3B64846C7EF4E4651685846A5AD5246FD195846');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (5, 27, 16, 1.4918041415512561798e-06, 4.88399412775920233704e-07, NULL, 0, X'0020BD350000B8350000FA350000413600000A3600008A350000D4350000F83500009A350000A83500009435000094350000E6350000A2350000983500809E35');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 3, 143, 3.16548964693829715244e+00, 5.30271020863822606372e-01, NULL, 0, X'74654E406BF28040892C8240D7135A4008FD54409FCA834026276A4073455F4062864540EFCF5C403EBE654090A33840C0C3264011DB5D40A0DA7C40072D8640223D80401C444E4064A13140BFDF3140B3B06C40D4747940ED476840F5277640A8E25C405D852540EC724240E19F55404DCA854059496A40F7346440CD946440DD1F214074AD37401B544E4016475F4041E37140404768408468454086BF17401DBD474046872F40DF176040CEEC4E40CF234C4047A232400F811D409C9B0D40020433403652414074156340FED07A405541814077C7704006355A405B5B324039C33140E8292E40692D254020D2114037BB38402F5C60404DCD6940FF3F7A40C76779408940784042226F40DDA05840744F2740B47C2540A6D12440CE2817404FB14A40D67E6740A9686240DEA86D404C845D40ABC96840BB03584048765440524134402C81204049822440A02F3040ADF83640CCAA5240C1D075401D206940C3105840602B6B40A99B5440F12C524043522C40C1AA134055C82240A477254065033240D3144D4061397840649B7D4018D66C407F6F65401A085A403E99514060D42B403A7C1F40164F1F4001A3314053E12B403FC63C40FA523A4086EC7240791A7240292C644038095F40E8EB464074A11740825C15403B801140FDCE4240CEC81F403CE03D40309F6440F745684066876D401E906140DFEB5440022F3940F6D81F40F3B217405BF90C406178394002BE23407AD227403DBB4240896B4640D9E53C40B7D0424075F12E40F2E52340511710402A9E19406C810E40');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 23, 143, 1.21964348571350528801e+04, 9.59174291421685552491e+02, NULL, 0, X'C7683D460165264638662246A9F1384626AC3A46CA522346FFD23046CA653446B44244463CF83746F3343246FE2A4846A33C4E461D793646B2CC26462C5B1F46A36C2346ACB13D4603124746A7DA4A4686A22E46310C2B46F4333346C96B2B46B751374677B94B46FDEA4246DB9A3B46E7732146568D3146BC2F3546A0BB31466A2C5046E0D9484602983F46E9A4374602952C46333C32469BEF41463BA3534631CA424680DD4D466051364674363D46D20A3E46EAB24A46EBF8514696425846BB6847462CBD424638473146E30B274603AE22461FB12B46A718354622B24946C84F4946E5944746A6F94B4662D25846186D4746C38234469D883046243D2846F9CA29461D5B28464DAB2C46B38F38468E1A4E460268494692384B46FAF6554603014046B79C30465934354667D42E4632693646049B314607473946E4273B46B0EB4946CABE4E46564B4B4680614A4652184A4603C83C46D65D2B46C6803046A54A3A466B203146AC913C46D58A3B46A71C4D4680BB54466D964B4670884D46C2E64846E40A3E46E2E02946D45327464D222F46483732467B5E3846EE2F3C460BDA4A46D80F4D46BBE04E46A85E4946C93C4E46DF004546044E494648802D46CD0E2C4692A43346544A3746314940464CD15346E0D2534653095946D566414606AE5246EF3C46469FCB3346D26B3446181832468F3F354652663C469DF9464632E250464D655246F3615A4646E54646CF525346C8025146D0EE434654634246F6A4454644BE404664834A46D6BA4F465C835946E9CE5146F97D5946');
INSERT INTO evaluation_value (evaluation_id, metric_id, n_items, mean, item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (6, 27, 16, 1.18464231491088867187e-06, 3.61878925705352896043e-07, NULL, 0, X'00009235000070350000EC350000703500009735000078350080B2350000733500008C35000062350000C03500006835000004360000B03500006C350000E435');
INSERT INTO selection (id, experiment_id, name, what, search_space_json, search_method, n_trials_planned, metric_id, epoch_rule, fixed_epoch, seed_rule, tie_rule, rule_text, protocol, declared_us, decided_us, chosen_config_id, n_finalists) VALUES (1, 1, 'checkpoint', 'checkpoint', NULL, NULL, NULL, 2, 'best', NULL, 'mean', 'lowest config hash', 'the epoch with the best val/bpd', 'standard', 1795542365039428, NULL, NULL, 1);
INSERT INTO tag (run_id, key, value) VALUES (1, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (1, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (1, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (1, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (1, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (1, 'peak_memory_bytes', '325632000');
INSERT INTO tag (run_id, key, value) VALUES (1, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (1, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (2, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (2, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (2, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (2, 'peak_memory_bytes', '328941568');
INSERT INTO tag (run_id, key, value) VALUES (2, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (2, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (3, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (3, 'nonfinite_samples', '0');
INSERT INTO tag (run_id, key, value) VALUES (3, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'parameters', '554556');
INSERT INTO tag (run_id, key, value) VALUES (3, 'peak_memory_bytes', '306241536');
INSERT INTO tag (run_id, key, value) VALUES (3, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (3, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (4, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (4, 'nonfinite_samples', '4');
INSERT INTO tag (run_id, key, value) VALUES (4, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (4, 'peak_memory_bytes', '395833344');
INSERT INTO tag (run_id, key, value) VALUES (4, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (4, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (5, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (5, 'nonfinite_samples', '3');
INSERT INTO tag (run_id, key, value) VALUES (5, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (5, 'peak_memory_bytes', '397127680');
INSERT INTO tag (run_id, key, value) VALUES (5, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (5, 'threads', '1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'device', 'cpu');
INSERT INTO tag (run_id, key, value) VALUES (6, 'memory', 'full');
INSERT INTO tag (run_id, key, value) VALUES (6, 'nonfinite_samples', '1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'order', 'permutation 1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'parameters', '553444');
INSERT INTO tag (run_id, key, value) VALUES (6, 'peak_memory_bytes', '398049280');
INSERT INTO tag (run_id, key, value) VALUES (6, 'processes', '1');
INSERT INTO tag (run_id, key, value) VALUES (6, 'threads', '1');
