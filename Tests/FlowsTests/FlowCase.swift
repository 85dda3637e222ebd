import Flows
@testable import Models
import Testing
import Torch

/// One layer, small enough that its Jacobian can be written out.
///
/// A new layer is added to `all`; both laws then hold it to account.
struct FlowCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let channels: Int
  let side: Int
  let conditioning: Int
  /// How far the inverse may be off in float64: the reference's small constants make some inexact.
  let inverseTolerance: Double
  /// Factor on the normal draws that go in, for layers that only take a range.
  let inputScale: Double
  let make: @Sendable (Scope, borrowing Generator) -> any Flow

  init(
    _ name: String, channels: Int, side: Int = 4, conditioning: Int = 0,
    inverseTolerance: Double = 1e-7, inputScale: Double = 1,
    _ make: @escaping @Sendable (Scope, borrowing Generator) -> any Flow
  ) {
    testDescription = name
    self.channels = channels
    self.side = side
    self.conditioning = conditioning
    self.inverseTolerance = inverseTolerance
    self.inputScale = inputScale
    self.make = make
  }

  static let all: [FlowCase] =
    [
      FlowCase("actnorm", channels: 3) { ActNorm(channels: 3, in: $0, using: $1) },
      FlowCase("1×1 convolution", channels: 4) {
        InvertibleConv1x1(channels: 4, in: $0, using: $1)
      },
      FlowCase("coupling, odd channels", channels: 5) {
        Coupling(
          channels: 5, factor: 2, kind: .convolution(hidden: 6), transform: .affine, in: $0,
          using: $1)
      },
      FlowCase("coupling, one in four, conditioned", channels: 4, conditioning: 2) {
        Coupling(
          channels: 4, factor: 4, kind: .convolution(hidden: 6), transform: .affine,
          conditioning: 2, in: $0, using: $1)
      },
      FlowCase("coupling, additive", channels: 4) {
        Coupling(
          channels: 4, factor: 2, kind: .convolution(hidden: 6), transform: .additive, in: $0,
          using: $1)
      },
      FlowCase("coupling, attention", channels: 4) {
        Coupling(
          channels: 4, factor: 2, kind: .attention(hidden: 8, slice: 2, heads: 2),
          transform: .affine, in: $0, using: $1)
      },
      FlowCase("coupling, attention, conditioned, additive", channels: 4, conditioning: 2) {
        Coupling(
          channels: 4, factor: 2, kind: .attention(hidden: 8, slice: 2, heads: 4),
          transform: .additive, conditioning: 2, in: $0, using: $1)
      },
      FlowCase("sigmoid", channels: 2) { _, _ in SigmoidFlow() },
      FlowCase("Glow step", channels: 4) {
        GlowStep(
          channels: 4, kind: .convolution(hidden: 6), transform: .affine, in: $0, using: $1)
      },
      FlowCase("prior", channels: 4) {
        Prior(channels: 4, factor: 4, hidden: 6, transform: .affine, in: $0, using: $1)
      },
      FlowCase("prior, conditioned", channels: 3, conditioning: 2) {
        Prior(
          channels: 3, factor: 3, hidden: 6, transform: .affine, conditioning: 2, in: $0,
          using: $1)
      },
      FlowCase("Glow step, conditioned, additive", channels: 4, conditioning: 1) {
        GlowStep(
          channels: 4, kind: .convolution(hidden: 6), transform: .additive, conditioning: 1,
          in: $0, using: $1)
      },
      FlowCase(
        "MaCow step, conditioned, additive", channels: 2, conditioning: 2, inverseTolerance: 1e-6
      ) {
        MacowStep(
          channels: 2, kernel: MaskedConvShape(depth: 3, breadth: 5),
          kind: .convolution(hidden: 4), transform: .additive, conditioning: 2, in: $0, using: $1)
      },
      FlowCase("MaCow unit", channels: 2, conditioning: 1) {
        MacowUnit(
          channels: 2, kernel: MaskedConvShape(depth: 2, breadth: 3), transform: .affine,
          conditioning: 1, in: $0, using: $1)
      },
      FlowCase("MaCow step", channels: 3) {
        MacowStep(
          channels: 3, kernel: MaskedConvShape(depth: 2, breadth: 3),
          kind: .convolution(hidden: 6), transform: .affine, in: $0, using: $1)
      },
      FlowCase("fine-grained block", channels: 4) { scope, generator in
        FineGrainedBlock(
          [(4, 4), (3, 3)].enumerated().map { index, widths in
            FineGrainedBlock.Layer(
              flow: Sequential([
                ActNorm(channels: widths.0, in: scope["a"][index], using: generator),
                Prior(
                  channels: widths.0, factor: widths.1, hidden: 4, transform: .affine,
                  in: scope["p"][index], using: generator),
              ]), emitted: 1)
          })
      },
      FlowCase("Glow, two levels", channels: 3) { scope, generator in
        GlowConfiguration(
          levels: 2, numSteps: [1, 1], inChannels: 3, hiddenChannels: 4, scale: true, inverse: true
        ).build(
          for: ImageShape(channels: 3, height: 4, width: 4), in: scope, using: generator)
      },
      FlowCase("MaCow, three levels", channels: 2, inverseTolerance: 1e-6) { scope, generator in
        MacowConfiguration(
          levels: 3, inChannels: 2, numSteps: [.steps(1), .layers([1, 1]), .steps(1)],
          kernelSize: [2, 3], factors: [4], hiddenChannels: [4, 4, 4], scale: true,
          priorScale: true, bottom: true, inverse: true, couplingType: .conv, slices: [], heads: 1
        ).build(
          for: ImageShape(channels: 2, height: 4, width: 4), in: scope, using: generator)
      },
    ] + maskedConvolutions + flowPlusPlus + baselines

  private static let maskedConvolutions: [FlowCase] = MaskedConvFlow.Order.allCases.flatMap {
    order in
    [(2, 3, 0), (1, 3, 0), (2, 5, 0), (2, 3, 2)].map { depth, breadth, conditioning in
      FlowCase(
        "masked convolution \(order.rawValue), \(depth)×\(breadth), \(conditioning) conditioning",
        channels: 2, conditioning: conditioning
      ) {
        MaskedConvFlow(
          channels: 2, order: order, depth: depth, breadth: breadth, transform: .affine,
          conditioning: conditioning, in: $0, using: $1)
      }
    } + [
      FlowCase("masked convolution \(order.rawValue), additive", channels: 2) {
        MaskedConvFlow(
          channels: 2, order: order, depth: 2, breadth: 3, transform: .additive, in: $0,
          using: $1)
      }
    ]
  }

  /// Inputs, and the layer with parameters that are neither initial nor trivial.
  func prepared(seed: UInt64) -> (flow: any Flow, x: Tensor, s: Tensor?) {
    let generator = Generator(seed: seed)
    let store = ParameterStore(dtype: .float64)
    let flow = make(store.root, generator)
    let batch = generator.normal([6, channels, side, side], dtype: .float64) * inputScale
    let context =
      conditioning == 0
      ? nil : generator.normal([6, conditioning, side, side], dtype: .float64)
    _ = flow.initialize(on: batch, given: context, scale: 1)
    for entry in store.parameters {
      entry.tensor.add(generator.normal(entry.tensor.shape, dtype: .float64), times: 0.1)
    }
    return (
      flow, generator.normal([1, channels, side, side], dtype: .float64) * inputScale,
      context?.narrowed(0, 0..<1)
    )
  }
}
