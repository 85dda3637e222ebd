import Statistics

/// One side of a comparison: a name and one number a run.
struct ComparedRuns: Hashable {
  let name: String
  let runs: [Run]

  /// A run's number; nil, NaN or infinite if the run diverged.
  struct Run: Hashable {
    /// What pairs it with a run of another side: its seed, or its place in a list.
    let key: Int
    let value: Double?

    var finite: Double? { value.flatMap { $0.isFinite ? $0 : nil } }
  }

  init(name: String, runs: [Run]) {
    self.name = name
    self.runs = runs
  }

  /// Numbers of a list, paired by their place.
  init(name: String, values: [Double?]) {
    self.init(name: name, runs: values.enumerated().map { Run(key: $0.offset, value: $0.element) })
  }

  var repeats: Repeats { Repeats(runs.map(\.value)) }
  var sample: Sample? { repeats.finite }

  /// The runs that both sides have a number for, in the order of this side.
  func pairs(with other: ComparedRuns) -> (mine: Sample, theirs: Sample)? {
    let theirs = Dictionary(
      other.runs.compactMap { run in run.finite.map { (run.key, $0) } }
    ) { first, _ in first }
    let common = runs.compactMap { run in
      run.finite.flatMap { mine in theirs[run.key].map { (mine, $0) } }
    }
    guard !common.isEmpty else { return nil }
    return (Sample(common.map(\.0)), Sample(common.map(\.1)))
  }
}

/// How differences are read.
struct ComparisonRules: Hashable {
  /// The unit and name of the numbers, for sentences; may be empty.
  var quantity = ""
  var lowerIsBetter = true
  /// Whether equal keys truly couple the runs.
  var isPaired = false
  /// The margin within which two means count as equal, if a claim of equality is wanted.
  var margin: Double?

  /// The test that was declared by choosing `isPaired`.
  var declaredTest: DeclaredTest { isPaired ? .paired : .welch }

  /// `lower` or `higher`.
  var better: String { lowerIsBetter ? "lower" : "higher" }

  func isBetter(_ a: Double, than b: Double) -> Bool { lowerIsBetter ? a < b : a > b }
}

/// A test that a table can be bolded by; it is declared before the numbers are seen.
enum DeclaredTest: String, CaseIterable, Codable {
  case welch, paired, permutation
  case mannWhitney = "mann-whitney"

  var title: String {
    switch self {
    case .welch: "Welch's t test"
    case .paired: "the paired t test"
    case .permutation: "the exact permutation test of means"
    case .mannWhitney: "the exact Mann-Whitney test"
    }
  }

  /// A test's two-sided probability, and the smallest that its counts can give.
  func probability(
    _ first: ComparedRuns, _ second: ComparedRuns
  ) throws(Untestable) -> (p: Double, smallest: Double) {
    guard let a = first.sample, let b = second.sample else {
      throw .tooFew(count: 0, needed: 1)
    }
    switch self {
    case .welch: return (try TTest.welch(a, b).p, 0)
    case .paired:
      guard let pairs = first.pairs(with: second) else { throw .tooFew(count: 0, needed: 2) }
      return (try TTest.paired(pairs.mine, pairs.theirs).p, 0)
    case .permutation:
      let test = try ExactTest.permutation(a, b)
      return (test.p, test.smallestP)
    case .mannWhitney:
      let test = try MannWhitney(a, b)
      return (test.p, test.smallestP)
    }
  }
}

/// A statistic, or why these numbers have none.
typealias Outcome<Value> = Result<Value, Untestable>
