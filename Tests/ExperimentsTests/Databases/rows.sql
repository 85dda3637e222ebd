-- Records of every kind that version 1 knows: a run that was interrupted once, one that diverged.
INSERT INTO code_version (id, git_commit, git_tree, branch, dirty, diff_sha256, diff_zlib, binary_sha256)
  VALUES (1, 'cccccccccccccccccccccccccccccccccccccccc', 'dddddddddddddddddddddddddddddddddddddddd', 'main', 1, '1111111111111111111111111111111111111111111111111111111111111111', x'789c030000000001', '2222222222222222222222222222222222222222222222222222222222222222');
INSERT INTO environment (id, hash, canonical_json, hostname, os, arch, cpu_model, cpu_cores, ram_bytes, swift_version, build_mode)
  VALUES (1, '3333333333333333333333333333333333333333333333333333333333333333', '{}', 'node1', 'Linux', 'x86_64', 'a processor', 8, 17179869184, '6.3', 'release');
INSERT INTO dataset (id, name, path, fingerprint, sources_json, preprocessing_json, split_rule, source_url, license, citation, created_us)
  VALUES (1, 'photos32', '/data/photos32', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '[]', '["resize to 32 × 32"]', 'as published', NULL, 'CC0', 'Somebody''s, 2020', 1700000000000001);
INSERT INTO dataset_split (id, dataset_id, ordinal, name, fingerprint, raw_sha256, n_items, height, width, channels, excluded_items, exclusion_reason)
  VALUES (1, 1, 0, 'train', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 90, 32, 32, 3, 1, 'truncated file'), (2, 1, 1, 'test', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', 2, 32, 32, 3, 0, NULL);
INSERT INTO dataset_shard VALUES (1, 0, 'train/images/c/0', 9999, 90, 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', 1700000000000002), (2, 0, 'test/images/c/0', 99, 2, '0000000000000000000000000000000000000000000000000000000000000000', NULL);
INSERT INTO experiment (id, name, question, created_us) VALUES (1, 'old', 'Does it last?', 1700000000000003);
INSERT INTO config VALUES (1, '4444444444444444444444444444444444444444444444444444444444444444', 1, '{"model":{"type":"macow"}}', 1700000000000004), (2, '5555555555555555555555555555555555555555555555555555555555555555', 1, '{"model":{"type":"glow"}}', 1700000000000004);
INSERT INTO config_param VALUES (1, 'model.type', 'text', 'macow', NULL), (2, 'model.type', 'text', 'glow', NULL);
INSERT INTO experiment_config VALUES (1, 1, 'macow', 'candidate', 1), (1, 2, 'glow', 'baseline', 1);
INSERT INTO launch VALUES (1, 1, '6666666666666666666666666666666666666666666666666666666666666666', 'experiment: old', 'local', '["launch","old.yaml"]', 1700000000000005);
INSERT INTO metric VALUES (1, 'val/bpd', 'val', 'min', 'bits/dim', 'a definition'), (2, 'test/bpd', 'test', 'min', 'bits/dim', '');
INSERT INTO selection (id, experiment_id, name, what, metric_id, epoch_rule, seed_rule, rule_text, declared_us)
  VALUES (1, 1, 'checkpoint', 'checkpoint', 1, 'best', 'mean', 'the best epoch', 1700000000000005);
INSERT INTO run (id, uid, experiment_id, config_id, launch_id, seed, code_id, environment_id, status, stop_reason, error_text, created_us, started_us, ended_us, active_seconds, selected_epoch)
  VALUES (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1, 1, 1, 1, 1, 1, 'finished', 'completed', NULL, 1700000000000006, 1700000000000007, 1700000000000009, 2.5, 3),
    (2, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1, 2, 1, 1, 1, 1, 'failed', 'diverged', 'loss is NaN at step 40', 1700000000000006, 1700000000000007, 1700000000000009, 0.1, NULL);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, resume_epoch, resume_sha256, heartbeat_us, end_reason, monotonic_seconds)
  VALUES (1, 1, 1700000000000007, 1700000000000008, 'node1', 41, 'boot', 0, NULL, 1700000000000008, 'signal', 1.25);
INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, resume_epoch, resume_sha256, heartbeat_us, end_reason, monotonic_seconds)
  VALUES (1, 2, 1700000000000008, 1700000000000009, 'node1', 42, 'boot', 1, '7777777777777777777777777777777777777777777777777777777777777777', 1700000000000009, 'ok', 1.25),
    (2, 1, 1700000000000007, 1700000000000009, 'node1', 43, 'boot', 0, NULL, 1700000000000009, 'error', 0.1);
INSERT INTO run_dataset VALUES (1, 1, 'train'), (1, 2, 'test'), (2, 1, 'train');
INSERT INTO epoch_metric VALUES (1, 1, 1, 1, 10, 4.1, NULL, 1), (1, 1, 2, 1, 20, 9.5, NULL, 2), (1, 1, 2, 2, 20, 3.7, NULL, 3),
  (1, 1, 3, 2, 30, 0.1, NULL, 4), (2, 1, 1, 1, 10, NULL, 'nan', 5);
INSERT INTO run_metric VALUES (1, 1, 3, 0.1, 3, 0.1, 3, 0), (2, 1, NULL, NULL, 1, NULL, 1, 1);
INSERT INTO resource_sample VALUES (1, 2, 7, 99.5, 1048576, NULL, NULL, NULL, 4096);
INSERT INTO artifact VALUES (1, 1, 2, 'checkpoint', 'epoch-3', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/epoch-3.safetensors', 3, 77, '8888888888888888888888888888888888888888888888888888888888888888', 8, NULL);
INSERT INTO evaluation VALUES (1, 1, 1, 2, 'test', 0, 3, 9, 0.5);
INSERT INTO evaluation_value VALUES (1, 2, 2, 3.5, 0.5, NULL, 0, x'0000404000008040');
INSERT INTO repro_check VALUES (1, 1, 2, 'bitwise', 1, 1, NULL, NULL, 0, 10);
INSERT INTO checklist_answer VALUES (1, 'neurips', '4', 'yes', 'manual', 'because', '{}', 11);
INSERT INTO tag VALUES (1, 'device', 'cpu'), (1, 'note', 'it''s
two lines; é');
