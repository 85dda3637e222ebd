internal import Archives

/// A NumPy array of `[count, side, side, 3]` or `[count, 3, side, side]` bytes.
struct PixelArray: Sendable {
  let count: Int
  let side: Int
  private let array: NumpyArray
  private let isPlanar: Bool

  /// Reads the header, and refuses other types and shapes.
  init(_ source: any RandomAccess, name: String) throws {
    array = try NumpyArray(source)
    let shape = array.shape
    guard array.elementType == "|u1" else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil,
        reason: "it holds numbers of type '\(array.elementType)', not bytes of pixels")
    }
    guard shape.count == 4, shape[0] > 0, (1...16_384).contains(shape[2]),
      shape[3] == 3 && shape[1] == shape[2] || shape[1] == 3 && shape[2] == shape[3]
    else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil,
        reason: "the shape \(shape) is not that of square RGB images")
    }
    isPlanar = shape[3] != 3
    count = shape[0]
    side = shape[2]
  }

  /// `[side, side, 3]` bytes of one image.
  func pixels(of image: Int) throws -> [UInt8] {
    let size = 3 * side * side
    let bytes = try array.bytes(image * size..<(image + 1) * size)
    return isPlanar ? Planes.interleaved(bytes[...], area: side * side) : bytes
  }

  /// Delivers every image under the name that `name` gives its number, and refuses samples above
  /// `largest`.
  func deliver(
    as split: String, largest: UInt8 = 255, progress: (Int) -> Void, name: (Int) -> String,
    to deliver: (SourceImage) throws -> Void
  ) throws {
    for image in 0..<count {
      let pixels = try pixels(of: image)
      if largest < 255, let value = pixels.max(), value > largest {
        throw DatasetError.badRecord(
          member: name(image), record: image, offset: nil,
          reason: "the value \(value) is larger than the \(largest) of its bins")
      }
      progress(pixels.count)
      try deliver(
        SourceImage(
          split: split, name: name(image), content: .pixels(pixels, height: side, width: side)))
    }
  }
}
