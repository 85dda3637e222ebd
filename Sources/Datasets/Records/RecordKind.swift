/// What the records of a TFRecord file hold, judged by the features of the first one.
enum RecordKind: Hashable {
  /// `shape` `[h, w, 3]` and `data`, as Glow writes them; attributes are CelebA's.
  case interleaved(height: Int, width: Int, hasAttributes: Bool)
  /// `shape` `[3, side, side]` and `data`, as ProGAN writes them.
  case planar(side: Int)
  /// `height`, `width`, `depth` and `image_raw`, as RealNVP writes them.
  case measured(height: Int, width: Int)
  /// `id`, `image` (an image file) and `label`, as TensorFlow Datasets writes them.
  case identified(side: Int?)
  /// `image` (an image file) without `id`.
  case encoded(side: Int?, hasLabel: Bool)

  /// Judges a record.
  ///
  /// - Throws: `DatasetError.badRecord` for other features or absurd shapes.
  init(_ example: TFExample) throws {
    if example.has("shape") || example.has("data") {
      let shaped = try ShapedPixels(example)
      self =
        shaped.isPlanar
        ? .planar(side: shaped.height)
        : .interleaved(
          height: shaped.height, width: shaped.width, hasAttributes: example.has("attr"))
    } else if example.has("image_raw") {
      let shaped = try ShapedPixels(measured: example)
      self = .measured(height: shaped.height, width: shaped.width)
    } else if example.has("image") {
      let bytes = Array(example.payload[try example.bytes("image")])
      let side = ImageSize.side(of: bytes)
      self =
        example.has("id")
        ? .identified(side: side) : .encoded(side: side, hasLabel: example.has("label"))
    } else {
      let names = example.names.prefix(8).joined(separator: ", ")
      throw example.problem(
        names.isEmpty
          ? "the record has no features" : "no known data set has the features \(names)")
    }
  }
}

/// The side of an encoded image.
enum ImageSize {
  /// The side of a square image; nil for others and for what cannot be decoded.
  static func side(of bytes: [UInt8]) -> Int? {
    guard let image = try? RGBImage(decoding: bytes, path: "", convert: true),
      image.width == image.height
    else { return nil }
    return image.width
  }
}

/// The pixels of a record that states their shape.
struct ShapedPixels {
  let height: Int
  let width: Int
  /// Whether the three planes lie one after the other.
  let isPlanar: Bool
  private let example: TFExample
  private let data: Range<Int>

  private static let largestSide: Int64 = 16_384

  /// A record with `shape` and `data`.
  ///
  /// - Throws: `DatasetError.badRecord`.
  init(_ example: TFExample) throws {
    try self.init(example, shape: try example.integers("shape"), data: try example.bytes("data"))
  }

  /// A record with `height`, `width`, `depth` and `image_raw`.
  ///
  /// - Throws: `DatasetError.badRecord`.
  init(measured example: TFExample) throws {
    let shape = try ["height", "width", "depth"].map { try example.integer($0) }
    guard shape[2] == 3 else { throw example.problem("\(shape[2]) channels are not RGB") }
    try self.init(example, shape: shape, data: try example.bytes("image_raw"))
  }

  private init(_ example: TFExample, shape: [Int64], data: Range<Int>) throws {
    guard shape.count == 3 else {
      throw example.problem("a shape of \(shape.count) axes is no image's")
    }
    guard shape.allSatisfy({ (1...Self.largestSide).contains($0) }) else {
      throw example.problem("the shape \(shape) is absurd")
    }
    guard shape[2] == 3 || shape[0] == 3 else {
      throw example.problem("the shape \(shape) has no three channels")
    }
    isPlanar = shape[2] != 3 || shape[0] == 3 && shape[1] == 3
    let sides = isPlanar ? shape[1...] : shape[..<2]
    height = Int(sides[sides.startIndex])
    width = Int(sides[sides.startIndex + 1])
    guard data.count == 3 * height * width else {
      throw example.problem("\(data.count) bytes of data are not the shape \(shape)")
    }
    self.example = example
    self.data = data
  }

  /// `[height, width, 3]` bytes.
  var content: SourceImage.Content {
    let bytes = example.payload[data]
    let pixels =
      isPlanar ? Planes.interleaved(bytes, area: height * width) : Array(bytes)
    return .pixels(pixels, height: height, width: width)
  }
}
