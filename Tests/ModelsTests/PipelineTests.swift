import Flows
import Testing
import Torch

@testable import Models

/// Bits/dim of an identity flow behind every system's pixel scaling: numbers worked out by hand.
@Suite struct PipelineTests {
  /// Bits/dim of one 32×32 image, all subpixels `value`, with noise ½, under N(0, I) behind `flow`.
  private func bits(_ flow: any Flow, bits: Int, value: Double) -> Double {
    let scale = PixelScale(bits: bits)
    let shape = [1, 3, 32, 32]
    let y = scale.scale(
      Tensor.full(shape, value, dtype: .float64), noise: Tensor.full(shape, 0.5, dtype: .float64))
    let encoded = flow.forward(y)
    let density = FlowModel.standardNormal(encoded.output) + encoded.logDet
    return Likelihood.bitsPerDimension(
      nats: 3072 * scale.nats - density.item(), dimensions: 3072)
  }

  @Test func glowsScaling() {
    #expect(abs(bits(Rescaling(by: 0.5), bits: 8, value: 128) - 9.325_750_816) < 1e-9)
    #expect(abs(bits(Rescaling(by: 0.5), bits: 5, value: 16) - 6.325_924_175) < 1e-9)
  }

  @Test func macowsScaling() {
    #expect(abs(bits(Rescaling(by: 1), bits: 8, value: 128) - 8.325_759_072) < 1e-9)
  }

  @Test(arguments: [(128, 7.477_768_990), (0, 11.229_193_407), (255, 11.229_193_407)])
  func logitOfRealNVPAndFlowPlusPlus(_ value: Double, _ wanted: Double) {
    #expect(abs(bits(LogitFlow(), bits: 8, value: value) - wanted) < 1e-8)
  }

  @Test(arguments: [(128, 0.007_031_279_0), (0, -2.908_034_554_7), (255, 2.908_034_554_7)])
  func logitOfAPixel(_ value: Double, _ wanted: Double) {
    let y = PixelScale(bits: 8).scale(
      Tensor.full([1, 1, 1, 1], value, dtype: .float64),
      noise: Tensor.full([1, 1, 1, 1], 0.5, dtype: .float64))
    #expect(abs(LogitFlow().forward(y).output.item() - wanted) < 1e-9)
  }
}
