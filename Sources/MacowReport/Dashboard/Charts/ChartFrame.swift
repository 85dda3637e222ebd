import Foundation
import Statistics

/// The rectangle of a chart: which numbers it shows, where they are drawn, and its ticks.
struct ChartFrame {
  static let width = 480.0
  static let height = 300.0
  /// The corners of the plot in the drawing.
  static let (left, top, right, bottom) = (62.0, 12.0, 468.0, 258.0)

  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  /// Whether some values are outside, as they would flatten all others.
  let isCut: Bool

  /// The frame of some series; nil where there is nothing finite to show.
  init?(_ series: [Chart.Series]) {
    let points = series.flatMap { $0.line + $0.threads.flatMap(\.points) }
    let intervals = series.flatMap(\.band)
    let epochs =
      (points.map(\.epoch) + series.flatMap { $0.nonFinite.map(\.epoch) }).map(Double.init)
    guard let first = epochs.min(), let last = epochs.max() else { return nil }
    x = first < last ? first...last : (first - 1)...(last + 1)
    let values = points.map(\.value).sorted()
    guard let low = values.first, let high = values.last else {
      (y, isCut) = (0...1, false)
      return
    }
    // As figures are cut: the bulk of nine tenths of the values decides.
    let bulk = values[values.count * 9 / 10]
    if values.count >= 20, bulk > low, high - low > 3 * (bulk - low) {
      let margin = (bulk - low) * 0.1
      (y, isCut) = ((low - margin)...(bulk + 4 * margin), true)
      return
    }
    // A band of few seeds can be much wider than what was measured; it may leave the frame.
    let reach = max(high - low, abs(high) * 1e-9, .leastNormalMagnitude)
    let bottom = max(intervals.map(\.low).min() ?? low, low - reach / 2)
    let top = min(intervals.map(\.high).max() ?? high, high + reach / 2)
    let margin = max((max(top, high) - min(bottom, low)) * 0.05, abs(high) * 1e-6, 1e-12)
    (y, isCut) = ((min(bottom, low) - margin)...(max(top, high) + margin), false)
  }

  func place(_ epoch: Double, _ value: Double) -> (x: Double, y: Double) {
    (
      Self.left + (epoch - x.lowerBound) / (x.upperBound - x.lowerBound) * (Self.right - Self.left),
      Self.bottom - (value - y.lowerBound) / (y.upperBound - y.lowerBound)
        * (Self.bottom - Self.top)
    )
  }

  /// Round epochs, at most eight.
  var xTicks: [Double] {
    let step = max(1, Self.step(x, count: 7).rounded(.up))
    return Self.ticks(x, step: step)
  }

  /// Round values with the digits that their distance needs.
  var yTicks: [(value: Double, text: String)] {
    let step = Self.step(y, count: 5)
    let places = max(0, min(12, Int(-(log10(step) + 1e-9).rounded(.down))))
    let largest = max(abs(y.lowerBound), abs(y.upperBound))
    return Self.ticks(y, step: step).map { value in
      let text =
        largest >= 1e5 || (largest < 1e-4 && largest > 0)
        ? ValueFormat.significant(value, digits: 3) : ValueFormat.fixed(value, places: places)
      return (value, text)
    }
  }

  /// 1, 2 or 5 times a power of ten, so that about `count` steps fill the range.
  private static func step(_ range: ClosedRange<Double>, count: Double) -> Double {
    let rough = (range.upperBound - range.lowerBound) / count
    let power = pow(10, log10(rough).rounded(.down))
    let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
    return factor * power
  }

  private static func ticks(_ range: ClosedRange<Double>, step: Double) -> [Double] {
    let first = (range.lowerBound / step).rounded(.up)
    let last = (range.upperBound / step).rounded(.down)
    guard last - first < 50 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}
