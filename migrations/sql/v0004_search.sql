-- Finalists are run again with fresh seeds in an experiment of their own, linked to the one they were chosen in,
-- so that no run that was chosen on is counted with those that are reported.
ALTER TABLE experiment ADD COLUMN final_of INTEGER REFERENCES experiment(id);
CREATE INDEX experiment_final_of ON experiment (final_of) WHERE final_of IS NOT NULL;

-- How many of the best are run again.
ALTER TABLE selection ADD COLUMN n_finalists INTEGER NOT NULL DEFAULT 1 CHECK (n_finalists > 0);

-- What v0001 leaves open: the number of trials is frozen too, and the sentence may only be continued.
CREATE TRIGGER selection_size_frozen BEFORE UPDATE OF n_trials_planned, n_finalists ON selection
  WHEN old.decided_us IS NOT NULL OR EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
CREATE TRIGGER selection_sentence_continued BEFORE UPDATE OF rule_text ON selection
  WHEN substr(new.rule_text, 1, length(old.rule_text)) <> old.rule_text
   AND (old.decided_us IS NOT NULL OR EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL)) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
CREATE TRIGGER selection_decided_once BEFORE UPDATE OF decided_us, chosen_config_id ON selection
  WHEN old.decided_us IS NOT NULL AND (new.decided_us IS NOT old.decided_us OR new.chosen_config_id IS NOT old.chosen_config_id) BEGIN
  SELECT raise(ABORT, 'a selection is decided once; its winner stays');
END;
CREATE TRIGGER selection_not_dropped BEFORE DELETE ON selection
  WHEN EXISTS (SELECT 1 FROM run WHERE experiment_id = old.experiment_id AND started_us IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'the selection rule is frozen once a run has started; declare a new one');
END;
