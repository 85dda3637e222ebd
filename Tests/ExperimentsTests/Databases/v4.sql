-- A database of schema version 4; written by make.
PRAGMA application_id = 1835098999;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migration (
  version     INTEGER PRIMARY KEY,
  name        TEXT    NOT NULL,
  sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
  applied_us  INTEGER NOT NULL,
  tool        TEXT    NOT NULL
) STRICT;
INSERT INTO schema_migration VALUES(1,'v0001_init','b1326c5323f039dec26fc17a2ac0f20c489b5655bf768068797b137f8d5bd909',1700000000000000,'macow');
INSERT INTO schema_migration VALUES(2,'v0002_dataset_release','391771bb4598e5c0c758bf4b1c14bfe7bdb9f1fcb5f1c589953fa124f2178cec',1700000000000000,'macow');
INSERT INTO schema_migration VALUES(3,'v0003_spool','a746e5b72118dc99a67010b39c9dad51eed09213cce6169c9ee891d004359cd4',1700000000000000,'macow');
INSERT INTO schema_migration VALUES(4,'v0004_search','83f268d5a6a7b8099287c56b4e62728fcedd3205b8c0d6bdd89884e4a1f86fc5',1700000000000000,'macow');
CREATE TABLE code_version (
  id            INTEGER PRIMARY KEY,
  git_commit    TEXT CHECK (git_commit IS NULL OR length(git_commit) IN (40, 64)),
  git_tree      TEXT,
  branch        TEXT,
  remote        TEXT,
  dirty         INTEGER NOT NULL CHECK (dirty IN (0, 1)),
  diff_sha256   TEXT NOT NULL CHECK (length(diff_sha256) = 64),      -- of the empty string when clean
  diff_zlib     BLOB,                                                -- git diff --binary HEAD, deflated
  untracked_json TEXT NOT NULL DEFAULT '[]',  -- [{path,bytes,sha256}]
  binary_sha256 TEXT NOT NULL CHECK (length(binary_sha256) = 64),
  CHECK (dirty = 0 OR diff_zlib IS NOT NULL OR untracked_json <> '[]')
) STRICT;
INSERT INTO code_version VALUES(1,'cccccccccccccccccccccccccccccccccccccccc','dddddddddddddddddddddddddddddddddddddddd','main',NULL,1,'1111111111111111111111111111111111111111111111111111111111111111',X'789c030000000001','[]','2222222222222222222222222222222222222222222222222222222222222222');
CREATE TABLE environment (
  id              INTEGER PRIMARY KEY,
  hash            TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),     -- of canonical_json
  canonical_json  TEXT NOT NULL,
  hostname        TEXT NOT NULL,
  os              TEXT NOT NULL,
  arch            TEXT NOT NULL,
  cpu_model       TEXT NOT NULL,
  cpu_cores       INTEGER NOT NULL CHECK (cpu_cores > 0),
  ram_bytes       INTEGER NOT NULL CHECK (ram_bytes > 0),
  gpu_model       TEXT,
  gpu_count       INTEGER NOT NULL DEFAULT 0,
  gpu_driver      TEXT,
  swift_version   TEXT NOT NULL,
  build_mode      TEXT NOT NULL CHECK (build_mode IN ('debug', 'release')),
  package_resolved TEXT NOT NULL DEFAULT ''                           -- Package.resolved, whole
) STRICT;
INSERT INTO environment VALUES(1,'3333333333333333333333333333333333333333333333333333333333333333','{}','node1','Linux','x86_64','a processor',8,17179869184,NULL,0,NULL,'6.3','release','');
CREATE TABLE dataset (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  path          TEXT NOT NULL,                                         -- folder of the Zarr group; may move, is no part of the identity
  fingerprint   TEXT NOT NULL CHECK (length(fingerprint) = 64),        -- sha256 over the fingerprints of the splits, in order
  sources_json  TEXT NOT NULL,                                         -- [{name,bytes,sha256,recognised}]
  preprocessing_json TEXT NOT NULL,                                    -- ["sentence", …]
  split_rule    TEXT NOT NULL,
  source_url    TEXT, license TEXT, citation TEXT,
  created_us    INTEGER NOT NULL
, form TEXT, origin TEXT, release TEXT, category TEXT, bits_per_sample INTEGER NOT NULL DEFAULT 8
  CHECK (bits_per_sample BETWEEN 1 AND 8)) STRICT;
