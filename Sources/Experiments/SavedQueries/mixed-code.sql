-- Configurations whose runs come from several code versions, or from uncommitted changes.
SELECT e.name AS experiment, a.label, a.code_versions, a.dirty_runs, a.environments,
  (SELECT group_concat(DISTINCT substr(v.git_commit, 1, 12)) FROM v_run v
   WHERE v.experiment = e.name AND v.label = a.label) AS commits
FROM v_accounting a JOIN experiment e ON e.id = a.experiment_id
WHERE (a.code_versions > 1 OR a.dirty_runs > 0) AND (:experiment IS NULL OR e.name = :experiment)
ORDER BY a.experiment_id, a.config_id
