internal import Foundation

/// Writes a data set into `<path>.partial` and renames it to `<path>` when everything is durable.
///
/// What an interrupted writer leaves is the `.partial` folder, which the next writer clears; while
/// it lives, a lock on that folder keeps others out.
public final class DatasetWriter {
  /// Where the data set will be.
  public let path: String
  private let profile: StorageProfile
  private let partial: String
  private var lock: Int32 = -1
  private var writers: [SplitWriter] = []
  /// Whether the work folder is ours to remove: locked, and not renamed yet.
  private var ownsPartial = false

  /// Clears and locks the work folder.
  ///
  /// - Parameters:
  ///   - path: The folder of the future Zarr group; its parent is made if needed.
  ///   - profile: How pixels are compressed.
  /// - Throws: `ShardError.exists` if the data set is there already, `busy` if somebody else is
  ///   writing it, `cannotWrite` if the disk does not allow it.
  public init(path: String, profile: StorageProfile) throws {
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
    try claim()
  }

  /// The folder may have been renamed by its owner between opening and locking it.
  private func claim() throws {
    var opened = stat()
    var named = stat()
    guard fstat(lock, &opened) == 0, stat(partial, &named) == 0, opened.st_ino == named.st_ino
    else { throw ShardError.busy(path: partial) }
    ownsPartial = true
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: partial)) ?? [] {
      try remove("\(partial)/\(entry)")
    }
  }

  private func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw ShardError.cannotWrite(path: path, reason: "it cannot be removed")
    }
  }

  deinit {
    if ownsPartial { try? FileManager.default.removeItem(atPath: partial) }
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
    let writer = try SplitWriter(
      folder: "\(partial)/\(name)", name: name, height: height, width: width,
      hasLabels: hasLabels, profile: profile, geometry: geometry)
    writers.append(writer)
    return writer
  }

  /// Finishes all splits, writes the group's `zarr.json` and gives the data set its name.
  ///
  /// - Parameters:
  ///   - provenance: What is stored with it; counts and digests of the splits are filled in.
  ///   - verify: Called with the finished work folder and its provenance before the rename.
  /// - Returns: The provenance as stored.
  /// - Throws: What `verify` throws, or `ShardError.cannotWrite`; nothing has appeared then.
  public func commit(
    _ provenance: Provenance, verify: (_ path: String, _ stored: Provenance) throws -> Void
  ) throws -> Provenance {
    var stored = provenance
    for writer in writers {
      var split = try writer.finish()
      if let planned = provenance.splits[writer.name] {
        split.excludedCount = planned.excludedCount
        split.exclusionReason = planned.exclusionReason
      }
      stored.splits[writer.name] = split
    }
    let attributes = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(stored))
    let group = SealedGroup(provenance: attributes, metadataDigests: try metadataDigests())
    try DurableFile.write(try group.serialized(), to: "\(partial)/zarr.json")
    try verify(partial, stored)
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
    for name in writers.map(\.name) {
      for file in ["\(name)/zarr.json", "\(name)/images/zarr.json", "\(name)/labels/zarr.json"]
      where FileManager.default.fileExists(atPath: "\(partial)/\(file)") {
        digests[file] = try FileDigest(path: "\(partial)/\(file)").sha256
      }
    }
    return digests
  }
}
