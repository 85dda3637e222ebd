internal import Foundation

extension Preprocessing {
  /// RealNVP's LSUN before its random crop: scikit-image's `pyramid_reduce` to a smaller side of 96.
  ///
  /// Within one level of scikit-image 0.26, whose sums may run in another order.
  static let realnvp96 = Preprocessing(
    "realnvp96",
    [
      "Gaussian of 2d/6 with d = smaller side / 96, cut at four deviations, border mirrored",
      "bilinear samples at d, sizes rounded up, values cut to 8 bits (scikit-image's pyramid)",
      "kept whole: the 64x64 crop is drawn while training",
    ],
    variableSize: { height, width in
      let reduction = PyramidReduction(height: height, width: width, shortSide: 96)
      return (reduction.rows, reduction.columns)
    }
  ) { image in
    [PyramidReduction(height: image.height, width: image.width, shortSide: 96).apply(to: image)]
  }
}

/// One step of a Gaussian pyramid in double precision.
private struct PyramidReduction {
  private let height: Int
  private let width: Int
  private let factor: Double

  init(height: Int, width: Int, shortSide: Double) {
    self.height = height
    self.width = width
    factor = min(Double(height) / shortSide, Double(width) / shortSide)
  }

  var rows: Int { Int((Double(height) / factor).rounded(.up)) }
  var columns: Int { Int((Double(width) / factor).rounded(.up)) }

  func apply(to source: RGBImage) -> RGBImage {
    let kernel = Self.gaussian(deviation: 2 * factor / 6)
    let values = source.pixels.map { Double($0) / 255 }
    var smooth = Self.blur(values, lines: 1, length: height, step: width * 3, kernel)
    smooth = Self.blur(smooth, lines: height, length: width, step: 3, kernel)
    let across = Self.samples(columns, of: width)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(rows * columns * 3)
    smooth.withUnsafeBufferPointer { smooth in
      for row in Self.samples(rows, of: height) {
        for column in across {
          let corners = (
            (row.low * width + column.low) * 3, (row.low * width + column.high) * 3,
            (row.high * width + column.low) * 3, (row.high * width + column.high) * 3
          )
          for channel in 0..<3 {
            var sum = smooth[corners.0 + channel] * (1 - row.part) * (1 - column.part)
            sum += smooth[corners.1 + channel] * (1 - row.part) * column.part
            sum += smooth[corners.2 + channel] * row.part * (1 - column.part)
            sum += smooth[corners.3 + channel] * row.part * column.part
            pixels.append(UInt8(min(max(sum * 255, 0), 255)))
          }
        }
      }
    }
    return RGBImage(width: columns, height: rows, pixels: pixels)
  }

  /// Weights from the centre outwards.
  private static func gaussian(deviation: Double) -> [Double] {
    let radius = Int(4 * deviation + 0.5)
    let weights = (0...radius).map {
      exp(-0.5 / (deviation * deviation) * Double($0 * $0))
    }
    let sum = weights.dropFirst().reduce(0, +) * 2 + weights[0]
    return weights.map { $0 / sum }
  }

  /// Convolves along one axis of `lines` blocks of `[length, step]`, mirrored at the border with the
  /// outermost sample repeated.
  private static func blur(
    _ values: [Double], lines: Int, length: Int, step: Int, _ kernel: [Double]
  ) -> [Double] {
    func mirrored(_ place: Int) -> Int {
      let period = 2 * length
      let wrapped = ((place % period) + period) % period
      return wrapped < length ? wrapped : period - 1 - wrapped
    }
    return [Double](unsafeUninitializedCapacity: values.count) { output, count in
      values.withUnsafeBufferPointer { input in
        for line in 0..<lines {
          let first = line * length * step
          for place in 0..<length {
            let target = first + place * step
            for at in 0..<step { output[target + at] = input[target + at] * kernel[0] }
            for offset in kernel.indices.dropFirst() {
              let before = first + mirrored(place - offset) * step
              let after = first + mirrored(place + offset) * step
              let weight = kernel[offset]
              for at in 0..<step {
                output[target + at] += (input[before + at] + input[after + at]) * weight
              }
            }
          }
        }
      }
      count = values.count
    }
  }

  /// Where a sample lies between two neighbours, and the share of the second.
  private struct Sample {
    let low: Int
    let high: Int
    let part: Double
  }

  private static func samples(_ count: Int, of length: Int) -> [Sample] {
    (0..<count).map { sample in
      let place = (Double(sample) + 0.5) * (Double(length) / Double(count)) - 0.5
      let low = min(max(Int(place.rounded(.down)), 0), length - 1)
      return Sample(low: low, high: min(low + 1, length - 1), part: max(0, place - Double(low)))
    }
  }
}
