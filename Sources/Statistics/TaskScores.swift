/// Scores of several runs on several tasks, normalised for each task (Agarwal and others 2021).
public struct TaskScores: Hashable, Sendable {
  /// One row a run, one column a task.
  public let rows: [[Double]]

  /// A table of scores.
  ///
  /// - Parameter rows: At least one run, at least one task, all finite.
  /// - Throws: `Untestable.ragged` if the rows differ in length, `.tooFew` without numbers.
  public init(_ rows: [[Double]]) throws(Untestable) {
    guard let width = rows.first?.count, width > 0 else { throw .tooFew(count: 0, needed: 1) }
    guard rows.allSatisfy({ $0.count == width }) else { throw .ragged }
    self.rows = rows
  }

  /// How many tasks.
  public var taskCount: Int { rows[0].count }
  /// How many runs.
  public var runCount: Int { rows.count }
  /// The scores of a task.
  public func task(_ index: Int) -> Sample { Sample(rows.map { $0[index] }) }

  /// The mean of all scores.
  public var mean: Double { Sample(rows.flatMap { $0 }).mean }
  /// The median over tasks of the mean over runs.
  public var medianOfTaskMeans: Double {
    Sample((0..<taskCount).map { task($0).mean }).median
  }
  /// The interquartile mean of all scores.
  public var interquartileMean: Double { Sample(rows.flatMap { $0 }).interquartileMean }

  /// How far the scores fall short of γ on average; only where higher is better.
  ///
  /// - Parameter gamma: The score that counts as solved, such as 1.
  /// - Returns: γ − mean(min(score, γ)).
  public func optimalityGap(gamma: Double = 1) -> Double {
    gamma - Sample(rows.flatMap { $0 }.map { min($0, gamma) }).mean
  }

  /// The mean over tasks of how often a run of this one scores higher, ties counted half.
  ///
  /// - Parameter other: Scores on the same tasks.
  /// - Returns: 0 to 1.
  /// - Throws: `Untestable.ragged` if the tasks differ in number.
  public func probabilityOfHigher(than other: TaskScores) throws(Untestable) -> Double {
    guard taskCount == other.taskCount else { throw .ragged }
    let shares = (0..<taskCount).map { index in
      let (mine, theirs) = (task(index).values, other.task(index).values)
      let wins = mine.reduce(0.0) { wins, x in
        theirs.reduce(wins) { $0 + ($1 < x ? 1 : $1 == x ? 0.5 : 0) }
      }
      return wins / Double(mine.count * theirs.count)
    }
    return shares.reduce(0, +) / Double(shares.count)
  }
}

/// A percentile interval of the interquartile mean: runs are drawn again within each task.
public struct StratifiedBootstrap: Hashable, Sendable {
  /// The 95 % interval.
  public let interval: ClosedRange<Double>
  /// How often was drawn.
  public let replications: Int
  /// The seed of `SplitMix64`.
  public let seed: UInt64
  /// The name of the generator, to record beside the seed.
  public static let generatorName = "SplitMix64"
  /// With fewer tasks, describe each by itself: the runs of one task are too few to resample.
  public static let fewestTasks = 3

  /// Draws the distribution of the interquartile mean.
  ///
  /// - Parameters:
  ///   - scores: At least 3 tasks and 2 runs.
  ///   - replications: How often to draw.
  ///   - seed: Determines every draw.
  /// - Throws: `Untestable` if there are too few tasks or runs.
  public init(
    _ scores: TaskScores, replications: Int = 50_000, seed: UInt64 = 0
  ) throws(Untestable) {
    guard scores.taskCount >= Self.fewestTasks else {
      throw .tooFewTasks(count: scores.taskCount, needed: Self.fewestTasks)
    }
    guard scores.runCount > 1 else { throw .tooFew(count: scores.runCount, needed: 2) }
    precondition(replications > 0)
    let tasks = (0..<scores.taskCount).map { scores.task($0).values }
    let size = scores.taskCount * scores.runCount
    let kept = (size / 4)..<(size - size / 4)
    var generator = SplitMix64(seed: seed)
    var drawn = [Double](repeating: 0, count: size)
    var means: [Double] = []
    means.reserveCapacity(replications)
    for _ in 0..<replications {
      var next = 0
      for task in tasks {
        for _ in task.indices {
          drawn[next] = task[generator.next(below: task.count)]
          next += 1
        }
      }
      drawn.sort()
      means.append(drawn[kept].reduce(0, +) / Double(kept.count))
    }
    means.sort()
    func quantile(_ p: Double) -> Double {
      let place = p * Double(replications - 1)
      let below = Int(place)
      let above = min(below + 1, replications - 1)
      return means[below] + (place - Double(below)) * (means[above] - means[below])
    }
    interval = quantile(0.025)...quantile(0.975)
    self.replications = replications
    self.seed = seed
  }
}
