import Foundation
import Synchronization

/// SIGINT, SIGTERM and a batch system's SIGUSR1: noted, and acted upon between two optimiser steps.
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

  /// Whether a signal came.
  static var isRequested: Bool { noted.load(ordering: .sequentiallyConsistent) != 0 }

  /// Throws if a signal came.
  static func check() throws {
    if isRequested { throw Signalled() }
  }
}
