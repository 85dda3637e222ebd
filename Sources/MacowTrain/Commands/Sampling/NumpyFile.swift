import Console
import Foundation
import Torch

/// Arrays as NumPy's `.npy` files, format version 1.0.
enum NumpyFile {
  /// Writes 8-bit numbers; the file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - tensor: uint8, of any shape.
  ///   - path: The file.
  /// - Throws: `CommandFailure` if it cannot be written.
  static func write(_ tensor: Tensor, to path: String) throws {
    let shape = tensor.shape.map(String.init).joined(separator: ", ")
    var header = "{'descr': '|u1', 'fortran_order': False, 'shape': (\(shape),), }"
    let prefix = 10
    // The data begin at a multiple of 64 bytes.
    header += String(repeating: " ", count: (64 - (prefix + header.utf8.count + 1) % 64) % 64)
    header += "\n"
    let length = UInt16(header.utf8.count)
    let bytes: [UInt8] =
      [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, UInt8(length & 255), UInt8(length >> 8)]
      + header.utf8 + tensor.contiguous().bytes()
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        "\(path): the file cannot be written; is there such a folder, and space?",
        status: .cannotWrite)
    }
  }
}
