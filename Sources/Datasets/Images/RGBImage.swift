internal import CImageCodecs

/// 8-bit RGB pixels, row by row.
public struct RGBImage: Equatable, Sendable {
  /// Columns of pixels.
  public let width: Int
  /// Rows of pixels.
  public let height: Int
  /// `[height, width, 3]` bytes.
  public let pixels: [UInt8]

  /// An image from its pixels.
  ///
  /// - Precondition: `pixels.count == height · width · 3`.
  public init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height * 3)
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// A rectangle of the image.
  ///
  /// - Precondition: It lies inside.
  public func cropped(x: Int, y: Int, width: Int, height: Int) -> RGBImage {
    precondition(x >= 0 && y >= 0 && x + width <= self.width && y + height <= self.height)
    let rowBytes = width * 3
    let rows = [UInt8](unsafeUninitializedCapacity: height * rowBytes) { target, count in
      pixels.withUnsafeBufferPointer { source in
        for row in 0..<height {
          let start = ((y + row) * self.width + x) * 3
          let line = UnsafeMutableBufferPointer(
            rebasing: target[row * rowBytes..<(row + 1) * rowBytes])
          _ = line.update(from: source[start..<start + rowBytes])
        }
      }
      count = height * rowBytes
    }
    return RGBImage(width: width, height: height, pixels: rows)
  }
}

/// The image formats that are told apart by their first bytes.
enum ImageFormat: String {
  case png = "PNG"
  case jpeg = "JPEG"
  case webp = "WebP"

  init?(_ bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(12))
    if head.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) {
      self = .png
    } else if head.starts(with: [0xff, 0xd8, 0xff]) {
      self = .jpeg
    } else if head.count == 12, head.starts(with: Array("RIFF".utf8)),
      head[8...].elementsEqual("WEBP".utf8)
    {
      self = .webp
    } else {
      return nil
    }
  }
}

extension RGBImage {
  /// Decodes a PNG, JPEG or WebP file, whatever its name says.
  ///
  /// Colour profiles, gamma and EXIF orientation are ignored; WebP loses its alpha. Warnings of the
  /// libraries count as damage.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: For the errors.
  ///   - convert: Take grey (three equal channels), palettes, and alpha (dropped) as well, by
  ///     Pillow's rules.
  /// - Throws: `DatasetError.badImage` for damage, other formats and kinds that are not taken.
  public init(decoding bytes: [UInt8], path: String, convert: Bool = false) throws {
    guard let format = ImageFormat(bytes) else {
      let reason = bytes.isEmpty ? "the file is empty" : "it is no PNG, JPEG or WebP file"
      throw DatasetError.badImage(path: path, reason: reason)
    }
    let decode =
      switch format {
      case .png: cic_decode_png
      case .jpeg: cic_decode_jpeg
      case .webp: cic_decode_webp
      }
    var image = cic_image()
    let status = bytes.withUnsafeBufferPointer {
      decode($0.baseAddress, $0.count, convert ? 1 : 0, &image)
    }
    defer { cic_free(image.pixels) }
    let (width, height) = (Int(image.width), Int(image.height))
    switch status {
    case CIC_OK: break
    case CIC_KIND:
      throw DatasetError.badImage(path: path, reason: Self.refusal(of: image.kind))
    case CIC_TOO_LARGE:
      throw DatasetError.badImage(
        path: path, reason: "\(width)x\(height) pixels are more than are decoded")
    case CIC_MEMORY:
      throw DatasetError.badImage(
        path: path, reason: "there is no memory for \(width)x\(height) pixels")
    default:
      let text = withUnsafeBytes(of: image.message) { message in
        String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw DatasetError.badImage(path: path, reason: "the \(format.rawValue) is damaged: \(text)")
    }
    self.init(
      width: width, height: height,
      pixels: Array(UnsafeBufferPointer(start: image.pixels, count: width * height * 3)))
  }

  private static func refusal(of kind: cic_kind) -> String {
    switch kind {
    case CIC_GREY, CIC_GREY_ALPHA: "it is grey, not RGB; --convert takes it as three equal channels"
    case CIC_PALETTE: "it has a palette, not RGB; --convert looks the colours up"
    case CIC_RGB_ALPHA: "it has an alpha channel; --convert drops it"
    case CIC_DEEP: "it has more than 8 bits a channel, which would lose precision"
    case CIC_CMYK: "it is CMYK, which has no exact RGB"
    default: "it is animated"
    }
  }
}
