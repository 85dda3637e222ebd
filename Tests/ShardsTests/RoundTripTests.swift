import Crypto
import Foundation
import Testing

@testable import Shards

@Suite struct RoundTripTests {
  struct Shape: CustomTestStringConvertible, Sendable {
    let count, height, width, chunk, shard: Int
    var testDescription: String { "\(count) of \(height)x\(width), \(chunk)/\(shard)" }
  }

  static let shapes = [
    Shape(count: 1, height: 1, width: 1, chunk: 1, shard: 1),
    Shape(count: 1, height: 32, width: 32, chunk: 64, shard: 128),
    Shape(count: 7, height: 3, width: 5, chunk: 2, shard: 4),
    Shape(count: 64, height: 8, width: 8, chunk: 16, shard: 32),
    Shape(count: 65, height: 17, width: 19, chunk: 16, shard: 64),
    Shape(count: 33, height: 16, width: 33, chunk: 33, shard: 33),
    Shape(count: 100, height: 5, width: 31, chunk: 20, shard: 40),
    Shape(count: 3, height: 40, width: 1, chunk: 17, shard: 34),
  ]

  @Test(arguments: StorageProfile.allCases, shapes)
  func everyByteComesBack(profile: StorageProfile, shape: Shape) throws {
    let scratch = try Scratch()
    let content = pixels(shape.count, height: shape.height, width: shape.width)
    let labels = (0..<shape.count).map { UInt16(truncatingIfNeeded: $0 * 7919) }
    try writeStore(
      scratch.path, pixels: content, labels: labels, height: shape.height, width: shape.width,
      profile: profile, geometry: Geometry(chunk: shape.chunk, shard: shape.shard))
    let split = try ShardedDataset(opening: scratch.path).split("train")
    #expect(split.count == shape.count)
    #expect((split.height, split.width, split.channels) == (shape.height, shape.width, 3))
    #expect(split.rawByteCount == content.count)
    #expect(try split.readAll() == content)
    #expect(try split.readLabels() == labels)
    let size = split.imageBytes
    for start in stride(from: 0, to: shape.count, by: max(1, shape.count / 5)) {
      let range = start..<min(shape.count, start + 1 + start % 4)
      #expect(
        try split.readImages(range)
          == Array(content[range.lowerBound * size..<range.upperBound * size]))
    }
    var digest = SHA256()
    digest.update(data: content)
    digest.update(data: labels.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(
      try split.rawSHA256() == digest.finalize().map { String(format: "%02x", $0) }.joined())
  }

  @Test func batchesMayEndAnywhere() throws {
    let scratch = try Scratch()
    let content = pixels(50, height: 4, width: 4)
    let writer = try SplitWriter(
      folder: "\(scratch.path)/train",
      layout: SplitLayout(
        name: "train", height: 4, width: 4, hasLabels: false, profile: .packed,
        geometry: Geometry(chunk: 16, shard: 32)))
    var start = 0
    for count in [1, 15, 16, 0, 3, 15] {
      try writer.append(
        pixels: Array(content[start * 48..<(start + count) * 48]), labels: nil)
      start += count
    }
    let facts = try writer.finish()
    #expect(facts.count == 50)
    let split = try ImageSplit(
      name: "train", folder: "\(scratch.path)/train", mustBeComplete: true)
    #expect(try split.readAll() == content)
    #expect(try split.rawSHA256() == facts.rawSHA256)
    #expect(!split.hasLabels)
    #expect(split.shardFiles.map(\.count) == [32, 18])
  }

  @Test func sameInputGivesTheSameFiles() throws {
    let (one, two) = (try Scratch(), try Scratch())
    for scratch in [one, two] {
      try writeStore(
        scratch.path, pixels: pixels(20, height: 8, width: 8), labels: nil, height: 8, width: 8,
        profile: .packed)
    }
    for name in ["zarr.json", "train/images/zarr.json", "train/images/c/0/0/0/0"] {
      #expect(try one.read(name) == two.read(name))
    }
  }

  @Test func wrongRequestsAreRefused() throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(3, height: 2, width: 2), labels: nil, height: 2, width: 2,
      profile: .portable)
    let store = try ShardedDataset(opening: scratch.path)
    #expect(throws: ShardError.self) { try store.split("val") }
    let split = try store.split("train")
    #expect(throws: ShardError.self) { try split.readImages(2..<4) }
    #expect(try split.readImages(1..<1) == [])
    #expect(throws: ShardError.missing(path: "/nowhere/zarr.json")) {
      try ShardedDataset(opening: "/nowhere")
    }
  }

  @Test func mismatchedLabelsAreRefused() throws {
    let scratch = try Scratch()
    let writer = try SplitWriter(
      folder: scratch.path,
      layout: SplitLayout(
        name: "train", height: 2, width: 2, hasLabels: true, profile: .packed))
    #expect(throws: ShardError.self) {
      try writer.append(pixels: pixels(2, height: 2, width: 2), labels: [1])
    }
    #expect(throws: ShardError.self) {
      try writer.append(pixels: pixels(2, height: 2, width: 2), labels: nil)
    }
    #expect(throws: ShardError.self) { try writer.append(pixels: [1, 2, 3], labels: []) }
  }
}
