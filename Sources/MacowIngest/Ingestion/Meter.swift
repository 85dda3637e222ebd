internal import Console
internal import Dispatch
internal import Synchronization

/// A progress bar that any thread may advance.
final class Meter: Sendable {
  private struct State {
    var bar: ProgressBar
    var images = 0
  }

  private let state: Mutex<State>
  private let started = DispatchTime.now()

  init(_ label: String, total: Int, unit: String) {
    state = Mutex(State(bar: ProgressBar(label, total: total, unit: unit)))
  }

  func advance(by count: Int) {
    state.withLock { state in
      let images = state.images
      state.bar.advance(by: count, note: self.note(images))
    }
  }

  /// Counts images beside the unit of the bar, which then shows them and their rate.
  func note(images count: Int) {
    state.withLock { state in
      state.images += count
      let images = state.images
      state.bar.advance(by: 0, note: self.note(images))
    }
  }

  func finish() {
    state.withLock { state in
      let images = state.images
      state.bar.finish(note: note(images))
    }
  }

  private func note(_ images: Int) -> String {
    if images == 0 { return "" }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds) / 1e9
    return "\(images) images, \(ProgressBar.rounded(Double(images) / max(seconds, 1e-9))) images/s"
  }
}
