import Configurations
import Console

/// Prose with blocks that are made from the records.
///
///     <!-- macow:begin table quickstart --test welch --holm -->
///     …
///     <!-- macow:end -->
///
/// Markers on one line enclose a single number in a sentence. Markers in code, fenced or between backticks, are prose.
struct MarkedDocument {
  /// Prose and blocks in the order of the text.
  let parts: [Part]
  let file: String

  enum Part {
    case prose(String)
    case block(MarkedBlock)
  }

  static let end = "<!-- macow:end -->"
  private static let begin = "<!-- macow:begin "

  /// Where a line has a marker that is not between backticks.
  private static func place(of marker: String, in line: Substring) -> Range<Substring.Index>? {
    line.ranges(of: marker).first { found in
      line[..<found.lowerBound].count { $0 == "`" }.isMultiple(of: 2)
    }
  }

  /// Splits a text at its markers.
  init(_ text: String, file: String) throws {
    self.file = file
    var parts: [Part] = []
    var prose = ""
    var rest = Substring(text)
    var line = 1
    var isFenced = false
    func failure(_ reason: String) -> CommandFailure {
      CommandFailure("\(file):\(line): \(reason)")
    }
    while !rest.isEmpty {
      let lineEnd =
        rest.firstIndex(where: \.isNewline).map { rest.index(after: $0) } ?? rest.endIndex
      let current = rest[..<lineEnd]
      if current.drop(while: \.isWhitespace).hasPrefix("```") { isFenced.toggle() }
      let start = isFenced ? nil : Self.place(of: Self.begin, in: current)
      guard let start else {
        if !isFenced, Self.place(of: Self.end, in: current) != nil {
          throw failure("macow:end without a macow:begin before it")
        }
        prose += current
        rest = rest[lineEnd...]
        line += current.contains(where: \.isNewline) ? 1 : 0
        continue
      }
      prose += rest[..<start.lowerBound]
      guard let close = current[start.upperBound...].firstRange(of: "-->") else {
        throw failure("the macow:begin marker is not closed by --> on its line")
      }
      let arguments = String(current[start.upperBound..<close.lowerBound])
      let body = rest[close.upperBound...]
      guard let stop = body.firstRange(of: Self.end) else {
        throw failure("macow:begin without a macow:end after it")
      }
      let content = body[..<stop.lowerBound]
      if content.contains(Self.begin) {
        throw failure("another macow:begin before this block's macow:end")
      }
      if !prose.isEmpty { parts.append(.prose(prose)) }
      prose = ""
      parts.append(
        .block(
          MarkedBlock(
            line: line, marker: String(rest[start.lowerBound..<close.upperBound]),
            arguments: try MarkedBlock.words(arguments)
              ?? { throw failure("a quote is not closed") }(),
            content: String(content))))
      line += rest[start.lowerBound..<stop.upperBound].count(where: \.isNewline)
      rest = rest[stop.upperBound...]
    }
    if !prose.isEmpty { parts.append(.prose(prose)) }
    self.parts = parts
  }

  /// The text with every block's content replaced.
  func text(_ content: (MarkedBlock) throws -> String) rethrows -> String {
    try parts.map { part in
      switch part {
      case .prose(let text): text
      case .block(let block): block.marker + (try content(block)) + Self.end
      }
    }.joined()
  }

  /// The blocks in the order of the text.
  var blocks: [MarkedBlock] {
    parts.compactMap { part in
      if case .block(let block) = part { return block }
      return nil
    }
  }
}

/// One pair of markers and what stands between.
struct MarkedBlock {
  /// The line of the first marker, from 1.
  let line: Int
  /// The first marker, as it is written.
  let marker: String
  /// The command and its arguments.
  let arguments: [String]
  let content: String

  /// Whether the markers are on one line, so that the text goes into a sentence.
  var isInline: Bool { !content.contains(where: \.isNewline) }

  /// The text as it stands between the markers.
  func framed(_ text: String) -> String {
    let trimmed = text.split(separator: "\n", omittingEmptySubsequences: false)
    if isInline, trimmed.filter({ !$0.isEmpty }).count <= 1 { return trimmed.joined() }
    // Blank lines keep the markers out of tables and paragraphs, whatever reads the Markdown.
    return "\n\n" + text + (text.hasSuffix("\n") ? "\n" : "\n\n")
  }

  /// Words as a shell splits them, with single and double quotes; nil if a quote is not closed.
  static func words(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return quote == nil ? words : nil
  }
}
