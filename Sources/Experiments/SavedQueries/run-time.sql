-- Mean and deviation of the counted runs' time, and their largest resident memory.
SELECT f.experiment, f.label, count(*) AS n, avg(f.active_seconds) AS mean_seconds, stdev(f.active_seconds) AS std_seconds,
  avg(f.energy_joules) AS mean_joules,
  (SELECT max(q.value) FROM v_curve q WHERE q.experiment = f.experiment AND q.label = f.label
     AND q.metric = 'train/peak_memory_bytes') AS peak_bytes
FROM v_fate f
WHERE f.fate = 'counted' AND (:experiment IS NULL OR f.experiment = :experiment)
GROUP BY f.experiment, f.label
ORDER BY f.experiment, f.label
