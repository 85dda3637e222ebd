-- The command lines that started runs, the newest last.
SELECT e.name AS experiment, l.id AS launch, l.backend, l.argv_json, substr(l.spec_sha256, 1, 12) AS specification,
  datetime(l.created_us / 1000000, 'unixepoch') AS utc,
  (SELECT count(*) FROM run r WHERE r.launch_id = l.id) AS runs
FROM launch l JOIN experiment e ON e.id = l.experiment_id
WHERE :experiment IS NULL OR e.name = :experiment
ORDER BY l.id
