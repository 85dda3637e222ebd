internal import Crypto

/// Philox4x32-10: a counter-based generator, so that any word of the stream can be computed alone.
///
/// Source: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"; the tests hold it to
/// the known answers of the authors' Random123.
struct Philox {
  /// One block of four words from a counter and a key.
  static func block(counter: (UInt32, UInt32, UInt32, UInt32), key: (UInt32, UInt32))
    -> (UInt32, UInt32, UInt32, UInt32)
  {
    var c = counter
    var k = key
    for round in 0..<10 {
      if round > 0 { k = (k.0 &+ 0x9E37_79B9, k.1 &+ 0xBB67_AE85) }
      let a = UInt64(c.0) * 0xD251_1F53
      let b = UInt64(c.2) * 0xCD9E_8D57
      c = (
        UInt32(truncatingIfNeeded: b >> 32) ^ c.1 ^ k.0, UInt32(truncatingIfNeeded: b),
        UInt32(truncatingIfNeeded: a >> 32) ^ c.3 ^ k.1, UInt32(truncatingIfNeeded: a)
      )
    }
    return c
  }

  private let key: (UInt32, UInt32)
  private let stream: (UInt32, UInt32)
  private var counter: UInt64 = 0
  private var spare: UInt64?

  /// The stream named by a seed, an epoch and a purpose.
  ///
  /// Key and upper counter words are the first 16 bytes of
  /// SHA-256(`macow order 1\n` + u64le seed + u64le epoch + UTF-8 purpose).
  init(seed: UInt64, epoch: Int, purpose: String) {
    var digest = SHA256()
    digest.update(data: Array("macow order 1\n".utf8))
    for word in [seed, UInt64(bitPattern: Int64(epoch))] {
      withUnsafeBytes(of: word.littleEndian) { digest.update(bufferPointer: $0) }
    }
    digest.update(data: Array(purpose.utf8))
    let words = Array(digest.finalize()).withUnsafeBytes { bytes in
      (0..<4).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
      }
    }
    key = (words[0], words[1])
    stream = (words[2], words[3])
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    if let word = spare {
      spare = nil
      return word
    }
    let low = UInt32(truncatingIfNeeded: counter)
    let high = UInt32(truncatingIfNeeded: counter >> 32)
    let block = Self.block(counter: (low, high, stream.0, stream.1), key: key)
    counter += 1
    spare = UInt64(block.2) | UInt64(block.3) << 32
    return UInt64(block.0) | UInt64(block.1) << 32
  }

  /// A number below `bound`, each equally likely: draws from the incomplete last interval of the
  /// 64-bit range are thrown away.
  mutating func below(_ bound: UInt64) -> UInt64 {
    let excess = (0 &- bound) % bound
    while true {
      let word = next()
      if word >= excess { return word % bound }
    }
  }

  /// Fisher–Yates, from the last element down.
  mutating func shuffle<Element>(_ values: inout [Element]) {
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, Int(below(UInt64(last) + 1)))
    }
  }
}
