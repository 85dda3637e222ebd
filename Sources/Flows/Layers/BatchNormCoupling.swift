public import Torch

/// A coupling of RealNVP, with batch normalisation of what it changes.
///
///     s = (1 − m) g tanh(s′), t = (1 − m) t′            (t′, s′) = net(m ⊙ v)
///     w = m ⊙ v + (1 − m)(v + t) exp(s)                 on 1 − m then: w ← (w − μ)/√(σ² + 10⁻⁴)
///     logDet = Σ s − ½ Σ_{1 − m} log(σ² + 10⁻⁴)
///
/// m is a mask: a checkerboard, or one half of the channels. μ and σ² are those of (1 − m) w, zeros
/// included: the batch's in training, moving averages otherwise, so a likelihood is one only in
/// evaluation. Source: Dinh et al. 2017, §3.4 and §3.7, in the form of the released code, which
/// shifts before it scales.
public struct BatchNormCoupling: Flow {
  /// What stays and is seen.
  public enum Mask: Sendable, Hashable {
    /// The pixels with (row + column) mod 2 = `parity`.
    case checkerboard(parity: Int)
    /// The first half of the channels, or the second.
    case channels(keepsFirst: Bool)
  }

  private static let epsilon = BatchNorm.epsilon
  private let mask: Mask
  private let enterNorm: BatchNorm
  private let network: BatchNormResidualNetwork
  private let gain: Tensor
  private let statistics: BatchStatistics

  /// Declares `enter_norm`, `net`, the scalar `gain` and the buffers of `norm`.
  ///
  /// - Parameters:
  ///   - channels: C, even for a mask of channels.
  ///   - mask: What stays.
  ///   - width: Channels of the network's hidden activations.
  ///   - blocks: Its residual blocks.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, mask: Mask, width: Int, blocks: Int, in scope: Scope,
    using generator: borrowing Generator
  ) {
    self.mask = mask
    let seen: Int
    let networkInput: Int
    let start: Double
    switch mask {
    case .checkerboard: (seen, networkInput, start) = (channels, 2 * channels + 1, 0)
    case .channels: (seen, networkInput, start) = (channels / 2, channels, 1)
    }
    enterNorm = BatchNorm(channels: seen, in: scope["enter_norm"])
    network = BatchNormResidualNetwork(
      input: networkInput, width: width, blocks: blocks, output: 2 * seen, in: scope["net"],
      using: generator)
    gain = scope.parameter("gain", Tensor.full([1], start))
    statistics = BatchStatistics(channels: seen, in: scope["norm"])
  }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    transform(
      x, parameters: { network(activated(enterNorm($0), mask: $1)) },
      statistics: statistics.current)
  }

  /// Undoes `forward` as it is in evaluation.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let (kept, changed, mask) = parts(z)
      let (shift, logScale) = shiftAndLogScale(
        network(activated(enterNorm(kept), mask: mask)), mask: mask)
      let (mean, variance) = statistics.average
      let logDeviation = (variance + Self.epsilon).log() * 0.5
      let unnormalized = (changed * logDeviation.exp() + mean) * inverted(mask)
      let output = (unnormalized * (-logScale).exp() - shift) * inverted(mask)
      return Transformed(
        output: joined(kept, output),
        logDet: count(logDeviation, changed) - logScale.sumPerExample())
    }
  }

  /// Starts the moving averages from the data that pass through.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      transform(
        x,
        parameters: { network.initialize(on: activated(enterNorm.initialize(on: $0), mask: $1)) },
        statistics: {
          statistics.initialize(on: $0)
          return statistics.average
        })
    }
  }

  private func transform(
    _ x: Tensor, parameters: (_ kept: Tensor, _ mask: Tensor?) -> Tensor,
    statistics: (Tensor) -> (mean: Tensor, variance: Tensor)
  ) -> Transformed {
    let (kept, changed, mask) = parts(x)
    let (shift, logScale) = shiftAndLogScale(parameters(kept, mask), mask: mask)
    let affine = (changed + shift) * logScale.exp() * inverted(mask)
    let (mean, variance) = statistics(affine)
    let logDeviation = (variance + Self.epsilon).log() * 0.5
    let normalized = (affine - mean) * (-logDeviation).exp() * inverted(mask)
    return Transformed(
      output: joined(kept, normalized),
      logDet: logScale.sumPerExample() - count(logDeviation, changed))
  }

  /// Σ over the entries that change, `[1]`.
  private func count(_ perChannel: Tensor, _ changed: Tensor) -> Tensor {
    let (_, _, h, w) = changed.planes
    guard case .checkerboard(let parity) = mask else {
      return perChannel.sum().reshaped([1]) * Double(h * w)
    }
    // Pixels of even sum are one more than the others where both sides are odd.
    let even = (h * w + 1) / 2
    return perChannel.sum().reshaped([1]) * Double(parity == 0 ? h * w - even : even)
  }

  private func shiftAndLogScale(
    _ output: Tensor, mask: Tensor?
  ) -> (shift: Tensor, logScale: Tensor) {
    let half = output.size(1) / 2
    let changes = inverted(mask)
    return (
      output.channels(0..<half) * changes,
      output.channels(half..<2 * half).tanh() * gain * changes
    )
  }

  /// What the network sees of the normalised input: both signs, and the mask.
  private func activated(_ normal: Tensor, mask: Tensor?) -> Tensor {
    guard let mask else { return Tensor.concatenated([normal, -normal], axis: 1).relu() }
    // Half of the entries are zeros, so the others are doubled.
    let doubled = normal * 2
    let (n, _, h, w) = normal.planes
    return Tensor.concatenated([doubled, -doubled, mask.expanded([n, 1, h, w])], axis: 1).relu()
  }

  /// What stays, what changes, and the mask of a checkerboard `[1, 1, H, W]`.
  private func parts(_ x: Tensor) -> (kept: Tensor, changed: Tensor, mask: Tensor?) {
    let half = x.size(1) / 2
    switch mask {
    case .checkerboard(let parity):
      let mask = Self.checkerboard(like: x, parity: parity)
      return (x * mask, x * (1 - mask), mask)
    case .channels(true):
      return (x.channels(0..<half), x.channels(half..<2 * half), nil)
    case .channels(false):
      return (x.channels(half..<2 * half), x.channels(0..<half), nil)
    }
  }

  private func joined(_ kept: Tensor, _ changed: Tensor) -> Tensor {
    switch mask {
    case .checkerboard: kept + changed
    case .channels(true): Tensor.concatenated([kept, changed], axis: 1)
    case .channels(false): Tensor.concatenated([changed, kept], axis: 1)
    }
  }

  /// 1 where entries change.
  private func inverted(_ mask: Tensor?) -> Tensor {
    mask.map { 1 - $0 } ?? Tensor.full([1], 1, dtype: gain.dtype, device: gain.device)
  }

  private static func checkerboard(like x: Tensor, parity: Int) -> Tensor {
    let (_, _, h, w) = x.planes
    let values = (0..<h * w).map { ($0 / w + $0 % w) % 2 == parity ? 1.0 : 0 }
    do {
      return try Tensor(values, shape: [1, 1, h, w]).to(dtype: x.dtype).to(device: x.device)
    } catch {
      fatalError(error.description)
    }
  }
}
