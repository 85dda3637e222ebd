internal import Crypto

/// The `zarr.json` of a data set's group, which carries digests of itself and of the metadata
/// files below it, so that a changed bit in any of them shows.
///
/// Chunks and shard indices carry checksums of their own.
struct SealedGroup {
  /// The attribute `macow`.
  let provenance: JSONValue
  /// SHA-256 of each `zarr.json` below the group, by path inside it.
  let metadataDigests: [String: String]

  /// What is stored; equal values give equal bytes.
  func serialized() throws -> [UInt8] {
    var attributes: [String: JSONValue] = [
      "macow": provenance,
      "macow_metadata_sha256": .object(metadataDigests.mapValues(JSONValue.string)),
    ]
    let digest = SHA256.hash(data: try JSONValue.object(attributes).serialized())
    attributes["macow_sha256"] = .string(hexadecimal(digest))
    return try JSONValue.object([
      "zarr_format": .int(3), "node_type": .string("group"), "attributes": .object(attributes),
    ]).serialized()
  }
}

extension SealedGroup {
  /// What a group says of itself; nil if another program wrote it.
  init?(_ json: JSONValue) {
    guard let provenance = json["attributes"]?["macow"] else { return nil }
    self.provenance = provenance
    let digests = json["attributes"]?["macow_metadata_sha256"]?.object ?? [:]
    metadataDigests = digests.compactMapValues(\.string)
  }
}
