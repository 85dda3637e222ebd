import Configurations
import Foundation

/// A file format of figures.
enum FigureFormat: String, CaseIterable, Codable {
  case svg, png, pdf
}

/// A figure's specification in one number, which its files carry, so that a stale file is noticed
/// without drawing it again.
struct FigureStamp: Hashable {
  /// SHA-256 of the specification's canonical JSON.
  let hash: String
  static let key = "macow-specification"

  init(_ specification: JSONValue) throws {
    hash = CanonicalJSON.sha256(try CanonicalJSON.text(of: specification))
  }

  /// The file with the hash in it: a comment after SVG's end, a text chunk before PNG's end.
  ///
  /// Nothing may follow the end of a PDF, so it has none.
  func stamped(_ data: Data, _ format: FigureFormat) -> Data {
    switch format {
    case .svg: return data + Data("\n<!-- \(Self.key) \(hash) -->\n".utf8)
    case .png:
      let end = 12
      guard data.count > end else { return data }
      return data.dropLast(end) + chunk("tEXt", Data("\(Self.key)\0\(hash)".utf8))
        + data.suffix(end)
    case .pdf: return data
    }
  }

  /// Whether a file carries this hash.
  func isIn(_ path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path),
      let key = data.range(of: Data(Self.key.utf8), options: .backwards)
    else { return false }
    return data[key.upperBound...].dropFirst().prefix(hash.utf8.count) == Data(hash.utf8)
  }

  private func chunk(_ type: String, _ content: Data) -> Data {
    let body = Data(type.utf8) + content
    return bytes(UInt32(content.count)) + body + bytes(Self.crc32(body))
  }

  private func bytes(_ number: UInt32) -> Data {
    withUnsafeBytes(of: number.bigEndian) { Data($0) }
  }

  /// PNG's checksum (ISO 3309), bit by bit: chunks are a hundred bytes long.
  private static func crc32(_ data: Data) -> UInt32 {
    ~data.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
        crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1
      }
    }
  }
}
