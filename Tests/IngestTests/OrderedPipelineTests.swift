import Foundation
import Synchronization
import Testing

@testable import MacowIngest

@Suite struct OrderedPipelineTests {
  struct Broken: Error, Equatable { let number: Int }

  @Test(arguments: [1, 2, 7])
  func resultsComeInOrderWhateverTheWorkersDo(jobs: Int) throws {
    var taken: [Int] = []
    let summary = try OrderedPipeline<Int, Int>.run(
      jobs: jobs, budget: 50,
      read: { deliver in
        for number in 0..<500 { try deliver(number, 1 + number % 9) }
        return "done"
      },
      transform: { number in
        if number % 13 == 0 { usleep(300) }
        return number * 2
      }, take: { taken.append($0) })
    #expect(summary == "done")
    #expect(taken == (0..<500).map { $0 * 2 })
  }

  @Test(arguments: [1, 4])
  func theFirstErrorInOrderIsTheOneReported(jobs: Int) {
    var taken = 0
    let error = #expect(throws: Broken.self) {
      try OrderedPipeline<Int, Int>.run(
        jobs: jobs, budget: 1000,
        read: { deliver in for number in 0..<200 { try deliver(number, 1) } },
        transform: { number in
          // The later failure is found first.
          if number == 40 { usleep(20_000) }
          if number == 40 || number == 41 { throw Broken(number: number) }
          return number
        }, take: { _ in taken += 1 })
    }
    #expect(error?.number == 40)
    #expect(taken == 40)
  }

  @Test func aReadersErrorComesAfterWhatItDelivered() {
    var taken = 0
    #expect(throws: Broken(number: -1)) {
      try OrderedPipeline<Int, Int>.run(
        jobs: 3, budget: 100,
        read: { deliver in
          for number in 0..<10 { try deliver(number, 1) }
          throw Broken(number: -1)
        }, transform: { $0 }, take: { _ in taken += 1 })
    }
    #expect(taken == 10)
  }

  @Test func aTakersErrorStopsTheReader() {
    let delivered = Mutex(0)
    #expect(throws: Broken(number: 5)) {
      try OrderedPipeline<Int, Int>.run(
        jobs: 2, budget: 4,
        read: { deliver in
          for number in 0..<1_000_000 {
            try deliver(number, 1)
            delivered.withLock { $0 += 1 }
          }
        }, transform: { $0 }, take: { if $0 == 5 { throw Broken(number: 5) } })
    }
    #expect(delivered.withLock { $0 } < 20)
  }

  @Test func noMoreIsInFlightThanTheBudgetAllows() throws {
    let inFlight = Mutex((now: 0, most: 0))
    try OrderedPipeline<Int, Int>.run(
      jobs: 4, budget: 30,
      read: { deliver in
        for _ in 0..<200 { try deliver(10, 10) }
        // One item may be larger than the budget.
        try deliver(99, 99)
      },
      transform: { cost in
        inFlight.withLock { $0 = ($0.now + cost, max($0.most, $0.now + cost)) }
        return cost
      }, take: { cost in inFlight.withLock { $0.now -= cost } })
    #expect(inFlight.withLock { $0.most } <= 99)
    #expect(inFlight.withLock { $0.now } == 0)
  }
}
