internal import Foundation

/// Wall-clock times as the database keeps them: microseconds since 1970 UTC.
enum Timestamp {
  /// The time now, for display; durations come from a monotonic clock.
  static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1e6) }
}

/// The program that writes, for the record of who migrated a database.
enum Tool {
  /// The executable's file name.
  static var name: String {
    (ProcessInfo.processInfo.arguments.first.map { $0 as NSString })?.lastPathComponent ?? "macow"
  }
}

extension Sequence where Element == UInt8 {
  /// Lower-case hexadecimal, two digits a byte.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
