/// The bootstrap distribution of a mean, enumerated instead of drawn.
///
/// For n ≤ 10 it is finite: every multiset of n of the numbers, with its multinomial weight. There
/// is no seed and no number of replications, so every machine gives the same interval.
/// Coverage at few runs is poor (75 % at n = 3); Student's interval is the one to publish.
public struct ExactBootstrap: Hashable, Sendable {
  /// How many different means there are.
  public let distinctCount: Int
  /// The 95 % percentile interval.
  public let percentile: ClosedRange<Double>
  /// The bias-corrected and accelerated interval (Efron 1987); nil if nothing varies.
  public let accelerated: Accelerated?

  /// A bias-corrected and accelerated interval with the numbers that it is made of.
  public struct Accelerated: Hashable, Sendable {
    /// The 95 % interval.
    public let interval: ClosedRange<Double>
    /// Φ⁻¹(P(θ* < θ̂) + ½P(θ* = θ̂)).
    public let biasCorrection: Double
    /// Σd³/(6(Σd²)^{3/2}) of the jackknife.
    public let acceleration: Double
    /// The probabilities whose quantiles the ends are.
    public let levels: [Double]
  }

  /// The most numbers that are enumerated: 92,378 multisets.
  public static let largestCount = 10

  /// Enumerates the bootstrap of a sample's mean.
  ///
  /// - Parameter sample: 2 to 10 numbers.
  /// - Throws: `Untestable` for fewer or more.
  public init(_ sample: Sample) throws(Untestable) {
    let n = sample.count
    guard n > 1 else { throw .tooFew(count: n, needed: 2) }
    guard n <= Self.largestCount else { throw .tooMany(count: n, limit: Self.largestCount) }
    let scaled = ScaledIntegers(sample.values)
    let steps = Self.steps(scaled)
    distinctCount = steps.count
    func quantile(_ p: Double) -> Double {
      let total = Double(steps.last?.cumulative ?? 1)
      let step = steps.first { Double($0.cumulative) / total >= p } ?? steps[steps.count - 1]
      return scaled.value(step.sum, dividedBy: n)
    }
    percentile = quantile(0.025)...quantile(0.975)

    let observed = scaled.sum
    let spread = scaled.integers.map { Double(Int128(n) * $0 - observed) }
    let squares = spread.reduce(0) { $0 + $1 * $1 }
    guard squares > 0, steps.count > 1 else {
      accelerated = nil
      return
    }
    let (below, equal, total) = Self.weights(steps, around: observed, scaled.tolerance)
    let z0 = Normal.quantile((Double(below) + Double(equal) / 2) / Double(total))
    let a = spread.reduce(0) { $0 + $1 * $1 * $1 } / (6 * squares * squares.squareRoot())
    let levels = [0.025, 0.975].map { p in
      let z = z0 + Normal.quantile(p)
      return Normal.cumulative(z0 + z / (1 - a * z))
    }
    accelerated = Accelerated(
      interval: quantile(levels[0])...quantile(levels[1]), biasCorrection: z0, acceleration: a,
      levels: levels)
  }

  /// A value of the distribution, as a sum, with the weight of it and of everything below.
  private struct Step {
    let sum: Int128
    let cumulative: Int
  }

  private static func steps(_ scaled: ScaledIntegers) -> [Step] {
    let numbers = scaled.integers
    let factorials = (0...numbers.count).map { $0 == 0 ? 1 : (1...$0).reduce(1, *) }
    var weights: [Int128: Int] = [:]
    func choose(_ index: Int, left: Int, sum: Int128, divisor: Int) {
      if index == numbers.count - 1 {
        let last = sum + Int128(left) * numbers[index]
        weights[last, default: 0] += factorials[numbers.count] / (divisor * factorials[left])
        return
      }
      for copies in 0...left {
        choose(
          index + 1, left: left - copies, sum: sum + Int128(copies) * numbers[index],
          divisor: divisor * factorials[copies])
      }
    }
    choose(0, left: numbers.count, sum: 0, divisor: 1)

    var steps: [Step] = []
    for (sum, weight) in weights.sorted(by: { $0.key < $1.key }) {
      let below = steps.last?.cumulative ?? 0
      if let last = steps.last, sum - last.sum <= scaled.tolerance, scaled.tolerance > 0 {
        steps[steps.count - 1] = Step(sum: last.sum, cumulative: below + weight)
      } else {
        steps.append(Step(sum: sum, cumulative: below + weight))
      }
    }
    return steps
  }

  private static func weights(
    _ steps: [Step], around observed: Int128, _ tolerance: Int128
  ) -> (below: Int, equal: Int, total: Int) {
    let below = steps.last { $0.sum < observed - tolerance }?.cumulative ?? 0
    let upTo = steps.last { $0.sum <= observed + tolerance }?.cumulative ?? 0
    return (below, upTo - below, steps.last?.cumulative ?? 1)
  }
}
