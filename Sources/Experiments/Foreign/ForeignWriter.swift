internal import Configurations
internal import GRDB

/// Writes runs of another program inside one transaction.
struct ForeignWriter {
  let rules: ImportRules
  let db: Database
  var summary = ImportSummary()
  private var metrics: [String: Int64] = [:]

  init(rules: ImportRules, db: Database) {
    self.rules = rules
    self.db = db
  }

  mutating func record(_ experiment: ForeignExperiment) throws {
    var counts = ImportSummary.Experiment(name: experiment.name)
    let configured = try experiment.runs.map { run in
      (
        run,
        try ForeignConfiguration(
          parameters: run.parameters, seedParameter: rules.seedParameter, seed: run.seed)
      )
    }
    var fresh: [(ForeignRun, ForeignConfiguration)] = []
    for (run, configuration) in configured {
      switch try standing(of: run) {
      case .new: fresh.append((run, configuration))
      case .incomplete(let id):
        try db.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
        fresh.append((run, configuration))
        counts.renewed += 1
      case .known: counts.known += 1
      }
    }
    if !fresh.isEmpty {
      let id = try experimentID(named: experiment.name)
      let launch = try insertLaunch(experiment: id)
      let labels = ForeignLabels(configured.map(\.1))
      var unseeded: [String: Int] = [:]
      var repeated = 0
      // Of runs that share configuration and seed the first finished one counts.
      for (run, configuration) in fresh.sorted(by: Self.countsBefore) {
        let config = try RunStore.registerConfiguration(
          hash: configuration.hash, canonical: configuration.canonical, db)
        try RunStore.linkConfiguration(
          config, hash: configuration.hash, experiment: id,
          label: run.label ?? labels.label(of: configuration), db)
        let replicate = try insert(
          run, seed: configuration.seed ?? 0, config: config, experiment: id, launch: launch)
        if configuration.seed == nil, !run.isDeleted {
          unseeded[configuration.hash, default: 0] += 1
        }
        if configuration.seed != nil, replicate > 0, !run.isDeleted { repeated += 1 }
        counts.values += try insertHistory(of: run)
      }
      counts.imported = fresh.count - counts.renewed
      try RunStore.countAsPlanned(experiment: id, db)
      warn(about: unseeded, repeated: repeated, in: experiment.name)
    }
    summary.experiments.append(counts)
  }

  private static func countsBefore(
    _ a: (ForeignRun, ForeignConfiguration), _ b: (ForeignRun, ForeignConfiguration)
  ) -> Bool {
    func rank(_ run: ForeignRun) -> Int { run.isDeleted ? 2 : run.status == .finished ? 0 : 1 }
    return (rank(a.0), a.0.times.started, a.0.uid) < (rank(b.0), b.0.times.started, b.0.uid)
  }

  private enum Standing {
    case new
    case known
    case incomplete(Int64)
  }

