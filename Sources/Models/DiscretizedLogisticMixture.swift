internal import Flows
internal import Foundation
internal import Torch

/// A mixture of logistics over the integer values of a pixel's channels, each channel seeing those
/// before it.
///
///     x = 2q/(n − 1) − 1, h = 1/(n − 1)              P(x_c) = σ((x_c − m_c + h)/s_c) − σ((x_c − m_c − h)/s_c)
///     m_c = μ_c + Σ_{d<c} k_cd x_d                   log P(x) = LSE_k (log w_k + Σ_c log P_k(x_c))
///
/// The tails of the first and last value are open. Where a mass is below 10⁻⁵ the density at the
/// centre times 2h stands for it, as in the released code, which is a little less.
/// Source: Salimans et al. 2017, §2.1 and §2.2.
struct DiscretizedLogisticMixture {
  private static let smallestMass = 1e-5

  /// Numbers that a network gives for each component and pixel of `channels` channels.
  static func parameterCount(channels: Int) -> Int {
    1 + 2 * channels + channels * (channels - 1) / 2
  }

  /// Unnormalised log w, `[N, K, H, W]`.
  let logits: Tensor
  /// For each channel μ and log s ≥ −7, `[N, K, H, W]`.
  private let means: [Tensor]
  private let logScales: [Tensor]
  /// k_cd in (−1, 1), `[N, K, H, W]`, d < c, row by row.
  private let coefficients: [[Tensor]]
  /// n, the number of values.
  private let levels: Int

  /// Cuts a network's output `[N, parameterCount · K, H, W]`.
  init(_ output: Tensor, channels: Int, levels: Int) {
    let (n, c, h, w) = output.planes
    let components = c / Self.parameterCount(channels: channels)
    let parts = output.reshaped([n, c / components, components, h, w])
    func part(_ index: Int) -> Tensor {
      parts.narrowed(1, index..<index + 1).reshaped([n, components, h, w])
    }
    self.levels = levels
    logits = part(0)
    means = (0..<channels).map { part(1 + $0) }
    logScales = (0..<channels).map { part(1 + channels + $0).clamped(-7, .infinity) }
    var next = 1 + 2 * channels
    coefficients = (0..<channels).map { channel in
      (0..<channel).map { _ in
        defer { next += 1 }
        return part(next).tanh()
      }
    }
  }

  /// log P of every pixel, `[N, H, W]`; `x` is `[N, C, H, W]`.
  func logProbability(_ x: Tensor) -> Tensor {
    let values = (0..<means.count).map { x.channels($0..<$0 + 1) }
    let components = values.indices.reduce(logits.logSoftmax(1)) { sum, channel in
      sum
        + logMass(
          values[channel], mean: mean(channel, seeing: values), logScale: logScales[channel])
    }
    return components.logSumExp(1)
  }

  private func mean(_ channel: Int, seeing values: [Tensor]) -> Tensor {
    zip(coefficients[channel], values).reduce(means[channel]) { $0 + $1.0 * $1.1 }
  }

  /// log of a value's mass under every component.
  private func logMass(_ x: Tensor, mean: Tensor, logScale: Tensor) -> Tensor {
    let half = 1 / Double(levels - 1)
    let inverse = (-logScale).exp()
    let centred = x - mean
    let upper = inverse * (centred + half)
    let lower = inverse * (centred - half)
    let mass = upper.sigmoid() - lower.sigmoid()
    let middle = inverse * centred
    let density = middle.logSigmoid() + (-middle).logSigmoid() - logScale
    let limit = Tensor.full([1], Self.smallestMass, dtype: x.dtype, device: x.device)
    // The branch that is not taken must not give a NaN gradient.
    let inside = mass.isLess(than: limit).selecting(
      density + Foundation.log(2 * half), otherwise: mass.clamped(1e-12, 1).log())
    let first = Tensor.full([1], -1 + half, dtype: x.dtype, device: x.device)
    let last = Tensor.full([1], 1 - half, dtype: x.dtype, device: x.device)
    let open = x.isLess(than: first).selecting(upper.logSigmoid(), otherwise: inside)
    return last.isLess(than: x).selecting((-lower).logSigmoid(), otherwise: open)
  }

  /// Draws a value for one pixel of every image.
  ///
  /// - Parameters:
  ///   - temperature: Factor on the logistic noise; components are drawn by their weights.
  ///   - generator: The stream to draw from.
  /// - Returns: x on the grid of values, `[N, C, 1, 1]`; this must be of one pixel.
  func sample(temperature: Double, using generator: borrowing Generator) -> Tensor {
    let chosen = choice(using: generator)
    let count = logits.size(0)
    func select(_ parameter: Tensor) -> Tensor {
      (parameter * chosen).sum([1], keepingAxes: true)
    }
    var values: [Tensor] = []
    for channel in means.indices {
      let u = Self.uniform([count, 1, 1, 1], like: logits, using: generator)
      let noise = u.log() - (1 - u).log()
      let mean = select(self.mean(channel, seeing: values))
      let drawn = mean + select(logScales[channel]).exp() * noise * temperature
      let q = ((drawn + 1) * (Double(levels - 1) / 2) + 0.5).floor()
        .clamped(0, Double(levels - 1))
      values.append(q * (2 / Double(levels - 1)) - 1)
    }
    return Tensor.concatenated(values, axis: 1)
  }

  /// 1 for one component of every image, 0 for the others, by Gumbel's trick: `[N, K, 1, 1]`.
  private func choice(using generator: borrowing Generator) -> Tensor {
    let u = Self.uniform(logits.shape, like: logits, using: generator)
    let scores = logits - (-u.log()).log()
    let best = scores.largest(1).reshaped([logits.size(0), 1, 1, 1])
    return 1 - scores.isLess(than: best)
  }

  /// Draws that are neither 0 nor 1.
  private static func uniform(
    _ shape: [Int], like other: Tensor, using generator: borrowing Generator
  ) -> Tensor {
    let draws = generator.uniform(shape, dtype: .float64).clamped(1e-12, 1 - 1e-12)
    do {
      // In single precision 1 − 10⁻¹² would be 1.
      return try draws.to(device: other.device)
    } catch {
      fatalError(error.description)
    }
  }
}
