/// Two runs of one configuration and seed, compared bit by bit.
public struct Reproduction: Codable, Hashable, Sendable {
  /// The first run's id.
  public let first: String
  /// The second run's id.
  public let second: String
  /// How many values were compared: metrics of epochs, and per-image values of evaluations.
  public let compared: Int
  /// The earliest difference, or nil if there is none.
  public let difference: Difference?
  /// The largest absolute difference of two finite values.
  public let largestDifference: Double

  /// Whether there was something to compare and all of it is equal.
  public var isExact: Bool { difference == nil && compared > 0 }

  /// The place of a difference.
  public struct Difference: Codable, Hashable, Sendable {
    /// The metric's name.
    public let metric: String
    /// The epoch.
    public let epoch: Int
    /// The image of an evaluation, counted from 0; nil for a metric of an epoch.
    public let image: Int?
    /// The first run's value; nil if it has none.
    public let first: Double?
    /// The second run's value; nil if it has none.
    public let second: Double?
  }
}

/// Values of two histories under the same keys, compared by their bits.
struct BitwiseComparison {
  private(set) var compared = 0
  private(set) var largestDifference = 0.0
  private(set) var difference: Reproduction.Difference?

  /// Takes in one pair; keys must come by epoch, so that the first difference is the earliest.
  mutating func add(
    _ first: Double?, _ second: Double?, metric: String, epoch: Int, image: Int? = nil
  ) {
    compared += 1
    if first?.bitPattern == second?.bitPattern { return }
    // Every NaN is the same value here: the database keeps no payload.
    if let first, let second, first.isNaN, second.isNaN { return }
    if let first, let second, first.isFinite, second.isFinite {
      largestDifference = max(largestDifference, abs(first - second))
    }
    guard difference == nil else { return }
    difference = .init(metric: metric, epoch: epoch, image: image, first: first, second: second)
  }
}
