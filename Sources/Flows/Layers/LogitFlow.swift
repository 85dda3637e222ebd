internal import Foundation
public import Torch

/// Pixels to the whole real line: the logit of pixels that are kept away from 0 and 1.
///
///     p = α + (1 − 2α) (y + 1)/2        w = log p − log(1 − p)
///     logDet = Σ [log((1 − 2α)/2) + softplus(w) + softplus(−w)]
///     y = 2 (σ(w) − α)/(1 − 2α) − 1
///
/// y ∈ [−1, 1) are pixels as `PixelScale` in Models makes them; α = 0.05.
/// Source: Dinh et al. 2017, §4.1; Ho et al. 2019.
public struct LogitFlow: Flow {
  private static let margin = 0.05
  private static let logSlope = Foundation.log((1 - 2 * margin) / 2)

  /// A layer without parameters.
  public init() {}

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let p = (x + 1) * ((1 - 2 * Self.margin) / 2) + Self.margin
    let output = p.log() - (1 - p).log()
    return Transformed(output: output, logDet: Self.logDet(output))
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      Transformed(
        output: (z.sigmoid() - Self.margin) * (2 / (1 - 2 * Self.margin)) - 1,
        logDet: -Self.logDet(z))
    }
  }

  private static func logDet(_ w: Tensor) -> Tensor {
    (w.softplus() + (-w).softplus() + logSlope).sumPerExample()
  }
}

/// Multiplication by a constant, which takes a model's input to another's convention.
///
/// Glow's pixels are half of MaCow's: v/2^b − ½ against 2v/2^b − 1.
public struct Rescaling: Flow {
  let factor: Double

  /// Multiplies by `factor`, which is above 0.
  public init(by factor: Double) {
    precondition(factor > 0, "a scale must be above 0, not \(factor)")
    self.factor = factor
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// w = factor · v, logDet = D log factor.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    Transformed(output: x * factor, logDet: logDet(x))
  }

  /// v = w / factor.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient { Transformed(output: z * (1 / factor), logDet: -logDet(z)) }
  }

  private func logDet(_ x: Tensor) -> Tensor {
    Tensor.full(
      [1], Double(x.count / x.size(0)) * Foundation.log(factor), dtype: x.dtype, device: x.device)
  }
}
