import Dispatch
import Experiments

/// A thread of its own for a connection, so that waiting for the database or the disk holds up no
/// other request's network.
final class StoreThread: Sendable {
  private let queue: DispatchQueue

  /// A thread.
  ///
  /// - Parameter name: For debuggers.
  init(_ name: String) { queue = DispatchQueue(label: "macow-report.\(name)") }

  /// Runs blocking work, after what was asked for before.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
