/// Named columns of equal length, as CSV and Parquet have them.
public struct DataTable: Sendable {
  /// The columns, in order.
  public private(set) var columns: [Column]
  /// The number of rows.
  public private(set) var count = 0

  /// A column; nil is a value that does not exist.
  public struct Column: Sendable {
    /// Its name, unique in the table.
    public let name: String
    /// Its values.
    public fileprivate(set) var values: Values
  }

  /// The values of a column, all of one type.
  public enum Values: Sendable {
    /// Whole numbers of 64 bits.
    case integers([Int64?])
    /// Numbers, NaN and infinities among them.
    case reals([Double?])
    /// Text.
    case texts([String?])
    /// Truth values.
    case flags([Bool?])
  }

  /// One value of a row.
  public enum Cell: Hashable, Sendable {
    /// No value.
    case none
    /// A whole number.
    case integer(Int64)
    /// Any number.
    case real(Double)
    /// Text.
    case text(String)
    /// A truth value.
    case flag(Bool)
  }

  /// The type of a column.
  public enum Kind: Sendable {
    /// Whole numbers of 64 bits.
    case integer
    /// Numbers in double precision.
    case real
    /// Text.
    case text
    /// Truth values.
    case flag
  }

  /// A table without rows.
  ///
  /// - Parameter columns: Names and types, in order.
  public init(_ columns: [(name: String, kind: Kind)]) {
    self.columns = columns.map { name, kind in
      let values: Values =
        switch kind {
        case .integer: .integers([])
        case .real: .reals([])
        case .text: .texts([])
        case .flag: .flags([])
        }
      return Column(name: name, values: values)
    }
  }

  /// Adds a row.
  ///
  /// - Parameter row: One value a column; one of another type than its column's, which would be a
  ///   mistake of the caller's, becomes a missing value.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row has one value a column")
    for index in columns.indices { columns[index].values.append(row[index]) }
    count += 1
  }
}

extension DataTable.Values {
  mutating func append(_ cell: DataTable.Cell) {
    switch self {
    case .integers(var list):
      self = .integers([])
      if case .integer(let value) = cell { list.append(value) } else { list.append(nil) }
      self = .integers(list)
    case .reals(var list):
      self = .reals([])
      if case .real(let value) = cell { list.append(value) } else { list.append(nil) }
      self = .reals(list)
    case .texts(var list):
      self = .texts([])
      if case .text(let value) = cell { list.append(value) } else { list.append(nil) }
      self = .texts(list)
    case .flags(var list):
      self = .flags([])
      if case .flag(let value) = cell { list.append(value) } else { list.append(nil) }
      self = .flags(list)
    }
  }

  /// A value as text that reads back as the same; nil if there is none.
  func text(_ row: Int) -> String? {
    switch self {
    case .integers(let list): list[row].map { "\($0)" }
    case .reals(let list): list[row].map(NumberText.text)
    case .texts(let list): list[row]
    case .flags(let list): list[row].map { "\($0)" }
    }
  }
}

/// Numbers as text: the shortest that reads back as the same bits; `NaN`, `inf` and `-inf`.
public enum NumberText {
  /// The text of a number.
  ///
  /// - Parameter value: Any number.
  /// - Returns: `0.1`, `1e-07`, `NaN`, `inf`, `-inf`.
  public static func text(_ value: Double) -> String { value.isNaN ? "NaN" : "\(value)" }

  /// The number that a text spells.
  ///
  /// - Parameter text: A decimal number, or `NaN`, `inf`, `Infinity` in any case.
  /// - Returns: The number; nil for anything else, hexadecimal and spaces among it.
  public static func number(_ text: String) -> Double? {
    switch text.lowercased() {
    case "nan": .nan
    case "inf", "+inf", "infinity", "+infinity": .infinity
    case "-inf", "-infinity": -.infinity
    default: text.allSatisfy { "0123456789+-.eE".contains($0) } ? Double(text) : nil
    }
  }
}
