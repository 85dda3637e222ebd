-- The checkpoint of every counted run at the epoch that counts: file, size, SHA-256; a final model has no epoch of its own.
SELECT f.experiment, f.label, f.seed, substr(f.uid, 1, 8) AS run, r.selected_epoch AS epoch, a.path, a.bytes, a.sha256
FROM v_fate f JOIN run r ON r.uid = f.uid
LEFT JOIN artifact a ON a.id = (SELECT max(id) FROM artifact WHERE run_id = r.id AND kind = 'checkpoint'
  AND deleted_us IS NULL AND coalesce(epoch, r.selected_epoch) = r.selected_epoch)
WHERE f.fate = 'counted' AND (:experiment IS NULL OR f.experiment = :experiment)
ORDER BY f.experiment, f.label, f.seed
