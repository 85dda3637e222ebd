internal import Foundation

/// Pillow's classic two-pass resampling in fixed point, bit for bit.
///
/// Source: `Resample.c` of Pillow 3.4 to 12, as restated in its documentation of filters. Later
/// versions run the vertical pass first for some tall images; that order is not offered.
public enum ResamplingFilter: String, CaseIterable, Sendable {
  /// Area average.
  case box
  /// Triangle; what torchvision's `Resize` uses.
  case bilinear
  /// Cubic with a = -0.5.
  case bicubic
  /// Sinc windowed by a wider sinc, three lobes.
  case lanczos

  var support: Double {
    switch self {
    case .box: 0.5
    case .bilinear: 1
    case .bicubic: 2
    case .lanczos: 3
    }
  }

  func weight(_ position: Double) -> Double {
    switch self {
    case .box: return position > -0.5 && position <= 0.5 ? 1 : 0
    case .bilinear:
      let x = abs(position)
      return x < 1 ? 1 - x : 0
    case .bicubic:
      let a = -0.5
      let x = abs(position)
      if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
      if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
      return 0
    case .lanczos:
      return position >= -3 && position < 3 ? Self.sinc(position) * Self.sinc(position / 3) : 0
    }
  }

  private static func sinc(_ x: Double) -> Double {
    if x == 0 { return 1 }
    return sin(x * .pi) / (x * .pi)
  }
}

extension RGBImage {
  /// Resizes, horizontally first, with 8-bit rounding in between.
  ///
  /// - Parameters:
  ///   - width: Columns of the result, at least 1.
  ///   - height: Rows of the result, at least 1.
  ///   - filter: The kernel.
  /// - Returns: The pixels that Pillow's `Image.resize` gives for an RGB image.
  public func resized(width: Int, height: Int, filter: ResamplingFilter) -> RGBImage {
    var result = pixels
    if width != self.width {
      result = ResamplingKernel.between(self.width, width, filter)
        .rows(result, width: self.width, height: self.height)
    }
    if height != self.height {
      result = ResamplingKernel.between(self.height, height, filter)
        .columns(result, rowBytes: width * 3)
    }
    return RGBImage(width: width, height: height, pixels: result)
  }
}
