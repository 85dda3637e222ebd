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

  /// What the matrix starts as.
  public enum Start: Sendable {
    /// A rotation, uniformly drawn from the orthogonal group.
    case rotation
    /// The identity and noise of that standard deviation. Source: Flow++'s code, `Pointwise`.
    case nearIdentity(noise: Double)
  }

  /// Declares `weight`, a random orthogonal matrix `[C, C]` or near the identity, and the buffer
  /// `weight_inv`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - start: What it starts as.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the start.
  public init(
    channels: Int, start: Start = .rotation, in scope: Scope, using generator: borrowing Generator
  ) {
    let normal = generator.normal([channels, channels], dtype: .float64)
    let initial =
      switch start {
      case .rotation: Self.rotation(from: normal)
      case .nearIdentity(let noise):
        Tensor.identity(channels, dtype: .float64, device: normal.device) + normal * noise
      }
    let weight = scope.parameter("weight", initial)
    scope.buffer("weight_inv", Self.inverse(of: weight)) { Self.inverse(of: weight) }
    self.weight = weight
  }

  /// The rotation, uniform over the orthogonal group, that a square matrix of normal draws gives.
  static func rotation(from normal: Tensor) -> Tensor {
    let rotation = normal.orthogonalFactor()
    // Q is uniform only when R has a positive diagonal; diag(R) = the column sums of Q ⊙ A.
    let diagonal = (rotation * normal).sum([0])
    return rotation * diagonal.sign()
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

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
