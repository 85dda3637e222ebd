import TestSupport
import Testing
import Torch

@Suite struct ProductPrecisionTests {
  /// Small whole numbers have no rounding errors, 1 + 2⁻¹⁰ is rounded to 1, and a bias is not rounded.
  @Test func operandsOfProductsAreRounded() throws {
    let fine = 1 + 1.0 / 1024
    let x = try Tensor([Float(fine), 3, 5, 7], shape: [1, 1, 2, 2])
    let weight = try Tensor([Float(2)], shape: [1, 1, 1, 1])
    let bias = try Tensor([Float(fine)], shape: [1])
    let exact = x.convolved(weight, bias: bias)
    #expect(exact.doubles() == [3 * fine, 6 + fine, 10 + fine, 14 + fine])
    let rounded = ProductPrecision.bfloat16 { x.convolved(weight, bias: bias) }
    #expect(rounded.dtype == .float32)
    #expect(rounded.doubles() == [2 + fine, 6 + fine, 10 + fine, 14 + fine])
    let matrix = x.reshaped([2, 2])
    let product = ProductPrecision.bfloat16 { matrix.matrixProduct(matrix) }
    #expect(product.dtype == .float32)
    #expect(product.doubles() == [16, 24, 40, 64])
    let up = ProductPrecision.bfloat16 {
      x.transposeConvolved(weight, bias: bias, stride: 2, padding: 0, outputPadding: 0)
    }
    #expect(up.doubles() == [2, 0, 6, 0, 0, 0, 10, 0, 14].map { $0 + fine })
  }

  /// The precision ends with its closure, inside another one too, and when it throws.
  @Test func aPrecisionEndsWithItsClosure() throws {
    struct Failure: Error {}
    let x = try Tensor([1 + 1.0 / 1024], shape: [1, 1])
    let one = Tensor.full([1, 1], 1, dtype: .float64)
    func product() -> Double { x.matrixProduct(one).item() }
    let exact = product()
    #expect(exact == 1 + 1.0 / 1024)
    let seen = ProductPrecision.bfloat16 {
      [product(), ProductPrecision.full { product() }, product()]
    }
    #expect(seen == [1, exact, 1])
    #expect(throws: Failure.self) { try ProductPrecision.bfloat16 { throw Failure() } }
    #expect(product() == exact)
  }

  /// Gradients pass through the rounding, and are those of the rounded operands.
  @Test func gradientsPassThroughTheRounding() throws {
    let generator = Generator(seed: 5)
    let x = generator.normal([2, 3, 6, 6]).requireGradient()
    let weight = generator.normal([4, 3, 3, 3]).requireGradient()
    let target = generator.normal([2, 4, 4, 4])
    func gradients(_ precision: ProductPrecision) throws -> [Tensor] {
      for leaf in [x, weight] { leaf.setGradient(leaf.zerosLike()) }
      try precision { try (x.convolved(weight) * target).sum().backward() }
      return [x, weight].compactMap(\.gradient)
    }
    let exact = try gradients(.full)
    let rounded = try gradients(.bfloat16)
    for (a, b) in zip(exact, rounded) {
      let relative = (a - b).largestMagnitude / a.largestMagnitude
      #expect(relative > 1e-6 && relative < 0.02)
    }
  }
}
