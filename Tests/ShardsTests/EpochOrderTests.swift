import Testing

@testable import Shards

@Suite struct EpochOrderTests {
  /// The known answers of Random123 for philox4x32-10.
  @Test func philoxGivesTheKnownAnswers() {
    #expect(
      Philox.block(counter: (0, 0, 0, 0), key: (0, 0))
        == (0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let ones = UInt32.max
    #expect(
      Philox.block(counter: (ones, ones, ones, ones), key: (ones, ones))
        == (0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      Philox.block(
        counter: (0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: (0xa409_3822, 0x299f_31d0))
        == (0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  @Test(arguments: [0, 1, 2, 3, 1000, 50_000])
  func isAPermutation(count: Int) {
    let order = EpochOrder.permutation(count: count, seed: 7, epoch: 3)
    #expect(order.sorted() == Array(0..<count))
  }

  @Test func differsBySeedAndEpoch() {
    let orders = [(0, 0), (0, 1), (1, 0), (1, 1), (UInt64.max, -1)].map {
      EpochOrder.permutation(count: 100, seed: $0.0, epoch: $0.1)
    }
    #expect(Set(orders).count == orders.count)
    #expect(EpochOrder.permutation(count: 100, seed: 0, epoch: 0) == orders[0])
  }

  /// These values are part of every record of a run: they must never change.
  @Test func goldenValues() {
    #expect(EpochOrder.permutation(count: 10, seed: 0, epoch: 0) == [6, 5, 0, 2, 7, 4, 8, 9, 1, 3])
    #expect(
      EpochOrder.permutation(count: 10, seed: 42, epoch: 7) == [0, 2, 6, 1, 4, 8, 3, 7, 5, 9])
    let windows = EpochOrder.windowed(
      chunks: [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]], window: 6, seed: 42, epoch: 7)
    #expect(windows.map(\.images) == [[7, 1, 0, 8, 6, 2], [5, 9, 4, 3]])
  }

  @Test func placesAreEvenlyTaken() {
    var counts = [Int](repeating: 0, count: 36)
    for epoch in 0..<6000 {
      let order = EpochOrder.permutation(count: 6, seed: 5, epoch: epoch)
      for (place, value) in order.enumerated() { counts[place * 6 + value] += 1 }
    }
    // Each cell is binomial with mean 1000 and deviation 29; 25 degrees of freedom in all.
    let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    #expect(chiSquare < 60)
  }

  @Test func windowsHoldEachImageOnceAndWholeChunks() {
    let chunks = (0..<40).map { chunk in (0..<8).map { chunk * 8 + $0 } }
    for epoch in 0..<5 {
      let windows = EpochOrder.windowed(chunks: chunks, window: 50, seed: 1, epoch: epoch)
      #expect(windows.flatMap(\.images).sorted() == Array(0..<320))
      for window in windows {
        #expect(window.images.count <= 50)
        let members = Dictionary(grouping: window.images) { $0 / 8 }
        #expect(members.values.allSatisfy { $0.count == 8 })
      }
    }
    #expect(
      EpochOrder.windowed(chunks: chunks, window: 1, seed: 1, epoch: 0).count == 40,
      "a chunk larger than the window is a window of its own")
  }
}
