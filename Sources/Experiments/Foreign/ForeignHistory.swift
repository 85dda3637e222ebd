/// A history with one value a metric and step: the last that was recorded.
struct ForeignHistory {
  private(set) var points: [ForeignRun.Point] = []
  private(set) var overwritten = 0
  private(set) var negative = 0

  init(_ all: [ForeignRun.Point]) {
    struct Key: Hashable {
      let metric: String
      let step: Int64
    }
    var places: [Key: Int] = [:]
    for point in all {
      if point.step < 0 {
        negative += 1
      } else if let place = places[Key(metric: point.metric, step: point.step)] {
        points[place] = point
        overwritten += 1
      } else {
        places[Key(metric: point.metric, step: point.step)] = points.count
        points.append(point)
      }
    }
  }
}
