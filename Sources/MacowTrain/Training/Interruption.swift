import Foundation
import Synchronization

/// SIGINT and SIGTERM: noted, and acted upon between two optimiser steps.
enum Interruption {
  private static let noted = Atomic<Int32>(0)
  /// The process that started this one and watches it; 0 for nobody.
  private static let launcher = Atomic<Int32>(0)

  /// The variable by which a launcher tells its id to the processes that it starts.
  static let launcherVariable = "MACOW_LAUNCHER"

  /// Thrown where a signal is acted upon.
  struct Signalled: Error {}

  /// Notes signals from now on instead of dying of them; a second SIGINT still kills.
  ///
  /// The end of the launcher that started this process counts as one: nobody would see what it does.
  static func listen() {
    let variable = ProcessInfo.processInfo.environment[launcherVariable]
    if let parent = variable.flatMap({ Int32($0) }), parent == getppid() {
      launcher.store(parent, ordering: .sequentiallyConsistent)
    }
    // Whoever started this process may have left them blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.note(number)
        signal(number, SIG_DFL)
      }
    }
  }

  private static func note(_ number: Int32) {
    noted.store(number, ordering: .sequentiallyConsistent)
  }

  /// Whether a signal came, or the launcher is gone.
  static var isRequested: Bool {
    let parent = launcher.load(ordering: .sequentiallyConsistent)
    return noted.load(ordering: .sequentiallyConsistent) != 0
      || (parent != 0 && getppid() != parent)
  }

  /// Throws if a signal came.
  static func check() throws {
    if isRequested { throw Signalled() }
  }
}
