public import Torch

/// A network that turns a coupling's conditioning channels into parameters of its transform.
public protocol ConditionerNetwork {
  /// `[N, C₁ + S, H, W]` → `[N, parameters, H, W]`.
  func callAsFunction(_ x: Tensor) -> Tensor
  /// Sets parameters from data, so that hidden activations have the standard deviation `scale` and
  /// the output is 0, or small where 0 would leave parameters alike; returns the output.
  func initialize(on x: Tensor, scale: Double) -> Tensor
}

/// A weight-normalised convolution with bias.
///
///     W[o] = weight_g[o] · weight_v[o] / ‖weight_v[o]‖₂
///
/// Data-dependent initialisation to a standard deviation a: with m and sd of every output channel
/// over N·H·W and r = a/(sd + 1e-6): `weight_g ·= r`, `bias = (bias − m)·r`. With a = 0 the layer
/// gives exactly 0.
/// Source: Salimans & Kingma 2016; MaCow's reference, `Conv2dWeightNorm`.
public struct WeightNormConv {
  let direction: Tensor
  let gain: Tensor
  let bias: Tensor
  let stride: Int
  let padding: (height: Int, width: Int)

  /// Declares `conv.weight_v` `[out, in, kh, kw]`, `conv.weight_g` `[out, 1, 1, 1]`, `conv.bias`.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - output: Output channels.
  ///   - kernel: Height and width.
  ///   - stride: Step of the output grid.
  ///   - padding: Zeros above and below, left and right.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws `weight_v` from N(0, 0.05²).
  public init(
    input: Int, output: Int, kernel: (height: Int, width: Int), stride: Int = 1,
    padding: (height: Int, width: Int) = (0, 0), in scope: Scope,
    using generator: borrowing Generator
  ) {
    let initial =
      generator.normal([output, input, kernel.height, kernel.width], dtype: scope.dtype) * 0.05
    direction = scope["conv"].parameter("weight_v", initial)
    gain = scope["conv"].parameter(
      "weight_g", initial.squared().sum([1, 2, 3], keepingAxes: true).squareRoot())
    bias = scope["conv"].parameter("bias", Tensor.zeros([output]))
    self.stride = stride
    self.padding = padding
  }

  /// The kernel that is applied, `[out, in, kh, kw]`.
  public func kernel() -> Tensor {
    Tensor.weightNormalized(direction: direction, gain: gain)
  }

  /// `[N, in, H, W]` → `[N, out, H′, W′]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    x.convolved(kernel(), bias: bias, stride: stride, padding: padding)
  }

  /// Sets gain and bias from data; returns the output afterwards.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      normalizeOutput(self(x), gain: gain, bias: bias, axes: [0, 2, 3], scale: scale)
      return self(x)
    }
  }
}

/// Rescales `gain` and shifts `bias` so that the output that they gave gets mean 0 and standard
/// deviation `scale` over `axes`.
func normalizeOutput(_ output: Tensor, gain: Tensor, bias: Tensor, axes: [Int], scale: Double) {
  let mean = output.mean(axes).reshaped(bias.shape)
  let deviation = output.standardDeviation(axes).reshaped(bias.shape)
  let ratio = scale / (deviation + 1e-6)
  gain.assign(gain * ratio.reshaped(gain.shape))
  bias.assign((bias - mean) * ratio)
}

/// A weight-normalised transposed convolution with bias, 3×3, stride 2: doubles height and width.
///
/// `deconv.weight_v` is `[in, out, 3, 3]`, `deconv.weight_g` `[1, out, 1, 1]`; the norm is over every
/// axis but the second. Source: MaCow's reference, `ConvTranspose2dWeightNorm`.
public struct WeightNormDeconv {
  let direction: Tensor
  let gain: Tensor
  let bias: Tensor

  /// Declares the parameters.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - output: Output channels.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws `weight_v` from N(0, 0.05²).
  public init(input: Int, output: Int, in scope: Scope, using generator: borrowing Generator) {
    let initial = generator.normal([input, output, 3, 3], dtype: scope.dtype) * 0.05
    direction = scope["deconv"].parameter("weight_v", initial)
    gain = scope["deconv"].parameter(
      "weight_g", initial.squared().sum([0, 2, 3], keepingAxes: true).squareRoot())
    bias = scope["deconv"].parameter("bias", Tensor.zeros([output]))
  }

  /// `[N, in, H, W]` → `[N, out, 2H, 2W]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let norm = direction.squared().sum([0, 2, 3], keepingAxes: true).squareRoot()
    return x.transposeConvolved(
      direction * (gain / norm), bias: bias, stride: 2, padding: 1, outputPadding: 1)
  }

  /// Sets gain and bias from data; returns the output afterwards.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      normalizeOutput(self(x), gain: gain, bias: bias, axes: [0, 2, 3], scale: scale)
      return self(x)
    }
  }
}
