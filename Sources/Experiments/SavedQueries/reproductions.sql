-- Runs that were repeated with the same configuration and seed, and whether every bit was equal.
SELECT e.name AS experiment, ec.label, a.seed, substr(a.uid, 1, 8) AS first, substr(b.uid, 1, 8) AS second, c.n_compared, c.passed,
  c.first_difference_epoch, c.max_abs_diff
FROM repro_check c JOIN run a ON a.id = c.run_a JOIN run b ON b.id = c.run_b
JOIN experiment e ON e.id = a.experiment_id
JOIN experiment_config ec ON ec.experiment_id = a.experiment_id AND ec.config_id = a.config_id
WHERE :experiment IS NULL OR e.name = :experiment
ORDER BY c.id
