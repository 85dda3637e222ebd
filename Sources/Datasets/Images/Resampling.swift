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

/// The integer weights of one axis: for each output sample a run of inputs.
private struct Kernel {
  var starts: [Int] = []
  var counts: [Int] = []
  /// Weights with 22 fractional bits, `width` for each output.
  var weights: [Int32] = []
  let width: Int

  static let fraction = 22

  init(from input: Int, to output: Int, filter: ResamplingFilter) {
    let scale = Double(input) / Double(output)
    let filterScale = max(scale, 1)
    let support = filter.support * filterScale
    let inverse = 1 / filterScale
    width = Int(support.rounded(.up)) * 2 + 1
    weights = [Int32](repeating: 0, count: output * width)
    for sample in 0..<output {
      let centre = (Double(sample) + 0.5) * scale
      let low = max(Int(centre - support + 0.5), 0)
      let high = min(Int(centre + support + 0.5), input)
      var row = (0..<high - low).map {
        filter.weight((Double($0 + low) - centre + 0.5) * inverse)
      }
      let sum = row.reduce(0, +)
      if sum != 0 { row = row.map { $0 / sum } }
      for (place, weight) in row.enumerated() {
        let scaled = weight * Double(1 << Self.fraction)
        weights[sample * width + place] = Int32(weight < 0 ? scaled - 0.5 : scaled + 0.5)
      }
      starts.append(low)
      counts.append(row.count)
    }
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
    var image = self
    if width != image.width {
      let kernel = Kernel(from: image.width, to: width, filter: filter)
      image = image.pass(kernel, width: width, height: image.height, isHorizontal: true)
    }
    if height != image.height {
      let kernel = Kernel(from: image.height, to: height, filter: filter)
      image = image.pass(kernel, width: image.width, height: height, isHorizontal: false)
    }
    return image
  }

  private func pass(_ kernel: Kernel, width: Int, height: Int, isHorizontal: Bool) -> RGBImage {
    let sourceRow = self.width * 3
    let step = isHorizontal ? 3 : sourceRow
    let result = [UInt8](unsafeUninitializedCapacity: width * height * 3) { output, initialized in
      pixels.withUnsafeBufferPointer { input in
        kernel.weights.withUnsafeBufferPointer { weights in
          for y in 0..<height {
            for x in 0..<width {
              let sample = isHorizontal ? x : y
              let first = weights.baseAddress.map { $0 + sample * kernel.width }
              let start =
                isHorizontal
                ? y * sourceRow + kernel.starts[x] * 3 : kernel.starts[y] * sourceRow + x * 3
              for channel in 0..<3 {
                var sum: Int32 = 1 << (Int32(Kernel.fraction) - 1)
                var at = start + channel
                for place in 0..<kernel.counts[sample] {
                  sum &+= Int32(input[at]) &* (first?[place] ?? 0)
                  at += step
                }
                let value = min(max(sum >> Int32(Kernel.fraction), 0), 255)
                output[(y * width + x) * 3 + channel] = UInt8(value)
              }
            }
          }
        }
      }
      initialized = width * height * 3
    }
    return RGBImage(width: width, height: height, pixels: result)
  }
}