INSERT INTO dataset VALUES(1,'photos32','/data/photos32','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','[]','["resize to 32 × 32"]','as published',NULL,'CC0','Somebody''s, 2020',1700000000000001,'cifar10-binary','cifar10',NULL,NULL,5);
CREATE TABLE dataset_split (
  id            INTEGER PRIMARY KEY,
  dataset_id    INTEGER NOT NULL REFERENCES dataset(id) ON DELETE CASCADE,
  ordinal       INTEGER NOT NULL CHECK (ordinal >= 0),
  name          TEXT NOT NULL CHECK (name IN ('train', 'val', 'test', 'all')),
  fingerprint   TEXT NOT NULL CHECK (length(fingerprint) = 64),        -- sha256 over "ordinal sha256 bytes items\n" lines
  raw_sha256    TEXT NOT NULL CHECK (length(raw_sha256) = 64),         -- of the decoded pixels and labels, whatever the codec
  n_items       INTEGER NOT NULL CHECK (n_items > 0),
  height        INTEGER NOT NULL CHECK (height > 0),
  width         INTEGER NOT NULL CHECK (width > 0),
  channels      INTEGER NOT NULL CHECK (channels > 0),
  excluded_items INTEGER NOT NULL DEFAULT 0 CHECK (excluded_items >= 0),
  exclusion_reason TEXT,
  UNIQUE (dataset_id, name),
  UNIQUE (dataset_id, ordinal),
  CHECK (excluded_items = 0 OR exclusion_reason IS NOT NULL)
) STRICT;
INSERT INTO dataset_split VALUES(1,1,0,'train','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',90,32,32,3,1,'truncated file');
INSERT INTO dataset_split VALUES(2,1,1,'test','dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd','eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee',2,32,32,3,0,NULL);
CREATE TABLE dataset_shard (
  split_id   INTEGER NOT NULL REFERENCES dataset_split(id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
  path       TEXT    NOT NULL,                                         -- relative to dataset.path
  bytes      INTEGER NOT NULL CHECK (bytes >= 0),
  n_items    INTEGER NOT NULL CHECK (n_items >= 0),
  sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
  verified_us INTEGER,
  PRIMARY KEY (split_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO dataset_shard VALUES(1,0,'train/images/c/0',9999,90,'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',1700000000000002);
INSERT INTO dataset_shard VALUES(2,0,'test/images/c/0',99,2,'0000000000000000000000000000000000000000000000000000000000000000',NULL);
CREATE TABLE experiment (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  question    TEXT NOT NULL DEFAULT '',                                -- what the experiment should decide
  created_us  INTEGER NOT NULL
, final_of INTEGER REFERENCES experiment(id)) STRICT;
INSERT INTO experiment VALUES(1,'old','Does it last?',1700000000000003,NULL);
INSERT INTO experiment VALUES(2,'old-final','',12,1);
CREATE TABLE config (
  id             INTEGER PRIMARY KEY,
  hash           TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),       -- sha256("cfg-v" || hash_version || "\n" || canonical_json)
  hash_version   INTEGER NOT NULL,
  canonical_json TEXT NOT NULL,     -- every default filled in; no seed, no paths, no device index
  created_us     INTEGER NOT NULL,
  CHECK (instr(canonical_json, '"seed":') = 0)
) STRICT;
INSERT INTO config VALUES(1,'4444444444444444444444444444444444444444444444444444444444444444',1,'{"model":{"type":"macow"}}',1700000000000004);
INSERT INTO config VALUES(2,'5555555555555555555555555555555555555555555555555555555555555555',1,'{"model":{"type":"glow"}}',1700000000000004);
CREATE TABLE config_param (                                            -- flattened copy for SQL
  config_id INTEGER NOT NULL REFERENCES config(id) ON DELETE CASCADE,
  key       TEXT NOT NULL,                                             -- dotted path
  type      TEXT NOT NULL CHECK (type IN ('int', 'real', 'text', 'bool', 'null', 'json')),
  text      TEXT NOT NULL,                                             -- exactly as in canonical_json
  num       REAL,
  PRIMARY KEY (config_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO config_param VALUES(1,'model.type','text','macow',NULL);
INSERT INTO config_param VALUES(2,'model.type','text','glow',NULL);
CREATE TABLE experiment_config (
  experiment_id INTEGER NOT NULL REFERENCES experiment(id) ON DELETE CASCADE,
  config_id     INTEGER NOT NULL REFERENCES config(id),
  label         TEXT NOT NULL,                                         -- row name in tables
  role          TEXT NOT NULL DEFAULT 'candidate' CHECK (role IN ('candidate', 'baseline', 'ablation', 'final')),
  planned_runs  INTEGER NOT NULL DEFAULT 1 CHECK (planned_runs > 0),
  PRIMARY KEY (experiment_id, config_id),
  UNIQUE (experiment_id, label)
) STRICT, WITHOUT ROWID;
INSERT INTO experiment_config VALUES(1,1,'macow','candidate',1);
INSERT INTO experiment_config VALUES(1,2,'glow','baseline',1);
CREATE TABLE launch (                                                  -- one call of `launch`
  id            INTEGER PRIMARY KEY,
  experiment_id INTEGER NOT NULL REFERENCES experiment(id) ON DELETE CASCADE,
  spec_sha256   TEXT NOT NULL CHECK (length(spec_sha256) = 64),
  spec_text     TEXT NOT NULL,
  backend       TEXT NOT NULL CHECK (backend IN ('local', 'slurm', 'inline', 'import')),
  argv_json     TEXT NOT NULL,
  created_us    INTEGER NOT NULL
) STRICT;
INSERT INTO launch VALUES(1,1,'6666666666666666666666666666666666666666666666666666666666666666','experiment: old','local','["launch","old.yaml"]',1700000000000005);
CREATE TABLE run (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),          -- 128-bit hex, also usable as an MLflow run_id
  experiment_id INTEGER NOT NULL REFERENCES experiment(id),
  config_id     INTEGER NOT NULL REFERENCES config(id),
  launch_id     INTEGER REFERENCES launch(id),
  seed          INTEGER NOT NULL CHECK (seed >= 0),
  replicate     INTEGER NOT NULL DEFAULT 0 CHECK (replicate >= 0),      -- >0: same config AND same seed, run again for a bitwise check
  code_id       INTEGER REFERENCES code_version(id),
  environment_id INTEGER REFERENCES environment(id),
  status        TEXT NOT NULL CHECK (status IN ('queued', 'running', 'finished', 'failed', 'killed', 'lost')),
  stop_reason   TEXT CHECK (stop_reason IN ('completed', 'early_stop', 'budget', 'diverged', 'error', 'signal', 'heartbeat')),
  error_text    TEXT,
  created_us    INTEGER NOT NULL,
  started_us    INTEGER, ended_us INTEGER,
  active_seconds REAL NOT NULL DEFAULT 0,                               -- sum over attempts, monotonic clock
  energy_joules REAL,
  selected_epoch INTEGER,                                               -- by the recorded rule, never by hand
  excluded_us   INTEGER, exclude_reason TEXT,                           -- excluded runs stay visible and are counted
  deleted_us    INTEGER,
  UNIQUE (experiment_id, config_id, seed, replicate),
  FOREIGN KEY (experiment_id, config_id) REFERENCES experiment_config (experiment_id, config_id),
  CHECK ((excluded_us IS NULL) = (exclude_reason IS NULL)),
  CHECK (status NOT IN ('finished', 'failed', 'killed', 'lost') OR ended_us IS NOT NULL),
  CHECK (status <> 'finished' OR stop_reason IN ('completed', 'early_stop', 'budget'))
) STRICT;
INSERT INTO run VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1,1,1,1,0,1,1,'finished','completed',NULL,1700000000000006,1700000000000007,1700000000000009,2.5,NULL,3,NULL,NULL,NULL);
INSERT INTO run VALUES(2,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',1,2,1,1,0,1,1,'failed','diverged','loss is NaN at step 40',1700000000000006,1700000000000007,1700000000000009,0.10000000000000000555,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE attempt (                                                  -- one OS process that worked on a run
  run_id      INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  no          INTEGER NOT NULL CHECK (no >= 1),
  started_us  INTEGER NOT NULL, ended_us INTEGER,
  hostname    TEXT NOT NULL, pid INTEGER NOT NULL, boot_id TEXT NOT NULL,
  slurm_job   TEXT,
  resume_epoch INTEGER NOT NULL DEFAULT 0 CHECK (resume_epoch >= 0),    -- epochs 1…resume_epoch come from earlier attempts
  resume_sha256 TEXT,                                                   -- checkpoint loaded
  valid_through INTEGER NOT NULL DEFAULT 9223372036854775807,           -- lowered when a later attempt resumes earlier
  heartbeat_us INTEGER NOT NULL,
  end_reason  TEXT CHECK (end_reason IN ('ok', 'signal', 'error', 'preempted', 'lost')),
  monotonic_seconds REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, no),
  CHECK (no > 1 OR (resume_epoch = 0 AND resume_sha256 IS NULL)),
  CHECK (resume_epoch = 0 OR resume_sha256 IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt VALUES(1,1,1700000000000007,1700000000000008,'node1',41,'boot',NULL,0,NULL,1,1700000000000008,'signal',1.25);
INSERT INTO attempt VALUES(1,2,1700000000000008,1700000000000009,'node1',42,'boot',NULL,1,'7777777777777777777777777777777777777777777777777777777777777777',9223372036854775807,1700000000000009,'ok',1.25);
INSERT INTO attempt VALUES(2,1,1700000000000007,1700000000000009,'node1',43,'boot',NULL,0,NULL,9223372036854775807,1700000000000009,'error',0.10000000000000000555);
CREATE TABLE run_dataset (
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  split_id INTEGER NOT NULL REFERENCES dataset_split(id),               -- deleting a split that a run used is refused
  role TEXT NOT NULL CHECK (role IN ('train', 'val', 'test')),
  PRIMARY KEY (run_id, role)
) STRICT, WITHOUT ROWID;
INSERT INTO run_dataset VALUES(1,1,'train');
INSERT INTO run_dataset VALUES(2,1,'train');
INSERT INTO run_dataset VALUES(1,2,'test');
CREATE TABLE metric (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,                                      -- 'val/bpd'
  split      TEXT NOT NULL CHECK (split IN ('train', 'val', 'test', 'none')),
  direction  TEXT NOT NULL CHECK (direction IN ('min', 'max', 'none')),
  unit       TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT ''                                   -- the formula, for the checklist
) STRICT;
INSERT INTO metric VALUES(1,'val/bpd','val','min','bits/dim','a definition');
INSERT INTO metric VALUES(2,'test/bpd','test','min','bits/dim','');
CREATE TABLE epoch_metric (
  run_id    INTEGER NOT NULL,
  metric_id INTEGER NOT NULL REFERENCES metric(id),
  epoch     INTEGER NOT NULL CHECK (epoch >= 0),
  attempt   INTEGER NOT NULL,
  step      INTEGER NOT NULL DEFAULT 0,
  value     REAL,
  nonfinite TEXT CHECK (nonfinite IN ('nan', '+inf', '-inf')),           -- SQLite turns NaN into NULL, so it is spelled out
  wall_us   INTEGER NOT NULL,
  PRIMARY KEY (run_id, metric_id, epoch, attempt),
  FOREIGN KEY (run_id, attempt) REFERENCES attempt (run_id, no) ON DELETE CASCADE,
  CHECK ((value IS NULL) = (nonfinite IS NOT NULL)),
  CHECK (value IS NULL OR value BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308)
) STRICT, WITHOUT ROWID;
INSERT INTO epoch_metric VALUES(1,1,1,1,10,4.0999999999999996447,NULL,1);
INSERT INTO epoch_metric VALUES(1,1,2,1,20,9.5,NULL,2);
INSERT INTO epoch_metric VALUES(1,1,2,2,20,3.7000000000000001776,NULL,3);
INSERT INTO epoch_metric VALUES(1,1,3,2,30,0.10000000000000000555,NULL,4);
INSERT INTO epoch_metric VALUES(2,1,1,1,10,NULL,'nan',5);
CREATE TABLE run_metric (
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric_id INTEGER NOT NULL REFERENCES metric(id),
  best_epoch INTEGER, best REAL, last_epoch INTEGER, last REAL,
  n_epochs INTEGER NOT NULL, n_nonfinite INTEGER NOT NULL,
  PRIMARY KEY (run_id, metric_id)
) STRICT, WITHOUT ROWID;
INSERT INTO run_metric VALUES(1,1,3,0.10000000000000000555,3,0.10000000000000000555,3,0);
INSERT INTO run_metric VALUES(2,1,NULL,NULL,1,NULL,1,1);
CREATE TABLE resource_sample (
  run_id INTEGER NOT NULL, attempt INTEGER NOT NULL, t_us INTEGER NOT NULL,
  cpu_pct REAL, rss_bytes INTEGER, gpu_pct REAL, gpu_bytes INTEGER, gpu_watts REAL, read_bytes INTEGER,
  PRIMARY KEY (run_id, attempt, t_us),
  FOREIGN KEY (run_id, attempt) REFERENCES attempt (run_id, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO resource_sample VALUES(1,2,7,99.499999999999999998,1048576,NULL,NULL,NULL,4096);
CREATE TABLE artifact (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL, attempt INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('checkpoint', 'samples', 'log', 'config', 'figure', 'report', 'other')),
  name TEXT NOT NULL, path TEXT NOT NULL,                                -- path relative to the store root
  epoch INTEGER, bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  created_us INTEGER NOT NULL, deleted_us INTEGER,
  UNIQUE (run_id, attempt, kind, name),
  FOREIGN KEY (run_id, attempt) REFERENCES attempt (run_id, no) ON DELETE CASCADE
) STRICT;
INSERT INTO artifact VALUES(1,1,2,'checkpoint','epoch-3','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/epoch-3.safetensors',3,77,'8888888888888888888888888888888888888888888888888888888888888888',8,NULL);
CREATE TABLE evaluation (                                                -- a checkpoint measured on a whole split
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  checkpoint_id INTEGER REFERENCES artifact(id),
  split_id INTEGER NOT NULL REFERENCES dataset_split(id),
  role TEXT NOT NULL CHECK (role IN ('train', 'val', 'test')),           -- a validation set carved from train has split train, role val
  eval_seed INTEGER NOT NULL DEFAULT 0,                                  -- dequantization / sampling noise
  epoch INTEGER NOT NULL,
  created_us INTEGER NOT NULL, seconds REAL NOT NULL,
  UNIQUE (run_id, split_id, role, epoch, eval_seed)
) STRICT;
INSERT INTO evaluation VALUES(1,1,1,2,'test',0,3,9,0.5);
CREATE TABLE evaluation_value (
  evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
  metric_id INTEGER NOT NULL REFERENCES metric(id),
  n_items INTEGER NOT NULL CHECK (n_items > 0),
  mean REAL, item_std REAL CHECK (item_std IS NULL OR item_std >= 0), nonfinite TEXT CHECK (nonfinite IN ('nan', '+inf', '-inf')),
  n_nonfinite_items INTEGER NOT NULL DEFAULT 0,
  items_f32 BLOB,                                                        -- little-endian per-item values, for paired tests per image
  PRIMARY KEY (evaluation_id, metric_id),
  CHECK ((mean IS NULL) = (nonfinite IS NOT NULL)),
  CHECK (items_f32 IS NULL OR length(items_f32) = 4 * n_items)
) STRICT, WITHOUT ROWID;
INSERT INTO evaluation_value VALUES(1,2,2,3.5,0.5,NULL,0,X'0000404000008040');
CREATE TABLE selection (
  id INTEGER PRIMARY KEY,
  experiment_id INTEGER NOT NULL REFERENCES experiment(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('hyperparameters', 'checkpoint', 'early_stop')),
  search_space_json TEXT,
  search_method TEXT CHECK (search_method IN ('grid', 'random', 'manual', 'sobol', 'tpe', 'halving', 'none')),
  n_trials_planned INTEGER,
  metric_id INTEGER NOT NULL REFERENCES metric(id),
  epoch_rule TEXT NOT NULL CHECK (epoch_rule IN ('best', 'last', 'fixed')),
  fixed_epoch INTEGER,
  seed_rule TEXT NOT NULL CHECK (seed_rule IN ('mean', 'median', 'single')),
  tie_rule TEXT NOT NULL DEFAULT 'lowest config hash',
  rule_text TEXT NOT NULL,                                               -- one sentence for the paper
  protocol TEXT NOT NULL DEFAULT 'standard' CHECK (protocol IN ('standard', 'paper')), -- 'paper' repeats a published habit, and every table says so
  declared_us INTEGER NOT NULL,
  decided_us INTEGER, chosen_config_id INTEGER REFERENCES config(id), n_finalists INTEGER NOT NULL DEFAULT 1 CHECK (n_finalists > 0),
  UNIQUE (experiment_id, name),
  CHECK ((decided_us IS NULL) = (chosen_config_id IS NULL) OR what <> 'hyperparameters'),
  CHECK ((epoch_rule = 'fixed') = (fixed_epoch IS NOT NULL))
) STRICT;
INSERT INTO selection VALUES(1,1,'checkpoint','checkpoint',NULL,NULL,NULL,1,'best',NULL,'mean','lowest config hash','the best epoch','standard',1700000000000005,NULL,NULL,1);
CREATE TABLE selection_candidate (
  selection_id INTEGER NOT NULL REFERENCES selection(id) ON DELETE CASCADE,
  config_id INTEGER NOT NULL REFERENCES config(id),
  n_runs INTEGER NOT NULL, n_nonfinite INTEGER NOT NULL DEFAULT 0,
  score REAL, rank INTEGER NOT NULL,
  PRIMARY KEY (selection_id, config_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE repro_check (
  id INTEGER PRIMARY KEY,
  run_a INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  run_b INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('bitwise', 'tolerance')),
  n_compared INTEGER NOT NULL, first_difference_epoch INTEGER, max_abs_diff REAL, max_ulp INTEGER,
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)), created_us INTEGER NOT NULL,
  CHECK (run_a <> run_b)
) STRICT;
INSERT INTO repro_check VALUES(1,1,2,'bitwise',1,1,NULL,NULL,0,10);
CREATE TABLE checklist_answer (
  experiment_id INTEGER NOT NULL REFERENCES experiment(id) ON DELETE CASCADE,
  checklist TEXT NOT NULL CHECK (checklist IN ('mlrc-2019', 'mlrc-2.0', 'neurips')),
  item TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'partial', 'no', 'na', 'todo')),
  source TEXT NOT NULL CHECK (source IN ('auto', 'manual')),
  justification TEXT NOT NULL DEFAULT '',
  evidence_json TEXT NOT NULL DEFAULT '{}',
  updated_us INTEGER NOT NULL,
  PRIMARY KEY (experiment_id, checklist, item, source)                    -- a manual answer sits beside the automatic one and wins
) STRICT, WITHOUT ROWID;
INSERT INTO checklist_answer VALUES(1,'neurips','4','yes','manual','because','{}',11);
CREATE TABLE tag (run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (run_id, key)) STRICT, WITHOUT ROWID;
INSERT INTO tag VALUES(1,'device','cpu');
INSERT INTO tag VALUES(1,'note',replace('it''s\ntwo lines; é','\n',char(10)));
CREATE TABLE spool_position (
  run_id    INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  sequence  INTEGER NOT NULL CHECK (sequence >= 0),                    -- of the last event that was applied
  bytes     INTEGER NOT NULL CHECK (bytes >= 0)                        -- where its line ends in the spool
) STRICT;
INSERT INTO spool_position VALUES(1,17,4242);
CREATE UNIQUE INDEX code_version_key ON code_version (ifnull(git_commit, ''), diff_sha256, untracked_json, binary_sha256);
CREATE INDEX dataset_shard_sha ON dataset_shard (sha256);
CREATE INDEX config_param_key ON config_param (key, num);
CREATE INDEX run_config ON run (config_id, status);
CREATE INDEX run_launch ON run (launch_id);
CREATE UNIQUE INDEX attempt_live ON attempt (run_id) WHERE ended_us IS NULL;
CREATE TRIGGER attempt_fork AFTER INSERT ON attempt WHEN new.no > 1 BEGIN
  UPDATE attempt SET valid_through = min(valid_through, CASE WHEN new.resume_sha256 IS NULL THEN -1 ELSE new.resume_epoch END)
  WHERE run_id = new.run_id AND no < new.no;
END;
CREATE INDEX run_dataset_split ON run_dataset (split_id);
CREATE INDEX epoch_metric_by_metric ON epoch_metric (metric_id, run_id, epoch);
CREATE INDEX run_metric_best ON run_metric (metric_id, best);
CREATE INDEX artifact_sha ON artifact (sha256);
CREATE TRIGGER selection_not_on_test BEFORE INSERT ON selection
  WHEN new.protocol <> 'paper' AND (SELECT split FROM metric WHERE id = new.metric_id) = 'test' BEGIN
  SELECT raise(ABORT, 'a selection rule may not look at the test split');
END;
CREATE TRIGGER selection_not_moved_to_test BEFORE UPDATE OF metric_id, protocol ON selection
  WHEN new.protocol <> 'paper' AND (SELECT split FROM metric WHERE id = new.metric_id) = 'test' BEGIN
  SELECT raise(ABORT, 'a selection rule may not look at the test split');
END;
CREATE TRIGGER selection_frozen BEFORE UPDATE OF metric_id, epoch_rule, fixed_epoch, seed_rule, search_space_json, search_method, protocol, declared_us ON selection
  WHEN old.decided_us IS NOT NULL OR EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
CREATE VIEW v_epoch AS
SELECT m.run_id, m.metric_id, m.epoch, m.step, m.value, m.nonfinite, m.wall_us, m.attempt
FROM epoch_metric m JOIN attempt a ON a.run_id = m.run_id AND a.no = m.attempt
WHERE m.epoch <= a.valid_through AND m.epoch > CASE WHEN a.resume_sha256 IS NULL THEN -1 ELSE a.resume_epoch END;
CREATE VIEW v_run AS
SELECT r.id, r.uid, e.name AS experiment, ec.label, ec.role, c.hash AS config_hash, r.seed, r.replicate, r.status, r.stop_reason,
       r.active_seconds, (SELECT count(*) FROM attempt a WHERE a.run_id = r.id) AS attempts,
       cv.git_commit, cv.dirty, cv.diff_sha256, env.hostname, env.cpu_model, env.gpu_model, r.excluded_us IS NOT NULL AS excluded, r.exclude_reason
FROM run r JOIN experiment e ON e.id = r.experiment_id JOIN config c ON c.id = r.config_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
LEFT JOIN code_version cv ON cv.id = r.code_id LEFT JOIN environment env ON env.id = r.environment_id
WHERE r.deleted_us IS NULL;
CREATE VIEW v_run_metric AS
SELECT b.run_id, b.metric_id,
  (SELECT min(v.epoch) FROM v_epoch v WHERE v.run_id = b.run_id AND v.metric_id = b.metric_id AND v.value = b.best) AS best_epoch,
  b.best, b.last_epoch,
  (SELECT v.value FROM v_epoch v WHERE v.run_id = b.run_id AND v.metric_id = b.metric_id AND v.epoch = b.last_epoch) AS last,
  b.n_epochs, b.n_nonfinite
FROM (
  SELECT v.run_id, v.metric_id, CASE m.direction WHEN 'max' THEN max(v.value) ELSE min(v.value) END AS best,
         max(v.epoch) AS last_epoch, count(*) AS n_epochs, sum(v.value IS NULL) AS n_nonfinite
  FROM v_epoch v JOIN metric m ON m.id = v.metric_id GROUP BY v.run_id, v.metric_id) b;
CREATE VIEW v_run_eval AS
SELECT ev.run_id, ev.split_id, ev.role, vv.metric_id, ev.epoch, avg(vv.mean) AS value, count(*) AS n_eval_seeds, avg(vv.item_std) AS item_std, max(vv.n_items) AS n_items
FROM evaluation ev JOIN evaluation_value vv ON vv.evaluation_id = ev.id
GROUP BY ev.run_id, ev.split_id, ev.role, vv.metric_id, ev.epoch;
CREATE VIEW v_config_eval AS
WITH x AS (
  SELECT r.experiment_id, r.config_id, q.split_id, q.metric_id, r.seed, q.value
  FROM run r JOIN v_run_eval q ON q.run_id = r.id AND q.epoch = r.selected_epoch
  WHERE r.status = 'finished' AND r.replicate = 0 AND r.excluded_us IS NULL AND r.deleted_us IS NULL),
mu AS (SELECT experiment_id, config_id, split_id, metric_id, count(value) AS n, avg(value) AS mean FROM x GROUP BY 1, 2, 3, 4)
SELECT mu.experiment_id, mu.config_id, mu.split_id, mu.metric_id, mu.n, mu.mean,
  sum((x.value - mu.mean) * (x.value - mu.mean)) AS m2, min(x.value) AS min, max(x.value) AS max, group_concat(x.seed) AS seeds
FROM mu JOIN x USING (experiment_id, config_id, split_id, metric_id) GROUP BY 1, 2, 3, 4;
CREATE VIEW v_accounting AS
SELECT ec.experiment_id, ec.config_id, ec.label, ec.planned_runs,
  count(r.id) AS registered, coalesce(sum(r.status = 'finished'), 0) AS finished, coalesce(sum(r.status IN ('failed', 'killed', 'lost')), 0) AS failed,
  coalesce(sum(r.status = 'finished' AND r.excluded_us IS NOT NULL), 0) AS excluded, coalesce(sum(r.status IN ('queued', 'running')), 0) AS open,
  count(DISTINCT r.code_id) AS code_versions, count(DISTINCT r.environment_id) AS environments, coalesce(sum(cv.dirty), 0) AS dirty_runs,
  coalesce(sum(r.active_seconds), 0) AS total_seconds
FROM experiment_config ec LEFT JOIN run r ON r.experiment_id = ec.experiment_id AND r.config_id = ec.config_id AND r.replicate = 0 AND r.deleted_us IS NULL
LEFT JOIN code_version cv ON cv.id = r.code_id GROUP BY 1, 2;
CREATE VIEW v_live_attempt AS SELECT r.uid, a.* FROM attempt a JOIN run r ON r.id = a.run_id WHERE a.ended_us IS NULL;
CREATE VIEW v_selection_preregistered AS
SELECT s.id, s.name, s.experiment_id, s.declared_us, min(r.started_us) AS first_run_us, s.declared_us <= coalesce(min(r.started_us), s.declared_us) AS declared_before_runs
FROM selection s LEFT JOIN run r ON r.experiment_id = s.experiment_id GROUP BY s.id;
CREATE INDEX experiment_final_of ON experiment (final_of) WHERE final_of IS NOT NULL;
CREATE TRIGGER selection_size_frozen BEFORE UPDATE OF n_trials_planned, n_finalists ON selection
  WHEN old.decided_us IS NOT NULL OR EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
CREATE TRIGGER selection_sentence_continued BEFORE UPDATE OF rule_text ON selection
  WHEN substr(new.rule_text, 1, length(old.rule_text)) <> old.rule_text
   AND (old.decided_us IS NOT NULL OR EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL)) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
CREATE TRIGGER selection_decided_once BEFORE UPDATE OF decided_us, chosen_config_id ON selection
  WHEN old.decided_us IS NOT NULL AND (new.decided_us IS NOT old.decided_us OR new.chosen_config_id IS NOT old.chosen_config_id) BEGIN
  SELECT raise(ABORT, 'a selection is decided once; its winner stays');
END;
CREATE TRIGGER selection_not_dropped BEFORE DELETE ON selection
  WHEN EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
COMMIT;
