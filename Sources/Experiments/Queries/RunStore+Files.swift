internal import Foundation
internal import GRDB

/// What was not committed when a run began.
public struct UncommittedChanges: Codable, Hashable, Sendable {
  /// The output of `git diff`; nil if there is none, or if another program packed it.
  public let diff: String?
  /// Files that git did not know, with their checksums, as JSON.
  public let untracked: String
}

extension RunStore {
  /// The file of a run that has this path on record.
  ///
  /// - Parameters:
  ///   - path: The path as it was recorded.
  ///   - run: The run.
  /// - Returns: The record; nil if there is none, or the file was deleted.
  /// - Throws: `RunStoreError`.
  public func file(_ path: String, ofRun run: RunSummary) throws -> ArtifactRecord? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM artifact WHERE run_id = ? AND path = ? AND deleted_us IS NULL
          ORDER BY id DESC
          """, arguments: [run.id, path])
      guard let row, let kind = ArtifactRecord.Kind(rawValue: row["kind"]) else { return nil }
      return ArtifactRecord(
        kind: kind, name: row["name"], path: row["path"], epoch: row["epoch"],
        bytes: row["bytes"], sha256: row["sha256"])
    }
  }

  /// What was not committed in the code that a run was made with.
  ///
  /// - Parameter run: The run.
  /// - Returns: The changes; nil for clean or unknown code.
  /// - Throws: `RunStoreError`.
  public func uncommittedChanges(ofRun run: RunSummary) throws -> UncommittedChanges? {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: "SELECT diff_zlib, untracked_json FROM code_version WHERE id = ? AND dirty = 1",
        arguments: [run.codeID])
      return row.map {
        let packed: Data? = $0["diff_zlib"]
        return UncommittedChanges(
          diff: packed.flatMap(ZlibStream.contents).map { String(decoding: $0, as: UTF8.self) },
          untracked: $0["untracked_json"])
      }
    }
  }

  /// The experiments whose runs used a data set.
  ///
  /// - Parameter dataset: The data set's name.
  /// - Returns: One row an experiment, by name.
  /// - Throws: `RunStoreError`.
  public func uses(ofDataset dataset: String) throws -> [DatasetUse] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.name, count(DISTINCT r.id) AS runs,
            group_concat(DISTINCT u.role || ': ' || s.name) AS roles
          FROM run_dataset u JOIN dataset_split s ON s.id = u.split_id
          JOIN dataset d ON d.id = s.dataset_id JOIN run r ON r.id = u.run_id
          JOIN experiment e ON e.id = r.experiment_id
          WHERE d.name = ? AND r.deleted_us IS NULL GROUP BY e.id ORDER BY e.name
          """, arguments: [dataset]
      ).map {
        let roles: String = $0["roles"]
        return DatasetUse(
          experiment: $0["name"], runs: $0["runs"],
          roles: roles.split(separator: ",").map(String.init).sorted())
      }
    }
  }
}

/// An experiment that used a data set.
public struct DatasetUse: Codable, Hashable, Sendable {
  /// The experiment's name.
  public let experiment: String
  /// How many of its runs.
  public let runs: Int
  /// Which splits in which roles, such as `val: train`.
  public let roles: [String]
}
