-- What was chosen by which rule, over which values, and whether the rule was there before the first run.
SELECT experiment, name, what, rule, protocol, metric, search_method, search_space_json, n_trials_planned, declared_before_runs
FROM v_selection
WHERE :experiment IS NULL OR experiment = :experiment
ORDER BY experiment, name
