internal import Foundation

/// A data set on disk: a Zarr v3 group with one subgroup for each split.
public struct ShardedDataset: Sendable {
  /// The folder of the group.
  public let path: String
  /// The splits by name.
  public let splits: [String: ImageSplit]
  /// What the store says about itself; nil if another program wrote it.
  public let provenance: Provenance?

  /// The splits that are looked for, in the order in which they are listed.
  public static let splitNames = ["train", "val", "test"]

  /// Opens a data set and checks its metadata; pixels are read later.
  ///
  /// A store with our provenance must be complete: there a missing shard is an error. In other
  /// stores it means the fill value, as Zarr has it.
  ///
  /// - Parameter path: The folder of the group.
  /// - Throws: `ShardError` naming the file and what is wrong.
  public init(opening path: String) throws {
    self.path = path
    let metadata = "\(path)/zarr.json"
    let json = try JSONValue.parse(try readSmallFile(metadata), path: metadata)
    try MetadataParser(path: metadata).requireFormat(json, type: "group")
    if let attributes = json["attributes"]?["macow"] {
      do {
        provenance = try JSONDecoder().decode(
          Provenance.self, from: JSONEncoder().encode(attributes))
      } catch {
        throw ShardError.badMetadata(path: metadata, reason: "the attribute \"macow\" is malformed")
      }
    } else {
      provenance = nil
    }
    var splits: [String: ImageSplit] = [:]
    for name in Self.splitNames {
      let folder = "\(path)/\(name)"
      let isPromised = provenance?.splits[name] != nil
      guard isPromised || FileManager.default.fileExists(atPath: "\(folder)/images/zarr.json")
      else { continue }
      splits[name] = try ImageSplit(
        name: name, folder: folder, mustBeComplete: provenance != nil)
    }
    guard !splits.isEmpty else {
      throw ShardError.badMetadata(path: metadata, reason: "it has no split train, val or test")
    }
    self.splits = splits
  }

  /// The split called `name`.
  ///
  /// - Throws: `ShardError.outOfRange` naming the splits that there are.
  public func split(_ name: String) throws -> ImageSplit {
    if let split = splits[name] { return split }
    let known = Self.splitNames.filter { splits[$0] != nil }.joined(separator: ", ")
    throw ShardError.outOfRange(
      path: path, reason: "there is no split \"\(name)\"; it has \(known)")
  }
}
