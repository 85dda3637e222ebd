import Experiments
import Foundation

/// A folder of the test's own, removed when the test is done with it.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// A digest of 64 equal characters.
func digest(_ character: Character) -> String { String(repeating: character, count: 64) }

extension DatasetRecord {
  /// A small data set with every field filled in.
  static func sample(
    name: String = "photos32", fingerprint: String = digest("a"),
    splits: [String] = [
      "train", "val", "test",
    ]
  ) -> DatasetRecord {
    DatasetRecord(
      name: name, path: "/data/\(name)", fingerprint: fingerprint,
      sources: [
        .init(name: "a.png", bytes: 10, sha256: digest("b")),
        .init(name: "b.tar", bytes: 20, sha256: digest("c"), recognised: "b.tar"),
      ],
      preprocessing: ["centre crop to a square", "resize to 32 × 32"],
      splitRule: "by hash of the name", sourceURL: "https://example.org", license: "CC0",
      citation: "Somebody 2020",
      splits: splits.enumerated().map { index, split in
        SplitRecord(
          name: split, fingerprint: digest("d"), rawSHA256: digest("e"), count: 100 - index,
          height: 32, width: 32, channels: 3, excludedCount: index,
          exclusionReason: index == 0 ? nil : "truncated file",
          shards: [
            ShardRecord(
              ordinal: 0, path: "\(split)/images/c/0", bytes: 9, count: 100 - index,
              sha256: digest("f"))
          ])
      })
  }
}
