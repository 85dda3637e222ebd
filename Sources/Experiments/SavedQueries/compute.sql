-- Seconds of work by fate of the run and by machine, failed, excluded and removed runs among them.
SELECT f.experiment, f.label, f.fate, env.cpu_model, env.cpu_cores, env.ram_bytes, env.gpu_model, env.gpu_count,
  count(*) AS runs, sum(f.active_seconds) AS seconds, sum(f.energy_joules) AS joules
FROM v_fate f JOIN run r ON r.uid = f.uid LEFT JOIN environment env ON env.id = r.environment_id
WHERE f.started AND (:experiment IS NULL OR f.experiment = :experiment)
GROUP BY f.experiment, f.label, f.fate, env.id
ORDER BY f.experiment, f.label, f.fate
