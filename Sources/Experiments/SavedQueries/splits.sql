-- Which split played which role, with its images, fingerprint and what was left out.
SELECT DISTINCT u.experiment, u.role, u.dataset, u.split, u.images, s.height, s.width, s.channels, u.fingerprint,
  u.excluded_items, u.exclusion_reason, d.split_rule
FROM v_data u JOIN dataset d ON d.name = u.dataset JOIN dataset_split s ON s.dataset_id = d.id AND s.name = u.split
WHERE :experiment IS NULL OR u.experiment = :experiment
ORDER BY u.experiment, u.dataset, CASE u.role WHEN 'train' THEN 0 WHEN 'val' THEN 1 ELSE 2 END
