import Console
import Experiments
import Foundation
import Models
import Shards

/// What a trainer writes down: files first, then their events.
struct RunRecorder {
  let journal: RunJournal
  let runsFolder: String
  let monitor: ResourceMonitor

  /// The run's folder.
  var folder: String { journal.folder }

  /// Removes what a killed process left behind in the run's folder: files that were written but not
  /// recorded, or no longer recorded but not yet deleted.
  func prepare() throws {
    let known = Set(journal.history.artifacts(.checkpoint).map(\.path))
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where (file.hasSuffix(".safetensors") && !known.contains(path(file).relative))
      || file.hasSuffix(".partial")
    {
      try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
    }
  }

  /// The path of a file of the run, and its path relative to the folder of the runs.
  func path(_ name: String) -> (full: String, relative: String) {
    ("\(folder)/\(name)", "\(journal.uid)/\(name)")
  }

  /// Records a file that is complete on disk.
  func record(_ kind: ArtifactRecord.Kind, _ name: String, file: String, epoch: Int?) throws {
    let digest = try FileDigest(path: "\(folder)/\(file)")
    try journal.append(
      .artifact(
        ArtifactRecord(
          kind: kind, name: name, path: path(file).relative, epoch: epoch, bytes: digest.bytes,
          sha256: digest.sha256)))
  }

  /// Says that the run is alive, and what it uses.
  func beat() throws {
    try journal.heartbeat()
    try recordResources()
  }

  /// Records what the process has used since the last time.
  func recordResources() throws {
    try journal.append(.resources(monitor.sample()))
  }

  /// Deletes the checkpoints that are neither the newest nor of the epoch that would be chosen.
  func pruneCheckpoints(keeping kept: Set<String>) throws {
    for artifact in journal.history.artifacts(.checkpoint) where !kept.contains(artifact.path) {
      try journal.append(.deletion(path: artifact.path))
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
