internal import Crypto
internal import Datasets
internal import Shards

/// Everything that decides which pixels a data set holds and how they are stored.
enum Plan {
  /// SHA-256 over the plan's lines; equal digests promise equal pixels.
  ///
  /// - Parameters:
  ///   - files: The sources with their checksums, in reading order.
  ///   - facts: The form and how images are dealt into splits.
  ///   - steps: What is done to the images.
  ///   - profile: How they are stored.
  /// - Returns: Lower-case hex.
  static func digest(
    _ files: [SourceFile], _ facts: DatasetFacts, _ steps: [String], _ profile: StorageProfile
  ) -> String {
    var lines = ["macow plan 1", "form \(facts.form)", "profile \(profile.rawValue)"]
    lines += files.map { "source \($0.sha256) \($0.bytes)" }
    lines += steps.map { "preprocessing \($0)" }
    lines.append("split \(facts.splitRule)")
    return hexSHA256(lines.map { $0 + "\n" }.joined())
  }
}

/// Lower-case hex SHA-256 of a text.
func hexSHA256(_ text: String) -> String {
  SHA256.hash(data: Array(text.utf8)).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}
