/// A table with what belongs under it, before it takes a form for readers.
struct Sheet {
  struct Column {
    let title: String
    /// Numbers are set to the right.
    var isNumeric = false
  }

  struct Cell: ExpressibleByStringInterpolation {
    let text: String
    var isBold = false

    init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// Runs that are not in the numbers of a row.
  struct Note {
    let name: String
    let text: String
  }

  let columns: [Column]
  let rows: [[Cell]]
  var notes: [Note] = []
  var warnings: [String] = []
  var caption: [String] = []
  /// Where published numbers are from, numbered from 1.
  var sources: [String] = []

  private var rightAligned: Set<Int> {
    Set(columns.indices.filter { columns[$0].isNumeric })
  }

  /// Table, accounting, warnings, caption and sources as Markdown.
  var markdown: String {
    var text = TextTable(
      columns: columns.map(\.title),
      rows: rows.map { $0.map { $0.isBold ? "**\($0.text)**" : $0.text } },
      rightAligned: rightAligned
    ).markdown
    if !notes.isEmpty {
      text += "\nRuns that are not in the numbers:\n\n"
      text += notes.map { "- **\($0.name)**, \($0.text)\n" }.joined()
    }
    if !warnings.isEmpty {
      text += "\n" + warnings.map { "> ⚠ \($0)\n" }.joined(separator: ">\n")
    }
    if !caption.isEmpty { text += "\n" + caption.joined(separator: " ") + "\n" }
    if !sources.isEmpty { text += "\n" + sourceLines.map { "\($0)\n" }.joined(separator: "\n") }
    return text
  }

  /// `[1] …` for each source.
  var sourceLines: [String] { sources.enumerated().map { "[\($0.offset + 1)] \($0.element)" } }
}
