/// Files that are named by numbers, in the order of the numbers.
struct NumberedFiles: Sendable {
  let entries: [FileTree.Entry]
  /// The number of each.
  let numbers: [Int]

  /// Sorts entries by the last number in their names.
  ///
  /// - Throws: `DatasetError.badFolder` if two have the same number.
  init(_ entries: [FileTree.Entry]) throws {
    let sorted = entries.compactMap { entry in Self.number(of: entry).map { (entry, $0) } }
      .sorted { $0.1 < $1.1 }
    for (a, b) in zip(sorted, sorted.dropFirst()) where a.1 == b.1 {
      throw DatasetError.badFolder(
        path: a.0.name, reason: "\(b.0.name) has the same number; keep one of them")
    }
    self.entries = sorted.map(\.0)
    numbers = sorted.map(\.1)
  }

  /// The last number in a file's name, its extension left out.
  static func number(of entry: FileTree.Entry) -> Int? {
    let stem = entry.baseName.split(separator: ".").first ?? ""
    let digits = stem.reversed().drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit }
    return Int(String(digits.reversed()))
  }

  /// Whether a file's name is a number and an extension, such as `00000.jpg`.
  static func isNumber(_ entry: FileTree.Entry) -> Bool {
    guard let stem = entry.baseName.split(separator: ".").first else { return false }
    return !stem.isEmpty && stem.allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
