internal import Foundation
internal import Glibc

/// Which process works on a run: enough to tell later whether it still lives.
public struct ProcessIdentity: Codable, Hashable, Sendable {
  /// The machine's name.
  public let hostname: String
  /// The process id.
  public let pid: Int
  /// The kernel's id of this boot; another one means that every old process is gone.
  public let bootID: String

  /// A process.
  public init(hostname: String, pid: Int, bootID: String) {
    self.hostname = hostname
    self.pid = pid
    self.bootID = bootID
  }

  /// This process.
  public static func current() -> ProcessIdentity {
    ProcessIdentity(
      hostname: ProcessInfo.processInfo.hostName, pid: Int(getpid()),
      bootID: SystemFile.line("/proc/sys/kernel/random/boot_id"))
  }

  /// Whether the process can still be at work, seen from `observer`'s machine.
  ///
  /// On this boot the kernel knows; another boot of this machine ended it; of another machine
  /// only the silence of its heartbeat can tell.
  ///
  /// - Parameters:
  ///   - observer: A process of the machine that asks.
  ///   - silence: Seconds since the last heartbeat.
  ///   - age: Seconds since the process began its work.
  /// - Returns: False only if it is sure to be gone.
  func mayLive(seenFrom observer: ProcessIdentity, silence: Double, age: Double) -> Bool {
    if bootID == observer.bootID {
      guard kill(pid_t(truncatingIfNeeded: pid), 0) == 0 || errno == EPERM else { return false }
      // Silent for long, and younger than the work: the id was given to another process.
      guard silence > Self.quiet, let uptime = SystemFile.secondsSinceStart(ofProcess: pid) else {
        return true
      }
      return uptime > age - Self.quiet / 2
    }
    if hostname == observer.hostname { return false }
    return silence < Self.patience
  }

  /// Seconds of silence after which another machine's process counts as lost.
  static let patience = 1800.0
  /// Seconds of silence after which a process of this machine is looked at more closely; ten
  /// heartbeats, so that a clock that is set does no harm.
  static let quiet = 600.0
}

/// Small files of the kernel.
enum SystemFile {
  static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// Seconds since a process was started, by the kernel's clock; nil if it cannot be told.
  static func secondsSinceStart(ofProcess pid: Int) -> Double? {
    // The name in parentheses may hold anything; the start is the 20th field after it.
    let fields = text("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 19, let ticks = Double(fields[19]) else { return nil }
    var now = timespec()
    guard clock_gettime(CLOCK_BOOTTIME, &now) == 0 else { return nil }
    let hertz = Double(sysconf(Int32(_SC_CLK_TCK)))
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9 - ticks / hertz
  }

  static func line(_ path: String) -> String {
    text(path).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
