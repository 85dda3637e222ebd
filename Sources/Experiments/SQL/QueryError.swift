/// Why a query gave no result; each case describes itself in one sentence.
public enum QueryError: Error, Equatable, Sendable {
  /// The statement would write, attach a file, or change a setting.
  case notARead
  /// The statement took too long.
  case tooSlow(seconds: Double)
  /// A value, or the whole result, is too large.
  case tooLarge(bytes: Int)
  /// The statement needs too much memory.
  case tooMuchMemory(bytes: Int)
  /// A parameter of the statement has no value.
  case missingParameter(name: String)
  /// The statement has no such parameter.
  case unknownParameter(name: String, known: [String], nearest: String?)
  /// No query of that name is saved.
  case unknownQuery(name: String, known: [String], nearest: String?)
  /// SQLite does not understand the statement, or a function refuses its values.
  case invalid(reason: String)
}

extension QueryError: CustomStringConvertible {
  /// One sentence: what happened, what to do.
  public var description: String {
    switch self {
    case .notARead: return "only statements that read are allowed, such as SELECT"
    case .tooSlow(let seconds):
      return "the query was stopped after \(seconds) s; allow more with --timeout"
    case .tooLarge(let bytes):
      return "a value or the whole result is larger than \(bytes >> 20) MB; ask for less"
    case .tooMuchMemory(let bytes):
      return "the query needs more than \(bytes >> 20) MB of memory; ask for less"
    case .missingParameter(let name):
      return "the parameter ':\(name)' has no value; give it one with --set \(name)=VALUE"
    case .unknownParameter(let name, let known, let nearest):
      let list = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
      return "the query has no parameter '\(name)' (\(list))" + Self.hint(nearest)
    case .unknownQuery(let name, let known, let nearest):
      return "no saved query '\(name)' (there are \(known.joined(separator: ", ")))"
        + Self.hint(nearest)
    case .invalid(let reason): return "SQL: \(reason)"
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
