internal import Crypto
internal import Datasets
internal import Foundation
internal import Shards

/// Everything that decides which pixels a data set holds and how they are stored.
struct Plan: Sendable {
  let facts: DatasetFacts
  /// What is done to the images, in order.
  let steps: [String]
  let profile: StorageProfile
  let shardBytes: Int?
  /// Whether damaged images are left out.
  let skipsDamaged: Bool

  private var lines: [String] {
    var lines = [
      "macow plan 2", "form \(facts.form)", "data set \(facts.title)",
      "bits \(facts.bitsPerSample)", "profile \(profile.rawValue)",
    ]
    if let shardBytes { lines.append("shard bytes \(shardBytes)") }
    if skipsDamaged { lines.append("damaged images left out") }
    lines += steps.map { "preprocessing \($0)" }
    lines.append("split \(facts.splitRule)")
    return lines
  }

  /// SHA-256 over the plan and the sources; equal digests promise equal stores.
  ///
  /// - Parameter files: The sources with their checksums, in reading order.
  /// - Returns: Lower-case hex.
  func digest(_ files: [SourceFile]) -> String {
    digest(of: lines + files.map { "source \($0.sha256) \($0.bytes)" })
  }

  /// SHA-256 over what is known of the plan before the sources have been read.
  ///
  /// - Parameter byteCount: The size of all sources.
  /// - Returns: Lower-case hex.
  func preliminaryDigest(byteCount: Int) -> String {
    digest(of: lines + ["bytes \(byteCount)"])
  }

  private func digest(of lines: [String]) -> String {
    hexSHA256(lines.map { $0 + "\n" }.joined())
  }
}

/// Lower-case hex SHA-256 of a text.
func hexSHA256(_ text: String) -> String { hexadecimal(SHA256.hash(data: Array(text.utf8))) }
