/// What is wrong with a specification; each case describes itself in one sentence.
public enum ConfigurationError: Error, Equatable, Sendable {
  /// The text is not YAML or JSON.
  case malformed(file: String, line: Int?, reason: String)
  /// A key that nothing reads.
  case unknownKey(path: String, nearest: String?)
  /// A key that has no default is not there; `nearest` is an unread key that may be meant for it.
  case missing(path: String, nearest: String?)
  /// A value has another type than the one that is read.
  case wrongType(path: String, expected: String, found: String)
  /// A word is none of those that are allowed.
  case notAChoice(path: String, found: String, choices: [String])
  /// A value is of the right type but out of range, or does not fit another value.
  case invalid(path: String, reason: String)
  /// A number is NaN or infinite.
  case notFinite(path: String)
}

extension ConfigurationError: CustomStringConvertible {
  /// One sentence: where, what was expected, what was found, what may have been meant.
  public var description: String {
    switch self {
    case .malformed(let file, let line, let reason):
      return "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)"
    case .unknownKey(let path, let nearest):
      return "\(path): unknown key\(Self.suggestion(nearest))"
    case .missing(let path, let nearest):
      return "\(path): missing" + (nearest.map { "; is '\($0)' meant for it?" } ?? "")
    case .wrongType(let path, let expected, let found):
      return "\(Self.place(path)): expected \(expected), found \(found)"
    case .notAChoice(let path, let found, let choices):
      return "\(Self.place(path)): expected one of \(choices.joined(separator: ", ")), "
        + "found '\(found)'\(Self.suggestion(nearest(to: found, among: choices)))"
    case .invalid(let path, let reason):
      return "\(Self.place(path)): \(reason)"
    case .notFinite(let path):
      return "\(Self.place(path)): NaN and infinity have no place in a configuration"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func place(_ path: String) -> String { path.isEmpty ? "top level" : path }
}
