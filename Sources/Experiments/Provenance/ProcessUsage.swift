internal import Foundation
internal import Glibc

/// What this process has used so far, as the kernel counts it.
public struct ProcessUsage: Hashable, Sendable {
  /// Seconds of processor time, in all threads.
  public let processorSeconds: Double
  /// Main memory that it holds now, in bytes; nil if the kernel does not tell.
  public let residentBytes: Int?
  /// Bytes that it fetched from storage; nil if the kernel does not tell.
  public let readBytes: Int?

  /// Reads the kernel's counts.
  ///
  /// - Returns: What was used until now.
  public static func now() -> ProcessUsage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
    return ProcessUsage(
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      residentBytes: residentBytes(SystemFile.text("/proc/self/statm"), pageSize: getpagesize()),
      readBytes: readBytes(SystemFile.text("/proc/self/io")))
  }

  /// Reads `/proc/self/statm`: the second number is the resident pages.
  static func residentBytes(_ text: String, pageSize: Int32) -> Int? {
    let fields = text.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]).map { $0 * Int(pageSize) } : nil
  }

  /// Reads `read_bytes` of `/proc/self/io`.
  static func readBytes(_ text: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix("read_bytes: ") }
      .flatMap { Int($0.dropFirst("read_bytes: ".count)) }
  }
}
