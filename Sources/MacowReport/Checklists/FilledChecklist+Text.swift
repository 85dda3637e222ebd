import Experiments

extension FilledChecklist {
  /// The answers as Markdown; the SQL of the evidence stands at the end unless it is left out.
  func markdown(withSQL: Bool) -> String {
    var text = "## \(Markdown.escaped(title)): \(Markdown.escaped(experiment))\n\n"
    text += "\(Quantity.plural(items.count, "item")): \(tally).\n\n"
    for item in items {
      text += "- **\(item.id) \(item.topic)**: \(item.verdict.rawValue). *\(item.question)*\n"
      if let manual = item.manual {
        text += "  - Answered by a person: \(Markdown.escaped(manual.reason))\n"
        text += "  - The records alone: \(item.automatic.verdict.rawValue)."
        text += item.automatic.text.isEmpty ? "\n" : " \(Markdown.escaped(item.automatic.text))\n"
      } else if !item.automatic.text.isEmpty {
        text += "  - \(Markdown.escaped(item.automatic.text))\n"
      }
      if let rest = item.toWrite { text += "  - To write: \(Markdown.escaped(rest))\n" }
      if let evidence = item.evidence { text += "  - Evidence: `\(evidence.command)`\n" }
    }
    guard withSQL else { return text }
    text += "\n### Evidence in SQL\n"
    for query in queries { text += "\n`\(query.name)`:\n\n```sql\n\(query.sql)```\n" }
    return text
  }

  /// The answers as a `description` list that any document class sets.
  var latex: String {
    var text = "% \(LaTeX.escaped(title)), \(LaTeX.escaped(experiment)): \(tally)\n"
    text += "\\begin{description}\n"
    for item in items {
      text += "  \\item[\(LaTeX.escaped("\(item.id) \(item.topic)"))] "
      text += "\\textbf{\(Self.word(item.verdict))} "
      text += "\\emph{\(LaTeX.escaped(item.question))}\n"
      text += "    " + LaTeX.escaped(item.manual?.reason ?? item.automatic.text) + "\n"
      if let rest = item.toWrite { text += "    \\textbf{To write:} \(LaTeX.escaped(rest))\n" }
      if let evidence = item.evidence {
        text += "    \\texttt{\(LaTeX.escaped(evidence.command))}\n"
      }
    }
    return text + "\\end{description}\n"
  }

  private static func word(_ verdict: ChecklistAnswer.Verdict) -> String {
    switch verdict {
    case .yes: "[Yes]"
    case .partial: "[Partly]"
    case .no: "[No]"
    case .na: "[NA]"
    case .todo: "[TODO]"
    }
  }

  /// Each evidence query once, in the order of the items.
  private var queries: [EvidenceQuery] {
    items.compactMap(\.evidence).reduce(into: []) { found, query in
      if !found.contains(query) { found.append(query) }
    }
  }
}

/// Text for Markdown.
enum Markdown {
  /// The same text for a cell of a `TextTable`, which spells out `|` itself.
  static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "|")
  }

  /// The same text on one line, with what would be markup spelled out.
  static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").reduce(into: "") {
      result, character in
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "|": result += "\\\(character)"
      case "(" where result.hasSuffix("]"): result += "\\("
      default: result.append(character)
      }
    }
  }
}
