import Testing

@testable import Datasets

@Suite struct PickleTests {
  @Test func protocolFourIsTaken() throws {
    let batch = try CIFARBatch(pickle: Fixtures.bytes("cifar_protocol4"), member: "data_batch_1")
    let expected = try #require(try Fixtures.index().cifar10["train"])
    #expect(batch.labels == Array(expected.labels[..<8]))
  }

  @Test func everyMalformedOneIsRefused() throws {
    let cases = try Fixtures.index().malformed.filter { $0.path.contains("/pickle_") }
    #expect(cases.count >= 20)
    for flaw in cases {
      let bytes = try Fixtures.bytes(flaw.path)
      #expect(throws: DatasetError.self, "\(flaw.why)") {
        try CIFARBatch(pickle: bytes, member: flaw.path)
      }
    }
    for name in [
      "cifar_pickle_fortran_order", "cifar_pickle_byte_count", "cifar_protocol5_frombuffer",
    ] {
      let bytes = try Fixtures.bytes("bad/\(name)")
      #expect(throws: DatasetError.self, "\(name)") { try CIFARBatch(pickle: bytes, member: name) }
    }
  }

  @Test func aCallIsRefusedWithItsPlace() throws {
    let bytes = Array("\u{0}\u{2}cos\nsystem\n.".utf8)
    do {
      var reader = PickleReader([0x80] + bytes[1...], member: "x")
      _ = try reader.read()
      Issue.record("the import went unnoticed")
    } catch {
      #expect(
        String(describing: error)
          == "x: pickle refused at byte 2: it names os.system, which plain data never do")
    }
  }

  /// Any prefix and any changed byte ends in an error or a value, never in a crash.
  @Test func damageNeverCrashes() throws {
    let good = try Fixtures.bytes("cifar_protocol4")
    var lengths = Array(0..<300)
    lengths += Array(stride(from: 300, to: good.count, by: 997))
    for length in lengths {
      #expect(throws: DatasetError.self) {
        try CIFARBatch(pickle: Array(good[..<length]), member: "x")
      }
    }
    for at in 0..<300 {
      for value: UInt8 in [0, 0x28, 0x2e, 0x62, 0x65, 0x71, 0x80, 0xff] {
        var changed = good
        changed[at] = value
        _ = try? CIFARBatch(pickle: changed, member: "x")
      }
    }
  }

  @Test func plainValuesAreRead() throws {
    // {1: (None, True, -2, "ab", [300]), ...} by hand, protocol 2.
    let bytes: [UInt8] =
      [0x80, 2, 0x7d, 0x71, 0, 0x4b, 1, 0x28, 0x4e, 0x88]
      + [0x4a, 0xfe, 0xff, 0xff, 0xff, 0x55, 2, 0x61, 0x62, 0x5d, 0x4d, 0x2c, 1, 0x61, 0x74, 0x73]
      + [0x2e]
    var reader = PickleReader(bytes, member: "x")
    #expect(try reader.read() == .dictionary(0))
    #expect(reader.dictionaries[0].map(\.key) == [.int(1)])
    #expect(reader.tuples[0] == [.none, .bool(true), .int(-2), .bytes(17..<19), .list(0)])
    #expect(reader.lists[0] == [.int(300)])
  }
}
