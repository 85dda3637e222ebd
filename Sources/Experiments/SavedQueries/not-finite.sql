-- Epochs whose value is NaN or infinite.
SELECT experiment, label, seed, metric, epoch, nonfinite
FROM v_curve
WHERE nonfinite IS NOT NULL AND (:experiment IS NULL OR experiment = :experiment)
ORDER BY experiment, label, seed, metric, epoch
