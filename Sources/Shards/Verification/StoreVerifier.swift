internal import Crypto
internal import Foundation

/// Finds what changed in a store of ours since it was written, down to a single bit.
///
/// Every byte is covered: metadata by the digests in the group's `zarr.json`, which also covers
/// itself; chunks and indices by their CRC-32C; the places of chunks by the rule that they follow
/// one another without gaps; and all pixels and labels by the digest that the provenance records.
public struct StoreVerifier: Sendable {
  /// The folder of the store.
  public let path: String

  /// A verifier of the store in the folder `path`.
  public init(path: String) { self.path = path }

  /// Reads everything, on all cores.
  ///
  /// - Parameter progress: Called with the number of images just decoded, from one thread.
  /// - Returns: What is wrong; empty if every bit is as it was written. Pixels are only decoded
  ///   where checksums found nothing.
  /// - Throws: `ShardError.missing` without a store, `unsupported` for one of another program,
  ///   `cannotRead`.
  public func findings(progress: (Int) -> Void = { _ in }) throws -> [StoreFinding] {
    let (provenance, digests, problems) = try checkGroup()
    var findings = problems
    for name in ShardedDataset.splitNames {
      let isPromised = provenance.map { $0.splits[name] != nil } ?? false
      guard isPromised || exists("\(name)/zarr.json") || exists("\(name)/images/zarr.json")
      else { continue }
      findings += try checkMetadata("\(name)/zarr.json", digests)
      for array in ["images"] + SplitWriter.companionNames {
        let file = "\(name)/\(array)/zarr.json"
        guard array == "images" || digests?[file] != nil || exists(file) else { continue }
        let problems = try checkMetadata(file, digests)
        findings += problems
        if problems.isEmpty { findings += try checkChunks(of: "\(name)/\(array)") }
      }
    }
    if findings.isEmpty, let provenance { findings = try checkPixels(provenance, progress) }
    return findings
  }

  private func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(file)")
  }

  /// The provenance and the digests of the metadata; nil where they cannot be trusted.
  private func checkGroup() throws -> (Provenance?, [String: String]?, [StoreFinding]) {
    let file = "\(path)/zarr.json"
    let bytes = try readSmallFile(file)
    guard let json = try? JSONValue.parse(bytes, path: file) else {
      return (nil, nil, [StoreFinding(file: "zarr.json", reason: "it is not valid JSON")])
    }
    // A damaged name of the attribute must not pass for a foreign store.
    let isOurs = String(decoding: bytes, as: UTF8.self).contains("macow_")
    guard let group = SealedGroup(json) else {
      guard isOurs else {
        throw ShardError.unsupported(path: path, what: "verifying a store of another program")
      }
      return (nil, nil, [StoreFinding(file: "zarr.json", reason: "its metadata was changed")])
    }
    guard try group.serialized() == bytes,
      let provenance = try? JSONDecoder().decode(
        Provenance.self, from: JSONEncoder().encode(group.provenance))
    else {
      return (
        nil, nil, [StoreFinding(file: "zarr.json", reason: "its metadata was changed")]
      )
    }
    return (provenance, group.metadataDigests, [])
  }

  private func checkMetadata(_ file: String, _ digests: [String: String]?) throws
    -> [StoreFinding]
  {
    do {
      let bytes = try readSmallFile("\(path)/\(file)")
      guard let digests else { return [] }
      if digests[file] == hexadecimal(SHA256.hash(data: bytes)) { return [] }
      return [StoreFinding(file: file, reason: "its metadata was changed")]
    } catch ShardError.missing {
      return [StoreFinding(file: file, reason: "it is missing")]
    } catch ShardError.badMetadata(_, let reason) {
      return [StoreFinding(file: file, reason: reason)]
    }
  }

  private func checkChunks(of folder: String) throws -> [StoreFinding] {
    let array: ZarrArray
    do {
      array = try ZarrArray(folder: "\(path)/\(folder)", mustBeComplete: true)
    } catch ShardError.badMetadata(_, let reason) {
      return [StoreFinding(file: "\(folder)/zarr.json", reason: reason)]
    } catch ShardError.unsupported(_, let what) {
      return [StoreFinding(file: "\(folder)/zarr.json", reason: "\(what) is not supported")]
    }
    guard let sharding = array.metadata.sharding,
      array.metadata.fileGrid.dropFirst().allSatisfy({
        $0 == 1
      })
    else {
      return [StoreFinding(file: "\(folder)/zarr.json", reason: "its metadata was changed")]
    }
    let check = ShardCheck(store: path, folder: folder, metadata: array.metadata, sharding)
    return try parallelMap(array.metadata.fileGrid[0]) { try check.findings(shard: $0) }
      .flatMap { $0 }
  }

  private func checkPixels(_ provenance: Provenance, _ progress: (Int) -> Void) throws
    -> [StoreFinding]
  {
    let store = try ShardedDataset(opening: path)
    return try ShardedDataset.splitNames.compactMap { name in
      guard let recorded = provenance.splits[name] else { return nil }
      let split = try store.split(name)
      let found = try split.rawSHA256(progress: progress)
      if split.count == recorded.count, found == recorded.rawSHA256 { return nil }
      return StoreFinding(
        file: "\(name)/images",
        reason: "its \(split.count) images have digest \(found.prefix(12)), recorded are "
          + "\(recorded.count) with \(recorded.rawSHA256.prefix(12))")
    }
  }
}
