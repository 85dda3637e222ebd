internal import Foundation

/// An event in its place: one line of a spool.
///
/// A line is a JSON object whose first member is the CRC-32 of the bytes after that member:
/// `{"crc":"89abcdef",…}`, so that `zlib.crc32(line[18:])` checks it.
public struct SpoolEntry: Sendable {
  /// From 1, one more than the line before.
  public let sequence: Int
  /// The attempt, from 1.
  public let attempt: Int
  /// Microseconds since 1970 UTC, for display; the order is that of the sequence.
  public let time: Int64
  /// Seconds that the attempt has worked, by a monotonic clock.
  public let seconds: Double
  /// What happened.
  public let event: RunEvent
  /// Where the line ends in the file, in bytes.
  var end = 0

  private struct Body: Codable {
    let sequence: Int
    let attempt: Int
    let time: Int64
    let seconds: Double
    let event: RunEvent
  }

  init(sequence: Int, attempt: Int, time: Int64, seconds: Double, event: RunEvent) {
    self.sequence = sequence
    self.attempt = attempt
    self.time = time
    self.seconds = seconds
    self.event = event
  }

  /// Reads a line without its newline; nil if it is damaged.
  init?(line: Data) {
    guard line.count > Self.checked, line.starts(with: Self.prefix) else { return nil }
    let bytes = Data(line)
    let sum = String(decoding: bytes[Self.prefix.count..<Self.prefix.count + 8], as: UTF8.self)
    let isWhole = bytes.withUnsafeBytes {
      CRC32.hex(UnsafeRawBufferPointer(rebasing: $0[Self.checked...])) == sum
    }
    guard isWhole, let body = try? JSONDecoder().decode(Body.self, from: bytes) else { return nil }
    self.init(
      sequence: body.sequence, attempt: body.attempt, time: body.time, seconds: body.seconds,
      event: body.event)
  }

  /// The line with its newline.
  func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = try encoder.encode(
      Body(sequence: sequence, attempt: attempt, time: time, seconds: seconds, event: event)
    ).dropFirst()
    let sum = body.withUnsafeBytes { CRC32.hex($0) }
    return Self.prefix + Data("\(sum)\",".utf8) + body + Data("\n".utf8)
  }

  private static let prefix = Data("{\"crc\":\"".utf8)
  /// Where the checked bytes begin.
  private static let checked = 18
}
