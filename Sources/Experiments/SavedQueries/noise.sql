-- Seed noise beside test-set noise: the deviation over seeds, and the error of one run over the images (metric: test/bpd).
SELECT experiment, label, metric, count(value) AS n, stdev(value) AS std_over_seeds, sem(value) AS sem_over_seeds,
  max(images) AS images, avg(image_std) / sqrt(max(images)) AS sem_over_images
FROM v_score
WHERE metric = coalesce(:metric, 'test/bpd') AND (:experiment IS NULL OR experiment = :experiment)
GROUP BY experiment, label, metric
ORDER BY experiment, label
