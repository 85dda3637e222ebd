import Archives
import Testing

@Suite struct LMDBTests {
  private func digest(_ source: any RandomAccess) throws -> (count: Int, sha256: String) {
    let file = try LMDBFile(source)
    var bytes: [UInt8] = []
    var count = 0
    try file.forEachRecord { record in
      let value = try file.value(of: record, limit: 1 << 20)
      for part in [record.key, value] {
        withUnsafeBytes(of: UInt64(part.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes += part
      }
      count += 1
      return true
    }
    #expect(count == file.count)
    return (count, sha256(bytes))
  }

  /// The digests are those that py-lmdb's cursor gave: length and bytes of every key and value.
  @Test(arguments: [
    (
      "lmdb_base_is_good.mdb", 70,
      "80a75697137d3ca482308f80249f871bfceee6be9eff5c3a36508b743b2fe09a"
    ),
    (
      "lmdb_large_values.mdb", 3,
      "38c16ff4c913120996f0a4766bd39b3dbc74fc1fe8cf13d85ded91b8b02f7dd4"
    ),
    ("lmdb_odd_keys.mdb", 2, "b35ae4dcd4189971e20fa6ce1630ca9218f074662e80e31e0b3d2156f7d59759"),
  ])
  func recordsAreThoseOfLiblmdb(name: String, count: Int, sha256: String) throws {
    let found = try digest(Fixtures.file(name))
    #expect(found.count == count)
    #expect(found.sha256 == sha256)
  }

  /// A deep tree with a free list and stale pages, too large to be kept here.
  @Test(.enabled(if: Fixtures.folder != nil)) func stalePagesAreNotFollowed() throws {
    let folder = try #require(Fixtures.folder)
    let found = try digest(RandomAccessFile("\(folder)/lsun/edge/deep_lmdb/data.mdb"))
    #expect(found.count == 1411)
    #expect(
      found.sha256 == "d0dd46957b19b694874b6171a1aeb9277e25fb9c391a65f0fabf13df96726207")
  }

  @Test func aWalkStopsWhenItIsTold() throws {
    var seen = 0
    try LMDBFile(Fixtures.file("lmdb_base_is_good.mdb")).forEachRecord { _ in
      seen += 1
      return seen < 5
    }
    #expect(seen == 5)
  }

  @Test func aSubdatabaseIsRefused() throws {
    let error = #expect(throws: ArchiveError.self) {
      try digest(Fixtures.file("lmdb_named_db.mdb"))
    }
    #expect(error?.description.contains("a database of its own") == true)
  }

  private struct Damage: Sendable {
    let name: String
    let reason: String
    let apply: @Sendable (inout [UInt8]) -> Void
  }

  /// The number of the root page, the same in both meta pages once it is set there.
  private static func root(_ bytes: [UInt8]) -> Int {
    let first = bytes.littleEndian(UInt64.self, at: 144)
    let second = bytes.littleEndian(UInt64.self, at: 4096 + 144)
    return Int(bytes.littleEndian(UInt64.self, at: (second > first ? 4096 : 0) + 128))
  }

  private static func setMeta<T: FixedWidthInteger>(_ bytes: inout [UInt8], _ value: T, at: Int) {
    bytes.put(value, at: at)
    bytes.put(value, at: 4096 + at)
  }

  private static let damages: [Damage] = [
    Damage(name: "magic", reason: "neither meta page") { setMeta(&$0, UInt32(1), at: 16) },
    Damage(name: "version", reason: "neither meta page") { setMeta(&$0, UInt32(999), at: 20) },
    Damage(name: "empty", reason: "neither meta page") { $0 = [] },
    Damage(name: "one meta page", reason: "after one meta page") { $0 = Array($0[..<4096]) },
    Damage(name: "cut", reason: "") { $0 = Array($0[..<20_480]) },
    Damage(name: "cut inside a page", reason: "") { $0 = Array($0[..<60_440]) },
    Damage(name: "root past the end", reason: "outside of the file") {
      setMeta(&$0, UInt64(1 << 40), at: 128)
    },
    Damage(name: "root is a meta page", reason: "outside of the file") {
      setMeta(&$0, UInt64(1), at: 128)
    },
    Damage(name: "loop", reason: "used twice") { bytes in
      let start = root(bytes) * 4096
      let node = start + Int(bytes.littleEndian(UInt16.self, at: start + 16))
      bytes.put(UInt16(root(bytes)), at: node)
      bytes.put(UInt16(0), at: node + 2)
    },
    Damage(name: "node past its page", reason: "outside of its page") { bytes in
      bytes.put(UInt16(4095), at: root(bytes) * 4096 + 16)
    },
    Damage(name: "odd bounds", reason: "bounds of an LMDB page") { bytes in
      bytes.put(UInt16(4001), at: root(bytes) * 4096 + 12)
    },
    Damage(name: "too many entries", reason: "99999") { setMeta(&$0, UInt64(99_999), at: 120) },
    Damage(name: "several values a key", reason: "several values") {
      setMeta(&$0, UInt16(4), at: 92)
    },
    Damage(name: "too shallow", reason: "") { setMeta(&$0, UInt16(1), at: 94) },
  ]

  @Test(arguments: damages.map(\.name))
  func damageIsRefused(name: String) throws {
    let damage = try #require(Self.damages.first { $0.name == name })
    var bytes = try Fixtures.bytes("lmdb_base_is_good.mdb")
    damage.apply(&bytes)
    let error = #expect(throws: ArchiveError.self) {
      try digest(RandomAccessBytes(bytes, name: "damaged"))
    }
    #expect(error?.description.contains(damage.reason) == true, "\(error?.description ?? "")")
  }

  @Test func anOverflowRunPastTheEndIsRefused() throws {
    let good = try Fixtures.bytes("lmdb_large_values.mdb")
    let file = try LMDBFile(RandomAccessBytes(good, name: "good"))
    var lengths: [Int] = []
    try file.forEachRecord {
      lengths.append($0.size)
      return true
    }
    // Cut the last run short.
    for length in stride(from: 8192, to: good.count, by: 4096) {
      #expect(throws: ArchiveError.self) {
        try digest(RandomAccessBytes(Array(good[..<length]), name: "cut"))
      }
    }
    #expect(lengths.allSatisfy { $0 > 4096 })
  }

  /// Whatever is flipped, the walk ends: with the same records, other values, or a refusal.
  @Test func flippedBytesNeverLeadOutOfBounds() throws {
    let good = try Fixtures.bytes("lmdb_odd_keys.mdb")
    for place in stride(from: 0, to: good.count, by: 7) {
      var bytes = good
      bytes[place] ^= 0xff
      let file = try? LMDBFile(RandomAccessBytes(bytes, name: "flipped"))
      try? file?.forEachRecord { record in
        _ = try file?.value(of: record, limit: 1 << 20)
        return true
      }
    }
  }
}
