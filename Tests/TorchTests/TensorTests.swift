import Testing
import Torch

@Suite struct TensorTests {
  @Test func bytesGoInAndOut() throws {
    let values: [Double] = [1, -2.5, 3, 0, 5e300, -0.0]
    let tensor = try Tensor(values, shape: [2, 3])
    #expect(tensor.shape == [2, 3])
    #expect(tensor.dtype == .float64)
    #expect(tensor.doubles() == values)
    #expect(try Tensor(bytes: tensor.bytes(), shape: [6], dtype: .float64).doubles() == values)
    #expect(try Tensor([7, -3], shape: [2]).dtype == .int64)
  }

  @Test func wrongByteCountsAreThrownWithBothNumbers() {
    let error = #expect(throws: TorchError.self) {
      _ = try Tensor(bytes: [1, 2, 3], shape: [2, 2])
    }
    #expect(error.map(String.init(describing:))?.contains("4 bytes, not 3") == true)
  }

  @Test func shapeFaultsTrapAndNameBothShapes() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      addUnequalShapes()
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("The size of tensor a (3) must match the size of tensor b (4)"))
    #expect(text.contains("(at TensorTests.swift:"))
  }

  @Test func operatorsAgreeWithArithmetic() throws {
    let a = try Tensor([6.0, 8, 10], shape: [3])
    let b = try Tensor([2.0, 4, 5], shape: [3])
    #expect((a + b).doubles() == [8, 12, 15])
    #expect((a - b).doubles() == [4, 4, 5])
    #expect((a * b).doubles() == [12, 32, 50])
    #expect((a / b).doubles() == [3, 2, 2])
    #expect((1 - a).doubles() == [-5, -7, -9])
    #expect((20 / b).doubles() == [10, 5, 4])
    #expect((-a + 1).doubles() == [-5, -7, -9])
    // A true division: the reciprocal of 255 would give 0.011764707.
    let pixel = try Tensor([Float(3)], shape: [1])
    #expect((pixel / 255).floats() == [Float(3) / 255])
  }

  @Test func shapesMove() throws {
    let x = try Tensor((0..<6).map(Double.init), shape: [1, 1, 2, 3])
    #expect(x.permuted([0, 1, 3, 2]).doubles() == [0, 3, 1, 4, 2, 5])
    #expect(x.flipped(2).doubles() == [3, 4, 5, 0, 1, 2])
    #expect(x.narrowed(3, 1..<3).doubles() == [1, 2, 4, 5])
    #expect(x.padded(left: 1, right: -1, top: 1, bottom: -1).doubles() == [0, 0, 0, 0, 0, 1])
    #expect(Tensor.concatenated([x, x], axis: 2).shape == [1, 1, 4, 3])
    #expect(x.gathered(3, try Tensor([2, 0], shape: [2])).doubles() == [2, 0, 5, 3])
  }

  @Test func logSigmoidIsFiniteWhereTheLogOfASigmoidIsNot() throws {
    let x = try Tensor([Float(-200), 0, 200], shape: [3])
    #expect(x.logSigmoid().floats() == [-200, -0.6931472, -0.0])
    #expect(x.sigmoid().log().floats()[0] == -.infinity)
  }

  @Test func sameSeedSameNumbersOtherSeedOthers() {
    let first = Generator(seed: 5).normal([100]).floats()
    #expect(Generator(seed: 5).normal([100]).floats() == first)
    #expect(Generator(seed: 6).normal([100]).floats() != first)
    let generator = Generator(seed: 5)
    #expect(generator.normal([100]).floats() == first)
    #expect(generator.normal([100]).floats() != first)
    let uniform = Generator(seed: 1).uniform([10_000])
    #expect(uniform.minimum().item() >= 0 && uniform.maximum().item() < 1)
  }

  @Test func unknownDevicesAreRefused() {
    let error = #expect(throws: TorchError.self) { _ = try Device(named: "tpu") }
    #expect(
      error.map(String.init(describing:))
        == "libtorch: there is no device 'tpu'; choose cpu, cuda or cuda:N")
  }
}

/// A fault in a model, in a function so that the trap has a line to name.
private func addUnequalShapes() {
  _ = Tensor.zeros([2, 3]) + Tensor.zeros([2, 4])
}

/// Alone, since it counts what the whole process holds.
@Suite(.serialized) struct LeakTests {
  @Test func nothingIsHeldAfterAGraph() async {
    let result = await #expect(processExitsWith: .success) {
      func work() throws {
        let x = Tensor.full([4, 4], 2).requireGradient()
        let y = (0..<300).reduce(x) { sum, _ in (sum * 0.99).sigmoid() + x }
        try y.sum().backward()
        precondition(x.gradient != nil)
      }
      try work()
      let before = Tensor.liveCount
      try work()
      precondition(Tensor.liveCount == before, "\(Tensor.liveCount - before) tensors leak")
    }
    #expect(result != nil)
  }
}
