import Archives
import Crypto
import Foundation

/// Files made by independent programs: Python's zipfile, NumPy, py-lmdb.
enum Fixtures {
  /// The folder of all fixtures, where `MACOW_FIXTURES` names it.
  static let folder = ProcessInfo.processInfo.environment["MACOW_FIXTURES"]

  static func path(_ name: String) -> String {
    (Bundle.module.resourcePath ?? "") + "/Fixtures/" + name
  }

  static func file(_ name: String) throws -> RandomAccessFile {
    try RandomAccessFile(path(name))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }
}

func sha256(_ bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}

extension Array where Element == UInt8 {
  mutating func put<T: FixedWidthInteger>(_ value: T, at offset: Int) {
    Swift.withUnsafeBytes(of: value.littleEndian) { bytes in
      for (place, byte) in bytes.enumerated() { self[offset + place] = byte }
    }
  }
}
