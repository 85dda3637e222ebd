import Foundation

/// A time as pages show it: for people, and for programs.
struct Moment: Encodable {
  /// `2026-11-24 15:37 UTC`.
  let text: String
  /// `2026-11-24T15:37:16Z`.
  let iso: String

  /// A time in microseconds since 1970 UTC.
  init(_ microseconds: Int64) {
    iso = Date(timeIntervalSince1970: Double(microseconds) / 1e6).formatted(.iso8601)
    text = iso.prefix(16).replacing("T", with: " ") + " UTC"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// Sizes of files.
enum ByteCount {
  /// `950 B`, `12.3 kB`, `4.5 MB`.
  static func text(_ bytes: Int) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"]
    var (value, unit) = (Double(bytes), 0)
    while value >= 1000, unit < units.count - 1 { (value, unit) = (value / 1000, unit + 1) }
    return unit == 0 ? "\(bytes) B" : "\((value * 10).rounded() / 10) \(units[unit])"
  }
}
