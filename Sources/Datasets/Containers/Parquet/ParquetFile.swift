internal import Archives

/// A Parquet file: its schema and where the pages of its columns lie.
///
/// Columns of plain values and of structures are taken, repeated ones are not.
///
/// Source: apache/parquet-format, `parquet.thrift`.
struct ParquetFile: Sendable {
  /// A column of plain values.
  struct Column: Sendable {
    /// Its name with those of the structures around it.
    let path: [String]
    let type: PhysicalType
    /// The definition level of a value that is there.
    let definitionLevel: Int
    fileprivate let isRepeated: Bool
  }

  enum PhysicalType: Int, Sendable {
    case boolean, int32, int64, int96, float, double, byteArray, fixed
  }

  /// The part of a column in one row group.
  struct Chunk: Sendable {
    let codec: Int
    let values: Int
    /// Where its pages lie.
    let range: Range<Int>
  }

  let source: any RandomAccess
  let rowCount: Int
  let columns: [Column]
  /// For each row group its rows, and its chunks in the order of `columns`.
  let rowGroups: [(rows: Int, chunks: [Chunk])]

  private static let magic = Array("PAR1".utf8)
  private static let tailSize = 8
  private static let largestFooter = 256 << 20

  /// Reads the footer.
  ///
  /// - Throws: `ArchiveError.damaged`.
  init(_ source: any RandomAccess) throws {
    func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
      .damaged(name: source.name, offset: offset, reason: reason)
    }
    guard source.size >= 12 else { throw damaged(0, "the file is too short for Parquet") }
    let tailOffset = source.size - Self.tailSize
    let tail = try source.bytes(at: tailOffset, count: Self.tailSize)
    guard try source.bytes(at: 0, count: 4) == Self.magic, Array(tail[4...]) == Self.magic else {
      throw damaged(tailOffset, "the file does not begin and end as Parquet does, so it is cut")
    }
    let length = Int(tail.littleEndian(UInt32.self, at: 0))
    guard length <= tailOffset - 4, length <= Self.largestFooter else {
      throw damaged(tailOffset, "the Parquet footer does not fit into the file")
    }
    let footerOffset = tailOffset - length
    let footer = try source.bytes(at: footerOffset, count: length)
    let metadata: ThriftValue
    do {
      var reader = ThriftReader(footer)
      metadata = try reader.structure()
    } catch {
      throw damaged(footerOffset + error.offset, error.reason)
    }
    guard let schema = metadata[2]?.list, let rows = metadata[3]?.int, rows >= 0,
      let groups = metadata[4]?.list
    else { throw damaged(footerOffset, "the Parquet footer lacks a schema or row groups") }
    let columns = try Self.columns(schema, footer) {
      damaged(footerOffset, "the Parquet schema \($0)")
    }
    self.source = source
    self.columns = columns
    rowCount = rows
    rowGroups = try groups.map { group in
      guard let count = group[3]?.int, count >= 0, let chunks = group[1]?.list,
        chunks.count == columns.count
      else { throw damaged(footerOffset, "a row group of the Parquet footer is malformed") }
      return (
        count,
        try chunks.map { chunk in
          guard let chunk = Self.chunk(chunk, end: footerOffset) else {
            throw damaged(footerOffset, "a column of the Parquet footer lies outside of the file")
          }
          return chunk
        }
      )
    }
    guard rowGroups.reduce(0, { $0 &+ $1.rows }) == rows else {
      throw damaged(footerOffset, "the Parquet row groups do not add up to \(rows) rows")
    }
  }

  /// The column at a path, by its index.
  ///
  /// - Throws: `ArchiveError.damaged` if it is repeated.
  func column(_ path: [String]) throws -> Int? {
    guard let index = columns.firstIndex(where: { $0.path == path }) else { return nil }
    if columns[index].isRepeated {
      throw ArchiveError.damaged(
        name: source.name, offset: 0,
        reason: "column \(path.joined(separator: ".")) holds lists, which no image set does")
    }
    return index
  }

  /// Walks over the flattened tree of the schema; the root is its first element.
  private static func columns(
    _ schema: [ThriftValue], _ footer: [UInt8], _ problem: (String) -> ArchiveError
  ) throws -> [Column] {
    var columns: [Column] = []
    /// Elements whose children are being read: name, levels, children left.
    var open: [(name: String?, level: Int, isRepeated: Bool, left: Int)] = []
    for element in schema {
      guard let range = element[4]?.range else { throw problem("has an element without a name") }
      let name = String(decoding: footer[range], as: UTF8.self)
      let repetition = element[3]?.int ?? 0
      let isRoot = open.isEmpty
      let level = (open.last?.level ?? 0) + (repetition == 0 || isRoot ? 0 : 1)
      let isRepeated = (open.last?.isRepeated ?? false) || repetition == 2 && !isRoot
      let children = element[5]?.int ?? 0
      if children > 0 || isRoot {
        open.append((isRoot ? nil : name, level, isRepeated, children))
      } else {
        guard open[open.count - 1].left > 0 else { throw problem("is no tree") }
        guard let type = element[1]?.int.flatMap(PhysicalType.init) else {
          throw problem("has a column without a type")
        }
        columns.append(
          Column(
            path: open.compactMap(\.name) + [name], type: type, definitionLevel: level,
            isRepeated: isRepeated))
        open[open.count - 1].left -= 1
      }
      while open.count > 1, let last = open.last, last.left == 0 {
        open.removeLast()
        open[open.count - 1].left -= 1
      }
    }
    guard open.count == 1, open[0].left == 0 else { throw problem("is no tree") }
    return columns
  }

  private static func chunk(_ chunk: ThriftValue, end: Int) -> Chunk? {
    guard chunk[1] == nil, let data = chunk[3], let codec = data[4]?.int,
      let values = data[5]?.int, values >= 0, let size = data[7]?.int, size >= 0,
      let first = data[9]?.int
    else { return nil }
    // Some writers say 0 where there is no dictionary.
    let dictionary = data[11]?.int ?? 0
    let start = dictionary > 0 ? min(dictionary, first) : first
    guard start >= 4, start <= end, size <= end - start else { return nil }
    return Chunk(codec: codec, values: values, range: start..<start + size)
  }
}
