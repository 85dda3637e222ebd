-- What every metric of the evaluations means: unit, direction, split, formula.
SELECT DISTINCT m.name, m.split, m.unit, m.direction, m.definition
FROM metric m JOIN v_score s ON s.metric = m.name
WHERE s.images IS NOT NULL AND (:experiment IS NULL OR s.experiment = :experiment)
ORDER BY m.name
