-- The data sets that runs used: size, source, licence, citation, rule of the splits, preprocessing.
SELECT DISTINCT d.name, d.fingerprint, d.origin, d.release, d.category, d.bits_per_sample, d.form, d.split_rule, d.source_url,
  d.license, d.citation, d.preprocessing_json, d.sources_json
FROM dataset d JOIN v_data u ON u.dataset = d.name
WHERE :experiment IS NULL OR u.experiment = :experiment
ORDER BY d.name
