internal import Archives
internal import CCompression

/// A file of TFRecords: length, masked CRC-32C of the length, payload, masked CRC-32C of the payload.
struct TFRecordFile: Sendable {
  private let source: any RandomAccess

  /// A 1024x1024 image has 3 MiB; anything far above is no record of these data sets.
  private static let largestRecord = 64 << 20
  private static let headerSize = 12
  private static let trailerSize = 4

  init(_ source: any RandomAccess) { self.source = source }

  /// Whether bytes begin like a record: the CRC of the first length is right.
  static func isBeginning(_ bytes: [UInt8]) -> Bool {
    bytes.count >= headerSize
      && maskedChecksum(bytes[..<8]) == bytes.littleEndian(UInt32.self, at: 8)
  }

  /// Calls `body` for every record.
  ///
  /// - Parameter body: Gets the place and the payload; returns whether to go on.
  /// - Throws: `ArchiveError.damaged` for wrong checksums, lengths past the end and empty files,
  ///   and what `body` throws.
  func forEachRecord(_ body: (_ offset: Int, _ payload: [UInt8]) throws -> Bool) throws {
    var offset = 0
    repeat {
      let payload = try record(at: offset)
      if try !body(offset, payload) { return }
      offset += Self.headerSize + payload.count + Self.trailerSize
    } while offset < source.size
  }

  /// The payload of the record at a place.
  ///
  /// - Throws: `ArchiveError.damaged`.
  func record(at offset: Int) throws -> [UInt8] {
    guard source.size > 0 else { throw damaged(0, "the file holds no records") }
    guard source.size - offset >= Self.headerSize + Self.trailerSize else {
      throw damaged(offset, "the file ends inside a record")
    }
    let header = try source.bytes(at: offset, count: Self.headerSize)
    guard Self.maskedChecksum(header[..<8]) == header.littleEndian(UInt32.self, at: 8) else {
      throw damaged(offset, "the CRC-32C of a record's length is wrong")
    }
    let length = header.littleEndian(UInt64.self, at: 0)
    guard length <= UInt64(source.size - offset - Self.headerSize - Self.trailerSize) else {
      throw damaged(offset, "a record of \(length) bytes reaches past the end of the file")
    }
    guard length <= UInt64(Self.largestRecord) else {
      throw damaged(offset, "a record of \(length) bytes is larger than any image's")
    }
    let count = Int(length)
    var payload = try source.bytes(at: offset + Self.headerSize, count: count + Self.trailerSize)
    let expected = payload.littleEndian(UInt32.self, at: count)
    payload.removeLast(Self.trailerSize)
    guard Self.maskedChecksum(payload[...]) == expected else {
      throw damaged(offset + Self.headerSize, "the CRC-32C of a record is wrong")
    }
    return payload
  }

  private static func maskedChecksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let crc = bytes.withUnsafeBufferPointer { ccp_crc32c($0.baseAddress, $0.count) }
    return (crc >> 15 | crc << 17) &+ 0xA282_EAD8
  }

  private func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
    .damaged(name: source.name, offset: offset, reason: reason)
  }
}
