/// Text as one word of a POSIX shell.
enum ShellQuoting {
  /// The word as it is if it needs no quotes, else in single quotes.
  static func word(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
            || "-_=+.,:/@%".unicodeScalars.contains($0))
      }
    return isPlain ? text : quoted(text)
  }

  /// The text in single quotes, whatever it holds.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
