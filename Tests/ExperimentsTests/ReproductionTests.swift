import Foundation
import Testing

@testable import Experiments

@Suite struct BitwiseComparisonTests {
  @Test func theEarliestDifferenceIsNamed() {
    var comparison = BitwiseComparison()
    comparison.add(1, 1, metric: "val/bpd", epoch: 1)
    comparison.add(2, 2.0.nextUp, metric: "val/bpd", epoch: 2)
    comparison.add(3, 4, metric: "val/bpd", epoch: 3)
    #expect(comparison.compared == 3)
    #expect(comparison.difference?.epoch == 2)
    #expect(comparison.largestDifference == 1)
  }

  @Test func zerosOfTwoSignsDifferAndNaNsDoNot() {
    var comparison = BitwiseComparison()
    comparison.add(.nan, .nan, metric: "val/bpd", epoch: 1)
    #expect(comparison.difference == nil)
    comparison.add(0, -0.0, metric: "val/bpd", epoch: 2)
    #expect(comparison.difference?.epoch == 2)
  }

  @Test func aMissingValueIsADifference() {
    var comparison = BitwiseComparison()
    comparison.add(1, nil, metric: "test/bpd", epoch: 4, image: 7)
    #expect(
      comparison.difference
        == .init(metric: "test/bpd", epoch: 4, image: 7, first: 1, second: nil))
    #expect(comparison.largestDifference == 0)
  }
}
