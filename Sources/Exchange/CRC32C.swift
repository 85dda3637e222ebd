/// The checksum of TensorBoard's records: CRC-32C (Castagnoli), and its masked form.
enum CRC32C {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1
    }
  }

  /// The checksum of some bytes.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { value, byte in
      table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8)
    }
  }

  /// The checksum as records keep it: rotated and shifted, so that a checksum of data that holds
  /// checksums is not degenerate.
  static func masked(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let value = checksum(bytes)
    return ((value >> 15) | (value << 17)) &+ 0xA282_EAD8
  }
}
