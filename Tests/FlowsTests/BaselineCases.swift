import Flows
import Torch

@testable import Models

extension FlowCase {
  /// The layers of RealNVP, OpenAI's Glow and emerging convolutions.
  static let baselines: [FlowCase] =
    [
      FlowCase("centred actnorm", channels: 3, inverseTolerance: 1e-10) { scope, _ in
        CentredActNorm(channels: 3, in: scope)
      },
      FlowCase("1×1 convolution, triangular factors", channels: 5, inverseTolerance: 1e-10) {
        TriangularConv1x1(channels: 5, in: $0, using: $1)
      },
      FlowCase("emerging convolution", channels: 3, side: 5, inverseTolerance: 1e-9) {
        EmergingConv(channels: 3, in: $0, using: $1)
      },
      FlowCase("emerging convolution, one channel", channels: 1, inverseTolerance: 1e-9) {
        EmergingConv(channels: 1, in: $0, using: $1)
      },
      FlowCase("split prior", channels: 4, inverseTolerance: 1e-10) {
        SplitPrior(channels: 4, hasEdge: true, in: $0, using: $1)
      },
      FlowCase("top prior", channels: 3, inverseTolerance: 1e-10) {
        TopPrior(channels: 3, hasEdge: true, in: $0, using: $1)
      },
      FlowCase("OpenAI Glow step, affine", channels: 4) {
        OpenAIGlowStep(channels: 4, shape: step(), in: $0, using: $1)
      },
      FlowCase("OpenAI Glow step, additive, triangular, no edge", channels: 4) {
        OpenAIGlowStep(
          channels: 4,
          shape: step(transform: .additive, hasEdge: false, isTriangular: true), in: $0, using: $1)
      },
      FlowCase("OpenAI Glow step, emerging", channels: 4) {
        OpenAIGlowStep(channels: 4, shape: step(isEmerging: true), in: $0, using: $1)
      },
      FlowCase("OpenAI Glow, two levels", channels: 1) {
        OpenAIGlowConfiguration(
          levels: 2, steps: 1, hiddenChannels: 4, affine: true, lu: true, edgeBias: true,
          topPrior: true
        ).build(for: ImageShape(channels: 1, height: 4, width: 4), in: $0, using: $1)
      },
      FlowCase("RealNVP, three scales", channels: 1, inputScale: 0.2) {
        RealNVPConfiguration(scales: 3, blocks: 1, width: 3, doubling: true).build(
          for: ImageShape(channels: 1, height: 4, width: 4), in: $0, using: $1)
      },
      FlowCase("on the first half", channels: 3) {
        OnHalves(ActNorm(channels: 1, in: $0, using: $1))
      },
      FlowCase("squeezed actnorm, checkerboard", channels: 2) {
        Squeezed(.checkerboard, ActNorm(channels: 8, in: $0, using: $1))
      },
    ]
    + [BatchNormCoupling.Mask.channels(keepsFirst: true), .channels(keepsFirst: false)].map {
      mask in
      FlowCase("RealNVP coupling, \(mask)", channels: 4) {
        BatchNormCoupling(channels: 4, mask: mask, width: 4, blocks: 1, in: $0, using: $1)
      }
    }
    + [0, 1].map { parity in
      FlowCase("RealNVP coupling, checkerboard \(parity), odd side", channels: 2, side: 3) {
        BatchNormCoupling(
          channels: 2, mask: .checkerboard(parity: parity), width: 4, blocks: 2, in: $0, using: $1)
      }
    }

  private static func step(
    transform: ElementTransform = .shiftedAffine, hasEdge: Bool = true,
    isTriangular: Bool = false, isEmerging: Bool = false
  ) -> OpenAIGlowStep.Shape {
    OpenAIGlowStep.Shape(
      hidden: 6, transform: transform, hasEdge: hasEdge, isTriangular: isTriangular,
      isEmerging: isEmerging)
  }
}
