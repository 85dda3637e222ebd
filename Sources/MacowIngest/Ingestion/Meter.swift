internal import Console
internal import Synchronization

/// A progress bar that any thread may advance.
final class Meter: Sendable {
  private let bar: Mutex<ProgressBar>

  init(_ label: String, total: Int, unit: String) {
    bar = Mutex(ProgressBar(label, total: total, unit: unit))
  }

  func advance(by count: Int) { bar.withLock { $0.advance(by: count) } }

  func finish() { bar.withLock { $0.finish() } }
}
