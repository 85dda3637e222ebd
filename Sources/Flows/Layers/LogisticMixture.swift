internal import Torch

/// The distribution function of a mixture of logistics as an invertible map of the real line, one
/// mixture per element.
///
///     u_k = (x − μ_k) e^(−s_k)                 log F = LSE_k(log w_k − softplus(−u_k))
///     y = log F − log(1 − F)                   log(1 − F) = LSE_k(log w_k − softplus(u_k))
///     log dy/dx = log f − log F − log(1 − F)
///
/// Both tails are sums of their own, never 1 − F, so y is finite wherever x is: a float32 logistic
/// taken through F itself overflows at u = 17.
/// Source: Ho et al. 2019, §3.2, which composes the distribution function with a logit.
struct LogisticMixture {
  /// log w, `[N, C, K, H, W]`, normalised over K.
  let logWeights: Tensor
  /// μ, `[N, C, K, H, W]`.
  let means: Tensor
  /// s, `[N, C, K, H, W]`, at least −7.
  let logScales: Tensor

  /// How often the bracket of the inverse is halved: more changes nothing in that precision.
  private static func halvings(_ dtype: DType) -> Int { dtype == .float64 ? 60 : 32 }

  /// A mixture from a network's output.
  ///
  /// - Parameters:
  ///   - logits: Unnormalised log w, `[N, C, K, H, W]`.
  ///   - means: μ.
  ///   - logScales: s before it is bounded from below.
  init(logits: Tensor, means: Tensor, logScales: Tensor) {
    logWeights = logits.logSoftmax(2)
    self.means = means
    self.logScales = logScales.clamped(-7, .infinity)
  }

  /// y and log dy/dx, both `[N, C, H, W]`, of `x` `[N, C, H, W]`.
  func transformed(_ x: Tensor) -> (logit: Tensor, logSlope: Tensor) {
    let u = standardized(x)
    let below = u.logSigmoid()
    let above = (-u).logSigmoid()
    let logCDF = (logWeights + below).logSumExp(2)
    let logSurvival = (logWeights + above).logSumExp(2)
    let logDensity = (logWeights - logScales + below + above).logSumExp(2)
    return (logCDF - logSurvival, logDensity - logCDF - logSurvival)
  }

  /// x with `transformed(x).logit` = `logit`, by bisection.
  ///
  /// F is a convex combination of its components', so the root lies between the smallest and the
  /// largest of what single components would give, μ_k + e^(s_k) y.
  func inverse(_ logit: Tensor) -> Tensor {
    let roots = means + logScales.exp() * logit.reshaped(component(logit.shape))
    var low = roots.smallest(2)
    var high = roots.largest(2)
    for _ in 0..<Self.halvings(logit.dtype) {
      let middle = (low + high) * 0.5
      let u = standardized(middle)
      let value =
        (logWeights + u.logSigmoid()).logSumExp(2) - (logWeights + (-u).logSigmoid()).logSumExp(2)
      let isLow = value.isLess(than: logit)
      low = isLow.selecting(middle, otherwise: low)
      high = isLow.selecting(high, otherwise: middle)
    }
    return (low + high) * 0.5
  }

  private func standardized(_ x: Tensor) -> Tensor {
    (x.reshaped(component(x.shape)) - means) * (-logScales).exp()
  }

  /// `[N, C, H, W]` with an axis of 1 for the components.
  private func component(_ shape: [Int]) -> [Int] {
    Array(shape[..<2]) + [1] + Array(shape[2...])
  }
}
