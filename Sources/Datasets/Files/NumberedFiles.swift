/// Files that are named by numbers, in the order of the numbers.
struct NumberedFiles: Sendable {
  let entries: [FileTree.Entry]
  /// The number of each.
  let numbers: [Int]

  /// Sorts entries by the last number in their names; those without one are left out.
  ///
  /// - Throws: `DatasetError.badFolder` if two have the same number.
  init(_ files: [FileTree.Entry]) throws {
    var numbers = files.map { Self.number(of: $0) ?? -1 }
    var entries = files
    let isOrdered = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    if !isOrdered || numbers.first == -1 {
      let order = numbers.indices.filter { numbers[$0] >= 0 }.sorted { numbers[$0] < numbers[$1] }
      entries = order.map { files[$0] }
      numbers = order.map { numbers[$0] }
    }
    for (index, pair) in zip(numbers, numbers.dropFirst()).enumerated() where pair.0 == pair.1 {
      throw DatasetError.badFolder(
        path: entries[index].name,
        reason: "\(entries[index + 1].name) has the same number; keep one of them")
    }
    self.entries = entries
    self.numbers = numbers
  }

  /// The last number in a file's name, its extension left out.
  static func number(of entry: FileTree.Entry) -> Int? {
    let digits = stem(of: entry).reversed().drop { !isDigit($0) }.prefix(while: isDigit)
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    return digits.reversed().reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Whether a file's name is a number and an extension, such as `00000.jpg`.
  static func isNumber(_ entry: FileTree.Entry) -> Bool {
    let stem = stem(of: entry)
    return !stem.isEmpty && stem.count < 18 && stem.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48..<58).contains(byte) }

  /// The name behind the last separator and before the first dot.
  private static func stem(of entry: FileTree.Entry) -> Substring.UTF8View {
    let name = entry.name[...].utf8
    let start = name.lastIndex(of: UInt8(ascii: "/")).map { name.index(after: $0) }
    let base = name[(start ?? name.startIndex)...]
    return base.prefix { $0 != UInt8(ascii: ".") }
  }
}
