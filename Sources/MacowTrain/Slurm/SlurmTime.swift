/// A time limit as Slurm writes it.
///
/// Source: sbatch(1), `--time`: minutes, minutes:seconds, hours:minutes:seconds, days-hours,
/// days-hours:minutes and days-hours:minutes:seconds.
struct SlurmTime: Equatable {
  /// The limit in seconds.
  let seconds: Int

  /// Reads a limit; nil if it is none.
  init?(_ text: String) {
    let days = text.split(separator: "-", omittingEmptySubsequences: false)
    guard days.count <= 2, let clock = days.last else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map(Self.number)
    let fields = parts.compactMap(\.self)
    guard fields.count == parts.count, (1...3).contains(fields.count) else { return nil }
    if days.count == 2 {
      guard let day = Self.number(days[0]) else { return nil }
      // After a day count the first number is hours, otherwise minutes.
      let units = [3600, 60, 1]
      seconds = day * 86_400 + zip(fields, units).reduce(0) { $0 + $1.0 * $1.1 }
    } else {
      let units = fields.count == 3 ? [3600, 60, 1] : [60, 1]
      seconds = zip(fields, units).reduce(0) { $0 + $1.0 * $1.1 }
    }
    guard seconds > 0 else { return nil }
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(digits)
  }
}
