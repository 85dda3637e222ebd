internal import Foundation

/// Hands values from one producing thread to one consumer, a fixed number ahead.
final class DecodeAhead<Value: Sendable>: @unchecked Sendable {
  // Every stored property below is only touched while `condition` is held.
  private let condition = NSCondition()
  private let capacity: Int
  private var ready: [Result<Value, any Error>] = []
  private var isDone = false
  private var isCancelled = false

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - count: How many values there are.
  ///   - capacity: How many may wait.
  ///   - produce: Makes value number n; called in order, on the thread.
  init(count: Int, capacity: Int, produce: @escaping @Sendable (Int) throws -> Value) {
    self.capacity = capacity
    let thread = Thread { [self] in
      for number in 0..<count {
        let value = Result { try produce(number) }
        guard put(value) else { break }
        if case .failure = value { break }
      }
      finish()
    }
    thread.name = "decode ahead"
    thread.start()
  }

  private func put(_ value: Result<Value, any Error>) -> Bool {
    condition.withLock {
      while ready.count >= capacity, !isCancelled { condition.wait() }
      if isCancelled { return false }
      ready.append(value)
      condition.broadcast()
      return true
    }
  }

  private func finish() {
    condition.withLock {
      isDone = true
      condition.broadcast()
    }
  }

  /// The next value, or nil after the last.
  ///
  /// - Throws: What producing it threw.
  func next() throws -> Value? {
    let result: Result<Value, any Error>? = condition.withLock {
      while ready.isEmpty, !isDone { condition.wait() }
      if ready.isEmpty { return nil }
      let first = ready.removeFirst()
      condition.broadcast()
      return first
    }
    return try result?.get()
  }

  /// Stops the thread and waits for it.
  func cancel() {
    condition.withLock {
      isCancelled = true
      ready = []
      condition.broadcast()
      while !isDone { condition.wait() }
    }
  }
}
