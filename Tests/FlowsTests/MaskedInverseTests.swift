import TestSupport
import Testing
import Torch

@testable import Flows

/// The fused row solver and the sweeps, held to the plain row solver and to `forward`.
@Suite struct MaskedInverseTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let images, channels, height, width, depth, breadth: Int
    var transform = ElementTransform.affine
    var conditioning = 0
    var testDescription: String {
      "\(images)×\(channels)×\(height)×\(width), kernel \(depth)×\(breadth), \(transform), "
        + "conditioning \(conditioning)"
    }
  }

  static let shapes = [
    Shape(images: 1, channels: 3, height: 8, width: 8, depth: 2, breadth: 3),
    Shape(images: 5, channels: 2, height: 4, width: 4, depth: 2, breadth: 3),
    Shape(images: 3, channels: 5, height: 6, width: 33, depth: 3, breadth: 5),
    Shape(images: 70, channels: 1, height: 3, width: 2, depth: 1, breadth: 1),
    Shape(images: 2, channels: 4, height: 5, width: 7, depth: 2, breadth: 3, transform: .additive),
    Shape(images: 3, channels: 3, height: 4, width: 4, depth: 2, breadth: 3, conditioning: 2),
  ]

  private struct Case {
    let flow: MaskedConvFlow
    let store: ParameterStore
    let input: Tensor
    let condition: Tensor?
  }

  private func make(
    _ shape: Shape, _ order: MaskedConvFlow.Order, dtype: DType = .float64
  ) -> Case {
    let generator = Generator(seed: 5)
    let store = ParameterStore(dtype: dtype)
    let flow = MaskedConvFlow(
      channels: shape.channels, order: order, depth: shape.depth, breadth: shape.breadth,
      transform: shape.transform, conditioning: shape.conditioning, in: store.root,
      using: generator)
    let input = generator.normal(
      [shape.images, shape.channels, shape.height, shape.width], dtype: dtype)
    let condition =
      shape.conditioning == 0
      ? nil
      : generator.normal(
        [shape.images, shape.conditioning, shape.height, shape.width], dtype: dtype)
    return Case(flow: flow, store: store, input: input, condition: condition)
  }

  private func largest(_ a: Tensor, _ b: Tensor) -> Double { (a - b).abs().maximum().item() }

  @Test(arguments: shapes, MaskedConvFlow.Order.allCases)
  func rowsUndoForward(_ shape: Shape, _ order: MaskedConvFlow.Order) {
    let made = make(shape, order)
    withoutGradient {
      let encoded = made.flow.forward(made.input, given: made.condition)
      let decoded = MaskedInverse.$method.withValue(.rows) {
        made.flow.inverse(encoded.output, given: made.condition)
      }
      #expect(largest(decoded.output, made.input) < 1e-9)
      #expect(largest(decoded.logDet, -encoded.logDet) < 1e-9)
    }
  }

  @Test(arguments: shapes, [DType.float32, .float64])
  func theFusedSolverEqualsTheOperations(_ shape: Shape, _ dtype: DType) {
    let made = make(shape, .a, dtype: dtype)
    withoutGradient {
      let extra = made.condition.flatMap { condition in made.flow.conditioner.map { $0(condition) }
      }
      let solver = RowSolver(
        kernel: made.flow.maskedConv.kernel(), bias: made.flow.maskedConv.bias,
        head: made.flow.conv1x1.kernel(), headBias: made.flow.conv1x1.bias,
        transform: shape.transform)
      let fused = solver.solve(made.input, extra: extra)
      let plain = solver.solveByOperations(made.input, extra: extra)
      let bound = dtype == .float64 ? 1e-12 : 2e-5
      #expect(largest(fused.output, plain.output) < bound)
      #expect(largest(fused.logDet, plain.logDet) < bound * 10)
    }
  }

  @Test(arguments: shapes, MaskedConvFlow.Order.allCases)
  func sweepsAgreeWithRows(_ shape: Shape, _ order: MaskedConvFlow.Order) {
    let made = make(shape, order)
    let report = SweepReport()
    withoutGradient {
      let rows = MaskedInverse.$method.withValue(.rows) {
        made.flow.inverse(made.input, given: made.condition)
      }
      let swept = MaskedInverse.$method.withValue(.jacobi) {
        MaskedInverse.$report.withValue(report) {
          made.flow.inverse(made.input, given: made.condition)
        }
      }
      #expect(largest(rows.output, swept.output) < 1e-9)
      #expect(largest(rows.logDet, swept.logDet) < 1e-9)
    }
    let steps = order == .c || order == .d ? shape.width : shape.height
    #expect(report.layers == 1)
    #expect(report.sweeps >= 1 && report.sweeps <= steps)
    #expect(report.exactSweeps == steps)
    #expect(report.residual <= MaskedInverse.tolerance(for: .float64))
  }

  /// A strongly coupled layer needs every sweep, and is exact then.
  @Test func sweepsFallBackToTheExactNumber() throws {
    let made = make(
      Shape(images: 1, channels: 2, height: 12, width: 6, depth: 2, breadth: 3), .a)
    made.flow.maskedConv.bias.scale(by: 1)
    for tensor in made.store.parameters.map(\.tensor) { tensor.scale(by: 4) }
    let report = SweepReport()
    try withoutGradient {
      let rows = MaskedInverse.$method.withValue(.rows) { made.flow.inverse(made.input) }
      let swept = MaskedInverse.$method.withValue(.jacobi) {
        MaskedInverse.$report.withValue(report) { made.flow.inverse(made.input) }
      }
      let scale: Double = rows.output.abs().maximum().item()
      try #require(scale.isFinite)
      #expect(largest(rows.output, swept.output) < 1e-9 * (1 + scale))
    }
    #expect(report.fallbacks == 1)
    #expect(report.sweeps == 12)
    #expect(report.residual == 0)
  }

  @Test func aResultDependsNeitherOnThreadsNorOnTheImagesBeside() {
    let made = make(
      Shape(images: 9, channels: 3, height: 5, width: 4, depth: 2, breadth: 3), .a, dtype: .float32)
    let before = TorchLibrary.threadCount
    defer { TorchLibrary.threadCount = before }
    withoutGradient {
      TorchLibrary.threadCount = 1
      let single = made.flow.inverse(made.input)
      TorchLibrary.threadCount = 2
      let double = made.flow.inverse(made.input)
      #expect(single.output.floats() == double.output.floats())
      #expect(single.logDet.floats() == double.logDet.floats())
      let alone = made.flow.inverse(made.input.narrowed(0, 4..<5))
      #expect(alone.output.floats() == single.output.narrowed(0, 4..<5).floats())
    }
  }

  /// Far from the data a row's scale can vanish; whatever overflows must stay visible.
  @Test func overflowIsNotHidden() {
    let made = make(
      Shape(images: 2, channels: 2, height: 6, width: 4, depth: 2, breadth: 3), .a,
      dtype: .float32)
    withoutGradient {
      let huge = Tensor.full([1, 2, 6, 4], 3e38)
      let mixed = Tensor.concatenated([made.input.narrowed(0, 0..<1), huge], axis: 0)
      let solved = made.flow.inverse(mixed).output
      #expect(solved.narrowed(0, 0..<1).floats().allSatisfy { $0.isFinite })
      #expect(!solved.narrowed(0, 1..<2).floats().allSatisfy { $0.isFinite })
    }
  }
}
