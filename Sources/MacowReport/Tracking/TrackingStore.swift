import Dispatch
import Experiments
import Synchronization

/// The records as endpoints use them: one connection writes, another reads beside it.
final class TrackingStore: Sendable {
  /// The folder that runs' files go to.
  let runsFolder: String
  private let writable: RunStore
  private let readable: RunStore
  private let writer = StoreThread("tracking.write")
  private let reader = StoreThread("tracking.read")
  private let nextSweep = Mutex<UInt64>(0)

  init(_ site: Site) {
    runsFolder = site.runsFolder
    writable = site.store
    readable = site.records
  }

  /// Work that changes the records.
  func write<Value: Sendable>(
    _ work: @escaping @Sendable (RunStore) throws -> Value
  ) async throws -> Value {
    try await writer.run { [self] in
      let value = try work(writable)
      try sweep()
      return value
    }
  }

  /// Work that only reads.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (RunStore) throws -> Value
  ) async throws -> Value {
    try await reader.run { [readable] in try work(readable) }
  }

  /// Marks runs whose process or client is gone as lost, once a minute.
  private func sweep() throws {
    let now = DispatchTime.now().uptimeNanoseconds
    let isDue = nextSweep.withLock { next in
      guard now >= next else { return false }
      next = now + 60_000_000_000
      return true
    }
    if isDue { try writable.markLost() }
  }
}
