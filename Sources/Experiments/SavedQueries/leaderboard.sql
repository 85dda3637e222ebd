-- Mean, deviation and 95 % Student-t interval of every configuration, best first (metric: test/bpd).
SELECT experiment, label, dataset, metric, count(value) AS n, avg(value) AS mean, stdev(value) AS std,
  ci95_low(value) AS ci95_low, ci95_high(value) AS ci95_high, group_concat(seed, ' ') AS seeds
FROM v_score
WHERE metric = coalesce(:metric, 'test/bpd') AND (:experiment IS NULL OR experiment = :experiment)
GROUP BY experiment, label, dataset, metric
ORDER BY experiment, dataset, avg(CASE direction WHEN 'max' THEN -value ELSE value END)
