public import Configurations

/// Which epoch of a run counts; declared before the first run starts, then frozen.
public struct SelectionConfiguration: StrictConfiguration, Hashable, Sendable {
  /// How the epoch is chosen.
  public enum EpochRule: String, ConfigurationChoice {
    /// The first epoch with the best value of the metric.
    case best
    /// The last epoch.
    case last
    /// The epoch `fixed_epoch`.
    case fixed
  }
  /// What `best` looks at.
  public var metric: String
  /// How the epoch is chosen.
  public var epoch: EpochRule
  /// The epoch of `fixed`, from 1.
  public var fixedEpoch: Int?

  /// Best on the validation split.
  public static let defaults = SelectionConfiguration(
    metric: MetricKind.validationBitsPerDim.name, epoch: .best, fixedEpoch: nil)

  /// Checks the metric and the epoch, for the standard protocol.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws { try validate(path: path, allowingTest: false) }

  func validate(path: String, allowingTest: Bool) throws {
    guard let kind = MetricKind.named(metric) else {
      throw ConfigurationError.notAChoice(
        path: "\(path).metric", found: metric,
        choices: MetricKind.all.filter { $0.direction != .none }.map(\.name))
    }
    try require(
      kind.direction != .none, "\(path).metric", "\(metric) has no better or worse to choose by")
    try require(
      kind.split != "test" || allowingTest, "\(path).metric",
      "\(metric) looks at the test split, and nothing may be chosen on it; choose val/bpd, or say "
        + "'protocol: paper' to repeat the authors' habit, which every table then mentions")
    try require(
      (epoch == .fixed) == (fixedEpoch != nil), "\(path).fixed_epoch",
      "goes with 'epoch: fixed', and only with it")
    if let fixedEpoch { try require(fixedEpoch > 0, "\(path).fixed_epoch", "must be at least 1") }
  }

  /// The rule in words, for captions and for the database.
  public var sentence: String {
    switch epoch {
    case .best: "the epoch with the best \(metric)"
    case .last: "the last epoch"
    case .fixed: "epoch \(fixedEpoch ?? 0)"
    }
  }
}

/// What the table of an experiment shows.
public struct ReportConfiguration: StrictConfiguration, Hashable, Sendable {
  /// What stands after ±.
  public enum ErrorKind: String, ConfigurationChoice {
    /// The standard deviation over seeds (n − 1).
    case std
    /// The standard error of the mean.
    case sem
    /// Half of the 95 % Student-t interval.
    case ci95
  }
  /// The metric of the main column.
  public var metric: String
  /// What stands after ±.
  public var error: ErrorKind
  /// Significant digits of the number after ±, 1 or 2.
  public var digits: Int

  /// Test bits/dim, mean ± standard deviation, two digits.
  public static let defaults = ReportConfiguration(
    metric: MetricKind.testBitsPerDim.name, error: .std, digits: 2)

  /// Checks the metric and the digits.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError`.
  public func validate(path: String) throws {
    guard MetricKind.named(metric) != nil else {
      throw ConfigurationError.notAChoice(
        path: "\(path).metric", found: metric, choices: MetricKind.all.map(\.name))
    }
    try require((1...2).contains(digits), "\(path).digits", "must be 1 or 2")
  }
}
