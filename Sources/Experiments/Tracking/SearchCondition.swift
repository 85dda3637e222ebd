/// One comparison of a search filter, such as `metrics.val_bpd < 3.5`.
struct SearchCondition: Hashable {
  /// What is compared, as it is written: `metrics.val_bpd`.
  let subject: String
  let comparison: Comparison

  enum Comparison: Hashable {
    /// `=`, `!=`, `<`, `<=`, `>` or `>=`.
    case number(String, Double)
    /// `=` or `!=`.
    case text(String, String)
    /// `LIKE`, where capital letters matter.
    case like(String)
    /// `ILIKE`, where they do not.
    case alike(String)
    /// `IN` and `NOT IN`.
    case among([String], isNegated: Bool)
    /// `IS NULL` and `IS NOT NULL`.
    case null(isNegated: Bool)
  }

  /// Reads a filter: comparisons joined by AND.
  ///
  /// - Throws: `TrackingError.invalid` with what was expected where.
  static func all(of filter: String) throws -> [SearchCondition] {
    let tokens = try SearchToken.all(of: filter)
    if tokens.isEmpty { return [] }
    var reader = Reader(filter: filter, tokens: tokens[...])
    var conditions = [try reader.condition()]
    while !reader.tokens.isEmpty {
      if reader.takes("OR") {
        throw reader.failure("comparisons can be joined by AND only")
      }
      guard reader.takes("AND") else { throw reader.failure("expected AND") }
      conditions.append(try reader.condition())
    }
    return conditions
  }

  private struct Reader {
    let filter: String
    var tokens: ArraySlice<SearchToken>

    mutating func condition() throws -> SearchCondition {
      guard case .word(let subject)? = tokens.first else {
        throw failure("expected a name such as metrics.loss")
      }
      tokens.removeFirst()
      return SearchCondition(subject: subject, comparison: try comparison())
    }

    private mutating func comparison() throws -> Comparison {
      if takes("IS") {
        let isNegated = takes("NOT")
        guard takes("NULL") else { throw failure("expected NULL") }
        return .null(isNegated: isNegated)
      }
      if takes("LIKE") { return .like(try text()) }
      if takes("ILIKE") { return .alike(try text()) }
      if takes("NOT") {
        guard takes("IN") else { throw failure("expected IN") }
        return .among(try list(), isNegated: true)
      }
      if takes("IN") { return .among(try list(), isNegated: false) }
      guard case .sign(let sign)? = tokens.first,
        ["=", "!=", "<", "<=", ">", ">="].contains(sign)
      else { throw failure("expected a comparison such as = or LIKE") }
      tokens.removeFirst()
      switch tokens.first {
      case .number(let number)?:
        tokens.removeFirst()
        return .number(sign, number)
      case .text(let text)?:
        tokens.removeFirst()
        return .text(sign, text)
      default: throw failure("expected a number or a quoted text")
      }
    }

    private mutating func text() throws -> String {
      guard case .text(let text)? = tokens.first else { throw failure("expected a quoted text") }
      tokens.removeFirst()
      return text
    }

    private mutating func list() throws -> [String] {
      guard takes(sign: "(") else { throw failure("expected '('") }
      var texts = [try text()]
      while takes(sign: ",") { texts.append(try text()) }
      guard takes(sign: ")") else { throw failure("expected ')'") }
      return texts
    }

    mutating func takes(_ keyword: String) -> Bool {
      guard case .word(let word)? = tokens.first, word.uppercased() == keyword else { return false }
      tokens.removeFirst()
      return true
    }

    private mutating func takes(sign: String) -> Bool {
      guard tokens.first == .sign(sign) else { return false }
      tokens.removeFirst()
      return true
    }

    func failure(_ reason: String) -> TrackingError {
      let place = tokens.first.map { "before \($0.spelling)" } ?? "at the end"
      return TrackingError(.invalid, "Invalid filter '\(filter)': \(reason) \(place).")
    }
  }
}

/// One key that results are ordered by.
struct SearchOrder: Hashable {
  /// What is ordered by, as it is written.
  let subject: String
  let isDescending: Bool

  /// Reads keys such as `metrics.val_bpd DESC`.
  ///
  /// - Throws: `TrackingError.invalid`.
  static func all(of texts: [String]) throws -> [SearchOrder] {
    try texts.map { text in
      let tokens = try SearchToken.all(of: text)
      guard case .word(let subject)? = tokens.first else { throw failure(text) }
      switch tokens.dropFirst().first {
      case nil: return SearchOrder(subject: subject, isDescending: false)
      case .word(let word)? where tokens.count == 2 && word.uppercased() == "ASC":
        return SearchOrder(subject: subject, isDescending: false)
      case .word(let word)? where tokens.count == 2 && word.uppercased() == "DESC":
        return SearchOrder(subject: subject, isDescending: true)
      default: throw failure(text)
      }
    }
  }

  private static func failure(_ text: String) -> TrackingError {
    TrackingError(
      .invalid, "Invalid order_by clause '\(text)'; it is a name, and ASC or DESC after it.")
  }
}
