internal import Configurations
internal import Foundation
internal import GRDB

extension RunStore {
  /// Records a data set; the same record again changes nothing, and a moved folder is followed.
  ///
  /// - Parameter dataset: What macow-ingest wrote.
  /// - Throws: `RunStoreError.datasetConflict` if the name belongs to other contents.
  public func register(dataset: DatasetRecord) throws {
    try write { db in
      if let row = try Row.fetchOne(
        db, sql: "SELECT id, fingerprint FROM dataset WHERE name = ?", arguments: [dataset.name])
      {
        let recorded: String = row["fingerprint"]
        guard recorded == dataset.fingerprint else {
          throw RunStoreError.datasetConflict(
            name: dataset.name, recorded: recorded, offered: dataset.fingerprint)
        }
        try db.execute(
          sql: "UPDATE dataset SET path = ? WHERE id = ?",
          arguments: [dataset.path, row["id"] as Int64])
        return
      }
      try insertWhole(dataset, into: db)
    }
  }

  /// Records a data set that a run used, unless the catalogue has it; its folder stays as recorded.
  func insertIfNew(_ dataset: DatasetRecord, _ db: Database) throws {
    let recorded = try String.fetchOne(
      db, sql: "SELECT fingerprint FROM dataset WHERE name = ?", arguments: [dataset.name])
    guard let recorded else { return try insertWhole(dataset, into: db) }
    guard recorded == dataset.fingerprint else {
      throw RunStoreError.datasetConflict(
        name: dataset.name, recorded: recorded, offered: dataset.fingerprint)
    }
  }

  private func insertWhole(_ dataset: DatasetRecord, into db: Database) throws {
    let id = try insert(dataset, into: db)
    for (ordinal, split) in dataset.splits.enumerated() {
      try insert(split, ordinal: ordinal, dataset: id, into: db)
    }
  }

  /// Every data set, by name.
  ///
  /// - Returns: The records, whole.
  /// - Throws: `RunStoreError`.
  public func datasets() throws -> [DatasetRecord] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM dataset ORDER BY name")
        .map { try Self.record(of: $0, in: db) }
    }
  }

  /// The data set of that name.
  ///
  /// - Parameter name: The name that specifications use.
  /// - Returns: The record, whole.
  /// - Throws: `RunStoreError.unknownDataset`, which lists the known names and the nearest.
  public func dataset(named name: String) throws -> DatasetRecord {
    try read { db in try Self.dataset(named: name, in: db) }
  }

  /// Forgets a data set; its files stay.
  ///
  /// - Parameter name: The name that specifications use.
  /// - Throws: `RunStoreError.unknownDataset`, or `datasetInUse` if runs used it.
  public func removeDataset(named name: String) throws {
    try write { db in
      _ = try Self.dataset(named: name, in: db)
      let runs = try Int.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT used.run_id) FROM dataset d
          JOIN dataset_split s ON s.dataset_id = d.id
          JOIN (SELECT run_id, split_id FROM run_dataset
                UNION SELECT run_id, split_id FROM evaluation) used ON used.split_id = s.id
          WHERE d.name = ?
          """, arguments: [name])
      if let runs, runs > 0 { throw RunStoreError.datasetInUse(name: name, runs: runs) }
      try db.execute(sql: "DELETE FROM dataset WHERE name = ?", arguments: [name])
    }
  }

  static func dataset(named name: String, in db: Database) throws -> DatasetRecord {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM dataset WHERE name = ?", arguments: [name])
    else {
      let known = try String.fetchAll(db, sql: "SELECT name FROM dataset ORDER BY name")
      throw RunStoreError.unknownDataset(
        name: name, known: known, nearest: nearest(to: name, among: known))
    }
    return try record(of: row, in: db)
  }

  private func insert(_ dataset: DatasetRecord, into db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO dataset (name, path, fingerprint, sources_json, preprocessing_json, split_rule,
          source_url, license, citation, created_us, form, origin, release, category,
          bits_per_sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        dataset.name, dataset.path, dataset.fingerprint, try JSONText.encode(dataset.sources),
        try JSONText.encode(dataset.preprocessing), dataset.splitRule, dataset.sourceURL,
        dataset.license, dataset.citation, Timestamp.now, dataset.form, dataset.origin,
        dataset.release, dataset.category, dataset.bitsPerSample,
      ])
    return db.lastInsertedRowID
  }

  private func insert(
    _ split: SplitRecord, ordinal: Int, dataset: Int64, into db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO dataset_split (dataset_id, ordinal, name, fingerprint, raw_sha256, n_items,
          height, width, channels, excluded_items, exclusion_reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        dataset, ordinal, split.name, split.fingerprint, split.rawSHA256, split.count,
        split.height, split.width, split.channels, split.excludedCount, split.exclusionReason,
      ])
    let id = db.lastInsertedRowID
    for shard in split.shards {
      try db.execute(
        sql: """
          INSERT INTO dataset_shard (split_id, ordinal, path, bytes, n_items, sha256)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [id, shard.ordinal, shard.path, shard.bytes, shard.count, shard.sha256])
    }
  }

  private static func record(of row: Row, in db: Database) throws -> DatasetRecord {
    let splits = try Row.fetchAll(
      db, sql: "SELECT * FROM dataset_split WHERE dataset_id = ? ORDER BY ordinal",
      arguments: [row["id"] as Int64])
    var record = DatasetRecord(
      name: row["name"], path: row["path"], fingerprint: row["fingerprint"],
      sources: try JSONText.decode(row["sources_json"]),
      preprocessing: try JSONText.decode(row["preprocessing_json"]),
      splitRule: row["split_rule"], sourceURL: row["source_url"], license: row["license"],
      citation: row["citation"], splits: try splits.map { try split(of: $0, in: db) })
    record.form = row["form"]
    record.origin = row["origin"]
    record.release = row["release"]
    record.category = row["category"]
    record.bitsPerSample = row["bits_per_sample"]
    return record
  }

  private static func split(of row: Row, in db: Database) throws -> SplitRecord {
    let shards = try Row.fetchAll(
      db, sql: "SELECT * FROM dataset_shard WHERE split_id = ? ORDER BY ordinal",
      arguments: [row["id"] as Int64])
    return SplitRecord(
      name: row["name"], fingerprint: row["fingerprint"], rawSHA256: row["raw_sha256"],
      count: row["n_items"], height: row["height"], width: row["width"],
      channels: row["channels"], excludedCount: row["excluded_items"],
      exclusionReason: row["exclusion_reason"],
      shards: shards.map {
        ShardRecord(
          ordinal: $0["ordinal"], path: $0["path"], bytes: $0["bytes"], count: $0["n_items"],
          sha256: $0["sha256"])
      })
  }
}

/// Lists and small records as JSON text in a column.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<T: Decodable>(_ text: String) throws -> T {
    try JSONDecoder().decode(T.self, from: Data(text.utf8))
  }
}