  /// A run that was still at work when it was imported is replaced once its source says that it has
  /// ended; a copy of it that went through an export says nothing new.
  private mutating func standing(of run: ForeignRun) throws -> Standing {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT r.id, t.value AS status,
          (SELECT value FROM tag WHERE run_id = r.id AND key = ?) AS source, (SELECT count(*) FROM epoch_metric e WHERE e.run_id = r.id)
          AS points FROM run r LEFT JOIN tag t ON t.run_id = r.id AND t.key = ? WHERE r.uid = ?
        """, arguments: [ForeignTag.source, ForeignTag.status, run.uid])
    guard let row else { return .new }
    let recorded: String? = row["status"]
    let source: String? = row["source"]
    let isSameSource = source == rules.source
    if isSameSource, recorded == ForeignRun.Status.running.rawValue, run.status != .running {
      return .incomplete(row["id"])
    }
    if isSameSource, ForeignHistory(run.history).points.count > row["points"] as Int {
      summary.warn(
        "run \(run.uid.prefix(8)) ('\(run.name)') has more values than when it was imported, and "
          + "was left as it is; remove it with macow-report runs rm to import it anew")
    }
    return .known
  }

  private func experimentID(named name: String) throws -> Int64 {
    let isNative = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM launch l JOIN experiment e ON e.id = l.experiment_id
          WHERE e.name = ? AND l.backend <> 'import')
        """, arguments: [name])
    if isNative == true {
      throw RunStoreError.refused(
        message: "experiment '\(name)' was run here, and imported runs would mix with its own; "
          + "choose another name with --experiment")
    }
    try db.execute(
      sql: """
        INSERT INTO experiment (name, question, created_us) VALUES (?, '', ?)
        ON CONFLICT (name) DO NOTHING
        """, arguments: [name, Timestamp.now])
    return try RunStore.experimentID(named: name, db)
  }

  private func insertLaunch(experiment: Int64) throws -> Int64 {
    let text = "# imported from \(rules.source)\n"
    try db.execute(
      sql: """
        INSERT INTO launch (experiment_id, spec_sha256, spec_text, backend, argv_json, created_us)
        VALUES (?, ?, ?, 'import', ?, ?)
        """,
      arguments: [
        experiment, CanonicalJSON.sha256(text), text, try JSONText.encode(rules.arguments),
        Timestamp.now,
      ])
    return db.lastInsertedRowID
  }

  /// Records a run with its one attempt; returns its replicate.
  private func insert(
    _ run: ForeignRun, seed: Int, config: Int64, experiment: Int64, launch: Int64
  ) throws -> Int {
    let replicate =
      try Int.fetchOne(
        db,
        sql: """
          SELECT coalesce(max(replicate) + 1, 0) FROM run
          WHERE experiment_id = ? AND config_id = ? AND seed = ?
          """, arguments: [experiment, config, seed]) ?? 0
    let last = run.history.map(\.time).max() ?? run.times.started
    let ended = run.times.ended ?? max(last, run.times.started)
    let (status, reason, attemptEnd, text): (String, String, String, String?) =
      switch run.status {
      case .finished: ("finished", "completed", "ok", nil)
      case .failed: ("failed", "error", "error", "recorded as failed by its program")
      case .killed: ("killed", "signal", "signal", "recorded as killed by its program")
      case .running: ("lost", "heartbeat", "lost", "was recorded as running when it was imported")
      }
    let seconds = max(0, Double(ended - run.times.started) / 1e6)
    try db.execute(
      sql: """
        INSERT INTO run (uid, experiment_id, config_id, launch_id, seed, replicate, status,
          stop_reason, error_text, created_us, started_us, ended_us, active_seconds, deleted_us)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.uid, experiment, config, launch, seed, replicate, status, reason, text,
        run.times.started, run.times.started, ended, seconds,
        run.isDeleted ? Timestamp.now : nil,
      ])
    let id = db.lastInsertedRowID
    try db.execute(
      sql: """
        INSERT INTO attempt (run_id, no, started_us, ended_us, hostname, pid, boot_id, heartbeat_us,
          end_reason, monotonic_seconds) VALUES (?, 1, ?, ?, 'imported', 0, '', ?, ?, ?)
        """, arguments: [id, run.times.started, ended, ended, attemptEnd, seconds])
    try insertTags(of: run, id: id)
    return replicate
  }

  private func insertTags(of run: ForeignRun, id: Int64) throws {
    var tags = run.tags
    tags[ForeignTag.name] = run.name
    tags[ForeignTag.source] = rules.source
    tags[ForeignTag.status] = run.status.rawValue
    for dataset in run.datasets {
      tags["dataset.\(dataset.context)"] = "\(dataset.name)@\(dataset.digest)"
      try linkDataset(dataset, run: id)
    }
    for (key, value) in tags {
      try db.execute(
        sql: "INSERT INTO tag (run_id, key, value) VALUES (?, ?, ?)", arguments: [id, key, value])
    }
  }

  /// A data set of the catalogue is used as such, if the name and the digest are a split's.
  private func linkDataset(_ dataset: ForeignRun.Dataset, run: Int64) throws {
    let role = ForeignMetric.split(of: dataset.context)
    guard role != "none", dataset.digest.count >= 8 else { return }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO run_dataset (run_id, split_id, role)
        SELECT ?, s.id, ? FROM dataset_split s JOIN dataset d ON d.id = s.dataset_id
        WHERE d.name || '/' || s.name = ? AND substr(s.fingerprint, 1, ?) = ?
        """, arguments: [run, role, dataset.name, dataset.digest.count, dataset.digest])
  }

  private mutating func insertHistory(of run: ForeignRun) throws -> Int {
    let history = ForeignHistory(run.history)
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM run WHERE uid = ?", arguments: [run.uid])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite, wall_us)
        VALUES (?, ?, ?, 1, ?, ?, ?, ?)
        """)
    for point in history.points {
      let metric = try metricID(point.metric)
      try statement.execute(arguments: [
        id, metric, point.step, point.step, NonFinite.finite(point.value),
        NonFinite.name(point.value), point.time,
      ])
    }
    try db.execute(
      sql: "INSERT INTO run_metric SELECT * FROM v_run_metric WHERE run_id = ?", arguments: [id])
    let title = "run \(run.uid.prefix(8)) ('\(run.name)')"
    if history.overwritten > 0 {
      summary.warn(
        "\(title): \(history.overwritten) values share metric and step with a later one; the last "
          + "recorded counts")
    }
    if history.negative > 0 {
      summary.warn("\(title): \(history.negative) values at negative steps were left out")
    }
    return history.points.count
  }

  private mutating func metricID(_ name: String) throws -> Int64 {
    if let known = metrics[name] { return known }
    let kind = ForeignMetric.kind(named: name, direction: rules.directions[name])
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM metric WHERE name = ?)", arguments: [name])
    let id = try RunStore.registerMetric(kind, db)
    if isKnown == false {
      summary.newMetrics.append(
        .init(name: name, split: kind.split, direction: kind.direction.rawValue))
    }
    metrics[name] = id
    return id
  }

  /// A person may say later which way a metric of another program is better.
  func setDirections() throws {
    for (name, direction) in rules.directions {
      guard MetricKind.named(name) == nil else {
        throw RunStoreError.refused(
          message: "\(name) is a metric of macow, whose direction is settled")
      }
      try db.execute(
        sql: "UPDATE metric SET direction = ? WHERE name = ? AND direction <> ?",
        arguments: [direction.rawValue, name, direction.rawValue])
      guard db.changesCount > 0 else { continue }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO run_metric SELECT v.* FROM run_metric s
          JOIN v_run_metric v ON v.run_id = s.run_id AND v.metric_id = s.metric_id
          WHERE s.metric_id = (SELECT id FROM metric WHERE name = ?)
          """, arguments: [name])
    }
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private mutating func warn(about unseeded: [String: Int], repeated: Int, in name: String) {
    let alike = unseeded.values.filter { $0 > 1 }
    if !alike.isEmpty {
      summary.warn(
        "\(name): \(alike.reduce(0, +)) runs of \(Self.plural(alike.count, "configuration")) name no "
          + "seed, so one "
          + "of each counts and the others are replicates; if a parameter holds the seed, name it "
          + "with --seed-parameter")
    } else if !unseeded.isEmpty {
      summary.warn(
        "\(name): \(Self.plural(unseeded.count, "run")) without a seed, recorded with seed 0")
    }
    if repeated > 0 {
      summary.warn(
        "\(name): \(Self.plural(repeated, "repeat")) of a configuration and seed, which no mean "
          + "counts")
    }
  }
}
