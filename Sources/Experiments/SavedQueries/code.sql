-- Which code each run was made with: commit, remote, uncommitted changes, hash of the program.
SELECT e.name AS experiment, ec.label, r.seed, r.replicate, substr(r.uid, 1, 8) AS run, c.git_commit, c.remote, c.dirty,
  c.diff_sha256, c.binary_sha256
FROM run r JOIN experiment e ON e.id = r.experiment_id
JOIN experiment_config ec ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
LEFT JOIN code_version c ON c.id = r.code_id
WHERE r.started_us IS NOT NULL AND (:experiment IS NULL OR e.name = :experiment)
ORDER BY e.id, ec.config_id, r.seed, r.replicate
