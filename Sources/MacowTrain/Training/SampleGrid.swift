import CCompression
import CImageCodecs
import Console
import Flows
import Foundation
import Torch

/// Images side by side in one PNG, with a caption below.
enum SampleGrid {
  /// Writes a grid that is as square as it can be, with a white margin; small images are enlarged by
  /// a whole factor, pixel by pixel, so that a person can see them.
  ///
  /// - Parameters:
  ///   - images: uint8, `[N, 3, H, W]`, N ≥ 1.
  ///   - caption: Drawn below the images, and kept as the PNG's Description.
  ///   - columns: Images in a row; nil for a square.
  ///   - path: The PNG.
  /// - Throws: `CommandFailure` if it cannot be encoded or written.
  static func write(
    _ images: Tensor, caption: String, columns: Int? = nil, to path: String
  ) throws {
    var canvas = Canvas(images, columns: columns)
    canvas.draw(images)
    canvas.draw(caption)
    let png = try encoded(canvas.pixels, width: canvas.width, height: canvas.height, path: path)
    do {
      try Data(described(png, by: caption))
        .write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        "\(path): the file cannot be written; is there such a folder, and space?",
        status: .cannotWrite)
    }
  }

  private static func encoded(
    _ pixels: [UInt8], width: Int, height: Int, path: String
  ) throws -> [UInt8] {
    var png: UnsafeMutablePointer<UInt8>?
    var size = 0
    let status = cic_png_encode(pixels, UInt32(width), UInt32(height), &png, &size)
    guard status == CIC_OK, let png else {
      throw CommandFailure("\(path): the PNG cannot be encoded", status: .internalError)
    }
    defer { cic_free(png) }
    return Array(UnsafeBufferPointer(start: png, count: size))
  }

  /// The same PNG with a text chunk before its end.
  ///
  /// Source: PNG specification, 11.3.4.5, iTXt.
  private static func described(_ png: [UInt8], by caption: String) -> [UInt8] {
    let body = Array("iTXtDescription".utf8) + [0, 0, 0, 0, 0] + Array(caption.utf8)
    func bigEndian(_ value: UInt32) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    let end = png.count - 12
    var described = Array(png[..<end])
    described += bigEndian(UInt32(body.count - 4)) + body
    described += bigEndian(ccp_crc32(0, body, body.count))
    return described + png[end...]
  }
}

/// A white picture that images and a caption are drawn on.
private struct Canvas {
  let width: Int
  let height: Int
  private(set) var pixels: [UInt8]
  private let factor: Int
  private let columns: Int
  private let captionTop: Int

  /// Pixels of the picture per pixel of the font, and around a line of text.
  private static let fontScale = 2
  private static let lineHeight = (PixelFont.height + 3) * fontScale
  private static let characterWidth = (PixelFont.width + 1) * fontScale
  /// Lines that a caption may take.
  private static let captionLines = 4

  init(_ images: Tensor, columns: Int?) {
    let (count, _, imageHeight, imageWidth) = images.planes
    let enlarged = max(1, 96 / max(imageHeight, imageWidth))
    let inRow = columns ?? Int(Double(count).squareRoot().rounded(.up))
    let margin = 2 * enlarged
    let rows = (count + inRow - 1) / inRow
    factor = enlarged
    self.columns = inRow
    width = inRow * (imageWidth * enlarged + margin) + margin
    captionTop = rows * (imageHeight * enlarged + margin) + margin
    height = captionTop + Self.captionLines * Self.lineHeight
    pixels = [UInt8](repeating: 255, count: width * height * 3)
  }

  mutating func draw(_ images: Tensor) {
    let (count, _, imageHeight, imageWidth) = images.planes
    let source = images.permuted([0, 2, 3, 1]).contiguous().bytes()
    let margin = 2 * factor
    for image in 0..<count {
      let top = margin + image / columns * (imageHeight * factor + margin)
      let left = margin + image % columns * (imageWidth * factor + margin)
      for row in 0..<imageHeight * factor {
        for column in 0..<imageWidth * factor {
          let from = ((image * imageHeight + row / factor) * imageWidth + column / factor) * 3
          let to = ((top + row) * width + left + column) * 3
          for channel in 0..<3 { pixels[to + channel] = source[from + channel] }
        }
      }
    }
  }

  mutating func draw(_ caption: String) {
    let margin = 2 * factor
    let fitting = max(1, (width - 2 * margin) / Self.characterWidth)
    for (number, line) in PixelFont.lines(caption, columns: fitting).prefix(Self.captionLines)
      .enumerated()
    {
      let top = captionTop + number * Self.lineHeight
      for (place, character) in line.enumerated() {
        draw(character, x: margin + place * Self.characterWidth, y: top)
      }
    }
  }

  private mutating func draw(_ character: Character, x: Int, y: Int) {
    let scale = Self.fontScale
    for row in 0..<PixelFont.height * scale {
      for column in 0..<PixelFont.width * scale
      where PixelFont.isSet(character, row: row / scale, column: column / scale) {
        let at = ((y + row) * width + x + column) * 3
        if x + column < width { pixels.replaceSubrange(at..<at + 3, with: [40, 40, 40]) }
      }
    }
  }
}
