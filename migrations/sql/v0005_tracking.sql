-- What a tracking client (MLflow's API) says about experiments and runs beyond the records of ours.
-- A tracked run is a row of run, with attempts, a configuration and epochs like any other; these tables
-- keep what it was sent exactly as it was sent.
CREATE TABLE tracked_experiment (
  experiment_id     INTEGER PRIMARY KEY REFERENCES experiment(id) ON DELETE CASCADE,
  artifact_location TEXT,                                               -- NULL: this server keeps the files
  updated_us        INTEGER NOT NULL,
  deleted_us        INTEGER
) STRICT;
CREATE TABLE experiment_tag (
  experiment_id INTEGER NOT NULL REFERENCES experiment(id) ON DELETE CASCADE,
  key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (experiment_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE tracked_run (
  run_id   INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  name     TEXT NOT NULL,
  user_id  TEXT NOT NULL,
  start_ms INTEGER NOT NULL,                                            -- as the client's clock says
  end_ms   INTEGER
) STRICT;
CREATE TABLE tracked_param (
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (run_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracked_param_key ON tracked_param (key, value);

-- Every point that was logged. Equal points, such as a repeated request sends, are one.
-- NaN is kept as 0 and infinities as the largest doubles, with their name beside.
CREATE TABLE tracked_metric (
  run_id       INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric_id    INTEGER NOT NULL REFERENCES metric(id),
  step         INTEGER NOT NULL,
  timestamp_ms INTEGER NOT NULL,
  value        REAL    NOT NULL,
  nonfinite    TEXT    NOT NULL DEFAULT '' CHECK (nonfinite IN ('', 'nan', '+inf', '-inf')),
  PRIMARY KEY (run_id, metric_id, step, timestamp_ms, value, nonfinite)
) STRICT, WITHOUT ROWID;
-- The point with the highest step, then time, then value.
CREATE TABLE tracked_latest (
  run_id       INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric_id    INTEGER NOT NULL REFERENCES metric(id),
  step         INTEGER NOT NULL,
  timestamp_ms INTEGER NOT NULL,
  value        REAL    NOT NULL,
  nonfinite    TEXT    NOT NULL,
  PRIMARY KEY (run_id, metric_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracked_latest_metric ON tracked_latest (metric_id, value);

CREATE TABLE tracked_input (
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  name TEXT NOT NULL, digest TEXT NOT NULL,
  source_type TEXT NOT NULL, source TEXT NOT NULL, schema TEXT, profile TEXT,
  PRIMARY KEY (run_id, name, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE tracked_input_tag (
  run_id INTEGER NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL,
  key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (run_id, name, digest, key, value),
  FOREIGN KEY (run_id, name, digest) REFERENCES tracked_input (run_id, name, digest) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_path ON artifact (run_id, path);

-- What the tracking API shows: runs of clients as they were sent, runs of macow-train from their records.
CREATE VIEW v_tracking_run AS
SELECT r.id, r.uid, r.experiment_id, t.run_id IS NOT NULL AS is_tracked,
  coalesce(t.name, ec.label || ', seed ' || r.seed
    || CASE r.replicate WHEN 0 THEN '' ELSE ', replicate ' || r.replicate END) AS name,
  coalesce(t.user_id, '') AS user_id,
  CASE r.status WHEN 'queued' THEN 'SCHEDULED' WHEN 'running' THEN 'RUNNING' WHEN 'finished' THEN 'FINISHED'
    WHEN 'killed' THEN 'KILLED' ELSE 'FAILED' END AS status,
  coalesce(t.start_ms, coalesce(r.started_us, r.created_us) / 1000) AS start_ms,
  coalesce(t.end_ms, r.ended_us / 1000) AS end_ms,
  CASE WHEN r.deleted_us IS NULL THEN 'active' ELSE 'deleted' END AS lifecycle_stage,
  coalesce(x.artifact_location, 'mlflow-artifacts:/' || r.experiment_id) || '/' || r.uid || '/artifacts'
    AS artifact_uri
FROM run r
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
LEFT JOIN tracked_run t ON t.run_id = r.id
LEFT JOIN tracked_experiment x ON x.experiment_id = r.experiment_id;

CREATE VIEW v_tracking_param AS
SELECT run_id, key, value FROM tracked_param
UNION ALL
SELECT r.id, p.key, p.text FROM run r JOIN config_param p ON p.config_id = r.config_id
WHERE NOT EXISTS (SELECT 1 FROM tracked_run t WHERE t.run_id = r.id)
UNION ALL
SELECT r.id, 'seed', CAST(r.seed AS TEXT) FROM run r
WHERE NOT EXISTS (SELECT 1 FROM tracked_run t WHERE t.run_id = r.id);

CREATE VIEW v_tracking_metric AS
SELECT run_id, metric_id, step, timestamp_ms, value, nonfinite FROM tracked_metric
UNION ALL
SELECT v.run_id, v.metric_id, v.epoch, v.wall_us / 1000, coalesce(v.value, 0.0), coalesce(v.nonfinite, '')
FROM v_epoch v WHERE NOT EXISTS (SELECT 1 FROM tracked_run t WHERE t.run_id = v.run_id);

CREATE VIEW v_tracking_latest AS
SELECT run_id, metric_id, step, timestamp_ms, value, nonfinite FROM tracked_latest
UNION ALL
SELECT s.run_id, s.metric_id, v.epoch, v.wall_us / 1000, coalesce(v.value, 0.0), coalesce(v.nonfinite, '')
FROM run_metric s JOIN v_epoch v ON v.run_id = s.run_id AND v.metric_id = s.metric_id AND v.epoch = s.last_epoch
WHERE NOT EXISTS (SELECT 1 FROM tracked_run t WHERE t.run_id = s.run_id);
