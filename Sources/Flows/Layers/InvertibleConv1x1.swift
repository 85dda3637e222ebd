public import Torch

/// A full C×C matrix applied to the channels of every pixel.
///
///     w[:, o] = Σ_i weight[o, i] · v[:, i]          logDet = H · W · log |det weight|
///
/// The products are in full precision always, since the determinant is that of `weight` itself.
/// The state dict also holds `weight_inv`, the inverse; it follows from `weight` whenever one is
/// taken, and sampling inverts `weight` itself, so it cannot be stale.
/// Source: Kingma & Dhariwal 2018, §3.2, without the LU parametrisation.
public struct InvertibleConv1x1: Flow {
  let weight: Tensor

  /// Declares `weight`, a random orthogonal matrix `[C, C]`, and the buffer `weight_inv`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the rotation, uniformly over the orthogonal group.
  public init(channels: Int, in scope: Scope, using generator: borrowing Generator) {
    let normal = generator.normal([channels, channels], dtype: .float64)
    let rotation = normal.orthogonalFactor()
    // Q is uniform only when R has a positive diagonal; diag(R) = the column sums of Q ⊙ A.
    let diagonal = (rotation * normal).sum([0])
    let weight = scope.parameter("weight", rotation * (diagonal / diagonal.abs()))
    scope.buffer("weight_inv", Self.inverse(of: weight)) { Self.inverse(of: weight) }
    self.weight = weight
  }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let (_, c, h, w) = x.planes
    return Transformed(
      output: ProductPrecision.full { x.convolved(weight.reshaped([c, c, 1, 1])) },
      logDet: weight.logAbsDet().reshaped([1]) * Double(h * w))
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let (_, c, h, w) = z.planes
      return Transformed(
        output: ProductPrecision.full {
          z.convolved(Self.inverse(of: weight).reshaped([c, c, 1, 1]))
        },
        logDet: weight.logAbsDet().reshaped([1]) * Double(-h * w))
    }
  }

  /// The inverse, computed in double precision and rounded to the weight's type.
  private static func inverse(of weight: Tensor) -> Tensor {
    withoutGradient {
      weight.detached().to(dtype: .float64).inverse().to(dtype: weight.dtype)
    }
  }
}
