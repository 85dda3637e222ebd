/// Why a statistic has no value for these numbers; each case describes itself in one sentence.
public enum Untestable: Error, Hashable, Sendable {
  /// Fewer numbers than the statistic needs.
  case tooFew(count: Int, needed: Int)
  /// All numbers are equal, so there is no spread to measure by.
  case nothingVaries
  /// Pairs need as many numbers on each side.
  case unpaired(Int, Int)
  /// Too many arrangements to count all of them.
  case tooMany(count: Int, limit: Int)
  /// Every paired difference is 0.
  case noDifference
  /// Fewer tasks than an aggregate over tasks makes sense for.
  case tooFewTasks(count: Int, needed: Int)
  /// The rows of a table of numbers differ in length.
  case ragged
}

extension Untestable: CustomStringConvertible {
  /// One sentence without a full stop.
  public var description: String {
    switch self {
    case .tooFew(let count, let needed):
      "needs at least \(needed) numbers, there \(count == 1 ? "is" : "are") \(count)"
    case .nothingVaries: "nothing varies, so there is no spread to measure by"
    case .unpaired(let first, let second):
      "pairs need as many numbers on each side, there are \(first) and \(second)"
    case .tooMany(let count, let limit):
      "\(count) numbers have too many arrangements to count; at most \(limit)"
    case .noDifference: "every paired difference is 0"
    case .tooFewTasks(let count, let needed):
      "needs at least \(needed) tasks, there are \(count); describe each task by itself"
    case .ragged: "every row needs as many numbers as the first"
    }
  }
}
