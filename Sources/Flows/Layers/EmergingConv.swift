public import Torch

/// Two triangular convolutions whose product sees a full 3×3 window.
///
///     w = K₂ ∗ (K₁ ∗ v) + bias         logDet = H · W · Σ_c (log |K₁[c,c]| + log |K₂[c,c]|) at the centre
///
/// K₁ sees the pixel itself, to its right, below, and below right; at the pixel itself channel o sees
/// channels i ≤ o. K₂ is the mirror image in space and channels. Each is a triangular matrix in its
/// own order of pixels and channels, so both are undone by substitution. Nothing keeps the diagonal
/// from 0, as in the released code. The masked entries do not exist here.
/// Source: Hoogeboom et al. 2019, §3.1 and §3.2.
public struct EmergingConv: Flow {
  private let first: TriangularConv
  private let second: TriangularConv
  private let bias: Tensor

  /// Declares `conv1` and `conv2`, each `centre` and `taps`, and `bias`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the kernels: N(0, 0.02²), and the identity at the centre.
  public init(channels: Int, in scope: Scope, using generator: borrowing Generator) {
    first = TriangularConv(
      channels: channels, part: .lower, in: scope["conv1"], using: generator)
    second = TriangularConv(
      channels: channels, part: .upper, in: scope["conv2"], using: generator)
    bias = scope.parameter("bias", Tensor.zeros([channels, 1, 1]))
  }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    // Turned by half, K₁ looks up and left as K₂ does.
    let halfway = Self.turned(first(Self.turned(x)))
    return Transformed(output: second(halfway) + bias, logDet: logDet(x))
  }

  /// Undoes `forward` by substitution in double precision.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let halfway = second.inverse((z - bias).to(dtype: .float64))
      let output = Self.turned(first.inverse(Self.turned(halfway)))
      return Transformed(output: output.to(dtype: z.dtype), logDet: -logDet(z))
    }
  }

  private func logDet(_ x: Tensor) -> Tensor {
    let (_, _, h, w) = x.planes
    let sum = first.diagonal().abs().log().sum() + second.diagonal().abs().log().sum()
    return sum.reshaped([1]) * Double(h * w)
  }

  /// Turned by half.
  private static func turned(_ x: Tensor) -> Tensor { x.flipped(2).flipped(3) }
}

/// A convolution that sees the pixel itself, above, to the left, and above left; at the pixel itself
/// through a triangular matrix.
struct TriangularConv {
  private let centre: PackedTriangle
  private let isUpper: Bool
  /// `[3, C, C]`: above left, above, left.
  private let taps: Tensor

  init(
    channels: Int, part: PackedTriangle.Part, in scope: Scope,
    using generator: borrowing Generator
  ) {
    isUpper = part == .upper
    let noise = generator.normal([4, channels, channels], dtype: scope.dtype) * 0.02
    let identity = Tensor.identity(channels, dtype: scope.dtype, device: noise.device)
    centre = PackedTriangle(
      "centre", part, of: noise.narrowed(0, 3..<4).reshaped([channels, channels]) + identity,
      in: scope)
    taps = scope.parameter("taps", noise.narrowed(0, 0..<3))
  }

  func diagonal() -> Tensor { centre.diagonal(like: taps) }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let channels = x.size(1)
    let here = centre.matrix(like: taps).reshaped([1, channels, channels])
    // [4, C, C] in the order above left, above, left, here → [C, C, 2, 2]
    let kernel = Tensor.concatenated([taps, here], axis: 0).permuted([1, 2, 0])
      .reshaped([channels, channels, 2, 2])
    return x.padded(left: 1, top: 1).convolved(kernel)
  }

  /// v with `self(v)` = w; both float64.
  func inverse(_ w: Tensor) -> Tensor {
    WavefrontSolver(
      centre: centre.matrix(like: taps).to(dtype: .float64), isUpper: isUpper,
      taps: taps.to(dtype: .float64)
    ).solve(w)
  }
}
