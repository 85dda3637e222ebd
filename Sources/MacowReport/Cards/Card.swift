/// A model or a data set described in headed parts: facts from the records, and blanks for people.
struct Card: Codable {
  let title: String
  let parts: [Part]

  struct Part: Codable {
    let heading: String
    var sentences: [String] = []
    var facts: [Fact] = []
    var table: Table?
    /// What a person has to write here.
    var toWrite: String?
  }

  struct Fact: Codable {
    let name: String
    let value: String
  }

  struct Table: Codable {
    let columns: [String]
    let rows: [[String]]
  }
}

extension Card {
  var markdown: String {
    var text = "## \(Markdown.escaped(title))\n"
    for part in parts {
      text += "\n### \(Markdown.escaped(part.heading))\n\n"
      var blocks = part.sentences.map { Markdown.escaped($0) + "\n" }
      if !part.facts.isEmpty {
        blocks.append(
          part.facts.map {
            "- **\(Markdown.escaped($0.name))**: \(Markdown.escaped($0.value))\n"
          }.joined())
      }
      if let table = part.table {
        blocks.append(
          TextTable(
            columns: table.columns.map(Markdown.cell),
            rows: table.rows.map { $0.map(Markdown.cell) }
          ).markdown)
      }
      if let blank = part.toWrite { blocks.append("> *To write: \(Markdown.escaped(blank))*\n") }
      text += blocks.joined(separator: "\n")
    }
    return text
  }

  var latex: String {
    var text = "\\section*{\(LaTeX.escaped(title))}\n"
    for part in parts {
      text += "\n\\paragraph{\(LaTeX.escaped(part.heading))}\n"
      text += part.sentences.map { LaTeX.escaped($0) + "\n" }.joined()
      if !part.facts.isEmpty {
        text += "\\begin{description}\n"
        text += part.facts.map {
          "  \\item[{\(LaTeX.escaped($0.name))}] \(LaTeX.escaped($0.value))\n"
        }.joined()
        text += "\\end{description}\n"
      }
      if let table = part.table {
        func line(_ cells: [String]) -> String {
          "  " + cells.map(LaTeX.escaped).joined(separator: " & ") + " \\\\\n"
        }
        text += "\n\\begin{tabular}{\(String(repeating: "l", count: table.columns.count))}\n"
        text += line(table.columns) + "  \\hline\n" + table.rows.map(line).joined()
        text += "\\end{tabular}\n"
      }
      if let blank = part.toWrite { text += "\\emph{To write: \(LaTeX.escaped(blank))}\n" }
    }
    return text
  }
}
