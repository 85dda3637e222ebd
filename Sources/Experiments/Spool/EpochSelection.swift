/// The recorded rule by which an epoch is chosen: the one implementation of it.
struct EpochSelection {
  /// `best`, `last` or `fixed`.
  let rule: String
  /// What `best` looks at.
  let metric: String
  /// `min` or `max`: which values of the metric are better.
  let direction: String
  /// The epoch of `fixed`.
  let fixedEpoch: Int?

  /// One number of a history.
  struct Point {
    let metric: String
    let epoch: Int
    let value: Double
  }

  /// The epoch that the rule chooses: of equal ones the first; values that are not finite never win.
  ///
  /// - Parameter history: Every number of the history, cut where work was taken up again.
  /// - Returns: The epoch, or nil if the rule finds none.
  func epoch(of history: some Sequence<Point>) -> Int? {
    switch rule {
    case "best":
      let sign = direction == "max" ? -1.0 : 1.0
      return history.filter { $0.metric == metric && $0.value.isFinite }
        .min { (sign * $0.value, $0.epoch) < (sign * $1.value, $1.epoch) }?.epoch
    case "last": return history.map(\.epoch).max()
    default: return fixedEpoch
    }
  }
}
