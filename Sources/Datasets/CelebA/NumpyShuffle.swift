/// NumPy's `RandomState(seed).shuffle`, which ordered the images of ProGAN's TFRecords.
///
/// Source: the Mersenne Twister (Matsumoto and Nishimura, 1998) with the legacy seeding and the
/// bounded integers by masked rejection of NumPy's `RandomState`.
enum NumpyShuffle {
  /// `arange(count)` after `RandomState(seed).shuffle`.
  static func permutation(count: Int, seed: UInt32) -> [Int] {
    var generator = MersenneTwister(seed: seed)
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(generator.next(through: UInt32(last))))
    }
    return order
  }
}

/// The 32-bit Mersenne Twister, MT19937.
private struct MersenneTwister {
  private static let size = 624
  private static let middle = 397
  private var state: [UInt32]
  private var index = size

  init(seed: UInt32) {
    state = [seed]
    for i in 1..<Self.size {
      let last = state[i - 1]
      state.append(1_812_433_253 &* (last ^ last >> 30) &+ UInt32(i))
    }
  }

  mutating func next() -> UInt32 {
    if index == Self.size { refill() }
    var word = state[index]
    index += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9d2c_5680
    word ^= word << 15 & 0xefc6_0000
    return word ^ word >> 18
  }

  /// A number from 0 to `largest`, by rejection of what exceeds it under its bit mask.
  mutating func next(through largest: UInt32) -> UInt32 {
    guard largest > 0 else { return 0 }
    let mask = UInt32.max >> UInt32(largest.leadingZeroBitCount)
    while true {
      let value = next() & mask
      if value <= largest { return value }
    }
  }

  private mutating func refill() {
    for i in 0..<Self.size {
      let word =
        state[i] & 0x8000_0000 | state[(i + 1) % Self.size] & 0x7fff_ffff
      state[i] =
        state[(i + Self.middle) % Self.size] ^ word >> 1 ^ (word & 1 == 1 ? 0x9908_b0df : 0)
    }
    index = 0
  }
}
