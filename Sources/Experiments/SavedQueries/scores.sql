-- One row a counted run: the number that tables use, and its epoch (metric: test/bpd).
SELECT experiment, label, role, dataset, split, metric, unit, seed, substr(uid, 1, 8) AS run, epoch, value, evaluation_seeds, images
FROM v_score
WHERE metric = coalesce(:metric, 'test/bpd') AND (:experiment IS NULL OR experiment = :experiment)
ORDER BY experiment, label, seed
