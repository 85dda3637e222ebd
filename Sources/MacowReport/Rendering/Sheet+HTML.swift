extension Sheet {
  /// A `figure` with table, notes and caption, without any style of its own.
  var html: String {
    func cells(_ texts: [String], tag: String) -> String {
      zip(texts, columns).map { text, column in
        let isNumeric = column.isNumeric ? " class=\"number\"" : ""
        return "<\(tag)\(isNumeric)>\(text)</\(tag)>"
      }.joined()
    }
    var text = "<figure class=\"results\">\n<table>\n<thead>\n<tr>"
    text += cells(columns.map { HTML.escaped($0.title) }, tag: "th") + "</tr>\n</thead>\n<tbody>\n"
    for row in rows {
      let texts = row.map { cell in
        cell.isBold ? "<strong>\(HTML.escaped(cell.text))</strong>" : HTML.escaped(cell.text)
      }
      text += "<tr>\(cells(texts, tag: "td"))</tr>\n"
    }
    text += "</tbody>\n</table>\n"
    if !notes.isEmpty {
      text += "<p>Runs that are not in the numbers:</p>\n<ul>\n"
      text += notes.map {
        "<li><strong>\(HTML.escaped($0.name))</strong>, \(HTML.escaped($0.text))</li>\n"
      }.joined()
      text += "</ul>\n"
    }
    text += warnings.map { "<p class=\"warning\">⚠ \(HTML.escaped($0))</p>\n" }.joined()
    text +=
      "<figcaption>\(HTML.escaped((caption + sourceLines).joined(separator: " ")))</figcaption>\n"
    return text + "</figure>\n"
  }
}

/// Text for HTML.
enum HTML {
  /// The same text with the characters that would be markup spelled out.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
