internal import Dispatch
internal import Foundation
internal import Synchronization

/// How many threads decode where nobody says otherwise.
let coreCount = ProcessInfo.processInfo.activeProcessorCount

/// Maps `0..<count` on all cores; results stand in order.
///
/// - Throws: The error of the lowest number that failed.
func parallelMap<Value: Sendable>(
  _ count: Int, _ transform: @escaping @Sendable (Int) throws -> Value
) throws -> [Value] {
  let results = Mutex<[Result<Value, any Error>?]>(Array(repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let result = Result { try transform(number) }
    results.withLock { $0[number] = result }
  }
  return try results.withLock { $0 }.compactMap { try $0?.get() }
}

/// Calls `body` for each of `0..<count`, in order on each of `workers` threads.
///
/// - Parameters:
///   - count: How many numbers there are.
///   - workers: The most threads; with one, everything happens on the caller's.
///   - state: Makes what one thread keeps for itself.
///   - body: Called once for each number; the next free thread takes the next number.
/// - Throws: The error of the lowest number that failed; later numbers may not have been tried.
func parallelForEach<State>(
  _ count: Int, workers: Int, state: @Sendable () throws -> State,
  _ body: @Sendable (State, Int) throws -> Void
) throws {
  if workers <= 1 || count <= 1 {
    if count == 0 { return }
    let own = try state()
    for number in 0..<count { try body(own, number) }
    return
  }
  let progress = Mutex<(next: Int, failure: (number: Int, error: any Error)?)>((0, nil))
  DispatchQueue.concurrentPerform(iterations: min(workers, count)) { _ in
    func take() -> Int? {
      progress.withLock { progress in
        guard progress.failure == nil, progress.next < count else { return nil }
        progress.next += 1
        return progress.next - 1
      }
    }
    var number = take()
    do {
      let own = number == nil ? nil : try state()
      while let current = number, let own {
        try body(own, current)
        number = take()
      }
    } catch {
      progress.withLock { progress in
        guard let number, number < progress.failure?.number ?? .max else { return }
        progress.failure = (number, error)
      }
    }
  }
  if let failure = progress.withLock({ $0.failure }) { throw failure.error }
}

/// Memory whose parts are written by different threads, each by one.
struct DisjointBytes: @unchecked Sendable {
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  subscript(range: Range<Int>) -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(rebasing: buffer[range])
  }
}
