import CImageCodecs
import Console
import Foundation
import Torch

/// Images side by side in one PNG.
enum SampleGrid {
  /// Writes a grid that is as square as it can be, with a white margin; small images are enlarged by
  /// a whole factor, pixel by pixel, so that a person can see them.
  ///
  /// - Parameters:
  ///   - images: uint8, `[N, 3, H, W]`, N ≥ 1.
  ///   - path: The PNG.
  /// - Throws: `CommandFailure` if it cannot be encoded or written.
  static func write(_ images: Tensor, to path: String) throws {
    let count = images.size(0)
    let height = images.size(2)
    let width = images.size(3)
    let factor = max(1, 96 / max(height, width))
    let columns = Int(Double(count).squareRoot().rounded(.up))
    let rows = (count + columns - 1) / columns
    let margin = 2 * factor
    let gridWidth = columns * (width * factor + margin) + margin
    let gridHeight = rows * (height * factor + margin) + margin
    let pixels = images.permuted([0, 2, 3, 1]).contiguous().bytes()
    var grid = [UInt8](repeating: 255, count: gridWidth * gridHeight * 3)
    for image in 0..<count {
      let top = margin + image / columns * (height * factor + margin)
      let left = margin + image % columns * (width * factor + margin)
      for row in 0..<height * factor {
        for column in 0..<width * factor {
          let source = ((image * height + row / factor) * width + column / factor) * 3
          let target = ((top + row) * gridWidth + left + column) * 3
          for channel in 0..<3 { grid[target + channel] = pixels[source + channel] }
        }
      }
    }
    let png = try encoded(grid, width: gridWidth, height: gridHeight, path: path)
    do {
      try Data(png).write(to: URL(fileURLWithPath: path), options: .atomic)
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
}
