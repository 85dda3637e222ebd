import CCompression
import Testing

@testable import Shards

@Suite struct PredictorTests {
  /// The definition, pixel by pixel and in plain integers.
  static func reference(_ pixels: [UInt8], count: Int, height: Int, width: Int) -> [UInt8] {
    var residuals = [UInt8](repeating: 0, count: pixels.count)
    for image in 0..<count {
      func plane(_ c: Int, _ y: Int, _ x: Int) -> Int {
        let at = ((image * height + y) * width + x) * 3
        let (r, g, b) = (Int(pixels[at]), Int(pixels[at + 1]), Int(pixels[at + 2]))
        return [g, (r - g + 256) % 256, (b - g + 256) % 256][c]
      }
      for c in 0..<3 {
        for y in 0..<height {
          for x in 0..<width {
            let guess: Int
            if y == 0 {
              guess = x == 0 ? 0 : plane(c, 0, x - 1)
            } else if x == 0 {
              guess = plane(c, y - 1, 0)
            } else {
              let (a, b, d) = (plane(c, y, x - 1), plane(c, y - 1, x), plane(c, y - 1, x - 1))
              guess = d >= max(a, b) ? min(a, b) : d <= min(a, b) ? max(a, b) : a + b - d
            }
            // Stored order [plane][y][x][image].
            residuals[((c * height + y) * width + x) * count + image] =
              UInt8((plane(c, y, x) - guess + 512) % 256)
          }
        }
      }
    }
    return residuals
  }

  @Test(arguments: [
    (1, 1, 1), (1, 7, 9), (15, 4, 4), (16, 4, 4), (17, 16, 16), (32, 5, 17), (35, 3, 33),
    (48, 1, 40), (16, 40, 1), (4, 20, 33), (1, 33, 256), (2, 16, 16), (3, 17, 15), (1, 100, 17),
  ])
  func equalsTheDefinition(count: Int, height: Int, width: Int) throws {
    for content in [
      pixels(count, height: height, width: width),
      pixels(count, height: height, width: width).map { ($0 &* 167) ^ ($0 >> 3) },
    ] {
      let metadata = ArrayMetadata(
        shape: [count, height, width, 3], elementSize: 1, fillValue: 0,
        fileShape: [count, height, width, 3], chunkShape: [count, height, width, 3],
        chain: try CodecChain([.rctMed, .transpose([3, 1, 2, 0]), .bytes(littleEndian: nil)]),
        sharding: nil, keys: .default(separator: "/"))
      let stored = try content.withUnsafeBufferPointer {
        try ChunkEncoder(metadata).encode($0) { Array($0.prefix(content.count)) }
      }
      #expect(stored == Self.reference(content, count: count, height: height, width: width))
      var back = [UInt8](repeating: 0, count: content.count)
      try stored.withUnsafeBufferPointer { stored in
        try back.withUnsafeMutableBufferPointer {
          try ChunkDecoder(metadata).decode(stored, into: $0, path: "x", offset: 0)
        }
      }
      #expect(back == content)
    }
  }

  /// The predictor without the transposition, and with another one, is legal too.
  @Test(arguments: [[], [0, 2, 1, 3], [1, 0, 3, 2]])
  func otherOrdersAreRead(order: [Int]) throws {
    let content = pixels(3, height: 4, width: 5)
    let reference = Self.reference(content, count: 3, height: 4, width: 5)
    // From [3, 4, 5, 3] as [plane, y, x, image] to [image, y, x, plane] and on to `order`.
    let shape = [3, 4, 5, 3]
    var stored = [UInt8](repeating: 0, count: content.count)
    let axes = order.isEmpty ? [0, 1, 2, 3] : order
    var at = 0
    Odometer.run(over: axes.map { shape[$0] }) { position in
      var natural = [0, 0, 0, 0]
      for (place, axis) in axes.enumerated() { natural[axis] = position[place] }
      let (image, y, x, plane) = (natural[0], natural[1], natural[2], natural[3])
      stored[at] = reference[((plane * 4 + y) * 5 + x) * 3 + image]
      at += 1
    }
    let steps: [Codec] = order.isEmpty ? [.rctMed] : [.rctMed, .transpose(order)]
    let metadata = ArrayMetadata(
      shape: shape, elementSize: 1, fillValue: 0, fileShape: shape, chunkShape: shape,
      chain: try CodecChain(steps + [.bytes(littleEndian: nil)]), sharding: nil,
      keys: .default(separator: "/"))
    var back = [UInt8](repeating: 0, count: content.count)
    try stored.withUnsafeBufferPointer { stored in
      try back.withUnsafeMutableBufferPointer {
        try ChunkDecoder(metadata).decode(stored, into: $0, path: "x", offset: 0)
      }
    }
    #expect(back == content)
  }

  @Test func checksumsAgree() {
    let text = Array("123456789".utf8)
    #expect(ccp_crc32c(text, 9) == 0xE306_9283)
    #expect(ccp_crc32(0, text, 9) == 0xCBF4_3926)
    for count in 0..<70 {
      let content = pixels(1, height: 5, width: 5)
      #expect(ccp_crc32c(content, count) == ccp_crc32c_portable(content, count))
    }
  }
}
