import Console
import Experiments
import Foundation
import Models
import Shards

/// What a trainer writes down: the database first, then files, then their rows.
struct RunRecorder {
  let store: RunStore
  let handle: RunHandle
  let runsFolder: String

  /// The run's folder.
  var folder: String { "\(runsFolder)/\(handle.uid)" }

  /// Makes the run's folder, and removes what a killed process left behind in it: files that were
  /// written but not recorded, or no longer recorded but not yet deleted.
  func prepare() throws {
    try makeFolder(folder)
    let known = Set(try store.artifacts(handle.runID, kind: .checkpoint).map(\.path))
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where (file.hasSuffix(".safetensors") && !known.contains(path(file).relative))
      || file.hasSuffix(".partial")
    {
      try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
    }
  }

  /// The path of a file of the run, and its path relative to the folder of the runs.
  func path(_ name: String) -> (full: String, relative: String) {
    ("\(folder)/\(name)", "\(handle.uid)/\(name)")
  }

  /// Records a file that is complete on disk.
  func record(_ kind: ArtifactRecord.Kind, _ name: String, file: String, epoch: Int?) throws {
    let digest = try FileDigest(path: "\(folder)/\(file)")
    try store.recordArtifact(
      handle,
      ArtifactRecord(
        kind: kind, name: name, path: path(file).relative, epoch: epoch, bytes: digest.bytes,
        sha256: digest.sha256))
  }

  /// Deletes the checkpoints that are neither the newest nor of the epoch that would be chosen.
  func pruneCheckpoints(keeping kept: Set<String>) throws {
    for artifact in try store.artifacts(handle.runID, kind: .checkpoint)
    where !kept.contains(artifact.path) {
      try store.recordDeletion(handle, path: artifact.path)
      try? FileManager.default.removeItem(atPath: "\(runsFolder)/\(artifact.path)")
    }
  }

  /// The largest resident set size of this process so far, in bytes.
  static var peakMemoryBytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}

/// Makes a folder and those above it.
///
/// - Parameter path: The folder.
/// - Throws: `CommandFailure` if it cannot be made.
func makeFolder(_ path: String) throws {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw CommandFailure("\(path): the folder cannot be made", status: .cannotWrite)
  }
}
