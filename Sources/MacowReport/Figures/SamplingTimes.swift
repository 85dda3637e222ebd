import Configurations
import Console
import Foundation

/// Measured sampling times from a file: one measurement a line or object.
struct SamplingTimes {
  let rows: [Row]

  struct Row: Hashable {
    /// What is compared: a model, a method, a machine.
    let series: String
    /// The image's height in pixels.
    let height: Int
    /// Seconds an image.
    let seconds: Double
  }

  static let columns = ["series", "height", "seconds"]

  /// Reads CSV with a heading line, or a JSON list of objects with the same names.
  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): no such file", status: .missingInput)
    }
    let text = String(decoding: data, as: UTF8.self)
    rows = try path.hasSuffix(".json") ? Self.json(text, path) : Self.csv(text, path)
    if rows.isEmpty { throw CommandFailure("\(path): no measurement in it") }
  }

  private static func json(_ text: String, _ path: String) throws -> [Row] {
    guard case .array(let items)? = try? JSONValue(json: text) else {
      throw CommandFailure(
        "\(path): not a JSON list such as [{\"series\": \"macow\", \"height\": 32, \"seconds\": 0.4}]"
      )
    }
    return try items.enumerated().map { index, item in
      try row(
        item["series"]?.string, item["height"]?.number, item["seconds"]?.number,
        place: "\(path): item \(index + 1)")
    }
  }

  private static func csv(_ text: String, _ path: String) throws -> [Row] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, fields: fields(String($0.element))) }
      .filter { $0.fields.contains { !$0.isEmpty } }
    guard let heading = lines.first else { return [] }
    let places = columns.map { heading.fields.firstIndex(of: $0) }
    guard let series = places[0], let height = places[1], let seconds = places[2] else {
      throw CommandFailure(
        "\(path):1: the heading must name the columns \(columns.joined(separator: ", ")), found "
          + heading.fields.joined(separator: ", "))
    }
    return try lines.dropFirst().map { line in
      guard line.fields.count == heading.fields.count else {
        throw CommandFailure(
          "\(path):\(line.number): \(line.fields.count) fields under \(heading.fields.count) headings"
        )
      }
      return try row(
        line.fields[series], Double(line.fields[height]), Double(line.fields[seconds]),
        place: "\(path):\(line.number)")
    }
  }

  private static func fields(_ line: String) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  private static func row(
    _ series: String?, _ height: Double?, _ seconds: Double?, place: String
  ) throws -> Row {
    guard let series, !series.isEmpty else {
      throw CommandFailure("\(place): the series has no name")
    }
    guard let height, height >= 1, height <= 65536, height == height.rounded() else {
      throw CommandFailure("\(place): the height must be a whole number of pixels from 1 to 65536")
    }
    guard let seconds, seconds > 0, seconds.isFinite else {
      throw CommandFailure("\(place): the seconds must be a finite number above 0")
    }
    return Row(series: series, height: Int(height), seconds: seconds)
  }
}
