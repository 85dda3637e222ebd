import Console
import Experiments
import Foundation

/// Files in the folder of the runs that nothing needs any more.
struct Clearing: Encodable {
  /// One file, or one folder with all that is in it.
  struct Entry: Encodable, Equatable {
    /// Relative to the folder of the runs.
    let path: String
    let bytes: Int
    let reason: Reason
    /// The run that it belongs to, or would belong to.
    let run: String
  }

  enum Reason: String, Encodable {
    /// The run was removed.
    case removedRun = "removed run"
    /// No run has the folder's id.
    case orphanFolder = "no such run"
    /// No record names the file.
    case orphanFile = "not on record"
    /// Neither the newest nor the chosen one.
    case spareCheckpoint = "spare checkpoint"
  }

  let entries: [Entry]
  /// Experiments of which every run was removed.
  let experiments: [String]
  /// Runs that are being trained, and left alone.
  let openRuns: Int

  var bytes: Int { entries.reduce(0) { $0 + $1.bytes } }
  var isEmpty: Bool { entries.isEmpty && experiments.isEmpty }

  /// Looks through the folder of the runs; only folders that are named like runs are looked into.
  init(folder: String, _ files: RunFiles) {
    var entries: [Entry] = []
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where Self.isRunID(name) && !files.openRuns.contains(name) {
      if files.removedRuns.contains(name) || !files.runs.contains(name) {
        let reason: Reason = files.removedRuns.contains(name) ? .removedRun : .orphanFolder
        entries.append(
          Entry(path: name, bytes: Self.bytes("\(folder)/\(name)"), reason: reason, run: name))
        continue
      }
      let inside = FileManager.default.enumerator(atPath: "\(folder)/\(name)")
      for file in (inside?.compactMap { $0 as? String } ?? []).sorted() {
        let path = "\(name)/\(file)"
        guard let reason = Self.reason(path, files, in: folder) else { continue }
        entries.append(
          Entry(path: path, bytes: Self.bytes("\(folder)/\(path)"), reason: reason, run: name))
      }
    }
    self.entries = entries
    experiments = files.emptyExperiments
    openRuns = files.openRuns.count
  }

  /// Why a file of a run is not needed; nil if it is.
  private static func reason(_ path: String, _ files: RunFiles, in folder: String) -> Reason? {
    if files.spareCheckpoints.contains(path) { return .spareCheckpoint }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
    // Journals may hold what no database has yet.
    if isFolder.boolValue || path.hasSuffix(".ndjson") || files.recorded.contains(path) {
      return nil
    }
    return .orphanFile
  }

  private static func isRunID(_ name: String) -> Bool {
    name.count == 32 && name.allSatisfy { ("0"..."9").contains($0) || ("a"..."f").contains($0) }
  }

  /// The size of a file, or of everything in a folder; links count as themselves.
  private static func bytes(_ path: String) -> Int {
    func size(_ path: String) -> Int {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType != .typeDirectory else { return 0 }
      return (attributes?[.size] as? Int) ?? 0
    }
    let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return inside.reduce(size(path)) { $0 + size("\(path)/\($1)") }
  }

  /// Deletes what was listed, run by run; a run that a process has taken up meanwhile is passed over.
  ///
  /// - Returns: The entries that are gone.
  /// - Throws: `CommandFailure` about the first file that cannot be deleted.
  func delete(in folder: String, _ store: RunStore) throws -> [Entry] {
    var deleted: [Entry] = []
    let byRun = Dictionary(grouping: entries, by: \.run)
    for run in byRun.keys.sorted() {
      let entries = byRun[run] ?? []
      guard try store.releaseFiles(ofRun: run, paths: entries.map(\.path)) else { continue }
      for entry in entries {
        do {
          try FileManager.default.removeItem(atPath: "\(folder)/\(entry.path)")
        } catch {
          throw CommandFailure(
            "\(folder)/\(entry.path): it cannot be deleted", status: .cannotWrite)
        }
        deleted.append(entry)
      }
    }
    return deleted
  }
}
