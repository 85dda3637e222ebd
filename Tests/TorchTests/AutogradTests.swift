import TestSupport
import Testing
import Torch

@Suite struct AutogradTests {
  @Test func gradientsEqualFiniteDifferences() throws {
    let generator = Generator(seed: 11)
    let weight = generator.normal([3, 2, 3, 3], dtype: .float64)
    let gain = generator.normal([3, 1, 1, 1], dtype: .float64)
    func value(_ x: Tensor) -> Tensor {
      let kernel = Tensor.weightNormalized(direction: weight, gain: gain)
      return (x.convolved(kernel, padding: (1, 1)).elu().logSigmoid()).sum()
    }
    let x = generator.normal([1, 2, 3, 3], dtype: .float64).requireGradient()
    try value(x).backward()
    let gradient = try #require(x.gradient).doubles()
    let base = x.doubles()
    for index in base.indices {
      func moved(_ step: Double) throws -> Double {
        var values = base
        values[index] += step
        return value(try Tensor(values, shape: x.shape)).item()
      }
      let difference = (try moved(1e-5) - moved(-1e-5)) / 2e-5
      #expect(abs(difference - gradient[index]) < 1e-8)
    }
  }

  @Test func jacobianOfALinearMapIsItsMatrix() throws {
    let matrix = try Tensor([1.0, 2, 3, 4, 5, 6], shape: [2, 3])
    let x = try Tensor([1.0, 1, 1], shape: [3, 1]).requireGradient()
    #expect(
      matrix.matrixProduct(x).jacobian(withRespectTo: x).doubles() == [1, 2, 3, 4, 5, 6])
  }

  @Test func nothingIsRecordedWithoutGradient() {
    let x = Tensor.full([2], 1).requireGradient()
    #expect((x * 2).requiresGradient)
    #expect(!withoutGradient { x * 2 }.requiresGradient)
    #expect((x * 2).requiresGradient)
    #expect(!(x * 2).detached().requiresGradient)
  }

  @Test func gradModeComesBackAfterAnError() {
    struct Stop: Error {}
    let x = Tensor.full([2], 1).requireGradient()
    #expect(throws: Stop.self) { try withoutGradient { () throws(Stop) in throw Stop() } }
    #expect((x * 2).requiresGradient)
  }
}
