internal import Console
internal import Foundation

/// Writes a POSIX ustar archive whose bytes depend on names and contents only: no times, no owners.
final class TarWriter {
  private let file: OutputFile

  init(_ path: String) throws { file = try OutputFile(path) }

  /// Appends a regular file.
  ///
  /// - Precondition: The name is ASCII and has at most 100 bytes.
  func append(_ name: String, _ content: [UInt8]) throws {
    let padding = (512 - content.count % 512) % 512
    try file.write(
      Self.header(name, size: content.count) + content + [UInt8](repeating: 0, count: padding))
  }

  /// Ends the archive with two empty blocks.
  func close() throws {
    try file.write([UInt8](repeating: 0, count: 1024))
    try file.close()
  }

  private static func header(_ name: String, size: Int) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      block.replaceSubrange(offset..<offset + text.utf8.count, with: Array(text.utf8))
    }
    func octal(_ value: Int, digits: Int) -> String {
      let text = String(value, radix: 8)
      return String(repeating: "0", count: digits - text.count) + text
    }
    precondition(name.utf8.count <= 100)
    put(name, at: 0)
    put("0000644", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(size, digits: 11), at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    let sum = block.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6), at: 148)
    block[154] = 0
    return block
  }
}
