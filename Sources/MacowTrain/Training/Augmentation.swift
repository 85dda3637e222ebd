import Experiments
import Shards
import Torch

/// Where a square or a whole image is cut out of its stored pixels.
struct Placement: Equatable {
  /// Row of the stored image that comes first; may lie outside.
  var top = 0
  /// Column of the stored image that comes first; may lie outside.
  var left = 0
  /// Whether what is cut out is mirrored left to right.
  var isMirrored = false
}

/// What a specification does to images between the shards and the model.
///
/// In training every image is cut, moved and mirrored at random, in whole pixels; in evaluation the
/// middle is cut out, as torchvision's `CenterCrop` does, and nothing moves.
struct Augmentation {
  private let data: DataConfiguration
  /// Bits of a stored sample.
  private let storedBits: Int

  /// - Parameters:
  ///   - data: What the specification says.
  ///   - storedBits: Bits of a stored sample; below 8 the stored values are bins already.
  init(_ data: DataConfiguration, storedBits: Int = 8) {
    self.data = data
    self.storedBits = storedBits
  }

  /// Height and width that the model sees of stored images.
  func size(height: Int, width: Int) -> (height: Int, width: Int) {
    data.crop == 0 ? (height, width) : (data.crop, data.crop)
  }

  /// The images of a batch as they are trained on, uint8, `[N, C, H, W]`.
  ///
  /// - Parameters:
  ///   - batch: The stored images.
  ///   - device: Where the model is.
  ///   - generator: Draws where images are cut and which are mirrored.
  /// - Returns: The images.
  /// - Throws: `TorchError` if the device is missing or full.
  func trained(
    _ batch: Minibatch, on device: Device, using generator: borrowing Generator
  ) throws -> Tensor {
    let placements = placements(batch.storedSizes, using: generator)
    return try cut(batch, placements).to(device: device)
  }

  /// The images of a batch as they are measured, uint8, `[N, C, H, W]`.
  ///
  /// - Parameters:
  ///   - batch: The stored images.
  ///   - device: Where the model is.
  /// - Returns: The images.
  /// - Throws: `TorchError` if the device is missing or full.
  func measured(_ batch: Minibatch, on device: Device) throws -> Tensor {
    let placements = batch.storedSizes.map { stored in
      let size = size(height: stored.height, width: stored.width)
      return Placement(
        top: Self.middle(stored.height - size.height), left: Self.middle(stored.width - size.width))
    }
    return try cut(batch, placements).to(device: device)
  }

  /// Half of what is cut off, halves to the even number as Python's `round`.
  private static func middle(_ rest: Int) -> Int {
    rest / 2 + (rest % 4 == 3 ? 1 : 0)
  }

  /// One random placement an image.
  func placements(
    _ stored: [(height: Int, width: Int)], using generator: borrowing Generator
  ) -> [Placement] {
    let count = stored.count
    var result = [Placement](repeating: Placement(), count: count)
    if data.flip {
      for (index, draw) in generator.uniform([count]).floats().enumerated() {
        result[index].isMirrored = draw < 0.5
      }
    }
    let ranges = stored.map { stored in
      let size = size(height: stored.height, width: stored.width)
      return (
        tops: range(stored: stored.height, seen: size.height),
        lefts: range(stored: stored.width, seen: size.width)
      )
    }
    guard ranges.contains(where: { $0.tops.count > 1 || $0.lefts.count > 1 }) else { return result }
    let draws = generator.uniform([count, 2]).floats()
    for (index, range) in ranges.enumerated() {
      result[index].top = Self.pick(draws[2 * index], from: range.tops)
      result[index].left = Self.pick(draws[2 * index + 1], from: range.lefts)
    }
    return result
  }

  /// The offsets that one axis may get.
  private func range(stored: Int, seen: Int) -> ClosedRange<Int> {
    let reach = data.reflectCrop > 0 ? data.reflectCrop : Int(data.shift * Double(seen))
    return -reach...(stored - seen + reach)
  }

  private static func pick(_ draw: Float, from range: ClosedRange<Int>) -> Int {
    min(range.upperBound, range.lowerBound + Int(Double(draw) * Double(range.count)))
  }

  /// Cuts every image out where it is placed.
  private func cut(_ batch: Minibatch, _ placements: [Placement]) throws -> Tensor {
    let size = size(height: batch.height, width: batch.width)
    let channels = batch.channels
    var pixels = [UInt8]()
    pixels.reserveCapacity(placements.count * size.height * size.width * channels)
    let sizes = batch.storedSizes
    for (image, placement) in placements.enumerated() {
      let stored = sizes[image]
      let columns = (0..<size.width).map { column in
        inside(
          placement.left + (placement.isMirrored ? size.width - 1 - column : column), stored.width)
      }
      for row in 0..<size.height {
        let source = inside(placement.top + row, stored.height)
        let start = (image * batch.height + source) * batch.width
        for column in columns {
          let first = (start + column) * channels
          pixels.append(contentsOf: batch.pixels[first..<first + channels])
        }
      }
    }
    if storedBits < 8 {
      // Bins as the 8-bit values that fall into them: whoever quantises gets the same bins again.
      for index in pixels.indices { pixels[index] <<= UInt8(8 - storedBits) }
    }
    let images = try Tensor(
      bytes: pixels, shape: [placements.count, size.height, size.width, channels])
    return images.permuted([0, 3, 1, 2]).contiguous()
  }

  /// The index of `0..<count` that stands for `index`: mirrored at the edges, which are not repeated,
  /// or the edge itself.
  private func inside(_ index: Int, _ count: Int) -> Int {
    guard !(0..<count).contains(index) else { return index }
    guard data.reflectCrop > 0 else { return max(0, min(count - 1, index)) }
    let mirrored = index < 0 ? -index : 2 * (count - 1) - index
    return max(0, min(count - 1, mirrored))
  }
}

extension Minibatch {
  /// The size of every image, without what pads it.
  fileprivate var storedSizes: [(height: Int, width: Int)] {
    guard let sizes else { return Array(repeating: (height, width), count: count) }
    return sizes.map { (Int($0.height), Int($0.width)) }
  }
}
