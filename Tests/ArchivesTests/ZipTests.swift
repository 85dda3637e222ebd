import Archives
import Testing

@Suite struct ZipTests {
  private func contents(_ source: any RandomAccess) throws -> [UInt8] {
    let archive = try ZipArchive(source)
    let entry = try #require(archive.entries.first { !$0.isFolder })
    return try archive.contents(of: entry, limit: 1 << 20)
  }

  @Test func zip64MembersAreRead() throws {
    let archive = try ZipArchive(Fixtures.file("zip64.zip"))
    #expect(archive.entries.map(\.name) == ["val_data"])
    #expect(archive.entries.first?.size == 6343)
    // The digest is that of Python's zipfile.
    #expect(
      try sha256(contents(Fixtures.file("zip64.zip")))
        == "8c5a8abe6f29edff7c6e77d328b8b8433eef94ec869c864fcc8cdc7a38c3edd9")
  }

  @Test(arguments: [
    ("zip_truncated.zip", "no end record"), ("zip_bad_data.zip", ""), ("zip_bad_crc.zip", "CRC-32"),
    ("zip_encrypted_flag.zip", "encrypted"), ("zip_traversal.zip", "leads out"),
    ("zip_bomb.zip", "trap"), ("zip_duplicate.zip", "there twice"),
  ])
  func hostileArchivesAreRefused(name: String, reason: String) throws {
    let error = #expect(throws: ArchiveError.self) {
      let archive = try ZipArchive(Fixtures.file(name))
      for entry in archive.entries { _ = try archive.contents(of: entry, limit: 1 << 30) }
    }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  @Test func everyCutIsNoticed() throws {
    let whole = try Fixtures.bytes("zip64.zip")
    for length in 0..<whole.count {
      #expect(throws: ArchiveError.self) {
        try contents(RandomAccessBytes(Array(whole[..<length]), name: "cut"))
      }
    }
  }

  @Test func everyFlippedBitOfTheDataIsNoticed() throws {
    let whole = try Fixtures.bytes("zip64.zip")
    let good = try contents(RandomAccessBytes(whole, name: "whole"))
    for place in 0..<whole.count {
      var bytes = whole
      bytes[place] ^= 0x10
      let found = try? contents(RandomAccessBytes(bytes, name: "flipped"))
      #expect(found == nil || found == good, "byte \(place)")
    }
  }

  @Test func aMemberLargerThanAllowedIsNotUnpacked() throws {
    let archive = try ZipArchive(Fixtures.file("zip64.zip"))
    let entry = try #require(archive.entries.first)
    #expect(throws: ArchiveError.self) { try archive.contents(of: entry, limit: 6342) }
    #expect(try archive.contents(of: entry, limit: 6343).count == 6343)
  }

  @Test func storedMembersAreReadAtAnyPlace() throws {
    let archive = try ZipArchive(Fixtures.file("npz_missing_array.npz"))
    let entry = try #require(archive.entries.first { $0.name == "trainx.npy" })
    let window = try #require(try archive.window(of: entry))
    let whole = try archive.contents(of: entry, limit: 1 << 20)
    #expect(try window.bytes(at: 100, count: 50) == Array(whole[100..<150]))
    #expect(throws: ArchiveError.self) { try window.bytes(at: window.size - 1, count: 2) }
    #expect(throws: ArchiveError.self) { try window.bytes(at: -1, count: 1) }
    #expect(throws: ArchiveError.self) { try window.bytes(at: .max, count: 2) }
  }
}
