import Archives
import Testing

@Suite struct NumpyArrayTests {
  private static let images = [
    "d0085ead8ce8216c46c72a28f2565e8234a180806ffa9794f0aaa98a045128ba",
    "428c114ab676868cc32847184e2883fdf6b2895b78c257839c953be2d7d09eb9",
  ]

  @Test(arguments: ["npy_v2_header.npy", "npy_v3_header.npy"])
  func everyVersionIsRead(name: String) throws {
    let array = try NumpyArray(Fixtures.file(name))
    #expect(array.shape == [2, 32, 32, 3])
    #expect(array.elementType == "|u1")
    let found = try (0..<2).map { sha256(try array.bytes($0 * 3072..<($0 + 1) * 3072)) }
    #expect(found == Self.images)
  }

  @Test func numbersOfOtherTypesAreDescribed() throws {
    let array = try NumpyArray(Fixtures.file("npy_float.npy"))
    #expect(array.elementType == "<f4")
    #expect(array.elementSize == 4)
  }

  @Test(arguments: [
    ("npy_object.npy", "are not taken"), ("npy_fortran.npy", "ascontiguousarray"),
    ("npy_short.npy", "needs 6144"), ("npy_long.npy", "needs 6144"),
    ("npy_code_in_header.npy", "not the literal"), ("npy_shape_overflow.npy", "absurd"),
  ])
  func hostileArraysAreRefused(name: String, reason: String) throws {
    let error = #expect(throws: ArchiveError.self) { try NumpyArray(Fixtures.file(name)) }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  private func array(_ header: String, data: Int = 6) throws -> NumpyArray {
    let length = UInt8(header.utf8.count)
    let bytes: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, length, 0]
    return try NumpyArray(
      RandomAccessBytes(
        bytes + header.utf8 + [UInt8](repeating: 7, count: data), name: "array"))
  }

  @Test(arguments: [
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)}\n",
    "{\"shape\": (2L, 3L,), \"fortran_order\": False, \"descr\": \"|u1\"}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (6,), }          \n",
  ])
  func literalsInAnyOrder(header: String) throws {
    #expect(try array(header).count == 6)
  }

  @Test(arguments: [
    "", "{}", "{'descr': '|u1', 'fortran_order': False}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), 'shape': (6,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (-1, 3)}",
    "{'descr': '|u1', 'fortran_order': 0, 'shape': (2, 3)}",
    "{'descr': '>u2', 'fortran_order': False, 'shape': (3,)}",
    "{'descr': [('x', '|u1')], 'fortran_order': False, 'shape': (6,)}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)} + f()",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), 'more': '1'}",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999,)}",
  ])
  func otherLiteralsAreRefused(header: String) {
    #expect(throws: ArchiveError.self) { try array(header) }
  }
}
