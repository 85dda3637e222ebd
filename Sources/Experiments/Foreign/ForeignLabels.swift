internal import Configurations

/// Labels of configurations: the parameters in which they differ.
struct ForeignLabels {
  private let differing: [String]

  init(_ configurations: [ForeignConfiguration]) {
    var values: [String: Set<JSONValue>] = [:]
    let members = Set(configurations.map(\.canonical)).map(Self.members)
    for (key, value) in members.flatMap({ $0 }) { values[key, default: []].insert(value) }
    differing = values.keys.filter { key in
      (values[key]?.count ?? 0) > 1 || members.contains { $0[key] == nil }
    }.sorted()
  }

  /// `learning_rate=0.1, depth=3`; the beginning of the hash if nothing differs, or too much.
  func label(of configuration: ForeignConfiguration) -> String {
    let members = Self.members(configuration.canonical)
    let parts = differing.compactMap { key in members[key].map { "\(key)=\(Self.text($0))" } }
    let label = parts.joined(separator: ", ")
    return label.isEmpty || label.count > 80
      ? "configuration \(configuration.hash.prefix(8))" : label
  }

  private static func members(_ value: JSONValue) -> [String: JSONValue] {
    if case .object(let members) = value { return members }
    return [:]
  }

  private static func text(_ value: JSONValue) -> String {
    value.string ?? (try? CanonicalJSON.text(of: value)) ?? ""
  }
}
