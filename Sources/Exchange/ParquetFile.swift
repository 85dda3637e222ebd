/// Parquet files of flat tables: uncompressed PLAIN pages, every column optional.
public enum ParquetFile {
  /// Rows of a group; readers load groups one at a time.
  public static let groupSize = 50_000

  /// A table as the bytes of a file.
  ///
  /// - Parameters:
  ///   - table: Any table, rows or not.
  ///   - groupSize: Rows of a group.
  /// - Returns: Row groups of one page a column, and the footer that describes them.
  public static func bytes(_ table: DataTable, groupSize: Int = groupSize) -> [UInt8] {
    let magic = Array("PAR1".utf8)
    var file = magic
    var groups: [ThriftStruct] = []
    for start in stride(from: 0, to: table.count, by: groupSize) {
      let rows = start..<min(start + groupSize, table.count)
      groups.append(append(table, rows, to: &file))
    }
    let footer = ThriftStruct {
      $0.add(1, i32: 1)
      $0.add(2, list: schema(table))
      $0.add(3, i64: table.count)
      $0.add(4, list: groups)
      $0.add(6, text: "macow-report")
    }
    file += footer.bytes
    file.append(littleEndian: UInt32(footer.bytes.count))
    return file + magic
  }

  private static func schema(_ table: DataTable) -> [ThriftStruct] {
    let root = ThriftStruct {
      $0.add(4, text: "schema")
      $0.add(5, i32: table.columns.count)
    }
    return [root]
      + table.columns.map { column in
        ThriftStruct {
          $0.add(1, i32: column.values.physicalType)
          $0.add(3, i32: 1)
          $0.add(4, text: column.name)
          guard case .texts = column.values else { return }
          // Text is said twice: for old readers, and as the union's member STRING.
          $0.add(6, i32: 0)
          $0.add(10, ThriftStruct { $0.add(1, ThriftStruct()) })
        }
      }
  }

  private static func append(
    _ table: DataTable, _ rows: Range<Int>, to file: inout [UInt8]
  ) -> ThriftStruct {
    let start = file.count
    let chunks = table.columns.map { column in
      let offset = file.count
      let page = column.values.page(rows)
      let header = ThriftStruct {
        $0.add(1, i32: 0)
        $0.add(2, i32: page.count)
        $0.add(3, i32: page.count)
        $0.add(
          5,
          ThriftStruct {
            $0.add(1, i32: rows.count)
            $0.add(2, i32: Encoding.plain)
            $0.add(3, i32: Encoding.runLength)
            $0.add(4, i32: Encoding.runLength)
          })
      }
      file += header.bytes
      file += page
      let size = file.count - offset
      let description = ThriftStruct {
        $0.add(1, i32: column.values.physicalType)
        $0.add(2, list: [Encoding.plain, Encoding.runLength])
        $0.add(3, list: [column.name])
        $0.add(4, i32: 0)
        $0.add(5, i64: rows.count)
        $0.add(6, i64: size)
        $0.add(7, i64: size)
        $0.add(9, i64: offset)
      }
      return ThriftStruct {
        $0.add(2, i64: offset)
        $0.add(3, description)
      }
    }
    let size = file.count - start
    return ThriftStruct {
      $0.add(1, list: chunks)
      $0.add(2, i64: size)
      $0.add(3, i64: rows.count)
    }
  }

  private enum Encoding {
    static let plain = 0
    static let runLength = 3
  }
}

extension DataTable.Values {
  /// Parquet's number of the type that holds these values.
  fileprivate var physicalType: Int {
    switch self {
    case .flags: 0
    case .integers: 2
    case .reals: 5
    case .texts: 6
    }
  }

  /// Which values exist, as runs, then those that do.
  fileprivate func page(_ rows: Range<Int>) -> [UInt8] {
    switch self {
    case .integers(let list):
      return Self.page(list[rows]) { $0.append(littleEndian: $1) }
    case .reals(let list):
      return Self.page(list[rows]) { $0.append(littleEndian: $1.bitPattern) }
    case .texts(let list):
      return Self.page(list[rows]) {
        $0.append(littleEndian: UInt32($1.utf8.count))
        $0 += $1.utf8
      }
    case .flags(let list):
      var bits = 0
      return Self.page(list[rows]) {
        if bits % 8 == 0 { $0.append(0) }
        if $1 { $0[$0.count - 1] |= 1 << UInt8(bits % 8) }
        bits += 1
      }
    }
  }

  private static func page<T>(
    _ values: ArraySlice<T?>, _ append: (inout [UInt8], T) -> Void
  ) -> [UInt8] {
    var levels: [UInt8] = []
    var place = values.startIndex
    while place < values.endIndex {
      let exists = values[place] != nil
      let end = values[place...].firstIndex { ($0 != nil) != exists } ?? values.endIndex
      levels.append(varint: UInt64(end - place) << 1)
      levels.append(exists ? 1 : 0)
      place = end
    }
    var page: [UInt8] = []
    page.append(littleEndian: UInt32(levels.count))
    page += levels
    var data: [UInt8] = []
    for case .some(let value) in values { append(&data, value) }
    return page + data
  }
}
