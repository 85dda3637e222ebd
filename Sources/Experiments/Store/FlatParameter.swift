internal import Configurations

/// One leaf of a configuration, so that SQL can filter by it.
struct FlatParameter {
  /// Dotted path; lists are leaves.
  let key: String
  /// `int`, `real`, `text`, `bool`, `null` or `json`.
  let type: String
  /// The value as it is in the canonical text.
  let text: String
  /// The number of `int`, `real` and `bool`.
  let number: Double?

  static func leaves(of value: JSONValue, path: String = "") throws -> [FlatParameter] {
    if case .object(let members) = value, !members.isEmpty {
      return try members.sorted { $0.key < $1.key }.flatMap { key, member in
        try leaves(of: member, path: path.isEmpty ? key : "\(path).\(key)")
      }
    }
    let text = try CanonicalJSON.text(of: value)
    switch value {
    case .null: return [FlatParameter(key: path, type: "null", text: text, number: nil)]
    case .bool(let flag):
      return [FlatParameter(key: path, type: "bool", text: text, number: flag ? 1 : 0)]
    case .number(let number):
      let type = number == number.rounded() ? "int" : "real"
      return [FlatParameter(key: path, type: type, text: text, number: number)]
    case .string(let string):
      return [FlatParameter(key: path, type: "text", text: string, number: nil)]
    case .array, .object:
      return [FlatParameter(key: path, type: "json", text: text, number: nil)]
    }
  }
}
