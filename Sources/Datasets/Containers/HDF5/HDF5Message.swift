internal import Archives

/// A message of a version 1 object header.
struct HDF5Message {
  let type: Int
  let body: [UInt8]

  private static let mostMessages = 1024
  private static let largestBlock = 1 << 20

  /// All messages of an object, those of continuation blocks included.
  ///
  /// - Throws: `ArchiveError.damaged`.
  static func all(at offset: Int, _ reader: HDF5Reader) throws -> [HDF5Message] {
    let prefix = try reader.bytes(offset, 16)
    guard prefix[0] == 1 else {
      throw reader.damaged(offset, "an HDF5 object header is not of version 1")
    }
    var blocks = [(offset: offset + 16, size: Int(prefix.littleEndian(UInt32.self, at: 8)))]
    var messages: [HDF5Message] = []
    var next = 0
    while next < blocks.count {
      let block = blocks[next]
      next += 1
      guard block.size <= largestBlock, blocks.count <= mostMessages else {
        throw reader.damaged(block.offset, "an HDF5 object header is absurdly large")
      }
      let bytes = try reader.bytes(block.offset, block.size)
      var at = 0
      while bytes.count - at >= 8 {
        let type = Int(bytes.littleEndian(UInt16.self, at: at))
        let size = Int(bytes.littleEndian(UInt16.self, at: at + 2))
        guard size <= bytes.count - at - 8, messages.count < mostMessages else {
          throw reader.damaged(block.offset + at, "a message of an HDF5 object is malformed")
        }
        let body = Array(bytes[at + 8..<at + 8 + size])
        if bytes[at + 4] & 2 != 0, [0x01, 0x03, 0x08, 0x0b].contains(type) {
          throw reader.damaged(block.offset + at, "an HDF5 message is stored elsewhere")
        }
        if type == 0x10 {
          guard size >= 16, let length = Int(exactly: body.littleEndian(UInt64.self, at: 8)) else {
            throw reader.damaged(block.offset + at, "an HDF5 continuation is malformed")
          }
          blocks.append((try reader.address(body.littleEndian(UInt64.self, at: 0)), length))
        } else {
          messages.append(HDF5Message(type: type, body: body))
        }
        at += 8 + size
      }
    }
    return messages
  }
}
