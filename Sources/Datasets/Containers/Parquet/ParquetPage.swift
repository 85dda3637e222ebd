internal import Archives
internal import CCompression

/// A page of a Parquet column, unpacked.
struct ParquetPage {
  enum Kind {
    case data(values: Int, encoding: Int, definitionLevels: Range<Int>?, valuesStart: Int)
    case dictionary(values: Int, encoding: Int)
  }

  let kind: Kind
  let bytes: [UInt8]
  /// Bytes that the page took in the file, its header included.
  let fileSize: Int

  private static let longestHeader = 64 << 10
  private static let largestPage = 256 << 20

  /// Reads the page at a place.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - range: From the page to the end of its column.
  ///   - codec: How it is compressed.
  ///   - hasLevels: Whether values may be missing.
  /// - Throws: `ArchiveError.damaged`.
  init(_ source: any RandomAccess, _ range: Range<Int>, codec: Int, hasLevels: Bool) throws {
    func damaged(_ reason: String) -> ArchiveError {
      .damaged(name: source.name, offset: range.lowerBound, reason: reason)
    }
    let head = try source.bytes(
      at: range.lowerBound, count: min(range.count, Self.longestHeader))
    var reader = ThriftReader(head)
    let header: ThriftValue
    do {
      header = try reader.structure()
    } catch {
      throw damaged(error.reason)
    }
    guard let type = header[1]?.int, let unpacked = header[2]?.int, let packed = header[3]?.int,
      (0...Self.largestPage).contains(unpacked), packed >= 0, packed <= range.count - reader.at
    else { throw damaged("a Parquet page has an absurd size") }
    fileSize = reader.at + packed
    let body = try source.bytes(at: range.lowerBound + reader.at, count: packed)
    if let crc = header[4]?.int {
      let actual = body.withUnsafeBufferPointer { ccp_crc32(0, $0.baseAddress, $0.count) }
      guard actual == UInt32(truncatingIfNeeded: crc) else {
        throw damaged("the CRC-32 of a Parquet page is wrong")
      }
    }
    func unpack(_ bytes: ArraySlice<UInt8>, _ size: Int) throws -> [UInt8] {
      try Self.unpack(bytes, size: size, codec: codec, damaged)
    }
    switch type {
    case 0:
      guard let values = header[5]?[1]?.int, values >= 0, let encoding = header[5]?[2]?.int else {
        throw damaged("the header of a Parquet page is malformed")
      }
      bytes = try unpack(body[...], unpacked)
      var levels: Range<Int>?
      if hasLevels {
        guard header[5]?[3]?.int == 3, bytes.count >= 4 else {
          throw damaged("the levels of a Parquet page are stored in an unknown way")
        }
        let size = Int(bytes.littleEndian(UInt32.self, at: 0))
        guard size <= bytes.count - 4 else { throw damaged("a Parquet page is cut") }
        levels = 4..<4 + size
      }
      kind = .data(
        values: values, encoding: encoding, definitionLevels: levels,
        valuesStart: levels?.upperBound ?? 0)
    case 2:
      guard let values = header[7]?[1]?.int, values >= 0, let encoding = header[7]?[2]?.int else {
        throw damaged("the header of a Parquet page is malformed")
      }
      bytes = try unpack(body[...], unpacked)
      kind = .dictionary(values: values, encoding: encoding)
    case 3:
      guard let values = header[8]?[1]?.int, values >= 0, let encoding = header[8]?[4]?.int,
        let levels = header[8]?[5]?.int, levels >= 0, let repetitions = header[8]?[6]?.int,
        repetitions == 0, levels <= body.count, levels <= unpacked
      else { throw damaged("the header of a Parquet page is malformed") }
      var isCompressed = true
      if case .bool(let value) = header[8]?[7] { isCompressed = value }
      let rest =
        isCompressed ? try unpack(body[levels...], unpacked - levels) : Array(body[levels...])
      bytes = Array(body[..<levels]) + rest
      kind = .data(
        values: values, encoding: encoding, definitionLevels: hasLevels ? 0..<levels : nil,
        valuesStart: levels)
    default: throw damaged("a Parquet page is of the unknown type \(type)")
    }
  }

  private static func unpack(
    _ bytes: ArraySlice<UInt8>, size: Int, codec: Int, _ damaged: (String) -> ArchiveError
  ) throws -> [UInt8] {
    switch codec {
    case 0:
      guard bytes.count == size else { throw damaged("a Parquet page has another size") }
      return Array(bytes)
    case 1:
      guard let result = Snappy.unpacked(bytes, size: size) else {
        throw damaged("the Snappy data of a Parquet page are damaged")
      }
      return result
    case 2, 6:
      var output = [UInt8](repeating: 0, count: size)
      let status = bytes.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          codec == 2
            ? ccp_gunzip_exactly(input.baseAddress, input.count, output.baseAddress, output.count)
            : zstandard(input, output)
        }
      }
      guard status == CCP_OK else {
        throw damaged("the \(codec == 2 ? "gzip" : "zstd") data of a Parquet page are damaged")
      }
      return output
    default:
      let names = [3: "LZO", 4: "Brotli", 5: "LZ4", 7: "LZ4"]
      throw damaged("compression by \(names[codec] ?? "an unknown codec") is not taken")
    }
  }

  private static func zstandard(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> ccp_status {
    guard let decoder = ccp_zstd_decoder_create() else { return CCP_MEMORY }
    defer { ccp_zstd_decoder_destroy(decoder) }
    return ccp_zstd_decode(
      decoder, input.baseAddress, input.count, output.baseAddress, output.count)
  }
}
