import Crypto
import PythonSupport
import Testing

@testable import Shards

/// Stores of ours, read by the libraries that other people read Zarr with.
@Suite struct InteropTests {
  struct Store: CustomTestStringConvertible, Sendable {
    let count, height, width, chunk, shard: Int
    let hasLabels: Bool
    var testDescription: String { "\(count) of \(height)x\(width), \(chunk)/\(shard)" }
  }

  /// Whole and partial chunks and shards, several shards, one image, and no labels.
  static let stores = [
    Store(count: 1, height: 1, width: 1, chunk: 64, shard: 128, hasLabels: true),
    Store(count: 150, height: 8, width: 6, chunk: 16, shard: 64, hasLabels: true),
    Store(count: 37, height: 16, width: 16, chunk: 4, shard: 12, hasLabels: false),
    Store(count: 3, height: 96, width: 131, chunk: 1, shard: 2, hasLabels: true),
  ]

  private func write(_ store: Store, _ profile: StorageProfile, to folder: String) throws
    -> String
  {
    let content = pixels(store.count, height: store.height, width: store.width)
    let labels = store.hasLabels ? (0..<store.count).map { UInt16($0 * 911 % 65536) } : nil
    try writeStore(
      folder, pixels: content, labels: labels, height: store.height, width: store.width,
      profile: profile, geometry: Geometry(chunk: store.chunk, shard: store.shard))
    let bytes = (labels ?? []).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return "train \(store.count)x\(store.height)x\(store.width)x3 \(sha256(content + bytes))\n"
  }

  @Test(arguments: StorageProfile.allCases, stores)
  func zarrPythonReadsEveryPixel(profile: StorageProfile, store: Store) throws {
    let scratch = try Scratch()
    let expected = try write(store, profile, to: scratch.path)
    #expect(try Python.run("interop/python/read_store.py", scratch.path) == expected)
  }

  @Test(arguments: stores)
  func tensorstoreReadsEveryPixelOfThePortableProfile(store: Store) throws {
    let scratch = try Scratch()
    let expected = try write(store, .portable, to: scratch.path)
    #expect(
      try Python.run("interop/python/read_store.py", "--tensorstore", scratch.path) == expected)
  }

  @Test func imagesOfDifferentSizesArePaddedForEveryReader() throws {
    let scratch = try Scratch()
    let sizes = [(4, 5), (3, 7), (4, 1)].map { ImageSize(height: $0.0, width: $0.1) }
    let layout = SplitLayout(
      name: "train", height: 4, width: 7, hasLabels: false, hasSizes: true, profile: .portable,
      geometry: Geometry(chunk: 2, shard: 2))
    let writer = try SplitWriter(folder: "\(scratch.path)/train", layout: layout)
    let (assembler, compressor) = (SplitAssembler(layout), try ChunkCompressor(layout))
    var padded: [UInt8] = []
    for size in sizes {
      let (height, width) = (Int(size.height), Int(size.width))
      let content = pixels(1, height: height, width: width)
      for y in 0..<4 {
        for x in 0..<7 {
          let at = (y * width + x) * 3
          padded += y < height && x < width ? content[at..<at + 3] : [0, 0, 0]
        }
      }
      if let chunk = try assembler.append(content, size: size, label: nil) {
        try writer.append(try compressor.encode(chunk))
      }
    }
    if let chunk = assembler.finish() { try writer.append(try compressor.encode(chunk)) }
    _ = try writer.finish(rawSHA256: "")
    let sides: [UInt8] = [4, 0, 3, 0, 4, 0, 5, 0, 7, 0, 1, 0]
    let expected = "train 3x4x7x3 \(sha256(padded + sides))\n"
    #expect(try Python.run("interop/python/read_store.py", scratch.path) == expected)
    #expect(
      try Python.run("interop/python/read_store.py", "--tensorstore", scratch.path) == expected)
  }

  @Test func tensorstoreRefusesThePackedProfileRatherThanReadingResiduals() throws {
    let scratch = try Scratch()
    _ = try write(Self.stores[1], .packed, to: scratch.path)
    #expect(throws: Python.Failure.self) {
      try Python.run("interop/python/read_store.py", "--tensorstore", scratch.path)
    }
  }

  @Test func thePluginAgreesWithItsDefinition() throws {
    #expect(try Python.run("interop/python/test_macow_zarr.py") == "all well\n")
  }
}

private func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }
