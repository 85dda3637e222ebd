/// A coding key in the spelling of specifications: `learningRate` is `learning_rate`.
struct SnakeCaseKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  /// The key that a property of that name has; a name that is in snake_case already stays.
  init(_ name: String) {
    var text = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      if letter.isUppercase, index > 0 {
        let afterLower = !letters[index - 1].isUppercase && letters[index - 1] != "_"
        let beforeLower = index + 1 < letters.count && letters[index + 1].isLowercase
        if afterLower || (letters[index - 1].isUppercase && beforeLower) { text += "_" }
      }
      text += letter.lowercased()
    }
    stringValue = text
  }

  init(stringValue: String) { self.init(stringValue) }

  init?(intValue: Int) { nil }
}
