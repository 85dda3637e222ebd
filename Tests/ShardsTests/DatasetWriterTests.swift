import Foundation
import Testing

@testable import Shards

@Suite struct DatasetWriterTests {
  private func provenance() -> Provenance {
    Provenance(
      name: "x", plan: "p", profile: .packed, writer: "test", form: "test", sources: [],
      preprocessing: ["nothing"], splitRule: "as published")
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func appearsOnlyWhenCommitted() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/deep/er/x.zarr"
    let writer = try DatasetWriter(path: path, profile: .packed)
    let split = try writer.split("train", height: 4, width: 4, hasLabels: true)
    let content = pixels(3, height: 4, width: 4)
    try split.append(pixels: content, labels: [1, 2, 3])
    #expect(!exists(path))
    let stored = try writer.commit(provenance()) { folder, _ in
      let found = try ShardedDataset(opening: folder).split("train").readAll()
      #expect(found == content)
    }
    #expect(exists(path))
    #expect(!exists(path + ".partial"))
    let store = try ShardedDataset(opening: path)
    #expect(store.provenance == stored)
    #expect(stored.splits["train"]?.count == 3)
    #expect(throws: ShardError.exists(path: path)) {
      try DatasetWriter(path: path, profile: .packed)
    }
  }

  @Test func anAbandonedWriterLeavesNothing() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.zarr"
    do {
      let writer = try DatasetWriter(path: path, profile: .packed)
      let split = try writer.split("train", height: 4, width: 4, hasLabels: false)
      try split.append(pixels: pixels(100, height: 4, width: 4), labels: nil)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func aFailedVerificationLeavesNothing() throws {
    struct Refused: Error {}
    let scratch = try Scratch()
    do {
      let writer = try DatasetWriter(path: "\(scratch.path)/x.zarr", profile: .packed)
      let split = try writer.split("train", height: 4, width: 4, hasLabels: false)
      try split.append(pixels: pixels(1, height: 4, width: 4), labels: nil)
      #expect(throws: Refused.self) {
        try writer.commit(provenance()) { _, _ in throw Refused() }
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func leftoversAreClearedAndRivalsKeptOut() throws {
    let scratch = try Scratch()
    try scratch.write([1, 2, 3], to: "x.zarr.partial/train/images/c/9/0/0/0")
    let path = "\(scratch.path)/x.zarr"
    let writer = try DatasetWriter(path: path, profile: .packed)
    #expect(throws: ShardError.busy(path: path + ".partial")) {
      try DatasetWriter(path: path, profile: .packed)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path + ".partial") == [])
    withExtendedLifetime(writer) {}
  }

  @Test func aStoreOfOursMustBeComplete() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.zarr"
    do {
      let writer = try DatasetWriter(path: path, profile: .packed)
      let split = try writer.split("train", height: 4, width: 4, hasLabels: false)
      try split.append(pixels: pixels(3, height: 4, width: 4), labels: nil)
      _ = try writer.commit(provenance()) { _, _ in }
    }
    let shard = "\(path)/train/images/c/0/0/0/0"
    try FileManager.default.removeItem(atPath: shard)
    #expect(throws: ShardError.missing(path: shard)) {
      try ShardedDataset(opening: path).split("train").readAll()
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let scratch = try Scratch()
    try scratch.write([1], to: "file")
    let path = "\(scratch.path)/file/x.zarr"
    #expect(throws: ShardError.cannotWrite(path: path + ".partial", reason: "Not a directory")) {
      try DatasetWriter(path: path, profile: .packed)
    }
  }
}
