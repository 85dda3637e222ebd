/// Long lines with fewer points and the same look.
enum Downsampling {
  /// Points of a line that a screen can show.
  static let limit = 1000

  /// The first, the lowest, the highest and the last point of each of `limit / 4` equal parts, so
  /// that no spike is lost.
  ///
  /// - Parameters:
  ///   - points: In the order of drawing.
  ///   - limit: The most points that are left.
  ///   - value: What is drawn upwards.
  /// - Returns: All points if there are no more than `limit`, else at most `limit`.
  static func reduced<Point>(
    _ points: [Point], limit: Int = limit, value: (Point) -> Double
  ) -> [Point] {
    guard points.count > limit, limit >= 4 else { return points }
    let buckets = limit / 4
    return (0..<buckets).flatMap { bucket -> [Point] in
      let range = (points.count * bucket / buckets)..<(points.count * (bucket + 1) / buckets)
      guard let low = range.min(by: { value(points[$0]) < value(points[$1]) }),
        let high = range.max(by: { value(points[$0]) < value(points[$1]) })
      else { return [] }
      return Set([range.lowerBound, low, high, range.upperBound - 1]).sorted().map { points[$0] }
    }
  }
}
