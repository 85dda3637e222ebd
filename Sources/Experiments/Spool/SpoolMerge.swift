internal import Foundation

/// All spools of some folders, brought into a database; what is there already stays as it is.
public struct SpoolMerge: Codable, Sendable {
  /// Spools that were read.
  public private(set) var runs = 0
  /// Events that were new to the database.
  public private(set) var events = 0
  /// Runs that were new to the database.
  public private(set) var newRuns = 0
  /// Runs that became another replicate than they were begun as.
  public private(set) var replicates: [Replicate] = []
  /// Spools whose last line is still being written, or was cut short by a kill.
  public private(set) var torn: [String] = []
  /// What kept a spool, or the rest of it, out of the database, one sentence each.
  public private(set) var problems: [String] = []

  /// A run of a configuration and seed that another run has already.
  public struct Replicate: Codable, Hashable, Sendable {
    /// The run.
    public let run: String
    /// Its experiment.
    public let experiment: String
    /// Its configuration's label.
    public let label: String
    /// Its seed.
    public let seed: Int
    /// The replicate that it is on record as.
    public let replicate: Int
  }

  private struct Source {
    let path: String
    let beginning: AttemptBeginning
    let time: Int64
  }

  /// Merges.
  ///
  /// Spools whose run began earlier come first, so that the later one of two runs with the same key
  /// is the replicate. Killed at any moment, the next merge goes on where this one was.
  ///
  /// - Parameters:
  ///   - folders: Folders of runs.
  ///   - store: The database.
  /// - Throws: `RunStoreError` if the database fails; a bad spool is a problem in the result.
  public init(_ folders: [String], into store: RunStore) throws {
    let sources = folders.flatMap(SpoolFile.all).compactMap { path in
      noting {
        try SpoolFile.beginning(of: path).map { Source(path: path, beginning: $0, time: $1) }
      }
    }
    for source in sources.sorted(by: { ($0.time, $0.path) < ($1.time, $1.path) }) {
      runs += 1
      try merge(source, into: store)
    }
  }

  private mutating func merge(_ source: Source, into store: RunStore) throws {
    let uid = source.beginning.uid
    let known = try store.spoolPosition(of: uid)
    let rest = noting {
      let size = FileIdentity.size(source.path)
      // The copy of a spool may be older than what is recorded of it.
      guard size >= known.bytes else { return Optional<SpoolFile>.none }
      return try SpoolFile(reading: source.path, after: known.sequence, bytes: known.bytes)
    }
    guard let rest else { return }
    if rest.tornBytes > 0 { torn.append(source.path) }
    for entry in rest.entries {
      do {
        switch try store.apply(entry, of: uid) {
        case .known: continue
        case .applied: break
        case .becameReplicate(let number):
          replicates.append(
            Replicate(
              run: uid, experiment: source.beginning.plan.experiment,
              label: source.beginning.label, seed: source.beginning.seed, replicate: number))
        }
      } catch let error as RunStoreError where error.isOfTheDatabase {
        throw error
      } catch {
        problems.append("\(source.path): \(error)")
        return
      }
      events += 1
      if entry.sequence == 1 { newRuns += 1 }
    }
  }

  private mutating func noting<T>(_ body: () throws -> T?) -> T? {
    do {
      return try body()
    } catch {
      problems.append(String(describing: error))
      return nil
    }
  }
}

extension FileIdentity {
  /// The size of the file at a path; 0 if there is none.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

extension RunStoreError {
  /// Whether the database itself failed, and not one record.
  public var isOfTheDatabase: Bool {
    switch self {
    case .busy, .failed, .missing, .foreign, .newer, .older: true
    default: false
    }
  }
}
