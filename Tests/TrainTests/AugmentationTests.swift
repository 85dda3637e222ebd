import Experiments
import Models
import Testing
import Torch

@testable import MacowTrain
@testable import Shards

/// Cut, moved, mirrored: against the definitions, pixel by pixel.
@Suite struct AugmentationTests {
  /// One image of 6×5 pixels and one channel whose value says where it was.
  static let image = Minibatch(
    pixels: (0..<6).flatMap { row in (0..<5).map { UInt8(10 * row + $0) } }, indices: [0],
    labels: nil, height: 6, width: 5, channels: 1)

  private func data(_ change: (inout DataConfiguration) -> Void) -> DataConfiguration {
    var data = DataConfiguration.defaults
    change(&data)
    return data
  }

  private func rows(_ tensor: Tensor) -> [[Int]] {
    let width = tensor.size(3)
    let values = tensor.doubles().map(Int.init)
    return stride(from: 0, to: values.count, by: width).map { Array(values[$0..<$0 + width]) }
  }

  /// Every image that training can make of the one image, by many draws.
  private func everything(_ data: DataConfiguration) throws -> Set<[[Int]]> {
    let augmentation = Augmentation(data)
    var seen: Set<[[Int]]> = []
    for seed in 0..<UInt64(600) {
      seen.insert(
        rows(try augmentation.trained(Self.image, on: .cpu, using: Generator(seed: seed))))
    }
    return seen
  }

  /// The one image moved by (down, right), a place outside being looked up by `inside`.
  private func moved(
    _ down: Int, _ right: Int, _ inside: (Int, Int) -> Int, height: Int = 6, width: Int = 5
  ) -> [[Int]] {
    (0..<height).map { row in
      (0..<width).map { 10 * inside(row + down, 6) + inside($0 + right, 5) }
    }
  }

  @Test func nothingIsDoneUnlessAsked() throws {
    let whole = moved(0, 0) { index, _ in index }
    #expect(try everything(.defaults) == [whole])
    #expect(rows(try Augmentation(.defaults).measured(Self.image, on: .cpu)) == whole)
  }

  @Test func flipsMirrorHalfOfTheImages() throws {
    let whole = moved(0, 0) { index, _ in index }
    #expect(try everything(data { $0.flip = true }) == [whole, whole.map { $0.reversed() }])
    let placements = Augmentation(data { $0.flip = true })
      .placements(Array(repeating: (6, 5), count: 2000), using: Generator(seed: 1))
    #expect((900...1100).contains(placements.filter(\.isMirrored).count))
  }

  /// What comes in from outside is mirrored without repeating the edge.
  @Test func reflectedCropsMoveByEveryOffset() throws {
    func mirrored(_ index: Int, _ count: Int) -> Int {
      index < 0 ? -index : index >= count ? 2 * (count - 1) - index : index
    }
    var expected: Set<[[Int]]> = []
    for down in -2...2 { for right in -2...2 { expected.insert(moved(down, right, mirrored)) } }
    #expect(try everything(data { $0.reflectCrop = 2 }) == expected)
  }

  /// A fifth of 6 rows and of 5 columns is one pixel each; the edge is repeated.
  @Test func shiftsRepeatTheEdge() throws {
    func kept(_ index: Int, _ count: Int) -> Int { max(0, min(count - 1, index)) }
    var expected: Set<[[Int]]> = []
    for down in -1...1 { for right in -1...1 { expected.insert(moved(down, right, kept)) } }
    #expect(try everything(data { $0.shift = 0.2 }) == expected)
  }

  @Test func cropsAreAnywhereInTrainingAndInTheMiddleInEvaluation() throws {
    let crop = data { $0.crop = 4 }
    var expected: Set<[[Int]]> = []
    for down in 0...2 {
      for right in 0...1 {
        expected.insert(moved(down, right, { index, _ in index }, height: 4, width: 4))
      }
    }
    #expect(try everything(crop) == expected)
    #expect(
      rows(try Augmentation(crop).measured(Self.image, on: .cpu))
        == moved(1, 0, { index, _ in index }, height: 4, width: 4))
  }

  /// The channels of a pixel stay together, and images do not mix.
  @Test func channelsAndImagesStayApart() throws {
    let pixels = (0..<2 * 3 * 3 * 3).map(UInt8.init)
    let batch = Minibatch(
      pixels: pixels, indices: [4, 9], labels: nil, height: 3, width: 3, channels: 3)
    let tensor = try Augmentation(.defaults).measured(batch, on: .cpu)
    #expect(tensor.shape == [2, 3, 3, 3])
    var expected: [Double] = []
    for image in 0..<2 {
      for channel in 0..<3 {
        for pixel in 0..<9 { expected.append(Double((image * 9 + pixel) * 3 + channel)) }
      }
    }
    #expect(tensor.doubles() == expected)
  }

  /// Images of 3×5 and 6×2 pixels, padded with 99: none of the padding is ever seen.
  @Test func imagesOfDifferentSizesAreCutInside() throws {
    func padded(height: Int, width: Int) -> [UInt8] {
      (0..<6).flatMap { row in
        (0..<5).map { row < height && $0 < width ? UInt8(10 * row + $0) : 99 }
      }
    }
    let batch = Minibatch(
      pixels: padded(height: 3, width: 5) + padded(height: 6, width: 2), indices: [0, 1],
      labels: nil, height: 6, width: 5, channels: 1,
      sizes: [ImageSize(height: 3, width: 5), ImageSize(height: 6, width: 2)])
    let augmentation = Augmentation(data { $0.crop = 2 })
    var first: Set<[[Int]]> = []
    var second: Set<[[Int]]> = []
    for seed in 0..<UInt64(200) {
      let cut = rows(try augmentation.trained(batch, on: .cpu, using: Generator(seed: seed)))
      first.insert(Array(cut[..<2]))
      second.insert(Array(cut[2...]))
    }
    func piece(_ row: Int, _ column: Int) -> [[Int]] {
      [0, 1].map { down in [0, 1].map { 10 * (row + down) + column + $0 } }
    }
    #expect(first == Set((0...1).flatMap { row in (0...3).map { piece(row, $0) } }))
    #expect(second == Set((0...4).map { piece($0, 0) }))
    // 1 and 3 pixels are cut off: their halves are rounded to the even numbers 0 and 2.
    #expect(rows(try augmentation.measured(batch, on: .cpu)) == piece(0, 2) + piece(2, 0))
  }

  /// Bins of 5 bits become 8-bit values that fall into the same bins.
  @Test func storedBinsAreNotQuantisedTwice() throws {
    let bins = (0..<32).map(UInt8.init)
    let batch = Minibatch(
      pixels: bins, indices: [0], labels: nil, height: 4, width: 8, channels: 1)
    let pixels = try Augmentation(.defaults, storedBits: 5).measured(batch, on: .cpu)
    #expect(PixelScale(bits: 5).quantize(pixels).doubles() == bins.map(Double.init))
    #expect(PixelScale(bits: 3).quantize(pixels).doubles() == bins.map { Double($0 / 4) })
  }
}
