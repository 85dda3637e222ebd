/// The runs of one configuration, those that diverged among them.
public struct Repeats: Hashable, Sendable {
  /// The numbers of the runs that have one; nil if there is none.
  public let finite: Sample?
  /// How many runs ended without a finite number.
  public let divergedCount: Int

  /// Repeats of one configuration.
  ///
  /// - Parameter values: One a run; NaN, infinite or nil for a run that diverged.
  public init(_ values: [Double?]) {
    let numbers = values.compactMap { $0 }.filter(\.isFinite)
    finite = numbers.isEmpty ? nil : Sample(numbers)
    divergedCount = values.count - numbers.count
  }

  /// All runs.
  public var count: Int { divergedCount + (finite?.count ?? 0) }

  /// The median of all runs, each diverged one counted as worse than any number.
  ///
  /// - Parameter lowerIsBetter: Which side is worse.
  /// - Returns: Infinite on the worse side if half of the runs or more diverged; nil without runs.
  public func median(lowerIsBetter: Bool) -> Double? {
    guard count > 0 else { return nil }
    let worst = lowerIsBetter ? Double.infinity : -.infinity
    let all = ((finite?.values ?? []) + Array(repeating: worst, count: divergedCount)).sorted()
    let middle = [all[(count - 1) / 2], all[count / 2]]
    return middle.allSatisfy(\.isFinite) ? Sample(middle).mean : worst
  }
}
