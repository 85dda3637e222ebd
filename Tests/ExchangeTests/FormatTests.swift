import Testing

@testable import Exchange

@Suite struct EventFileTests {
  @Test func checksumsAreCastagnolis() {
    let digits = Array("123456789".utf8)
    #expect(CRC32C.checksum(digits) == 0xE306_9283)
    #expect(CRC32C.masked(digits) == 0xC78A_B0E5)
  }

  /// Records that TensorBoard's own writer made.
  @Test func recordsHaveTheBytesOfTensorBoard() {
    var file = EventFile(time: 1_700_000_000)
    #expect(
      hex(file.bytes)
        == "1800000000000000a37f4b220900000040fc54d9411a0d627261696e2e4576656e743a32eced8f9d")
    let start = file.bytes.count
    file.add(scalar: 1.5, tag: "a", step: 1, time: 1_700_000_001)
    #expect(
      hex(Array(file.bytes[start...]))
        == "1700000000000000e7cef81e0900004040fc54d94110012a0a0a080a0161150000c03fe8d47128")
  }

  @Test func whatIsWrittenReadsBack() throws {
    var file = EventFile(time: 10)
    file.add(
      hyperparameters: ["lr": .number(0.1), "on": .flag(true), "k": .text("é")], group: "g",
      time: 10)
    file.add(scalar: .nan, tag: "a", step: 1, time: 11)
    file.add(scalar: -.infinity, tag: "a", step: -2, time: 12)
    file.add(end: false, time: 13)
    var reader = EventReader()
    try reader.read(file.bytes, name: "f")
    #expect(reader.hyperparameters == ["lr": .number(0.1), "on": .flag(true), "k": .text("é")])
    #expect(reader.group == "g" && reader.endStatus == 2)
    #expect(reader.scalars.map(\.step) == [1, -2])
    #expect(reader.scalars[0].value.isNaN && reader.scalars[1].value == -.infinity)
    #expect(reader.times == 10...13)
  }

  @Test func damageIsNamedAndACutTailIsNot() throws {
    var file = EventFile(time: 10)
    file.add(scalar: 1, tag: "a", step: 1, time: 11)
    let whole = file.bytes.count
    file.add(scalar: 2, tag: "a", step: 2, time: 12)
    for length in [whole + 1, whole + 11, whole + 20, file.bytes.count - 1] {
      var reader = EventReader()
      try reader.read(Array(file.bytes.prefix(length)), name: "f")
      #expect(reader.scalars.map(\.value) == [1])
      #expect(reader.cutFiles == ["f"])
    }
    for place in [whole + 2, whole + 14] {
      var bytes = file.bytes
      bytes[place] ^= 0x10
      #expect(throws: EventReader.Failure.damaged(file: "f", offset: whole)) {
        var reader = EventReader()
        try reader.read(bytes, name: "f")
      }
    }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite struct CSVTextTests {
  @Test func fieldsSurvive() throws {
    var table = DataTable([("a", .text), ("b", .real), ("c", .integer), ("d", .flag)])
    let texts = ["", "x,y", "he said \"no\"", "two\r\nlines", "ünï", " space "]
    for (index, text) in texts.enumerated() {
      table.append([.text(text), .real(0.1 + 0.2), .integer(Int64.min), .flag(index == 0)])
    }
    table.append([.none, .real(.nan), .none, .none])
    table.append([.none, .real(-.infinity), .integer(1), .none])
    let (heading, rows) = try CSVText.rows(CSVText.text(table))
    #expect(heading == ["a", "b", "c", "d"])
    #expect(rows.prefix(texts.count).map { $0[0] } == texts)
    #expect(rows[0][1] == "0.30000000000000004" && rows[0][2] == "\(Int64.min)")
    #expect(rows[6] == ["", "NaN", "", ""])
    #expect(rows[7] == ["", "-inf", "1", ""])
    #expect(CSVText.text(table).hasPrefix("a,b,c,d\r\n\"\",0.3"))
  }

  @Test(arguments: [
    ("a,b\n1\n", CSVText.Failure.width(line: 2, found: 1, expected: 2)),
    ("a,b\n\"1,2\n", .quote(line: 2)), ("a,b\n\"1\"x,2\n", .quote(line: 2)),
    ("a,a\n1,2\n", .heading("two columns are called 'a'")),
    ("", .heading("no heading, the first line is empty")),
  ])
  func whatIsNoTableIsRefused(text: String, failure: CSVText.Failure) {
    #expect(throws: failure) { try CSVText.rows(text) }
  }

  @Test func linesMayEndEitherWay() throws {
    let read = try CSVText.rows("\u{FEFF}a,b\r\n1,2\n\n3,4")
    #expect(read.heading == ["a", "b"] && read.rows == [["1", "2"], ["3", "4"]])
  }

  @Test(arguments: ["0x10", " 1", "1 ", "", "nan(1)", "1_0", "one"])
  func textIsNoNumber(text: String) { #expect(NumberText.number(text) == nil) }
}
