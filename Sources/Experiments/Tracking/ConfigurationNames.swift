/// Row names for configurations that nobody named.
enum ConfigurationNames {
  /// A configuration with its parameters.
  struct Entry {
    let hash: String
    let label: String
    var parameters: [String: String]
  }

  private static let longest = 60

  /// Names every configuration by the parameters in which they differ, such as
  /// `depth=32, lr=0.001`; by its first parameters where there is but one.
  ///
  /// - Parameters:
  ///   - entries: The configurations by their rows.
  ///   - others: Labels that are taken.
  /// - Returns: Different labels.
  static func labels(_ entries: [Int64: Entry], avoiding others: Set<String>) -> [Int64: String] {
    // A run without parameters is a row of its own, and no reason to name others by all of theirs.
    let real = entries.values.filter { $0.parameters[TrackedConfiguration.ownKey] == nil }
    let keys = Set(real.flatMap(\.parameters.keys)).sorted()
    var telling = keys.filter { key in Set(real.map { $0.parameters[key] }).count > 1 }
    if telling.isEmpty { telling = Array(keys.prefix(3)) }
    var labels: [Int64: String] = [:]
    var used = others
    for (id, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let label = unique(name(entry, telling), hash: entry.hash, used)
      used.insert(label)
      labels[id] = label
    }
    return labels
  }

  private static func name(_ entry: Entry, _ keys: [String]) -> String {
    if let uid = entry.parameters[TrackedConfiguration.ownKey] { return "run \(uid.prefix(8))" }
    let parts = keys.compactMap { key in entry.parameters[key].map { "\(key)=\($0)" } }
    return parts.isEmpty ? "no parameters" : parts.joined(separator: ", ")
  }

  private static func unique(_ name: String, hash: String, _ used: Set<String>) -> String {
    let line = name.map { $0.isNewline ? " " : $0 }
    if line.count <= longest, !used.contains(String(line)) { return String(line) }
    let short = String(line.prefix(longest))
    return (8...hash.count).lazy.map { "\(short)… \(hash.prefix($0))" }
      .first { !used.contains($0) } ?? hash
  }
}
