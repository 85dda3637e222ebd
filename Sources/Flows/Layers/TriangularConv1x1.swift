public import Torch

/// A 1×1 convolution whose matrix is kept as triangular factors, so that its determinant is a sum.
///
///     W = P L (U + diag(sign ⊙ exp(log_s)))          logDet = H · W · Σ log_s
///
/// P, a permutation, and the signs are fixed when the layer is made; L has ones on its diagonal, U
/// zeros. Source: Kingma & Dhariwal 2018, §3.2, equation 10.
public struct TriangularConv1x1: Flow {
  private let permutation: Tensor
  private let sign: Tensor
  private let logDiagonal: Tensor
  private let lower: PackedTriangle
  private let upper: PackedTriangle

  /// Declares the triangles `lower` and `upper`, the vector `log_s`, and the buffers `permutation`
  /// and `sign`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the rotation that W starts as.
  public init(channels: Int, in scope: Scope, using generator: borrowing Generator) {
    let rotation = InvertibleConv1x1.rotation(
      from: generator.normal([channels, channels], dtype: .float64))
    let factors = rotation.triangularFactors()
    let diagonal =
      (factors.upper * Tensor.identity(channels, dtype: .float64, device: rotation.device))
      .sum([1])
    permutation = scope.buffer("permutation", factors.permutation)
    sign = scope.buffer("sign", diagonal.sign())
    logDiagonal = scope.parameter("log_s", diagonal.squared().log() * 0.5)
    lower = PackedTriangle("lower", .strictlyLower, of: factors.lower, in: scope)
    upper = PackedTriangle("upper", .strictlyUpper, of: factors.upper, in: scope)
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let (_, c, h, w) = x.planes
    return Transformed(
      output: ProductPrecision.full { x.convolved(weight().reshaped([c, c, 1, 1])) },
      logDet: logDiagonal.sum().reshaped([1]) * Double(h * w))
  }

  /// Undoes `forward`, the matrix inverted in double precision.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let (_, c, h, w) = z.planes
      let inverse = ProductPrecision.full { weight() }.to(dtype: .float64).inverse().to(
        dtype: z.dtype)
      return Transformed(
        output: ProductPrecision.full { z.convolved(inverse.reshaped([c, c, 1, 1])) },
        logDet: logDiagonal.sum().reshaped([1]) * Double(-h * w))
    }
  }

  /// W, `[C, C]`.
  func weight() -> Tensor {
    let size = sign.count
    let identity = Tensor.identity(size, dtype: sign.dtype, device: sign.device)
    let diagonal = identity * (sign * logDiagonal.exp())
    let left = lower.matrix(like: sign) + identity
    return permutation.matrixProduct(left).matrixProduct(upper.matrix(like: sign) + diagonal)
  }
}
