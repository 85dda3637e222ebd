/// The names that publishers give to splits.
enum SplitName {
  private static let known: Set<String> = ["train", "valid", "validation", "val", "test"]

  /// The split that a path tells: the last of its components in which a split's name stands alone
  /// between other characters than letters and digits, such as `bedroom_train_lmdb`.
  static func of(_ components: [String]) -> String? {
    for component in components.reversed() {
      let words = component.lowercased().split { !$0.isLetter && !$0.isNumber }
      if let word = words.first(where: { known.contains(String($0)) }) { return String(word) }
    }
    return nil
  }

  /// Where a split comes in the order of all.
  static func rank(_ split: String) -> Int {
    switch split {
    case "train": 0
    case "valid", "validation", "val": 1
    case "test": 2
    default: 3
    }
  }
}

/// The order of paths: component by component, each by its bytes, as sorted folders are listed.
enum PathOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    precedes(a.utf8, b.utf8)
  }

  static func precedes(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    // A separator sorts before every other byte, so that `a/z` stands before `a-b/c`.
    a.lexicographicallyPrecedes(b) { first, second in
      (first == UInt8(ascii: "/") ? 0 : first) < (second == UInt8(ascii: "/") ? 0 : second)
    }
  }
}
