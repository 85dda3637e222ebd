import Dispatch

/// Progress of long work on stderr: a bar that redraws on a terminal, plain lines elsewhere.
///
/// A terminal sees at most ten redraws a second; a log file gets one line every thirty seconds
/// and one at the end.
public struct ProgressBar {
  /// What is counted, in front of the bar.
  public let label: String
  /// The count at which the work is done.
  public let total: Int
  /// The plural noun that is counted: `images`, `batches`; `bytes` are shown as MB and GB.
  public let unit: String

  private let isTerminal: Bool
  private let started = DispatchTime.now()
  private var lastDrawn: DispatchTime?
  private var done = 0

  /// Starts counting.
  ///
  /// - Parameters:
  ///   - label: What is counted.
  ///   - total: The count at which the work is done.
  ///   - unit: The plural noun that is counted.
  public init(_ label: String, total: Int, unit: String) {
    self.label = label
    self.total = total
    self.unit = unit
    self.isTerminal = StandardError.isTerminal
  }

  /// Counts `count` more, and shows it if it is time.
  ///
  /// - Parameters:
  ///   - count: How many were finished.
  ///   - note: A short text at the end of the line, such as the current loss.
  public mutating func advance(by count: Int = 1, note: @autoclosure () -> String = "") {
    done += count
    let now = DispatchTime.now()
    let last = lastDrawn ?? (isTerminal ? nil : started)
    let interval: UInt64 = isTerminal ? 100_000_000 : 30_000_000_000
    if let last, now.uptimeNanoseconds - last.uptimeNanoseconds < interval { return }
    lastDrawn = now
    draw(note: note(), ending: isTerminal ? "" : "\n")
  }

  /// Shows the last state and ends the line.
  public mutating func finish(note: String = "") {
    draw(note: note, ending: "\n")
  }

  private func draw(note: String, ending: String) {
    let seconds =
      Double(DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds) / 1e9
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Double(total - done) / rate : 0
    var line = isTerminal ? "\r\u{1B}[K" : ""
    line += label
    if isTerminal {
      let width = 24
      let filled = total > 0 ? min(width, done * width / total) : width
      line += " " + String(repeating: "█", count: filled)
      line += String(repeating: "░", count: width - filled)
    }
    if unit == "bytes" {
      line += " \(Self.size(done)) of \(Self.size(total)), \(Self.size(Int(rate)))/s"
    } else {
      line += " \(done)/\(total) \(unit), \(Self.rounded(rate)) \(unit)/s"
    }
    if done < total { line += ", \(Self.duration(left)) left" }
    if !note.isEmpty { line += ", \(note)" }
    StandardError.write(line + ending)
  }

  /// Bytes in words, such as `12.3 MB`.
  static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000_000
      ? "\(rounded(Double(bytes) / 1e9)) GB" : "\(rounded(Double(bytes) / 1e6)) MB"
  }

  /// A rate: whole from 100 on, with one decimal below.
  public static func rounded(_ rate: Double) -> String {
    rate >= 100 ? String(Int(rate.rounded())) : String((rate * 10).rounded() / 10)
  }

  /// A duration in words, such as `3 min 20 s`.
  public static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
