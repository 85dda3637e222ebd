import Experiments
import Statistics

/// A printed number walked back to what it is made of.
struct Explanation: Codable {
  /// Which statistic it is, such as `mean of test/bpd`.
  let statistic: String
  let experiment: String
  let label: String
  let configurationHash: String
  let metric: String
  let definition: String
  /// How the number comes from the values of the runs.
  let formula: String
  /// Which epoch of a run counts.
  let selectionRule: String
  /// One value a run, in the order of `runs`.
  let values: [Double]
  /// Everything on record about each run: seed, code, machine, data, files.
  let runs: [RunDetail]
  /// What became of the runs that are not in it.
  let notCounted: [String]
  /// The data sets with the checksums of their shards and of the publishers' files.
  let datasets: [DatasetRecord]

  init(_ found: FoundConfiguration, statistic: PrintedStatistic, store: RunStore) throws {
    let counted = found.counted.filter { statistic.seed == nil || $0.run.seed == statistic.seed }
    let values = counted.compactMap(\.value)
    self.statistic = statistic.title(found.metric)
    experiment = found.experiment
    label = found.label
    configurationHash = found.scores.first?.run.configurationHash ?? ""
    metric = found.metric
    definition = try store.metricKind(named: found.metric)?.definition ?? ""
    formula = statistic.formula(values)
    selectionRule = try store.experiment(found.experiment).selectionRule
    self.values = values
    runs = try counted.map { try store.detail(ofRun: $0.run.uid) }
    notCounted = found.scores.compactMap { ResultsTable.Row.note($0, metric: found.metric) }
    let names = Set(runs.flatMap { $0.data.map(\.dataset) })
    datasets = try names.sorted().map { try store.dataset(named: $0) }
  }
}

/// A statistic that tables print.
enum PrintedStatistic: Hashable {
  case mean, standardDeviation, standardError, halfWidth, intervalLow, intervalHigh, median
  case run(seed: Int)

  var seed: Int? {
    if case .run(let seed) = self { return seed }
    return nil
  }

  /// Every statistic of a sample with its value.
  static func all(of found: FoundConfiguration) -> [(statistic: PrintedStatistic, value: Double)] {
    guard let sample = found.side.sample else { return [] }
    var result: [(PrintedStatistic, Double)] = []
    if sample.count > 1 {
      result.append((.mean, sample.mean))
      if let value = sample.standardDeviation { result.append((.standardDeviation, value)) }
      if let value = sample.standardError { result.append((.standardError, value)) }
      if let value = sample.halfWidth() { result.append((.halfWidth, value)) }
      if let interval = sample.interval() {
        result += [(.intervalLow, interval.lowerBound), (.intervalHigh, interval.upperBound)]
      }
      result.append((.median, sample.median))
    }
    return result
      + found.counted.compactMap { score in
        score.value.map { (.run(seed: score.run.seed), $0) }
      }
  }

  func title(_ metric: String) -> String {
    switch self {
    case .mean: "mean of \(metric)"
    case .standardDeviation: "standard deviation of \(metric)"
    case .standardError: "standard error of the mean of \(metric)"
    case .halfWidth: "half of the 95 % interval of \(metric)"
    case .intervalLow: "lower end of the 95 % interval of \(metric)"
    case .intervalHigh: "upper end of the 95 % interval of \(metric)"
    case .median: "median of \(metric)"
    case .run(let seed): "\(metric) of seed \(seed)"
    }
  }

  /// The formula with its numbers.
  func formula(_ values: [Double]) -> String {
    guard !values.isEmpty else { return "no run is counted" }
    let sample = Sample(values)
    let n = values.count
    let sum = values.map { "\($0)" }.joined(separator: " + ")
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "–" }
    let deviation = "s = √(Σ(x − x̄)²/(n − 1)) = \(number(sample.standardDeviation))"
    switch self {
    case .mean: return "x̄ = (\(sum))/\(n) = \(sample.mean)"
    case .standardDeviation: return "\(deviation), n = \(n)"
    case .standardError: return "s/√n = \(number(sample.standardError)), \(deviation), n = \(n)"
    case .halfWidth:
      return "t·s/√n = \(number(sample.halfWidth())), t of Student at 97.5 % with \(n - 1) degrees "
        + "of freedom, \(deviation), n = \(n)"
    case .intervalLow, .intervalHigh:
      let interval = sample.interval()
      return "x̄ ± t·s/√n = \(number(interval?.lowerBound)) … \(number(interval?.upperBound)), "
        + "\(deviation), n = \(n)"
    case .median: return "the middle of \(values.sorted().map { "\($0)" }.joined(separator: ", "))"
    case .run: return "the mean over the images of the split = \(values[0])"
    }
  }
}
