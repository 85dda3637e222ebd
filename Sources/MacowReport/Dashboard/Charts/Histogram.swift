import Foundation
import Statistics

/// How values of images are distributed: counts of equal parts, and the drawing.
struct Histogram: Encodable {
  let low: Double
  let high: Double
  let counts: [Int]

  /// Nil for fewer than two different values.
  init?(_ values: [Double]) {
    guard let low = values.min(), let high = values.max(), low < high else { return nil }
    let bins = 2 * min(20, max(4, Int(Double(values.count).squareRoot() / 2)))
    var counts = Array(repeating: 0, count: bins)
    for value in values {
      let place = Int((value - low) / (high - low) * Double(bins))
      counts[min(max(place, 0), bins - 1)] += 1
    }
    (self.low, self.high, self.counts) = (low, high, counts)
  }

  /// The drawing, with its axis.
  func svg(title: String) -> String {
    let (width, base, top) = (456.0, 104.0, 8.0)
    let highest = Double(counts.max() ?? 1)
    let step = width / Double(counts.count)
    let label = ScalarEscaping.escaped(
      "histogram of \(title) from \(ValueFormat.significant(low, digits: 4)) to "
        + ValueFormat.significant(high, digits: 4))
    var svg = "<svg class=\"chart histogram\" viewBox=\"0 0 480 130\" role=\"img\" "
    svg += "aria-label=\"\(label)\"><g class=\"bars\">"
    for (number, count) in counts.enumerated() where count > 0 {
      let height = max(1, Double(count) / highest * (base - top))
      let (from, to) = (bound(number), bound(number + 1))
      svg += "<rect x=\"\(ChartDrawing.text(12 + Double(number) * step))\" "
      svg += "y=\"\(ChartDrawing.text(base - height))\" "
      svg += "width=\"\(ChartDrawing.text(max(1, step - 1)))\" "
      svg +=
        "height=\"\(ChartDrawing.text(height))\"><title>\(from) to \(to): \(count)</title></rect>"
    }
    svg += "</g><g class=\"axis\"><path d=\"M12 104H468\"/>"
    for (x, anchor, number) in [
      (12, "start", 0), (240, "middle", counts.count / 2), (468, "end", counts.count),
    ] {
      svg += "<text x=\"\(x)\" y=\"122\" text-anchor=\"\(anchor)\">\(bound(number))</text>"
    }
    return svg + "</g></svg>"
  }

  private func bound(_ number: Int) -> String {
    ValueFormat.significant(
      low + (high - low) * Double(number) / Double(counts.count), digits: 4)
  }
}
