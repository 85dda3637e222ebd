import Foundation
import Testing

@testable import Datasets

@Suite struct PreprocessingTests {
  private struct Index: Decodable {
    let images: [Image]
  }

  private struct Image: Decodable {
    let path, sha256: String
    let transforms: [String: Result]
    let realnvp96: Pixels?
  }

  private struct Result: Decodable {
    let h, w: Int
    let sha256: String
  }

  private struct Pixels: Decodable {
    let h, w: Int
    let pixels: String
  }

  /// What the independent programs call it, where that differs.
  private static let names = [
    "macow64_resize96": "macow64", "macow64_center64": "macow64-center",
    "macow128_torchvision0.8": "macow128-torchvision0.8", "guided256_box": "guided256",
  ]

  private static func name(_ published: String) -> String {
    names[published] ?? published.replacingOccurrences(of: "_", with: "-")
  }

  private func images() throws -> [(Image, RGBImage)] {
    let bytes = try Fixtures.bytes("preprocessing/transforms.json")
    return try JSONDecoder().decode(Index.self, from: Data(bytes)).images.map { image in
      let decoded = try RGBImage(decoding: Fixtures.bytes(image.path), path: image.path)
      #expect(sha256(decoded.pixels) == image.sha256)
      return (image, decoded)
    }
  }

  @Test func everyPublishedTransformIsExact() throws {
    var checked = 0
    for (image, decoded) in try images() {
      for (published, expected) in image.transforms {
        let made = try Preprocessing.named(Self.name(published)).apply(decoded)
        #expect(made.map(\.height) == [expected.h])
        #expect(made.map(\.width) == [expected.w])
        #expect(made.map { sha256($0.pixels) } == [expected.sha256], "\(published) \(image.path)")
        checked += 1
      }
    }
    #expect(checked == 5 * 9 + 14)
  }

  /// scikit-image's own pixels: within one level, and nearly all equal.
  @Test func pyramidsAreScikitImages() throws {
    var checked = 0
    for (image, decoded) in try images() {
      guard let expected = image.realnvp96 else { continue }
      checked += 1
      let made = try #require(try Preprocessing.named("realnvp96").apply(decoded).first)
      #expect(made.height == expected.h)
      #expect(made.width == expected.w)
      let difference = zip(made.pixels, try Fixtures.bytes(expected.pixels)).map {
        abs(Int($0) - Int($1))
      }
      #expect(difference.count == made.pixels.count)
      #expect(difference.allSatisfy { $0 <= 1 })
      #expect(difference.filter { $0 > 0 }.count * 100 < difference.count)
    }
    #expect(checked == 2)
  }

  @Test func sizesAreKnownBeforehand() throws {
    for name in ["macow64", "realnvp96"] {
      let preprocessing = try Preprocessing.named(name)
      let size = try #require(preprocessing.variableSize)
      for (height, width) in [(97, 96), (256, 341), (341, 256), (256, 256), (300, 257), (96, 500)] {
        let image = RGBImage(
          width: width, height: height, pixels: [UInt8](repeating: 7, count: width * height * 3))
        let made = try #require(try preprocessing.apply(image).first)
        let expected = size(height, width)
        #expect(made.height == expected.0)
        #expect(made.width == expected.1)
      }
    }
  }

  @Test func whatCannotBeDoneIsRefused() throws {
    let small = RGBImage(width: 300, height: 100, pixels: [UInt8](repeating: 1, count: 90_000))
    for name in ["center256", "macow128", "wolf64", "progan-rint64", "glow-floor128"] {
      #expect(throws: Preprocessing.Refusal.self) { try Preprocessing.named(name).apply(small) }
    }
    #expect(throws: DatasetError.self) { try Preprocessing.named("macow129") }
  }

  @Test func namesAreDistinctAndStepsAreStated() {
    #expect(Set(Preprocessing.all.map(\.name)).count == Preprocessing.all.count)
    #expect(Preprocessing.all.allSatisfy { $0.name == "none" || !$0.steps.isEmpty })
  }

  /// A header says the size that decoding gives, whatever the format.
  @Test func headersSayTheSize() throws {
    for image in try Fixtures.index().images {
      let bytes = try Fixtures.bytes(image.path)
      let header = try #require(ImageHeader(bytes), "\(image.path)")
      #expect(header.width == image.w, "\(image.path)")
      #expect(header.height == image.h, "\(image.path)")
      for count in 0..<min(bytes.count, 40) { _ = ImageHeader(Array(bytes[..<count])) }
    }
  }
}
