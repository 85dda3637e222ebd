/// Metrics over epochs: what is drawn, and what the `.json` twin has instead of the drawing.
struct Chart: Encodable {
  let metric: String
  /// Empty for a pure number.
  let unit: String
  let series: [Series]
  /// What a reader must know, such as values outside the frame.
  let notes: [String]

  /// One entry of the legend: a configuration, or a run.
  struct Series: Encodable {
    let name: String
    /// The bold line.
    let line: [Point]
    /// The 95 % Student-t interval around it.
    let band: [Interval]
    /// Single runs, thin; superseded work, dashed.
    let threads: [Thread]
    /// NaN and infinity, which no line shows.
    let nonFinite: [Mark]
  }

  struct Point: Encodable {
    let epoch: Int
    let value: Double
  }

  struct Interval: Encodable {
    let epoch: Int
    let low: Double
    let high: Double
  }

  struct Thread: Encodable {
    let name: String
    let points: [Point]
    /// Whether a later attempt did this work again.
    let isSuperseded: Bool
  }

  struct Mark: Encodable {
    let name: String
    let epoch: Int
    let value: Double
  }

  /// `val/bpd (bits/dim)`.
  var title: String { unit.isEmpty ? metric : "\(metric) (\(unit))" }

  var isEmpty: Bool {
    series.allSatisfy { $0.line.isEmpty && $0.nonFinite.isEmpty && $0.threads.isEmpty }
  }

  enum CodingKeys: CodingKey { case metric, unit, series, notes }
}
