internal import GRDB

extension RunStore {
  /// What people answered to a checklist.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - list: The checklist.
  /// - Returns: The answers by item.
  /// - Throws: `PlanError.unknownExperiment`.
  public func manualAnswers(
    experiment: String, list: ChecklistName
  ) throws -> [String: ChecklistAnswer] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT item, answer, justification FROM checklist_answer
          WHERE experiment_id = ? AND checklist = ? AND source = 'manual'
          """, arguments: [id, list.recorded]
      ).reduce(into: [:]) { answers, row in
        let item: String = row["item"]
        guard let verdict = ChecklistAnswer.Verdict(rawValue: row["answer"]) else { return }
        answers[item] = ChecklistAnswer(
          item: item, verdict: verdict, source: .manual, reason: row["justification"])
      }
    }
  }

  /// Keeps answers; those of the same item and source are replaced.
  ///
  /// - Parameters:
  ///   - answers: A person's answer, and the one of the records beside it.
  ///   - experiment: The experiment's name.
  ///   - list: The checklist.
  /// - Throws: `PlanError.unknownExperiment`.
  public func record(
    _ answers: [ChecklistAnswer], experiment: String, list: ChecklistName
  ) throws {
    try write { db in
      let id = try Self.experimentID(named: experiment, db)
      for answer in answers {
        let evidence = answer.query.map { ["query": $0] } ?? [:]
        try db.execute(
          sql: """
            INSERT INTO checklist_answer (experiment_id, checklist, item, answer, source,
              justification, evidence_json, updated_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (experiment_id, checklist, item, source) DO UPDATE SET
              answer = excluded.answer, justification = excluded.justification,
              evidence_json = excluded.evidence_json, updated_us = excluded.updated_us
            """,
          arguments: [
            id, list.recorded, answer.item, answer.verdict.rawValue, answer.source.rawValue,
            answer.reason, try JSONText.encode(evidence), Timestamp.now,
          ])
      }
    }
  }

  /// Takes a person's answer back; the records answer again.
  ///
  /// - Parameters:
  ///   - item: The item's id.
  ///   - experiment: The experiment's name.
  ///   - list: The checklist.
  /// - Returns: Whether there was one.
  /// - Throws: `PlanError.unknownExperiment`.
  public func forgetAnswer(
    _ item: String, experiment: String, list: ChecklistName
  ) throws -> Bool {
    try write { db in
      let id = try Self.experimentID(named: experiment, db)
      let place: StatementArguments = [id, list.recorded, item]
      let found = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM checklist_answer WHERE experiment_id = ?
            AND checklist = ? AND item = ? AND source = 'manual')
          """, arguments: place)
      try db.execute(
        sql: """
          DELETE FROM checklist_answer WHERE experiment_id = ? AND checklist = ? AND item = ?
          """, arguments: place)
      return found ?? false
    }
  }
}
