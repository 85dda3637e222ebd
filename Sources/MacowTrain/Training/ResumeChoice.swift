import Console
import Experiments
import Foundation
import Shards

/// The checkpoint that a run goes on from: the newest one whose bytes are those that were recorded.
struct ResumeChoice {
  /// The checkpoint; nil to start from the beginning.
  let checkpoint: ArtifactRecord?
  /// Newer checkpoints that are gone or damaged.
  let unusable: [ArtifactRecord]

  /// Looks for it.
  ///
  /// - Parameters:
  ///   - history: The run's history.
  ///   - runsFolder: The folder of the runs.
  /// - Throws: `CommandFailure` if there are checkpoints on record and none of them is whole.
  init(_ history: RunHistory, runsFolder: String) throws {
    var unusable: [ArtifactRecord] = []
    for record in history.artifacts(.checkpoint).reversed() where record.epoch != nil {
      if try record.isWhole(in: runsFolder) {
        checkpoint = record
        self.unusable = unusable
        return
      }
      unusable.append(record)
    }
    if let newest = unusable.first {
      throw CommandFailure(
        "\(runsFolder)/\(newest.path): the checkpoint is \(newest.fault(in: runsFolder)), and no "
          + "older one is whole, so the run cannot go on; restore the file, or start a replicate "
          + "with --replicate")
    }
    checkpoint = nil
    self.unusable = []
  }

  /// What a person should know of the checkpoints that are passed over.
  func sentences(in runsFolder: String) -> [String] {
    unusable.map { record in
      "\(runsFolder)/\(record.path): the checkpoint is \(record.fault(in: runsFolder)); the run goes "
        + "on from \((checkpoint?.path ?? "").split(separator: "/").last ?? "") instead, and the "
        + "epochs after it are trained again"
    }
  }
}

extension ArtifactRecord {
  /// Whether the file is there, with the bytes that were recorded.
  func isWhole(in runsFolder: String) throws -> Bool {
    let path = "\(runsFolder)/\(path)"
    guard FileManager.default.fileExists(atPath: path) else { return false }
    return try FileDigest(path: path).sha256 == sha256
  }

  /// What is wrong with a file that is not whole.
  func fault(in runsFolder: String) -> String {
    FileManager.default.fileExists(atPath: "\(runsFolder)/\(path)")
      ? "damaged, its SHA-256 is not the recorded one" : "gone"
  }
}
