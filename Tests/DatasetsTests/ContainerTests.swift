import Archives
import Testing

@testable import Datasets

@Suite("Containers")
struct ContainerTests {
  @Test("Snappy unpacks what PyArrow packed, and nothing else")
  func snappy() throws {
    let text =
      Array(String(repeating: "ab", count: 40).utf8)
      + Array("the quick brown fox the quick brown fox jumps".utf8) + (0..<70).map { UInt8($0) }
    let packed: [UInt8] =
      [195, 1, 4, 97, 98, 254, 2, 0, 54, 2, 0, 76] + Array("the quick brown fox ".utf8)
      + [78, 20, 0, 240, 74] + Array("jumps".utf8) + (0..<70).map { UInt8($0) }
    #expect(Snappy.unpacked(packed[...], size: text.count) == text)
    #expect(Snappy.unpacked(packed[...], size: text.count - 1) == nil)
    #expect(Snappy.unpacked(packed[...], size: text.count + 1) == nil)
    for length in 0..<packed.count {
      #expect(Snappy.unpacked(packed[..<length], size: text.count) == nil)
    }
    // A copy from before the beginning, and a length of more than 32 bits.
    #expect(Snappy.unpacked([4, 254, 2, 0], size: 4) == nil)
    #expect(Snappy.unpacked([255, 255, 255, 255, 255, 1, 0, 97], size: 1) == nil)
  }

  @Test("levels decode as in the Parquet specification")
  func levels() {
    // The numbers 0 to 7 in three bits, bit-packed: the specification's example.
    let packed: [UInt8] = [3, 0x88, 0xc6, 0xfa]
    #expect(LevelDecoder.decode(packed[...], bitWidth: 3, count: 8) == Array(0..<8))
    // A run of 300 times 4, then the same.
    let both: [UInt8] = [0xd8, 0x04, 4] + packed
    #expect(
      LevelDecoder.decode(both[...], bitWidth: 3, count: 308)
        == [Int](repeating: 4, count: 300) + Array(0..<8))
    #expect(LevelDecoder.decode(packed[..<3], bitWidth: 3, count: 8) == nil)
    #expect(LevelDecoder.decode([0, 4], bitWidth: 3, count: 1) == nil)
    #expect(LevelDecoder.decode([], bitWidth: 1, count: 1) == nil)
  }

  @Test("protobuf numbers take up to ten bytes, and no more")
  func varints() throws {
    func number(_ bytes: [UInt8]) throws -> Int64 {
      var reader = ProtobufReader(bytes, 0..<bytes.count)
      return Int64(bitPattern: try reader.varint())
    }
    #expect(try number([0x96, 0x01]) == 150)
    #expect(try number([UInt8](repeating: 0xff, count: 9) + [1]) == -1)
    #expect(throws: ProtobufReader.Malformed.self) {
      try number([UInt8](repeating: 0xff, count: 9) + [2])
    }
    #expect(throws: ProtobufReader.Malformed.self) {
      try number([UInt8](repeating: 0x80, count: 11) + [1])
    }
    #expect(throws: ProtobufReader.Malformed.self) { try number([0x80]) }
  }

  @Test("of repeated features the last wins, and lists may be empty")
  func example() throws {
    func entry(_ key: String, _ feature: [UInt8]) -> [UInt8] {
      let body =
        [10, UInt8(key.utf8.count)] + Array(key.utf8) + [18, UInt8(feature.count)] + feature
      return [10, UInt8(body.count)] + body
    }
    let map =
      entry("label", [26, 3, 10, 1, 7]) + entry("label", [26, 3, 10, 1, 9])
      + entry("attr", [26, 0])
    let example = try TFExample([10, UInt8(map.count)] + map, file: "a", record: 0)
    #expect(try example.label() == 9)
    #expect(try example.integers("attr") == [])
    #expect(example.names == ["attr", "label"])
    #expect(throws: DatasetError.self) { try example.bytes("label") }
    #expect(throws: DatasetError.self) { try example.integer("nothing") }
  }

  @Test("NumPy's legacy shuffle is ProGAN's order")
  func shuffle() {
    let order = NumpyShuffle.permutation(count: 30_000, seed: 123)
    #expect(Array(order[..<8]) == [25665, 16464, 22386, 10149, 8729, 25295, 8876, 12348])
    let bytes = order.flatMap { index in
      (0..<4).map { UInt8(truncatingIfNeeded: index >> (8 * $0)) }
    }
    #expect(
      sha256(bytes) == "34984434f0805ede84b00237fdcd7a1d02dbfc8bb5ac5825483b59965e05cd90")
    #expect(NumpyShuffle.permutation(count: 8, seed: 123) == [0, 1, 3, 7, 4, 2, 5, 6])
    #expect(NumpyShuffle.permutation(count: 1, seed: 123) == [0])
    #expect(NumpyShuffle.permutation(count: 0, seed: 123) == [])
  }

  @Test("Glow's validation images are the same in both orders")
  func celebaSplit() {
    let shuffled = CelebASplit(count: 30_000, order: .shuffled)
    let byIndex = CelebASplit(count: 30_000, order: .indices)
    let order = CelebASplit.shuffledIndices(count: 30_000)
    #expect((0..<30_000).allSatisfy { shuffled.split(at: $0) == byIndex.split(at: order[$0]) })
    #expect((0..<30_000).count { shuffled.split(at: $0) == "val" } == 3000)
    #expect(byIndex.split(at: 25665) == "val")
    #expect(CelebASplit(count: 8, order: .shuffled).split(at: 0) == "val")
    #expect(byIndex.dealing("validation", 5) == "val")
    #expect(byIndex.dealing("train", 25665) == "train")
  }

  @Test("paths sort folder by folder")
  func paths() {
    let paths = ["a/z", "a-b/c", "a.png", "b", "a/b/c", "a/b-c"]
    #expect(
      paths.sorted(by: PathOrder.precedes) == ["a/b/c", "a/b-c", "a/z", "a-b/c", "a.png", "b"])
    #expect(SplitName.of(["data", "bedroom_train_lmdb", "data.mdb"]) == "train")
    #expect(SplitName.of(["imagenet64-valid.npy"]) == "valid")
    #expect(SplitName.of(["training", "values"]) == nil)
    #expect(LSUNCategory.of(["church_outdoor_val_lmdb", "data.mdb"]) == "church_outdoor")
    #expect(LSUNCategory.of(["cat_train_lmdb"]) == "cat")
    #expect(LSUNCategory.of(["photos", "data.mdb"]) == nil)
  }

  @Test("a member that does not fit into memory is unpacked to a file without a name")
  func scratch() throws {
    let path = Fixtures.path("forms/lsun/bedroom_val_lmdb.zip")
    let zip = try ZipArchive(try RandomAccessFile(path))
    let entry = try #require(zip.entries.first { $0.name.hasSuffix("data.mdb") })
    #expect(!entry.isStored)
    let inMemory = try ScratchSpace.open(entry, of: zip, isVerified: false)
    let onDisk = try ScratchSpace.open(entry, of: zip, isVerified: false, largestInMemory: 0)
    #expect(onDisk.size == entry.size)
    #expect(
      try onDisk.bytes(at: 0, count: entry.size) == inMemory.bytes(at: 0, count: entry.size))
    #expect(try onDisk.bytes(at: 70_000, count: 5) == inMemory.bytes(at: 70_000, count: 5))
    #expect(throws: (any Error).self) { try onDisk.bytes(at: entry.size - 1, count: 2) }
    #expect(throws: (any Error).self) { try onDisk.bytes(at: -1, count: 2) }
  }
}
