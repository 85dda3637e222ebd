-- What people answered to checklists.
SELECT experiment, checklist, item, source, answer, justification
FROM v_answer
WHERE :experiment IS NULL OR experiment = :experiment
ORDER BY experiment, checklist, item, source
