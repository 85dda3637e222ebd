public import Torch

/// Space to channels, `[N, C, H, W]` → `[N, 4C, H/2, W/2]`, and back.
///
/// Its log-determinant is 0. The systems compared here order the new channels differently, which
/// changes what a split into halves separates.
public enum Squeeze {
  /// Where pixel (2h + i, 2w + j) of channel c goes, i, j ∈ {0, 1}.
  public enum Order: Sendable, Hashable {
    /// Channel (2i + j)·C + c: a half split separates the rows of each 2×2 block.
    /// Sources: MaCow's reference, `squeeze2d`; Flow++'s space-to-depth.
    case offsetMajor
    /// Channel 4c + 2i + j: a half split of RGB keeps all of red and half of green.
    /// Sources: Kingma & Dhariwal 2018; Dinh et al. 2017, figure 3.
    case channelMajor
    /// Like `offsetMajor`, the offsets in the order (0,0), (1,1), (0,1), (1,0): a half split
    /// separates the colours of a checkerboard.
    /// Source: Dinh et al. 2017, §3.6, as in the released code.
    case checkerboard
  }

  /// Space to channels; `H` and `W` must be even.
  public static func squeeze(_ x: Tensor, order: Order = .offsetMajor) -> Tensor {
    let (n, c, h, w) = x.planes
    precondition(h % 2 == 0 && w % 2 == 0, "only even sizes can be squeezed, not \(h)×\(w)")
    let blocks = x.reshaped([n, c, h / 2, 2, w / 2, 2])
    switch order {
    case .offsetMajor:
      // [N, C, H/2, i, W/2, j] → [N, i, j, C, H/2, W/2]
      return blocks.permuted([0, 3, 5, 1, 2, 4]).reshaped([n, 4 * c, h / 2, w / 2])
    case .channelMajor:
      return blocks.permuted([0, 1, 3, 5, 2, 4]).reshaped([n, 4 * c, h / 2, w / 2])
    case .checkerboard:
      return reordered(squeeze(x), [0, 3, 1, 2])
    }
  }

  /// Channels to space, the inverse of `squeeze`.
  public static func unsqueeze(_ z: Tensor, order: Order = .offsetMajor) -> Tensor {
    let (n, c, h, w) = z.planes
    precondition(c % 4 == 0, "only multiples of four channels can be unsqueezed, not \(c)")
    let full = [n, c / 4, 2 * h, 2 * w]
    switch order {
    case .offsetMajor:
      // [N, i, j, C/4, H, W] → [N, C/4, H, i, W, j]
      return z.reshaped([n, 2, 2, c / 4, h, w]).permuted([0, 3, 4, 1, 5, 2]).reshaped(full)
    case .channelMajor:
      return z.reshaped([n, c / 4, 2, 2, h, w]).permuted([0, 1, 4, 2, 5, 3]).reshaped(full)
    case .checkerboard:
      return unsqueeze(reordered(z, [0, 2, 3, 1]))
    }
  }

  /// The four groups of channels in another order.
  private static func reordered(_ x: Tensor, _ order: [Int]) -> Tensor {
    let group = x.size(1) / 4
    return Tensor.concatenated(
      order.map { x.channels($0 * group..<($0 + 1) * group) }, axis: 1)
  }
}

/// A flow on squeezed planes, its output brought back to the shape of the input.
public struct Squeezed: Flow {
  let order: Squeeze.Order
  let inner: any Flow

  /// Lets `inner` work on four times the channels at half the height and width.
  public init(_ order: Squeeze.Order = .offsetMajor, _ inner: any Flow) {
    self.order = order
    self.inner = inner
  }

  /// A container.
  public var replay: Replay { .byParts }

  /// Those of the inner flow.
  public var dataDependentLayers: [String] { inner.dataDependentLayers }

  /// Squeezes `x`, transforms it, and unsqueezes.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    around(x) { inner.forward($0, given: s.map { Squeeze.squeeze($0, order: order) }) }
  }

  /// Undoes `forward`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    around(z) { inner.inverse($0, given: s.map { Squeeze.squeeze($0, order: order) }) }
  }

  /// Sets parameters of the inner flow; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    around(x) {
      inner.initialize(on: $0, given: s.map { Squeeze.squeeze($0, order: order) }, scale: scale)
    }
  }

  private func around(_ x: Tensor, _ body: (Tensor) -> Transformed) -> Transformed {
    let step = body(Squeeze.squeeze(x, order: order))
    return Transformed(
      output: Squeeze.unsqueeze(step.output, order: order), logDet: step.logDet)
  }
}

extension Tensor {
  /// The four sizes of `[N, C, H, W]`.
  public var planes: (count: Int, channels: Int, height: Int, width: Int) {
    precondition(rank == 4, "[N, C, H, W] is wanted, not \(shape)")
    return (size(0), size(1), size(2), size(3))
  }
}
