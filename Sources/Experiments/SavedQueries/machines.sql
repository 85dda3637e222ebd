-- Machines, systems and tool versions, with how many runs each has made.
SELECT env.hostname, env.os, env.arch, env.cpu_model, env.cpu_cores, env.ram_bytes, env.gpu_model, env.gpu_count, env.gpu_driver,
  env.swift_version, env.build_mode, length(env.package_resolved) AS package_resolved_bytes, count(*) AS runs
FROM run r JOIN experiment e ON e.id = r.experiment_id JOIN environment env ON env.id = r.environment_id
WHERE :experiment IS NULL OR e.name = :experiment
GROUP BY env.id
ORDER BY env.id
