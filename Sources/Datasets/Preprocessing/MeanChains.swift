extension Preprocessing {
  /// ProGAN's CelebA-HQ at lower sizes: 2x2 means down from the original, rounded once at the end.
  static func proganMeans(_ side: Int) -> Preprocessing {
    Preprocessing(
      "progan-rint\(side)",
      ["2x2 means, unrounded, down to \(side)x\(side), then rounded, halves to even"]
    ) { image in
      let shift = try image.halvings(to: side) * 2
      let half = 1 << shift / 2
      return [
        image.sums(over: 1 << (shift / 2)) { sum in
          let (floor, rest) = (sum >> shift, sum & ((1 << shift) - 1))
          let isUp = shift > 0 && (rest > half || (rest == half && floor & 1 == 1))
          return isUp ? floor + 1 : floor
        }
      ]
    }
  }

  /// Glow's CelebA-HQ at lower sizes: the same means, rounded down.
  static func glowMeans(_ side: Int) -> Preprocessing {
    Preprocessing(
      "glow-floor\(side)",
      ["2x2 means, unrounded, down to \(side)x\(side), then rounded down"]
    ) { image in
      let shift = try image.halvings(to: side) * 2
      return [image.sums(over: 1 << (shift / 2)) { $0 >> shift }]
    }
  }
}

extension RGBImage {
  /// How often a square must be halved to get one of `side`.
  fileprivate func halvings(to side: Int) throws -> Int {
    let factor = width / side
    guard width == height, factor > 0, factor * side == width, factor & (factor - 1) == 0 else {
      throw Preprocessing.Refusal(
        reason: "\(width)x\(height) cannot be halved down to \(side)x\(side)")
    }
    return factor.trailingZeroBitCount
  }

  /// Sums over squares of `factor`, turned into values.
  ///
  /// Single precision holds the publishers' means exactly, so sums of integers equal them.
  fileprivate func sums(over factor: Int, _ value: (_ sum: Int) -> Int) -> RGBImage {
    let side = width / factor
    let result = [UInt8](unsafeUninitializedCapacity: side * side * 3) { output, count in
      pixels.withUnsafeBufferPointer { input in
        for target in 0..<side * side * 3 {
          let (y, x, channel) = (target / (side * 3), target / 3 % side, target % 3)
          var sum = 0
          for row in y * factor..<(y + 1) * factor {
            let first = (row * width + x * factor) * 3 + channel
            for at in stride(from: first, to: first + factor * 3, by: 3) { sum += Int(input[at]) }
          }
          output[target] = UInt8(value(sum))
        }
      }
      count = side * side * 3
    }
    return RGBImage(width: side, height: side, pixels: result)
  }
}
