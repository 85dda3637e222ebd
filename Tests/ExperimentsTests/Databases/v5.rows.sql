INSERT INTO tracked_experiment VALUES (2, NULL, 13, NULL);
INSERT INTO experiment_tag VALUES (2, 'team', 'a');
INSERT INTO tracked_run VALUES (2, 'brave-owl', 'me', 14, 15);
INSERT INTO tracked_param VALUES (2, 'lr', '1e-3');
INSERT INTO tracked_metric VALUES (2, 1, 1, 16, 0.25, '');
INSERT INTO tracked_latest VALUES (2, 1, 1, 16, 0.25, '');
