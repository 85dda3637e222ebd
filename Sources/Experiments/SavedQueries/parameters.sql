-- Every field of every configuration, defaults filled in.
SELECT experiment, label, key, text AS value
FROM v_parameter
WHERE :experiment IS NULL OR experiment = :experiment
ORDER BY experiment, label, key
