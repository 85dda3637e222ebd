internal import Foundation

/// Runs a reader on a thread of its own and hands what it delivers to the caller's thread.
///
/// Only `capacity` values wait at a time, so a fast reader does not fill memory.
final class Handoff<Value: Sendable, Summary: Sendable>: @unchecked Sendable {
  // Every stored property below is only touched while `condition` is held.
  private let condition = NSCondition()
  private var waiting: [Value] = []
  private var outcome: Result<Summary, any Error>?
  private var isCancelled = false
  private let capacity: Int

  private init(capacity: Int) { self.capacity = capacity }

  /// The reader was told to stop because the taker failed.
  struct Cancelled: Error {}

  /// Runs `produce` beside `take`.
  ///
  /// - Parameters:
  ///   - capacity: How many values may wait.
  ///   - produce: Runs on its own thread; what it delivers comes to `take` in order.
  ///   - take: Runs on the calling thread.
  /// - Returns: What `produce` returned.
  /// - Throws: What `produce` or `take` threw; the thread has ended then.
  static func run(
    capacity: Int,
    produce: @escaping @Sendable (_ deliver: @escaping (Value) throws -> Void) throws -> Summary,
    take: (Value) throws -> Void
  ) throws -> Summary {
    let handoff = Handoff(capacity: capacity)
    let thread = Thread {
      let outcome = Result { try produce { try handoff.put($0) } }
      handoff.condition.withLock {
        handoff.outcome = outcome
        handoff.condition.broadcast()
      }
    }
    thread.name = "read source"
    thread.stackSize = 8 << 20
    thread.start()
    do {
      while let value = handoff.next() { try take(value) }
    } catch {
      handoff.cancel()
      throw error
    }
    return try handoff.result()
  }

  private func put(_ value: Value) throws {
    let isAccepted = condition.withLock {
      while waiting.count >= capacity, !isCancelled { condition.wait() }
      if isCancelled { return false }
      waiting.append(value)
      condition.broadcast()
      return true
    }
    if !isAccepted { throw Cancelled() }
  }

  private func next() -> Value? {
    condition.withLock {
      while waiting.isEmpty, outcome == nil { condition.wait() }
      if waiting.isEmpty { return nil }
      let first = waiting.removeFirst()
      condition.broadcast()
      return first
    }
  }

  private func result() throws -> Summary {
    let outcome = condition.withLock { self.outcome }
    guard let outcome else { throw Cancelled() }
    return try outcome.get()
  }

  private func cancel() {
    condition.withLock {
      isCancelled = true
      waiting = []
      condition.broadcast()
      while outcome == nil { condition.wait() }
    }
  }
}
