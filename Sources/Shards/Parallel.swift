internal import Dispatch
internal import Synchronization

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
