/// Bounds that only a slip of the pen crosses, so that it is refused before it asks for memory.
enum Limits {
  static let width = 16_384
  static let depth = 4096

  /// Refuses a number outside `range`.
  static func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws(ModelError) {
    guard range.contains(value) else {
      throw ModelError(
        "\(name) is \(value), but \(range.lowerBound) to \(range.upperBound) are possible")
    }
  }
}
