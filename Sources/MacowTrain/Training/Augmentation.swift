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
/// middle is cut out and nothing moves.
struct Augmentation {
  private let data: DataConfiguration

  init(_ data: DataConfiguration) { self.data = data }

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
    let placements = placements(
      batch.indices.count, height: batch.height, width: batch.width, using: generator)
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
    let size = size(height: batch.height, width: batch.width)
    let middle = Placement(
      top: (batch.height - size.height) / 2, left: (batch.width - size.width) / 2)
    return try cut(batch, Array(repeating: middle, count: batch.indices.count)).to(device: device)
  }

  /// One random placement an image.
  func placements(
    _ count: Int, height: Int, width: Int, using generator: borrowing Generator
  ) -> [Placement] {
    var result = [Placement](repeating: Placement(), count: count)
    if data.flip {
      for (index, draw) in generator.uniform([count]).floats().enumerated() {
        result[index].isMirrored = draw < 0.5
      }
    }
    let size = size(height: height, width: width)
    let tops = range(stored: height, seen: size.height)
    let lefts = range(stored: width, seen: size.width)
    guard tops.count > 1 || lefts.count > 1 else { return result }
    let draws = generator.uniform([count, 2]).floats()
    for index in 0..<count {
      result[index].top = Self.pick(draws[2 * index], from: tops)
      result[index].left = Self.pick(draws[2 * index + 1], from: lefts)
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
    for (image, placement) in placements.enumerated() {
      let columns = (0..<size.width).map { column in
        inside(
          placement.left + (placement.isMirrored ? size.width - 1 - column : column), batch.width)
      }
      for row in 0..<size.height {
        let source = inside(placement.top + row, batch.height)
        let start = (image * batch.height + source) * batch.width
        for column in columns {
          let first = (start + column) * channels
          pixels.append(contentsOf: batch.pixels[first..<first + channels])
        }
      }
    }
    let stored = try Tensor(
      bytes: pixels, shape: [placements.count, size.height, size.width, channels])
    return stored.permuted([0, 3, 1, 2]).contiguous()
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
