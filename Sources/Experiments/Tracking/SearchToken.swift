/// A word of a search filter.
enum SearchToken: Hashable {
  /// `metrics.val_bpd`, or a keyword.
  case word(String)
  /// `'text'` or `"text"`.
  case text(String)
  /// `-1.5e3`.
  case number(Double)
  /// `=`, `<=`, `(` and the like.
  case sign(String)

  /// Cuts a filter into words.
  ///
  /// - Throws: `TrackingError.invalid` for what is no word.
  static func all(of filter: String) throws -> [SearchToken] {
    var cutter = Cutter(filter: filter, rest: Substring(filter))
    var tokens: [SearchToken] = []
    while let token = try cutter.next() { tokens.append(token) }
    return tokens
  }

  /// The token as it was written, for messages.
  var spelling: String {
    switch self {
    case .word(let word): word
    case .text(let text): "'\(text)'"
    case .number(let number): "\(number)"
    case .sign(let sign): sign
    }
  }

  private struct Cutter {
    let filter: String
    var rest: Substring

    mutating func next() throws -> SearchToken? {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { return nil }
      if first == "'" || first == "\"" { return .text(try quoted(first)) }
      for sign in ["<=", ">=", "!=", "<", ">", "=", "(", ")", ","] where rest.hasPrefix(sign) {
        rest = rest.dropFirst(sign.count)
        return .sign(sign)
      }
      if first.isNumber || "+-.".contains(first) { return .number(try number()) }
      return .word(try word())
    }

    /// A word whose parts may be in back-quotes, or after a point in double ones.
    private mutating func word() throws -> String {
      var word = ""
      while let first = rest.first {
        if first == "`" || (first == "\"" && word.hasSuffix(".")) {
          word += try quoted(first)
        } else if first.isLetter || first.isNumber || "_./-:".contains(first) {
          word.append(first)
          rest = rest.dropFirst()
        } else {
          break
        }
      }
      guard !word.isEmpty else {
        throw TrackingError(
          .invalid, "Invalid filter '\(filter)': '\(rest.prefix(1))' is not expected.")
      }
      return word
    }

    private mutating func number() throws -> Double {
      let text = rest.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
      guard let number = Double(text) else {
        throw TrackingError(.invalid, "Invalid filter '\(filter)': '\(text)' is not a number.")
      }
      rest = rest.dropFirst(text.count)
      return number
    }

    /// A quoted text, in which the quote is written twice.
    private mutating func quoted(_ quote: Character) throws -> String {
      rest = rest.dropFirst()
      var text = ""
      while let character = rest.first {
        rest = rest.dropFirst()
        if character != quote {
          text.append(character)
        } else if rest.first == quote {
          text.append(quote)
          rest = rest.dropFirst()
        } else {
          return text
        }
      }
      throw TrackingError(
        .invalid, "Invalid filter '\(filter)': a text in \(quote) does not end.")
    }
  }
}
