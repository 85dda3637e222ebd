-- Runs that were interrupted and taken up again, with the epochs that each process contributed.
SELECT v.experiment, v.label, v.seed, a.no AS process, a.hostname, a.resume_epoch, a.end_reason,
  CASE WHEN a.valid_through < 9223372036854775807 THEN a.valid_through END AS counts_through, a.monotonic_seconds AS seconds
FROM v_run v JOIN attempt a ON a.run_id = v.id
WHERE v.attempts > 1 AND (:experiment IS NULL OR v.experiment = :experiment)
ORDER BY v.experiment, v.label, v.seed, a.no
