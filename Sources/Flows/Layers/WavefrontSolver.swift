internal import Torch

/// Inverts a convolution that sees the pixel itself, above, to the left, and above left, one
/// anti-diagonal of pixels after another: H + W − 1 steps, each for all its pixels at once.
///
/// Multiplying the whole image and the taps by the centre's inverse first leaves one matrix product a
/// step. Source: Hoogeboom et al. 2019, §3.1, which substitutes pixel by pixel.
struct WavefrontSolver {
  /// The triangular matrix at the pixel itself, `[C, C]`.
  let centre: Tensor
  let isUpper: Bool
  /// `[3, C, C]`: above left, above, left.
  let taps: Tensor

  /// Finds v with centre · v[i, j] + Σ taps · (its neighbours) = w[i, j]; zeros outside.
  ///
  /// - Parameter w: `[N, C, H, W]`.
  /// - Returns: v, contiguous.
  func solve(_ w: Tensor) -> Tensor {
    let (count, channels, height, width) = w.planes
    let scaled = w.reshaped([count, channels, height * width]).solved(centre, isUpper: isUpper)
      .reshaped(w.shape)
    // [C, 3C]
    let neighbours = taps.permuted([1, 0, 2]).reshaped([channels, 3 * channels])
      .solved(centre, isUpper: isUpper)
    let plane = Plane(height: height, width: width)
    let known = plane.flattened(scaled)
    let solved = known.zerosLike()
    for diagonal in 0..<height + width - 1 {
      let seen = Tensor.concatenated(
        [
          plane.pixels(of: solved, diagonal, offset: plane.aboveLeft),
          plane.pixels(of: solved, diagonal, offset: plane.above),
          plane.pixels(of: solved, diagonal, offset: plane.left),
        ], axis: 1)
      let pixels = plane.pixels(of: known, diagonal) - neighbours.matrixProduct(seen)
      plane.pixels(of: solved, diagonal).assign(pixels)
    }
    return plane.image(solved)
  }

  /// Pixels in memory, a row and a column of zeros before them: the pixels of an anti-diagonal lie
  /// `width` apart, so they are a view.
  private struct Plane {
    let height: Int
    let width: Int

    private var stride: Int { width + 1 }
    var left: Int { -1 }
    var above: Int { -stride }
    var aboveLeft: Int { -stride - 1 }

    /// `[N, C, H, W]` to `[N, C, places]`.
    func flattened(_ image: Tensor) -> Tensor {
      // One more row below, so that a view of whole strides stays inside.
      let padded = image.padded(left: 1, top: 1, bottom: 1)
      return padded.reshaped([image.size(0), image.size(1), (height + 2) * stride]).contiguous()
    }

    /// `[N, C, places]` to `[N, C, H, W]`.
    func image(_ places: Tensor) -> Tensor {
      places.reshaped([places.size(0), places.size(1), height + 2, stride])
        .narrowed(2, 1..<height + 1).narrowed(3, 1..<stride).contiguous()
    }

    /// The pixels of an anti-diagonal, or those `offset` places from them: `[N, C, pixels]`, a view.
    func pixels(of places: Tensor, _ diagonal: Int, offset: Int = 0) -> Tensor {
      let top = max(0, diagonal - width + 1)
      let length = min(height - 1, diagonal) - top + 1
      let start = (top + 1) * stride + diagonal - top + 1 + offset
      let (n, c) = (places.size(0), places.size(1))
      return places.narrowed(2, start..<start + length * width)
        .reshaped([n, c, length, width]).narrowed(3, 0..<1).reshaped([n, c, length])
    }
  }
}
