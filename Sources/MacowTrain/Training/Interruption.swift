import Foundation
import Synchronization

/// SIGINT and SIGTERM: noted, and acted upon between two optimiser steps.
enum Interruption {
  private static let noted = Atomic<Int32>(0)

  /// Thrown where a signal is acted upon.
  struct Signalled: Error {}

  /// Notes signals from now on instead of dying of them; a second SIGINT still kills.
  static func listen() {
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

  /// Whether a signal came.
  static var isRequested: Bool { noted.load(ordering: .sequentiallyConsistent) != 0 }

  /// Throws if a signal came.
  static func check() throws {
    if isRequested { throw Signalled() }
  }
}
