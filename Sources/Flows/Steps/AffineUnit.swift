public import Torch

/// The counterpart of a `MacowUnit` without autoregression: four affine couplings of the same depth
/// and about as many parameters, activation normalisation at the same places.
///
///     ActNorm → coupling ↔ coupling ↔ ActNorm → coupling ↔ coupling ↔        ↔ exchanges the halves
///
/// It answers whether masked convolutions help, or just more layers.
public struct AffineUnit: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `actnorm1`, `conv1`, `conv2`, `actnorm2`, `conv3`, `conv4`.
  ///
  /// - Parameters:
  ///   - channels: C, at least 2.
  ///   - kernel: Shape of the masked convolutions whose number of parameters is met.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, kernel: MaskedConvShape, in scope: Scope, using generator: borrowing Generator
  ) {
    func coupling(_ name: String, _ generator: borrowing Generator) -> any Flow {
      let transformed = channels / 2
      let kept = channels - transformed
      let transform = ElementTransform.affine
      return Coupling(
        conditioningChannels: kept, transform: transform,
        network: ShallowNetwork(
          input: kept, hidden: Self.hiddenWidth(channels: channels, kernel: kernel),
          output: transform.parameterChannels(for: transformed), in: scope[name]["net"],
          using: generator))
    }
    layers = Sequential([
      ActNorm(channels: channels, in: scope["actnorm1"], using: generator),
      coupling("conv1", generator), HalfFlip(), coupling("conv2", generator), HalfFlip(),
      ActNorm(channels: channels, in: scope["actnorm2"], using: generator),
      coupling("conv3", generator), HalfFlip(), coupling("conv4", generator), HalfFlip(),
    ])
  }

  /// The width with which a coupling has as many parameters as a masked convolution, rounded.
  static func hiddenWidth(channels: Int, kernel: MaskedConvShape) -> Int {
    let masked = MaskedConvFlow.hiddenWidth(channels: channels)
    let wanted =
      masked * (channels * kernel.depth * kernel.breadth + 2) + 2 * channels * (masked + 2)
    let outputs = 2 * (channels / 2)
    let perHidden = 9 * (channels - channels / 2) + 2 + outputs
    return max(1, (wanted - 2 * outputs + perHidden / 2) / perHidden)
  }
}

/// Two weight-normalised convolutions, 3×3 and 1×1, with ELU between: as deep as the network of a
/// masked convolution.
struct ShallowNetwork: ConditionerNetwork {
  let enter: WeightNormConv
  let leave: WeightNormConv

  init(
    input: Int, hidden: Int, output: Int, in scope: Scope, using generator: borrowing Generator
  ) {
    enter = WeightNormConv(
      input: input, output: hidden, kernel: (3, 3), padding: (1, 1), in: scope["conv"],
      using: generator)
    leave = WeightNormConv(
      input: hidden, output: output, kernel: (1, 1), in: scope["conv1x1"], using: generator)
  }

  func callAsFunction(_ x: Tensor) -> Tensor { leave(enter(x).elu()) }

  func initialize(on x: Tensor, scale: Double) -> Tensor {
    leave.initialize(on: enter.initialize(on: x, scale: scale).elu(), scale: 0)
  }
}
