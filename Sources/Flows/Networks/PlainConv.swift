internal import Torch

/// A convolution whose scale and shift start from data, with or without weight normalisation.
///
/// The kernel starts as N(0, 0.05²). Data-dependent initialisation rescales the kernel itself, or
/// the gain g of W = g · V/‖V‖ under weight normalisation, so that every output channel gets mean 0
/// and the wanted standard deviation. Source: Ho et al. 2019, released code, `conv2d` and `nin`.
struct PlainConv {
  private enum Kernel {
    case plain(Tensor)
    case normalized(direction: Tensor, gain: Tensor)
  }

  private let weight: Kernel
  let bias: Tensor
  let padding: (height: Int, width: Int)

  /// Declares `weight` and `bias`, or `weight_v`, `weight_g` and `bias`.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - output: Output channels.
  ///   - size: Height and width of the kernel, odd; the image keeps its size.
  ///   - isWeightNormalized: Whether W = g · V/‖V‖.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the kernel.
  init(
    input: Int, output: Int, size: Int, isWeightNormalized: Bool, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let initial = generator.normal([output, input, size, size], dtype: scope.dtype) * 0.05
    if isWeightNormalized {
      weight = .normalized(
        direction: scope.parameter("weight_v", initial),
        gain: scope.parameter(
          "weight_g", initial.squared().sum([1, 2, 3], keepingAxes: true).squareRoot()))
    } else {
      weight = .plain(scope.parameter("weight", initial))
    }
    bias = scope.parameter("bias", Tensor.zeros([output]))
    padding = (size / 2, size / 2)
  }

  /// `[N, in, H, W]` → `[N, out, H, W]`.
  func callAsFunction(_ x: Tensor) -> Tensor {
    let kernel =
      switch weight {
      case .plain(let kernel): kernel
      case .normalized(let direction, let gain):
        Tensor.weightNormalized(direction: direction, gain: gain)
      }
    return x.convolved(kernel, bias: bias, padding: padding)
  }

  /// Gives the output of `x` mean 0 and the standard deviation `scale` in every channel.
  func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      let output = self(x)
      let ratio = scale / (output.standardDeviation([0, 2, 3]) + 1e-6)
      switch weight {
      case .plain(let scaled), .normalized(_, let scaled):
        scaled.assign(scaled * ratio.reshaped([-1, 1, 1, 1]))
      }
      bias.assign((bias - output.mean([0, 2, 3])) * ratio)
      return self(x)
    }
  }
}
