extension Sheet {
  /// A `table` for a paper that loads `booktabs`; the caption says all that the notes say.
  var latex: String {
    let alignment = columns.map { $0.isNumeric ? "r" : "l" }.joined()
    func line(_ cells: [String]) -> String { "    " + cells.joined(separator: " & ") + " \\\\\n" }
    let body = rows.map { row in
      line(row.map { $0.isBold ? "\\textbf{\(LaTeX.escaped($0.text))}" : LaTeX.escaped($0.text) })
    }.joined()
    var sentences = caption
    if !notes.isEmpty {
      sentences.append(
        "Runs that are not in the numbers: "
          + notes.map { "\($0.name), \($0.text)" }.joined(separator: "; ") + ".")
    }
    sentences += warnings + sourceLines
    return """
      % needs \\usepackage{booktabs}
      \\begin{table}
        \\centering
        \\caption{\(sentences.map(LaTeX.escaped).joined(separator: " "))}
        \\begin{tabular}{\(alignment)}
          \\toprule

      """ + line(columns.map { LaTeX.escaped($0.title) }) + "    \\midrule\n"
        + body + """
              \\bottomrule
            \\end{tabular}
          \\end{table}

          """
  }
}

/// Text for LaTeX.
enum LaTeX {
  /// The same text with every character that LaTeX or its default fonts do not take as itself
  /// spelled out.
  static func escaped(_ text: String) -> String {
    text.replacing("x\u{304}", with: "\u{1}").unicodeScalars.reduce(into: "") { result, scalar in
      result += spelled[scalar] ?? String(Character(scalar))
    }
  }

  private static let spelled: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "_": "\\_", "%": "\\%", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "<": "$<$", ">": "$>$", "|": "$|$", "\"": "''",
    "±": "$\\pm$", "−": "$-$", "·": "$\\cdot$", "×": "$\\times$", "√": "$\\surd$", "≤": "$\\leq$",
    "≥": "$\\geq$", "→": "$\\to$", "∞": "$\\infty$", "–": "--", "—": "---", "…": "\\ldots{}",
    "σ": "$\\sigma$", "δ": "$\\delta$", "γ": "$\\gamma$", "χ": "$\\chi$", "²": "$^2$",
    "₂": "$_2$", "⚠": "", "†": "\\dag{}", "\u{1}": "$\\bar{x}$", "\u{a0}": "~",
    "\u{202f}": "\\,", "\n": " ",
  ]
}
