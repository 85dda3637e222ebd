import Experiments
import Foundation
import Statistics

/// Finds the configurations and statistics that a printed number could be.
struct NumberSearch {
  let store: RunStore

  /// A text with its numbers: `3.206`, `3.206 ± 0.034 (n=3)`, `[3.12, 3.29]`; nil if it has none.
  static func numbers(in text: String) -> [String]? {
    let withoutCount = text.replacing(/\(n=\d+( of \d+)?\)/, with: "")
    let isOther = withoutCount.contains { character in
      !(character.isNumber || character.isWhitespace || "+-−.eE±[],()*".contains(character))
    }
    if isOther { return nil }
    let found = withoutCount.replacing("−", with: "-").matches(of: /[+-]?\d+(\.\d+)?(e-?\d+)?/)
    return found.isEmpty ? nil : found.map { String($0.output.0) }
  }

  /// Every statistic that is printed like the first number, and whose configuration has statistics
  /// that are printed like all the others.
  func find(
    _ numbers: [String], metrics: [String]
  ) throws -> [(found: FoundConfiguration, statistic: PrintedStatistic)] {
    var result: [(found: FoundConfiguration, statistic: PrintedStatistic)] = []
    for metric in metrics {
      for found in try ConfigurationFinder(metric: metric, store: store).all() {
        let all = PrintedStatistic.all(of: found)
        let others = numbers.dropFirst().allSatisfy { text in
          all.contains { Self.isPrinted($0.value, as: text) }
        }
        guard others else { continue }
        result += all.filter { Self.isPrinted($0.value, as: numbers[0]) }
          .map { (found, $0.statistic) }
      }
    }
    return result
  }

  /// Whether rounding the value to the decimals of the text gives the text.
  static func isPrinted(_ value: Double, as text: String) -> Bool {
    guard let number = Double(text) else { return false }
    if text.contains("e") {
      let digits = text.prefix { $0 != "e" }.count(where: \.isNumber)
      return Double(ValueFormat.significant(value, digits: digits)) == number
    }
    let places = text.split(separator: ".").dropFirst().first?.count ?? 0
    return Double(ValueFormat.fixed(value, places: places)) == number
  }
}
