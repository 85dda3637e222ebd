-- Views with names instead of ids, so that plain sqlite3 answers the common questions.
-- No square roots: some builds of SQLite lack them, and a view that names one could then not be read at all.

-- one row a counted run and metric: the number that tables use, at the epoch that the recorded rule chose.
-- A run with a NaN or infinite draw has no number here (value is NULL), as in tables: avg() alone would skip it.
CREATE VIEW v_score AS
SELECT e.name AS experiment, ec.label, ec.role, d.name AS dataset, s.name AS split, m.name AS metric, m.unit, m.direction,
  r.seed, r.uid, x.epoch, x.value, x.evaluation_seeds, x.images, x.image_std
FROM run r
JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
JOIN (SELECT ev.run_id, ev.epoch, vv.metric_id, min(ev.split_id) AS split_id,
        CASE WHEN count(vv.mean) = count(*) THEN avg(vv.mean) END AS value,
        count(*) AS evaluation_seeds, max(vv.n_items) AS images, avg(vv.item_std) AS image_std
      FROM evaluation ev JOIN evaluation_value vv ON vv.evaluation_id = ev.id
      GROUP BY ev.run_id, ev.epoch, vv.metric_id) x ON x.run_id = r.id AND x.epoch = r.selected_epoch
JOIN metric m ON m.id = x.metric_id
JOIN dataset_split s ON s.id = x.split_id JOIN dataset d ON d.id = s.dataset_id
WHERE r.status = 'finished' AND r.replicate = 0 AND r.excluded_us IS NULL AND r.deleted_us IS NULL
UNION ALL
SELECT e.name, ec.label, ec.role, d.name, s.name, m.name, m.unit, m.direction, r.seed, r.uid, v.epoch, v.value, NULL, NULL, NULL
FROM run r
JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
JOIN v_epoch v ON v.run_id = r.id AND v.epoch = r.selected_epoch
JOIN metric m ON m.id = v.metric_id
LEFT JOIN run_dataset u ON u.run_id = r.id AND u.role = m.split
LEFT JOIN dataset_split s ON s.id = u.split_id LEFT JOIN dataset d ON d.id = s.dataset_id
WHERE r.status = 'finished' AND r.replicate = 0 AND r.excluded_us IS NULL AND r.deleted_us IS NULL
  AND NOT EXISTS (SELECT 1 FROM evaluation ev JOIN evaluation_value vv ON vv.evaluation_id = ev.id
                  WHERE ev.run_id = r.id AND ev.epoch = v.epoch AND vv.metric_id = v.metric_id);

-- one row a configuration and metric over its seeds; the standard deviation is sqrt(variance), NULL for one run.
CREATE VIEW v_leaderboard AS
WITH x AS (SELECT * FROM v_score),
mu AS (
  SELECT experiment, label, role, dataset, split, metric, unit, direction, count(value) AS n, count(*) - count(value) AS not_finite,
    avg(value) AS mean, min(value) AS min, max(value) AS max, group_concat(CASE WHEN value IS NOT NULL THEN seed END) AS seeds
  FROM x GROUP BY 1, 2, 3, 4, 5, 6, 7, 8),
m2 AS (
  SELECT mu.experiment, mu.label, mu.dataset, mu.split, mu.metric, sum((x.value - mu.mean) * (x.value - mu.mean)) AS m2
  FROM mu JOIN x ON x.experiment = mu.experiment AND x.label = mu.label AND x.metric = mu.metric
    AND x.dataset IS mu.dataset AND x.split IS mu.split
  GROUP BY 1, 2, 3, 4, 5)
SELECT mu.experiment, mu.label, mu.role, mu.dataset, mu.split, mu.metric, mu.unit, mu.direction, mu.n, mu.mean,
  m2.m2 / nullif(mu.n - 1, 0) AS variance, mu.min, mu.max, mu.seeds, mu.not_finite,
  a.planned_runs AS planned, a.failed, a.excluded, a.open
FROM mu JOIN m2 ON m2.experiment = mu.experiment AND m2.label = mu.label AND m2.metric = mu.metric
  AND m2.dataset IS mu.dataset AND m2.split IS mu.split
JOIN experiment e ON e.name = mu.experiment
JOIN v_accounting a ON a.experiment_id = e.id AND a.label = mu.label;

-- every run that was ever registered, removed ones too, with the reason why it counts or not.
CREATE VIEW v_fate AS
SELECT e.name AS experiment, ec.label, r.seed, r.replicate, r.uid, r.status, r.stop_reason,
  CASE WHEN r.deleted_us IS NOT NULL THEN 'removed' WHEN r.excluded_us IS NOT NULL THEN 'excluded'
       WHEN r.replicate > 0 THEN 'replicate' WHEN r.status = 'finished' THEN 'counted'
       WHEN r.status IN ('failed', 'killed', 'lost') THEN 'failed' ELSE 'open' END AS fate,
  coalesce(r.exclude_reason, r.error_text) AS reason, r.started_us IS NOT NULL AS started, r.active_seconds, r.energy_joules
FROM run r JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id;

-- the history of every run with names, interrupted work cut away.
CREATE VIEW v_curve AS
SELECT e.name AS experiment, ec.label, r.seed, r.replicate, r.uid, r.excluded_us IS NOT NULL AS excluded, m.name AS metric, m.unit,
  v.epoch, v.step, v.value, v.nonfinite
FROM v_epoch v JOIN run r ON r.id = v.run_id JOIN metric m ON m.id = v.metric_id
JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
WHERE r.deleted_us IS NULL;

-- every field of every configuration, defaults filled in.
CREATE VIEW v_parameter AS
SELECT e.name AS experiment, ec.label, ec.role, c.hash AS config_hash, p.key, p.type, p.text, p.num
FROM experiment_config ec JOIN experiment e ON e.id = ec.experiment_id JOIN config c ON c.id = ec.config_id
JOIN config_param p ON p.config_id = ec.config_id;

-- which images a run used, in which role.
CREATE VIEW v_data AS
SELECT e.name AS experiment, ec.label, r.seed, r.replicate, r.uid, u.role, d.name AS dataset, s.name AS split, s.n_items AS images,
  s.fingerprint, s.excluded_items, s.exclusion_reason
FROM run r JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
JOIN run_dataset u ON u.run_id = r.id JOIN dataset_split s ON s.id = u.split_id JOIN dataset d ON d.id = s.dataset_id
WHERE r.deleted_us IS NULL;

-- what was decided by which rule, and whether the rule was there before the first run.
CREATE VIEW v_selection AS
SELECT e.name AS experiment, s.name, s.what, s.rule_text AS rule, s.protocol, m.name AS metric, m.split AS metric_split,
  s.search_method, s.search_space_json, s.n_trials_planned, p.declared_before_runs, c.hash AS chosen_config_hash
FROM selection s JOIN experiment e ON e.id = s.experiment_id JOIN metric m ON m.id = s.metric_id
JOIN v_selection_preregistered p ON p.id = s.id LEFT JOIN config c ON c.id = s.chosen_config_id;

-- what people and the program answered to checklists.
CREATE VIEW v_answer AS
SELECT e.name AS experiment, a.checklist, a.item, a.source, a.answer, a.justification, a.updated_us
FROM checklist_answer a JOIN experiment e ON e.id = a.experiment_id;
