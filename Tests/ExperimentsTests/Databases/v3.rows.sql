INSERT INTO spool_position VALUES (1, 17, 4242);
