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
  func mayLive(seenFrom observer: ProcessIdentity, silence: Double) -> Bool {
    if bootID == observer.bootID {
      return kill(pid_t(truncatingIfNeeded: pid), 0) == 0 || errno == EPERM
    }
    if hostname == observer.hostname { return false }
    return silence < Self.patience
  }

  /// Seconds of silence after which another machine's process counts as lost.
  static let patience = 1800.0
}

/// Small files of the kernel.
enum SystemFile {
  static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  static func line(_ path: String) -> String {
    text(path).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
