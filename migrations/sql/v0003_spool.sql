-- How far a run's spool has been applied: replaying a spool writes every event exactly once.
CREATE TABLE spool_position (
  run_id    INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  sequence  INTEGER NOT NULL CHECK (sequence >= 0),                    -- of the last event that was applied
  bytes     INTEGER NOT NULL CHECK (bytes >= 0)                        -- where its line ends in the spool
) STRICT;
