import Foundation
import Synchronization

/// SIGINT, SIGTERM and a batch system's SIGUSR1: noted, and acted upon between two optimiser steps.
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

  /// Notes the signals of a batch system: SIGUSR1 warns of the end of the time, SIGTERM ends; both
  /// may come several times, and SIGKILL follows if nothing happens.
  static func listenInBatch() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGUSR1] {
      sigaddset(&signals, number)
      signal(number) { number in Interruption.note(number) }
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether a warning came, and nothing worse.
  static var isWarning: Bool { noted.load(ordering: .sequentiallyConsistent) == SIGUSR1 }

  private static func note(_ number: Int32) {
    // An end that was announced is not taken back by a warning.
    if number == SIGUSR1 {
      _ = noted.compareExchange(expected: 0, desired: number, ordering: .sequentiallyConsistent)
    } else {
      noted.store(number, ordering: .sequentiallyConsistent)
    }
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
