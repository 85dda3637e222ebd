internal import Foundation

/// Writes a data set into `<path>.partial` and renames it to `<path>` when everything is durable.
///
/// While it lives, a lock on the work folder keeps others out. With a plan, an interrupted writer
/// leaves the shards that it finished, and the next one with the same plan goes on from there;
/// without a plan the next writer clears the folder.
public final class DatasetWriter {
  /// Where the data set will be.
  public let path: String
  /// What an earlier process finished, by split.
  public private(set) var resumed: [String: ResumedSplit] = [:]
  private let profile: StorageProfile
  private let partial: String
  private var lock: Int32 = -1
  private var journal: ShardJournal?
  private var writers: [SplitWriter] = []
  /// Whether the work folder is ours to remove: locked, and not renamed yet.
  private var ownsPartial = false

  /// Locks the work folder, and clears what is in it or goes on from it.
  ///
  /// - Parameters:
  ///   - path: The folder of the future Zarr group; its parent is made if needed.
  ///   - profile: How pixels are compressed.
  ///   - plan: What decides the stored bytes; nil if an interruption means starting again.
  /// - Throws: `ShardError.exists` if the data set is there already, `busy` if somebody else is
  ///   writing it, `unfinished` if work of another plan is in the way, `cannotWrite` if the disk
  ///   does not allow it.
  public init(path: String, profile: StorageProfile, plan: String? = nil) throws {
    self.path = path
    self.profile = profile
    partial = path + ".partial"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ShardError.exists(path: path)
    }
    try makeFolder(partial)
    lock = open(partial, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw ShardError.cannotWrite(path: partial, reason: lastError()) }
    // From here on a failure runs `deinit`, which closes the descriptor.
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw ShardError.busy(path: partial) }
    // The folder may have been renamed by its owner between opening and locking it.
    var opened = stat()
    var named = stat()
    guard fstat(lock, &opened) == 0, stat(partial, &named) == 0, opened.st_ino == named.st_ino
    else { throw ShardError.busy(path: partial) }
    if let plan {
      let journal = try ShardJournal(folder: partial, plan: plan)
      self.journal = journal
      resumed = try Self.resume(journal.entries, in: partial)
    }
    ownsPartial = true
    try clear()
  }

  private static func resume(_ entries: [ShardJournal.Entry], in partial: String) throws
    -> [String: ResumedSplit]
  {
    try Dictionary(grouping: entries, by: \.layout.name).mapValues { entries in
      let last = entries[entries.count - 1]
      return try ResumedSplit(
        entries, layout: last.layout, mark: last.mark, folder: "\(partial)/\(last.layout.name)")
    }
  }

  /// Removes everything but the journal and the shards that are in it.
  private func clear() throws {
    for entry in try names(in: partial) where entry != ShardJournal.name || journal == nil {
      guard let split = resumed[entry] else {
        try remove("\(partial)/\(entry)")
        continue
      }
      let folder = "\(partial)/\(entry)"
      for name in try names(in: folder) where name != "images" { try remove("\(folder)/\(name)") }
      for name in try names(in: "\(folder)/images") where name != "c" {
        try remove("\(folder)/images/\(name)")
      }
      let known = Set(split.shards.indices.map(String.init))
      for name in try names(in: "\(folder)/images/c") where !known.contains(name) {
        try remove("\(folder)/images/c/\(name)")
      }
    }
  }

  private func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw ShardError.unfinished(path: partial, reason: "of which \(folder) is missing")
    }
  }

  private func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw ShardError.cannotWrite(path: path, reason: "it cannot be removed")
    }
  }

  /// Shards that would survive if this writer were abandoned now.
  public var keptShards: Int { journal?.entries.count ?? 0 }

  deinit {
    if ownsPartial, keptShards == 0 { try? FileManager.default.removeItem(atPath: partial) }
    if lock >= 0 { close(lock) }
  }

  /// Starts a split.
  ///
  /// - Parameters:
  ///   - name: `train`, `val` or `test`.
  ///   - height: Rows of pixels.
  ///   - width: Columns of pixels.
  ///   - hasLabels: Whether every image has a label.
  ///   - geometry: Images in a chunk and a shard; nil for those that suit the size.
  /// - Returns: A writer, which `commit` finishes.
  /// - Throws: `ShardError.cannotWrite`.
  public func split(
    _ name: String, height: Int, width: Int, hasLabels: Bool, geometry: Geometry? = nil
  ) throws -> SplitWriter {
    try split(
      SplitLayout(
        name: name, height: height, width: width, hasLabels: hasLabels, profile: profile,
        geometry: geometry))
  }

  /// Starts a split, or goes on with it if its first shards are there.
  ///
  /// - Parameter layout: How its images lie in the arrays.
  /// - Returns: A writer, which `commit` finishes.
  /// - Throws: `ShardError.unfinished` if the shards that are there have another layout,
  ///   `cannotWrite`.
  public func split(_ layout: SplitLayout) throws -> SplitWriter {
    if let known = resumed[layout.name], known.layout != layout {
      throw ShardError.unfinished(path: partial, reason: "of images of another size")
    }
    let writer = try SplitWriter(
      folder: "\(partial)/\(layout.name)", layout: layout, journal: journal,
      resumed: resumed[layout.name])
    writers.append(writer)
    return writer
  }

  /// Finishes all splits, writes the group's `zarr.json` and gives the data set its name.
  ///
  /// - Parameters:
  ///   - provenance: What is stored with it; counts of the splits are filled in, and digests where
  ///     they are empty.
  ///   - verify: Called with the finished work folder and its provenance before the rename.
  /// - Returns: The provenance as stored.
  /// - Throws: What `verify` throws, or `ShardError.cannotWrite`; nothing has appeared then.
  public func commit(
    _ provenance: Provenance, verify: (_ path: String, _ stored: Provenance) throws -> Void
  ) throws -> Provenance {
    var stored = provenance
    for writer in writers {
      let planned = provenance.splits[writer.layout.name]
      let digest = planned.flatMap { $0.rawSHA256.isEmpty ? nil : $0.rawSHA256 }
      var split = try writer.finish(rawSHA256: digest)
      if let planned {
        split.excludedCount = planned.excludedCount
        split.exclusionReason = planned.exclusionReason
        split.damagedImages = planned.damagedImages
      }
      stored.splits[writer.layout.name] = split
    }
    let attributes = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(stored))
    let group = SealedGroup(provenance: attributes, metadataDigests: try metadataDigests())
    try DurableFile.write(try group.serialized(), to: "\(partial)/zarr.json")
    try verify(partial, stored)
    try journal?.remove()
    journal = nil
    try flushTree(partial)
    guard rename(partial, path) == 0 else {
      throw ShardError.cannotWrite(path: path, reason: lastError())
    }
    ownsPartial = false
    try flushFolder(of: path)
    return stored
  }

  /// SHA-256 of every `zarr.json` that the splits wrote, by path inside the group.
  private func metadataDigests() throws -> [String: String] {
    var digests: [String: String] = [:]
    for name in writers.map(\.layout.name) {
      let arrays = ["images"] + SplitWriter.companionNames
      for file in ["\(name)/zarr.json"] + arrays.map({ "\(name)/\($0)/zarr.json" })
      where FileManager.default.fileExists(atPath: "\(partial)/\(file)") {
        digests[file] = try FileDigest(path: "\(partial)/\(file)").sha256
      }
    }
    return digests
  }
}
