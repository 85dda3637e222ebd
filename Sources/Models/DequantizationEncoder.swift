internal import Flows
internal import Torch

/// The network that a variational dequantizer looks at an image with: down to the lowest resolution
/// and up again, no connection between the two ways.
///
///     ResNet(C → 32 → 32)
///     down i: 3×3 convolution of stride 2 to p_i = min(p_{i−1} + 32, 128), ELU, ResNet(p_i → p_i → p_i)
///     up i:   3×3 transposed convolution of stride 2 to p_{i−1}, ELU
///     1×1 convolution to S channels
///
/// Without a bottom level a 3×3 convolution to 8 channels stands in place of the first ResNet.
/// Source: MaCow's reference, `DeQuantFlow.encoder`.
struct DequantizationEncoder {
  /// Width of the first ResNet, what every level down adds, and the most there can be.
  static let widths = (first: 32, added: 32, largest: 128, withoutBottom: 8)

  private let entrance: Stage
  private let down: [(convolution: WeightNormConv, residual: ResidualNetwork)]
  private let up: [WeightNormDeconv]
  private let exit: WeightNormConv

  private enum Stage {
    case residual(ResidualNetwork)
    case convolution(WeightNormConv)
  }

  /// Declares `resnet_bottom` (or `nin_bottom`), `down0`, `resnet0`, …, `up0`, …, `s_level`.
  ///
  /// - Parameters:
  ///   - channels: Channels of the images.
  ///   - levels: How often the resolution is halved.
  ///   - bottom: Whether the first level of the flow works at full resolution.
  ///   - conditioning: S, channels of the result.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  init(
    channels: Int, levels: Int, bottom: Bool, conditioning: Int, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let plan = Self.planes(levels: levels, bottom: bottom)
    entrance =
      bottom
      ? .residual(
        ResidualNetwork(
          input: channels, widths: [plan[0], plan[0]], in: scope["resnet_bottom"],
          using: generator))
      : .convolution(
        WeightNormConv(
          input: channels, output: plan[0], kernel: (3, 3), padding: (1, 1),
          in: scope["nin_bottom"], using: generator))
    var down: [(convolution: WeightNormConv, residual: ResidualNetwork)] = []
    for level in 0..<levels {
      let width = plan[level + 1]
      let convolution = WeightNormConv(
        input: plan[level], output: width, kernel: (3, 3), stride: 2, padding: (1, 1),
        in: scope["down\(level)"], using: generator)
      let residual = ResidualNetwork(
        input: width, widths: [width, width], in: scope["resnet\(level)"], using: generator)
      down.append((convolution, residual))
    }
    self.down = down
    var up: [WeightNormDeconv] = []
    for level in 0..<levels {
      up.append(
        WeightNormDeconv(
          input: plan[levels - level], output: plan[levels - level - 1],
          in: scope["up\(level)"], using: generator))
    }
    self.up = up
    exit = WeightNormConv(
      input: plan[0], output: conditioning, kernel: (1, 1), in: scope["s_level"],
      using: generator)
  }

  /// Widths at each resolution, the full one first.
  static func planes(levels: Int, bottom: Bool) -> [Int] {
    var planes = [bottom ? widths.first : widths.withoutBottom]
    for level in 0..<levels { planes.append(min(planes[level] + widths.added, widths.largest)) }
    return planes
  }

  /// Scaled images `[N, C, H, W]` to conditioning `[N, S, H, W]`; H and W are multiples of 2^levels.
  func callAsFunction(_ images: Tensor) -> Tensor {
    pass(images, residual: { $0($1) }, convolution: { $0($1) }, deconvolution: { $0($1) })
  }

  /// Gives every convolution's output mean 0 and standard deviation `scale` over a batch; returns
  /// the conditioning afterwards.
  func initialize(on images: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      pass(
        images, residual: { $0.initialize(on: $1, scale: scale) },
        convolution: { $0.initialize(on: $1, scale: scale) },
        deconvolution: { $0.initialize(on: $1, scale: scale) })
    }
  }

  private func pass(
    _ images: Tensor, residual: (ResidualNetwork, Tensor) -> Tensor,
    convolution: (WeightNormConv, Tensor) -> Tensor,
    deconvolution: (WeightNormDeconv, Tensor) -> Tensor
  ) -> Tensor {
    var t =
      switch entrance {
      case .residual(let network): residual(network, images)
      case .convolution(let layer): convolution(layer, images)
      }
    for stage in down { t = residual(stage.residual, convolution(stage.convolution, t).elu()) }
    for stage in up { t = deconvolution(stage, t).elu() }
    return convolution(exit, t)
  }
}
