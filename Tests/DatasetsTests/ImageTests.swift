import CImageCodecs
import Testing

@testable import Datasets

@Suite struct ImageTests {
  @Test func soundFilesGivePillowsPixels() throws {
    for image in try Fixtures.index().images {
      let bytes = try Fixtures.bytes(image.path)
      let isPlain = image.policy.hasPrefix("accept") || image.path.hasSuffix("alpha.webp")
      let isConvertible = image.policy.hasPrefix("convert")
      if isPlain {
        let decoded = try RGBImage(decoding: bytes, path: image.path)
        #expect((decoded.width, decoded.height) == (image.w, image.h))
        #expect(sha256(decoded.pixels) == image.sha256, "\(image.path)")
      } else {
        #expect(throws: DatasetError.self, "\(image.path)") {
          try RGBImage(decoding: bytes, path: image.path)
        }
      }
      if isConvertible {
        let decoded = try RGBImage(decoding: bytes, path: image.path, convert: true)
        #expect(sha256(decoded.pixels) == image.sha256, "\(image.path)")
      } else if !isPlain {
        #expect(throws: DatasetError.self, "\(image.path)") {
          try RGBImage(decoding: bytes, path: image.path, convert: true)
        }
      }
    }
  }

  /// Sound files of a wrong size or name.
  private static let decodable: Set = [
    "bad/png_31x32.png", "bad/png_is_jpeg.png", "bad/png_itxt_bomb.png",
  ]

  @Test func damagedFilesAreRefused() throws {
    let cases = try Fixtures.index().malformed.filter { !$0.path.contains("/pickle_") }
    #expect(cases.count >= 25)
    for flaw in cases {
      let bytes = try Fixtures.bytes(flaw.path)
      if Self.decodable.contains(flaw.path) {
        _ = try RGBImage(decoding: bytes, path: flaw.path)
      } else {
        #expect(throws: DatasetError.self, "\(flaw.path): \(flaw.why)") {
          try RGBImage(decoding: bytes, path: flaw.path)
        }
      }
    }
  }

  @Test(arguments: ["images/rgb8.png", "images/baseline420.jpg", "images/lossless.webp"])
  func truncationNeverCrashes(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    for length in stride(from: 0, to: bytes.count - 12, by: 7) {
      #expect(throws: DatasetError.self, "\(length) of \(bytes.count)") {
        try RGBImage(decoding: Array(bytes[..<length]), path: name)
      }
    }
  }

  /// libjpeg decodes these to rubbish without a warning; the scan itself gives them away.
  @Test(arguments: [
    "images/baseline420.jpg", "images/baseline444.jpg", "images/progressive.jpg",
  ])
  func overwrittenScansAreRefused(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    for filler: UInt8 in [0x00, 0x55, 0xaa, 0xfe] {
      var damaged = bytes
      for at in bytes.count * 2 / 3..<bytes.count * 2 / 3 + 60 { damaged[at] = filler }
      #expect(throws: DatasetError.self, "\(filler)") {
        try RGBImage(decoding: damaged, path: name)
      }
    }
  }

  @Test func claimsOfSizeCostNothing() throws {
    var bytes = try Fixtures.bytes("images/baseline420.jpg")
    let frame = try #require(
      bytes.indices.dropLast().first { bytes[$0] == 0xff && bytes[$0 + 1] == 0xc0 })
    bytes.replaceSubrange(frame + 5..<frame + 9, with: [0x40, 0, 0x40, 0])
    #expect(throws: DatasetError.self) { try RGBImage(decoding: bytes, path: "16384x16384") }
  }

  /// All rows of the table that Pillow's own resize made.
  @Test func resizingIsPillows() throws {
    let rows = try Fixtures.index().resample
    #expect(rows.count == 216)
    var sources: [String: RGBImage] = [:]
    for row in rows {
      let source =
        try sources[row.src] ?? RGBImage(decoding: Fixtures.bytes(row.src), path: row.src)
      sources[row.src] = source
      let filter = try #require(ResamplingFilter(rawValue: row.filter.lowercased()))
      let resized = source.resized(width: row.w, height: row.h, filter: filter)
      #expect(sha256(resized.pixels) == row.sha256, "\(row.src) \(row.filter) \(row.w)x\(row.h)")
    }
  }

  @Test func pngEncodingRoundTrips() throws {
    let image = try RGBImage(decoding: Fixtures.bytes("images/odd_31x29_420.jpg"), path: "x")
    var buffer: UnsafeMutablePointer<UInt8>?
    var size = 0
    #expect(cic_png_encode(image.pixels, 31, 29, &buffer, &size) == CIC_OK)
    defer { cic_free(buffer) }
    let png = Array(UnsafeBufferPointer(start: buffer, count: size))
    #expect(try RGBImage(decoding: png, path: "x") == image)
  }
}
