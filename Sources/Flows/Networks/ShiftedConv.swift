internal import Torch

/// A weight-normalised convolution that sees only pixels above, or only those above and to the left,
/// the pixel itself included.
///
/// Two streams of such convolutions see every earlier pixel without a blind spot. At stride 2 it
/// halves the planes; `upsampling` doubles them.
/// Source: Salimans et al. 2017, §2.3 and §2.4, and the released code, `down_shifted_conv2d` and
/// `down_right_shifted_conv2d`.
struct ShiftedConv {
  /// What the kernel covers.
  enum Window {
    /// This row and those above, as far to the right as to the left.
    case above(height: Int, width: Int)
    /// This row and those above, this column and those to the left.
    case aboveLeft(height: Int, width: Int)

    fileprivate var kernel: (height: Int, width: Int) {
      switch self {
      case .above(let height, let width), .aboveLeft(let height, let width): (height, width)
      }
    }
  }

  private let conv: WeightNormConv
  private let window: Window

  /// Declares the convolution.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - output: Output channels.
  ///   - window: What it sees.
  ///   - stride: 1, or 2 to halve the planes.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the kernel.
  init(
    input: Int, output: Int, window: Window, stride: Int = 1, in scope: Scope,
    using generator: borrowing Generator
  ) {
    self.window = window
    conv = WeightNormConv(
      input: input, output: output, kernel: window.kernel, stride: stride, in: scope,
      using: generator)
  }

  func callAsFunction(_ x: Tensor) -> Tensor { conv(padded(x)) }

  func initialize(on x: Tensor, scale: Double) -> Tensor {
    conv.initialize(on: padded(x), scale: scale)
  }

  private func padded(_ x: Tensor) -> Tensor {
    switch window {
    case .above(let height, let width):
      x.padded(left: (width - 1) / 2, right: (width - 1) / 2, top: height - 1)
    case .aboveLeft(let height, let width):
      x.padded(left: width - 1, top: height - 1)
    }
  }
}

/// The transposed convolution of stride 2 that belongs to a `ShiftedConv`: doubles height and width,
/// and lets no pixel be seen from above or from the left of it.
///
/// Source: Salimans et al. 2017, released code, `down_shifted_deconv2d` and
/// `down_right_shifted_deconv2d`.
struct ShiftedDeconv {
  private let direction: Tensor
  private let gain: Tensor
  private let bias: Tensor
  private let margin: Int

  /// Declares `deconv.weight_v` `[in, out, kh, kw]`, `deconv.weight_g` `[1, out, 1, 1]` and
  /// `deconv.bias`, with a kernel of 2×3 for what sees rows above, 2×2 for what also sees the left.
  init(
    channels: Int, seesOnlyAbove: Bool, in scope: Scope, using generator: borrowing Generator
  ) {
    let width = seesOnlyAbove ? 3 : 2
    margin = (width - 1) / 2
    let place = scope["deconv"]
    let initial = generator.normal([channels, channels, 2, width], dtype: scope.dtype) * 0.05
    direction = place.parameter("weight_v", initial)
    gain = place.parameter(
      "weight_g", initial.squared().sum([0, 2, 3], keepingAxes: true).squareRoot())
    bias = place.parameter("bias", Tensor.zeros([channels]))
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let norm = direction.squared().sum([0, 2, 3], keepingAxes: true).squareRoot()
    let (_, _, _, width) = x.planes
    return x.transposeConvolved(
      direction * (gain / norm), bias: bias, stride: 2, padding: 0, outputPadding: 0
    ).narrowed(3, margin..<margin + 2 * width)
  }

  func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      normalizeOutput(self(x), gain: gain, bias: bias, axes: [0, 2, 3], scale: scale)
      return self(x)
    }
  }
}
