import Flows
import Torch

@testable import Models

extension FlowCase {
  /// A small gated network.
  private static func gated(attention: Bool = true, weightNorm: Bool = false) -> GatedNetworkShape {
    GatedNetworkShape(
      filters: 4, blocks: 1, hasAttention: attention, isWeightNormalized: weightNorm,
      activatesOutput: weightNorm, dropout: 0)
  }

  /// The layers of Flow++ and of its hybrids.
  static let flowPlusPlus: [FlowCase] =
    [
      FlowCase("squeezed actnorm, channel-major", channels: 2) {
        Squeezed(.channelMajor, ActNorm(channels: 8, in: $0, using: $1))
      },
      FlowCase("rescaling", channels: 2) { _, _ in Rescaling(by: 0.5) },
      FlowCase("logit", channels: 2, inputScale: 0.2) { _, _ in LogitFlow() },
      FlowCase("position norm", channels: 2) { scope, _ in
        PositionNorm(channels: 2, height: 4, width: 4, in: scope)
      },
      FlowCase("pointwise on halves", channels: 4) {
        OnHalves(
          InvertibleConv1x1(
            channels: 2, start: .nearIdentity(noise: 0.001), in: $0[0], using: $1),
          InvertibleConv1x1(
            channels: 2, start: .nearIdentity(noise: 0.001), in: $0[1], using: $1))
      },
      FlowCase("flip, odd channels", channels: 3) { _, _ in HalfFlip() },
      FlowCase("affine unit", channels: 3) {
        AffineUnit(
          channels: 3, kernel: MaskedConvShape(depth: 2, breadth: 3), in: $0, using: $1)
      },
      FlowCase("coupling, mixture with MaCow's network", channels: 4) {
        Coupling(
          channels: 4, factor: 2, kind: .convolution(hidden: 6),
          transform: .mixture(components: 3), in: $0, using: $1)
      },
      FlowCase("masked convolution, mixture", channels: 2) {
        MaskedConvFlow(
          channels: 2, order: .a, depth: 2, breadth: 3, transform: .mixture(components: 2),
          in: $0, using: $1)
      },
      FlowCase("Flow++ step, mixture", channels: 4) {
        FlowPlusPlusStep(
          channels: 4, size: (4, 4), transform: .mixture(components: 3), network: gated(),
          hasPointwise: true, in: $0, using: $1)
      },
      FlowCase("Flow++ step, affine, weight norm, conditioned", channels: 2, conditioning: 3) {
        FlowPlusPlusStep(
          channels: 2, size: (4, 4), transform: .boundedAffine,
          network: gated(attention: false, weightNorm: true), hasPointwise: false, context: 3,
          in: $0, using: $1)
      },
      FlowCase("Flow++, two scales", channels: 1, inputScale: 0.2) { scope, generator in
        hybrid(.none).build(
          for: ImageShape(channels: 1, height: 4, width: 4), in: scope, using: generator)
      },
      FlowCase("Flow++ with masked convolutions", channels: 1, inputScale: 0.2) {
        hybrid(.masked).build(
          for: ImageShape(channels: 1, height: 4, width: 4), in: $0, using: $1)
      },
    ]
    + HalfSplit.Kind.allCases.map { kind in
      FlowCase("split \(kind.rawValue)", channels: 2) {
        SplitInHalves(
          kind,
          Sequential([
            ActNorm(channels: kind == .channels ? 2 : 4, in: $0, using: $1), HalfFlip(),
          ]))
      }
    }

  private static func hybrid(
    _ units: FlowPlusPlusConfiguration.UnitType
  ) -> FlowPlusPlusConfiguration {
    var configuration = FlowPlusPlusConfiguration.defaults
    configuration.runs = [
      .init(split: .columns, couplings: 3),
      .init(squeeze: true, split: .channels, couplings: 1),
    ]
    configuration.filters = 4
    configuration.blocks = 1
    configuration.mixtures = 2
    configuration.units = units
    return configuration
  }
}
