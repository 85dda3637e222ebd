-- Runs that are in no mean, and why.
SELECT experiment, label, seed, replicate, substr(uid, 1, 8) AS run, status, stop_reason, fate, reason, active_seconds
FROM v_fate
WHERE fate NOT IN ('counted', 'replicate') AND (:experiment IS NULL OR experiment = :experiment)
ORDER BY experiment, label, seed, replicate
