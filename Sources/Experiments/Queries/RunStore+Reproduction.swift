internal import Foundation
internal import GRDB

extension RunStore {
  /// Compares everything that two runs must have in common: every epoch's metrics but those of
  /// time and memory, and every image's value of every evaluation.
  ///
  /// - Parameters:
  ///   - first: A run.
  ///   - second: The same configuration and seed, run again.
  /// - Returns: The earliest difference, if there is one.
  /// - Throws: `PlanError.notTheSame` for two configurations or seeds, or `RunStoreError`.
  public func compare(_ first: RunSummary, _ second: RunSummary) throws -> Reproduction {
    guard first.configurationHash == second.configurationHash, first.seed == second.seed,
      first.uid != second.uid
    else { throw PlanError.notTheSame(first: first.uid, second: second.uid) }
    return try read { db in
      var comparison = BitwiseComparison()
      try Self.compareEpochs(first, second, into: &comparison, db)
      try Self.compareEvaluations(first, second, into: &comparison, db)
      return Reproduction(
        first: first.uid, second: second.uid, compared: comparison.compared,
        difference: comparison.difference, largestDifference: comparison.largestDifference)
    }
  }

  /// Records that two runs were compared.
  ///
  /// - Parameter reproduction: What `compare` returned.
  /// - Throws: `RunStoreError`.
  public func record(_ reproduction: Reproduction) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO repro_check (run_a, run_b, kind, n_compared, first_difference_epoch,
            max_abs_diff, passed, created_us)
          SELECT a.id, b.id, 'bitwise', ?, ?, ?, ?, ? FROM run a, run b
          WHERE a.uid = ? AND b.uid = ?
          """,
        arguments: [
          reproduction.compared, reproduction.difference?.epoch, reproduction.largestDifference,
          reproduction.isExact, Timestamp.now, reproduction.first, reproduction.second,
        ])
    }
  }

  /// The specification that a run was launched by.
  ///
  /// - Parameter run: The run.
  /// - Returns: The YAML text.
  /// - Throws: `RunStoreError.refused` if the run was not launched by one.
  public func specification(of run: RunSummary) throws -> String {
    try read { db in
      let text = try String.fetchOne(
        db,
        sql: """
          SELECT l.spec_text FROM launch l JOIN run r
            ON l.id = coalesce(r.launch_id,
              (SELECT max(id) FROM launch WHERE experiment_id = r.experiment_id))
          WHERE r.id = ?
          """, arguments: [run.id])
      guard let text else {
        throw RunStoreError.refused(
          message: "run \(run.uid.prefix(8)) has no specification on record")
      }
      return text
    }
  }

  private static func compareEpochs(
    _ first: RunSummary, _ second: RunSummary, into comparison: inout BitwiseComparison,
    _ db: Database
  ) throws {
    let names = MetricKind.all.filter(\.repeatsExactly).map(\.name)
    for (key, pair) in try pairs(
      first, second, db,
      sql: """
        SELECT m.name, v.epoch, 0 AS seed, v.value, v.nonfinite FROM v_epoch v
        JOIN metric m ON m.id = v.metric_id WHERE v.run_id = ?
        """) where names.contains(key.metric)
    {
      comparison.add(pair.first, pair.second, metric: key.metric, epoch: key.epoch)
    }
  }

  private static func compareEvaluations(
    _ first: RunSummary, _ second: RunSummary, into comparison: inout BitwiseComparison,
    _ db: Database
  ) throws {
    let sql = """
      SELECT m.name, e.epoch, e.role, e.eval_seed, v.items_f32 FROM evaluation e
      JOIN evaluation_value v ON v.evaluation_id = e.id JOIN metric m ON m.id = v.metric_id
      WHERE e.run_id = ? ORDER BY e.epoch, m.name, e.role, e.eval_seed
      """
    let left = try Row.fetchAll(db, sql: sql, arguments: [first.id])
    let right = try Row.fetchAll(db, sql: sql, arguments: [second.id])
    for row in left {
      let (name, epoch): (String, Int) = (row["name"], row["epoch"])
      let twin = right.first {
        $0["name"] == name && $0["epoch"] == epoch && $0["role"] as String == row["role"]
          && $0["eval_seed"] as Int == row["eval_seed"]
      }
      let ours = items(row["items_f32"])
      let theirs = items(twin?["items_f32"])
      for image in 0..<max(ours.count, theirs.count) {
        comparison.add(
          image < ours.count ? ours[image] : nil, image < theirs.count ? theirs[image] : nil,
          metric: name, epoch: epoch, image: image)
      }
    }
  }

  private struct Key: Hashable {
    let metric: String
    let epoch: Int
  }

  private typealias Pair = (first: Double?, second: Double?)

  private static func pairs(
    _ first: RunSummary, _ second: RunSummary, _ db: Database, sql: String
  ) throws -> [(key: Key, pair: Pair)] {
    var pairs: [Key: Pair] = [:]
    for (run, isFirst) in [(first, true), (second, false)] {
      for row in try Row.fetchAll(db, sql: sql, arguments: [run.id]) {
        let value = NonFinite.value(row["value"], row["nonfinite"])
        let key = Key(metric: row["name"], epoch: row["epoch"])
        if isFirst { pairs[key, default: (nil, nil)].first = value }
        if !isFirst { pairs[key, default: (nil, nil)].second = value }
      }
    }
    return pairs.sorted { ($0.key.epoch, $0.key.metric) < ($1.key.epoch, $1.key.metric) }
      .map { ($0.key, $0.value) }
  }

  private static func items(_ data: Data?) -> [Double] {
    guard let data else { return [] }
    return data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map {
        Double(
          Float(
            bitPattern: UInt32(
              littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self))))
      }
    }
  }
}
