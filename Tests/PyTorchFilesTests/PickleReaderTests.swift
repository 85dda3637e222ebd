import Testing

@testable import PyTorchFiles

@Suite struct PickleReaderTests {
  private func read(_ bytes: [UInt8]) throws -> PickleValue {
    var reader = PickleReader(bytes, path: "x.pt")
    return try reader.read()
  }

  private func pickle(_ text: String) -> [UInt8] { [0x80, 2] + Array(text.utf8) }

  @Test func plainValuesAreRead() throws {
    #expect(try read(pickle("K\u{7}.")) == .int(7))
    #expect(try read([0x80, 2, 0x4A, 0xFE, 0xFF, 0xFF, 0xFF, 0x2E]) == .int(-2))
    #expect(try read([0x80, 2, 0x8A, 2, 0x00, 0x80, 0x2E]) == .int(-32768))
    #expect(try read(pickle("N.")) == .none)
    #expect(try read([0x80, 2, 0x47, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0, 0x2E]) == .double(1.5))
  }

  /// Calls are noted down; nothing but weights can be named.
  @Test(arguments: [
    ("cos\nsystem\n.", "byte 2: it names os.system"),
    ("c__builtin__\neval\n.", "it names __builtin__.eval"),
    ("ctorch\nload\n.", "it names torch.load"),
    ("ctorch._utils\n_rebuild_tensor\n.", "it names torch._utils._rebuild_tensor"),
    ("ctorch\nFloatStorage\n)R.", "it makes a storage of its own"),
    ("K\u{1})R.", "it calls something that is no name"),
    ("ccollections\nOrderedDict\nK\u{1}R.", "arguments are not a tuple"),
    ("}}b.", "it gives a state to something else than a state dict"),
    ("K\u{1}s.", "the stack is empty"),
    ("(K\u{1}u.", "a key has no value"),
    ("]K\u{1}K\u{2}s.", "it sets items of no dictionary"),
    ("h\u{3}.", "memo 3 was never set"),
    ("t.", "there is no mark"),
    ("X\u{7f}\u{7f}\u{7f}\u{7f}a.", "a string is too long"),
    ("i.", "opcode 0x69 is not one that weights need"),
    ("K\u{1}", "it ends early"),
    ("NN.", "values are left on the stack"),
    ("N.N", "bytes follow the end"),
  ])
  func whatWeightsNeverHoldIsRefused(_ text: String, _ sentence: String) {
    let error = #expect(throws: PyTorchFileError.self) { _ = try read(pickle(text)) }
    #expect(error?.description.contains(sentence) == true, "\(error as Any)")
  }

  @Test func aFloodOfValuesIsRefused() {
    let flood = [0x80, 2] + [UInt8](repeating: UInt8(ascii: "N"), count: 100_000)
    #expect(
      throws: PyTorchFileError.refused(
        path: "x.pt", offset: 65_538, reason: "the stack is too deep")
    ) { _ = try read(flood) }
  }
}
