-- How many runs each configuration planned, finished, lost and left out.
SELECT e.name AS experiment, a.label, a.planned_runs AS planned, a.finished, a.failed, a.excluded, a.open,
  (SELECT count(*) FROM v_fate f WHERE f.experiment = e.name AND f.label = a.label AND f.fate = 'removed') AS removed,
  (SELECT count(*) FROM v_fate f WHERE f.experiment = e.name AND f.label = a.label AND f.fate = 'replicate') AS replicates,
  a.total_seconds
FROM v_accounting a JOIN experiment e ON e.id = a.experiment_id
WHERE :experiment IS NULL OR e.name = :experiment
ORDER BY a.experiment_id, a.config_id
