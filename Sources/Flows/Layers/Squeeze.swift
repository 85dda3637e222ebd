public import Torch

/// Space to channels, `[N, C, H, W]` → `[N, 4C, H/2, W/2]`, and back.
///
/// Its log-determinant is 0.
///
///     out[n, (2i + j)·C + c, h, w] = in[n, c, 2h + i, 2w + j]        i, j ∈ {0, 1}
///
/// The spatial offset is the slow channel index, unlike in RealNVP and Glow.
/// Source: MaCow's reference, `squeeze2d`.
public enum Squeeze {
  /// Space to channels; `H` and `W` must be even.
  public static func squeeze(_ x: Tensor) -> Tensor {
    let (n, c, h, w) = x.planes
    precondition(h % 2 == 0 && w % 2 == 0, "only even sizes can be squeezed, not \(h)×\(w)")
    // [N, C, H/2, i, W/2, j] → [N, i, j, C, H/2, W/2]
    return x.reshaped([n, c, h / 2, 2, w / 2, 2]).permuted([0, 3, 5, 1, 2, 4])
      .reshaped([n, 4 * c, h / 2, w / 2])
  }

  /// Channels to space, the inverse of `squeeze`.
  public static func unsqueeze(_ z: Tensor) -> Tensor {
    let (n, c, h, w) = z.planes
    precondition(c % 4 == 0, "only multiples of four channels can be unsqueezed, not \(c)")
    // [N, i, j, C/4, H, W] → [N, C/4, H, i, W, j]
    return z.reshaped([n, 2, 2, c / 4, h, w]).permuted([0, 3, 4, 1, 5, 2])
      .reshaped([n, c / 4, 2 * h, 2 * w])
  }
}

extension Tensor {
  /// The four sizes of `[N, C, H, W]`.
  public var planes: (count: Int, channels: Int, height: Int, width: Int) {
    precondition(rank == 4, "[N, C, H, W] is wanted, not \(shape)")
    return (size(0), size(1), size(2), size(3))
  }
}
