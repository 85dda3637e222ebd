import Console
import Foundation

/// A process of its own group, whose output goes to a file.
final class ChildProcess {
  /// How a process ended.
  enum Ending: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  let pid: pid_t
  private(set) var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: Its path.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All its variables.
  ///   - log: The file that its output is appended to.
  /// - Throws: `CommandFailure` if the log cannot be written or the program cannot be started.
  init(
    _ executable: String, _ arguments: [String], environment: [String: String], log: String
  ) throws {
    let output = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard output >= 0 else {
      throw CommandFailure("\(log): the log cannot be written", status: .cannotWrite)
    }
    defer { close(output) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: a signal from the terminal reaches the launcher alone, which passes it on.
    posix_spawnattr_setpgroup(&attributes, 0)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))

    var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    words.append(nil)
    variables.append(nil)
    var started: pid_t = 0
    let status = posix_spawn(&started, executable, &actions, &attributes, words, variables)
    guard status == 0 else {
      throw CommandFailure(
        "\(executable) cannot be started: \(String(cString: strerror(status)))",
        status: .internalError)
    }
    pid = started
  }

  /// How it ended; nil while it runs.
  func poll() -> Ending? {
    guard ending == nil else { return ending }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7f
    ending = signal == 0 ? .code(status >> 8 & 0xff) : .signal(signal)
    return ending
  }

  /// Sends a signal to it and to everything that it started.
  func send(_ signal: Int32) {
    if ending == nil { kill(-pid, signal) }
  }

  /// Asks several to end, and ends whoever has not after a while.
  ///
  /// - Parameters:
  ///   - children: The processes.
  ///   - grace: Seconds between SIGTERM and SIGKILL.
  /// - Returns: How many had to be killed.
  static func stop(_ children: [ChildProcess], grace: Double) -> Int {
    for child in children { child.send(SIGTERM) }
    let deadline = Date().addingTimeInterval(grace)
    while children.contains(where: { $0.poll() == nil }), Date() < deadline {
      Thread.sleep(forTimeInterval: 0.05)
    }
    let late = children.filter { $0.poll() == nil }
    for child in late { child.send(SIGKILL) }
    while late.contains(where: { $0.poll() == nil }) { Thread.sleep(forTimeInterval: 0.05) }
    return late.count
  }
}
