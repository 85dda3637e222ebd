internal import Foundation

/// A lock with several things to wait for.
///
/// Memory of the C library's lock and conditions must not move, which is why it is allocated.
final class Monitor: @unchecked Sendable {
  /// What threads wait for.
  enum Event: Int, CaseIterable {
    case room, work, result
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let conditions = UnsafeMutablePointer<pthread_cond_t>.allocate(
    capacity: Event.allCases.count)

  init() {
    pthread_mutex_init(mutex, nil)
    for event in Event.allCases { pthread_cond_init(conditions + event.rawValue, nil) }
  }

  deinit {
    for event in Event.allCases { pthread_cond_destroy(conditions + event.rawValue) }
    pthread_mutex_destroy(mutex)
    conditions.deallocate()
    mutex.deallocate()
  }

  func locked<Value>(_ body: () throws -> Value) rethrows -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Gives the lock up until somebody wakes this event; the lock must be held.
  func wait(for event: Event) { pthread_cond_wait(conditions + event.rawValue, mutex) }

  /// Wakes one thread.
  func wake(_ event: Event) { pthread_cond_signal(conditions + event.rawValue) }

  func wakeAll() {
    for event in Event.allCases { pthread_cond_broadcast(conditions + event.rawValue) }
  }
}
