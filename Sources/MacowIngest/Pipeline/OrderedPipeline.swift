internal import Foundation

/// Runs a reader, several workers and a taker at once; results are taken in the reader's order.
///
/// What is between reader and taker is bounded by its cost in bytes, so that a fast reader does
/// not fill memory. An error of a worker comes to the taker in its turn: which one a run reports
/// does not depend on the number of workers.
final class OrderedPipeline<Item: Sendable, Product: Sendable>: @unchecked Sendable {
  // Every stored `var` below is only touched while `monitor` is held.
  private let monitor = Monitor()
  private let budget: Int
  private let transform: @Sendable (Item) throws -> Product
  private var waiting: [(number: Int, item: Item)] = []
  private var firstWaiting = 0
  private var finished: [Int: Result<Product, any Error>] = [:]
  private var costs: [Int: Int] = [:]
  private var inFlight = 0
  private var delivered = 0
  private var taken = 0
  private var isReaderDone = false
  private var isCancelled = false
  private var threads = 0

  private init(budget: Int, transform: @escaping @Sendable (Item) throws -> Product) {
    self.budget = budget
    self.transform = transform
  }

  /// The reader was told to stop because something after it failed.
  struct Cancelled: Error {}

  /// Runs until the reader has ended and everything is taken.
  ///
  /// - Parameters:
  ///   - jobs: How many workers there are.
  ///   - budget: How many bytes may be between reader and taker; one item always may.
  ///   - read: Runs on a thread of its own and delivers items with their costs.
  ///   - transform: Runs on the workers.
  ///   - take: Runs on the calling thread.
  /// - Returns: What `read` returned.
  /// - Throws: The first error in the order of items; all threads have ended then.
  static func run<Summary: Sendable>(
    jobs: Int, budget: Int,
    read:
      @escaping @Sendable (_ deliver: @escaping (Item, _ cost: Int) throws -> Void) throws ->
      Summary,
    transform: @escaping @Sendable (Item) throws -> Product,
    take: (Product) throws -> Void
  ) throws -> Summary {
    let pipeline = OrderedPipeline(budget: budget, transform: transform)
    let outcome = Outcome<Summary>()
    pipeline.start("read") {
      let result = Result { try read { try pipeline.put($0, cost: $1) } }
      pipeline.monitor.locked {
        outcome.result = result
        pipeline.isReaderDone = true
      }
    }
    for _ in 0..<max(1, jobs) { pipeline.start("work") { pipeline.work() } }
    defer { pipeline.stop() }
    while let product = try pipeline.next() { try take(product) }
    guard let result = outcome.result else { throw Cancelled() }
    return try result.get()
  }

  /// Written by the reader before it is done, read afterwards.
  private final class Outcome<Summary: Sendable>: @unchecked Sendable {
    var result: Result<Summary, any Error>?
  }

  private func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
    monitor.locked { threads += 1 }
    let thread = Thread { [self] in
      body()
      monitor.locked {
        threads -= 1
        monitor.wakeAll()
      }
    }
    thread.name = name
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func put(_ item: Item, cost: Int) throws {
    let isAccepted = monitor.locked {
      while inFlight > 0, inFlight + cost > budget, !isCancelled { monitor.wait(for: .room) }
      if isCancelled { return false }
      waiting.append((delivered, item))
      costs[delivered] = cost
      delivered += 1
      inFlight += cost
      monitor.wake(.work)
      return true
    }
    if !isAccepted { throw Cancelled() }
  }

  private func work() {
    while let (number, item) = nextItem() {
      let result = Result { try transform(item) }
      monitor.locked {
        finished[number] = result
        if number == taken { monitor.wake(.result) }
      }
    }
  }

  private func nextItem() -> (Int, Item)? {
    monitor.locked {
      while firstWaiting == waiting.count, !isReaderDone, !isCancelled {
        monitor.wait(for: .work)
      }
      if isCancelled || firstWaiting == waiting.count { return nil }
      let next = waiting[firstWaiting]
      firstWaiting += 1
      if firstWaiting == waiting.count || firstWaiting > 1024 {
        waiting.removeFirst(firstWaiting)
        firstWaiting = 0
      }
      return next
    }
  }

  /// The next result in order, or nil at the end.
  private func next() throws -> Product? {
    try monitor.locked {
      while finished[taken] == nil {
        if isReaderDone, taken == delivered { return nil }
        monitor.wait(for: .result)
      }
      let result = finished.removeValue(forKey: taken)
      inFlight -= costs.removeValue(forKey: taken) ?? 0
      taken += 1
      monitor.wake(.room)
      return try result?.get()
    }
  }

  private func stop() {
    monitor.locked {
      isCancelled = true
      monitor.wakeAll()
      while threads > 0 { monitor.wait(for: .result) }
    }
  }
}
