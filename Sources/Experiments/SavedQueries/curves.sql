-- Mean and deviation over seeds at every epoch (metric: val/bpd).
SELECT experiment, label, metric, epoch, count(value) AS n, avg(value) AS mean, stdev(value) AS std,
  min(value) AS min, max(value) AS max
FROM v_curve
WHERE metric = coalesce(:metric, 'val/bpd') AND replicate = 0 AND NOT excluded
  AND (:experiment IS NULL OR experiment = :experiment)
GROUP BY experiment, label, metric, epoch
ORDER BY experiment, label, epoch
