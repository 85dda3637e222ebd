internal import Foundation
internal import GRDB

extension RunStore {
  /// What each run was measured on.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - split: `train`, `val` or `test`, as a metric's `split`.
  /// - Returns: By the run's row; runs that have not begun are missing.
  /// - Throws: `PlanError.unknownExperiment`.
  public func measuredData(experiment: String, split: String) throws -> [Int64: MeasuredData] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      // Catalogues of older versions do not know releases.
      let hasRelease = try db.columns(in: "dataset").contains { $0.name == "release" }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT r.id, d.name, \(hasRelease ? "d.release" : "NULL") AS release, s.name AS split,
            s.raw_sha256, s.n_items,
            (SELECT num FROM config_param p
               WHERE p.config_id = r.config_id AND p.key = 'data.bits') AS bits,
            (SELECT text FROM config_param p
               WHERE p.config_id = r.config_id AND p.key = 'dequantization.kind') AS noise
          FROM run r JOIN run_dataset u ON u.run_id = r.id AND u.role = ?2
          JOIN dataset_split s ON s.id = u.split_id JOIN dataset d ON d.id = s.dataset_id
          WHERE r.experiment_id = ?1
          """, arguments: [id, split])
      return rows.reduce(into: [:]) { found, row in
        let bits: Double? = row["bits"]
        found[row["id"] as Int64] = MeasuredData(
          dataset: row["name"], release: row["release"], split: row["split"],
          pixels: row["raw_sha256"], count: row["n_items"], bits: bits.map { Int($0) },
          dequantization: row["noise"])
      }
    }
  }

  /// One value an image of a run, at the epoch that counts, the mean over evaluation seeds.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - metric: The metric's name.
  /// - Returns: The values in the order of the split; nil if none were kept or one is not finite.
  /// - Throws: `RunStoreError`.
  public func itemValues(_ run: RunSummary, metric: String) throws -> [Double]? {
    guard let epoch = run.selectedEpoch else { return nil }
    let blobs = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT v.items_f32 FROM evaluation e
          JOIN evaluation_value v ON v.evaluation_id = e.id JOIN metric m ON m.id = v.metric_id
          WHERE e.run_id = ? AND e.epoch = ? AND m.name = ?
          ORDER BY e.eval_seed
          """, arguments: [run.id, epoch, metric]
      ).map { $0["items_f32"] as Data? }
    }
    let lists = blobs.compactMap { $0 }.map(ItemSummary.values)
    guard let count = lists.first?.count, lists.count == blobs.count,
      lists.allSatisfy({ $0.count == count })
    else { return nil }
    let means = (0..<count).map { item in
      lists.reduce(0) { $0 + $1[item] } / Double(lists.count)
    }
    return means.allSatisfy(\.isFinite) ? means : nil
  }

  /// The fields of each configuration of an experiment, by its label.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: Dotted paths and values, every default filled in; the data set's name is `data.name`.
  /// - Throws: `PlanError.unknownExperiment`.
  public func configurationFields(experiment: String) throws -> [String: [String: String]] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT ec.label, p.key, p.text FROM experiment_config ec
          JOIN config_param p ON p.config_id = ec.config_id WHERE ec.experiment_id = ?
          """, arguments: [id])
      return rows.reduce(into: [:]) { fields, row in
        fields[row["label"] as String, default: [:]][row["key"] as String] = row["text"] as String
      }
    }
  }
}

/// The images that a run was measured on; equal values mean that numbers can be compared.
public struct MeasuredData: Codable, Hashable, Sendable {
  /// The data set's name.
  public let dataset: String
  /// Which release of it, if the catalogue knows.
  public let release: String?
  /// The split that the images are stored in.
  public let split: String
  /// SHA-256 of the decoded pixels and labels, whatever the shards' form.
  public let pixels: String
  /// Number of images.
  public let count: Int
  /// Bits of a pixel's colour that are kept, if the configuration says so.
  public let bits: Int?
  /// How noise is added, which decides how tight the bound is.
  public let dequantization: String?
}

extension ItemSummary {
  /// The items of little-endian float32.
  static func values(_ data: Data) -> [Double] {
    data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count - 3, by: 4).map { start in
        let bits = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)
        return Double(Float(bitPattern: UInt32(littleEndian: bits)))
      }
    }
  }
}
