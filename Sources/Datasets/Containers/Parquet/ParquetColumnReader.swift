internal import Archives

/// One value of a Parquet column.
enum ParquetValue: Equatable {
  case null
  case int(Int)
  case bytes([UInt8])
}

/// Reads a column of byte strings or integers value by value; one page is in memory at a time.
struct ParquetColumnReader {
  private let file: ParquetFile
  private let column: Int
  private var group = 0
  private var place: Range<Int> = 0..<0
  private var dictionary: [ParquetValue] = []
  private var values: [ParquetValue] = []
  private var next = 0
  private var left = 0

  init(_ file: ParquetFile, column: Int) {
    self.file = file
    self.column = column
  }

  /// The next value.
  ///
  /// - Throws: `ArchiveError.damaged`, also if there is none.
  mutating func read() throws -> ParquetValue {
    while next == values.count { try readPage() }
    next += 1
    return values[next - 1]
  }

  private mutating func readPage() throws {
    while place.isEmpty {
      guard left == 0 else { throw damaged("a Parquet column ends early") }
      guard group < file.rowGroups.count else {
        throw damaged("a Parquet column has fewer values than rows")
      }
      let chunk = file.rowGroups[group].chunks[column]
      guard chunk.values == file.rowGroups[group].rows else {
        throw damaged("a Parquet column has not one value a row")
      }
      group += 1
      place = chunk.range
      left = chunk.values
      dictionary = []
      if left == 0 { place = 0..<0 }
    }
    let chunk = file.rowGroups[group - 1].chunks[column]
    let level = file.columns[column].definitionLevel
    let page = try ParquetPage(
      file.source, place, codec: chunk.codec, hasLevels: level > 0)
    place = place.lowerBound + page.fileSize..<place.upperBound
    switch page.kind {
    case .dictionary(let count, let encoding):
      guard encoding == 0 || encoding == 2 else {
        throw damaged("a Parquet dictionary has the unknown encoding \(encoding)")
      }
      dictionary = try plain(page.bytes[...], count: count)
    case .data(let count, let encoding, let levels, let start):
      guard count <= left else { throw damaged("a Parquet column has more values than it says") }
      left -= count
      try take(page.bytes, count, encoding, levels, start)
      if left == 0 { place = 0..<0 }
    }
  }

  private mutating func take(
    _ bytes: [UInt8], _ count: Int, _ encoding: Int, _ levels: Range<Int>?, _ start: Int
  ) throws {
    let full = file.columns[column].definitionLevel
    var isThere = [Bool](repeating: true, count: levels == nil ? count : 0)
    if let levels {
      let width = Int.bitWidth - full.leadingZeroBitCount
      guard
        let numbers = LevelDecoder.decode(bytes[levels], bitWidth: width, count: count)
      else { throw damaged("the levels of a Parquet page are damaged") }
      isThere = numbers.map { $0 == full }
    }
    let present = isThere.count { $0 }
    var stored: [ParquetValue]
    switch encoding {
    case 0: stored = try plain(bytes[start...], count: present)
    case 2, 8:
      guard present == 0 || start < bytes.count else { throw damaged("a Parquet page is cut") }
      guard
        let indices = present == 0
          ? []
          : LevelDecoder.decode(
            bytes[(start + 1)...], bitWidth: Int(bytes[start]), count: present),
        indices.allSatisfy({ $0 < dictionary.count })
      else { throw damaged("the dictionary indices of a Parquet page are damaged") }
      stored = indices.map { dictionary[$0] }
    default: throw damaged("a Parquet page has the encoding \(encoding), which is not taken")
    }
    var position = 0
    values = isThere.map { isThere in
      guard isThere else { return .null }
      position += 1
      return stored[position - 1]
    }
    next = 0
  }

  private func plain(_ bytes: ArraySlice<UInt8>, count: Int) throws -> [ParquetValue] {
    var at = bytes.startIndex
    func number(_ size: Int) throws -> UInt64 {
      guard size <= bytes.endIndex - at else { throw damaged("a Parquet page is cut") }
      defer { at += size }
      return (0..<size).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
    }
    // Every value takes a byte at least, so a lying count asks for no memory.
    guard count <= bytes.count else { throw damaged("a Parquet page is cut") }
    return try (0..<count).map { _ in
      switch file.columns[column].type {
      case .int32: return .int(Int(Int32(truncatingIfNeeded: try number(4))))
      case .int64: return .int(Int(truncatingIfNeeded: try number(8)))
      case .byteArray:
        let size = Int(try number(4))
        guard size <= bytes.endIndex - at else { throw damaged("a Parquet page is cut") }
        defer { at += size }
        return .bytes(Array(bytes[at..<at + size]))
      default: throw damaged("a Parquet column is of a type that no image set has")
      }
    }
  }

  private func damaged(_ reason: String) -> ArchiveError {
    .damaged(name: file.source.name, offset: place.lowerBound, reason: reason)
  }
}
