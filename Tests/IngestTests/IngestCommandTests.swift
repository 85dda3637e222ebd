import Experiments
import Foundation
import Shards
import Testing

@Suite struct IngestCommandTests {
  @Test func ingestsListsShowsAndVerifies() throws {
    let place = try Workplace()
    let pixels = try place.makeCIFAR(count: 30)
    let ingested = try place.run("cifar10", "cifar", "--json")
    #expect(ingested.status == 0, "\(ingested.err)")
    #expect(try json(ingested.out)["outcome"] as? String == "ingested")
    let store = try ShardedDataset(opening: "\(place.path)/data/cifar10.zarr")
    for (name, content) in pixels {
      let split = try store.split(name)
      #expect(try split.readAll() == content)
      #expect(try split.readLabels()?.prefix(11) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    }
    let record = try RunStore(readingAt: "\(place.path)/macow.db").dataset(named: "cifar10")
    #expect(record.splits.map(\.name) == ["train", "test"])
    #expect(record.splits.map(\.count) == [150, 30])
    #expect(record.sources.count == 6)
    #expect(record.path == store.path)

    #expect(try place.run("list").out == "cifar10  32x32  150 train, 30 test\n")
    #expect(try place.run("list", "--json").out.contains(record.fingerprint))
    let shown = try json(try place.run("show", "cifar10", "--json").out)
    #expect(shown["fingerprint"] as? String == record.fingerprint)
    let verified = try json(try place.run("verify", "cifar10", "--json").out)
    #expect(verified["verified"] as? Bool == true)
    #expect(verified["images"] as? Int == 180)
    #expect(try place.run("show", "cifar11").status == 66)
  }

  @Test func runningAgainChangesNothing() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 5)
    #expect(try place.run("cifar10", "cifar").status == 0)
    let before = try place.state()
    let again = try place.run("cifar10", "cifar")
    #expect(again.status == 0)
    #expect(again.out.hasPrefix("nothing to do"))
    #expect(try place.state() == before)
    let other = try place.run("cifar10", "cifar", "--profile", "portable")
    #expect(other.status == 64)
    #expect(other.err.contains("already ingested from other files or with other options"))
    _ = try place.makeCIFAR(count: 5, seed: 2)
    #expect(try place.run("cifar10", "cifar").status == 64)
    #expect(try place.state() == before)
  }

  @Test func profilesHoldTheSamePixels() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 7)
    #expect(try place.run("cifar10", "cifar", "--name", "a").status == 0)
    #expect(try place.run("cifar10", "cifar", "--name", "b", "--profile", "portable").status == 0)
    let store = try RunStore(readingAt: "\(place.path)/macow.db")
    let (a, b) = (try store.dataset(named: "a"), try store.dataset(named: "b"))
    #expect(a.splits.map(\.rawSHA256) == b.splits.map(\.rawSHA256))
    #expect(a.fingerprint != b.fingerprint)
    let exported = try place.run("export", "--zarr", "a", "copy.zarr")
    #expect(exported.status == 0, "\(exported.err)")
    let copy = try ShardedDataset(opening: "\(place.path)/copy.zarr")
    #expect(try copy.split("test").rawSHA256() == a.splits[1].rawSHA256)
    #expect(copy.provenance?.profile == .portable)
  }

  @Test func aDryRunWritesNothing() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 2)
    let output = try place.run("cifar10", "cifar", "--dry-run")
    #expect(output.status == 0)
    #expect(output.out.hasPrefix("would ingest cifar10  32x32  10 train, 2 test"))
    #expect(!place.exists("data") && !place.exists("macow.db"))
  }

  @Test func badInputLeavesNothing() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 3)
    let last = URL(fileURLWithPath: "\(place.path)/cifar/test_batch.bin")
    var bytes = try Data(contentsOf: last)
    bytes[2 * 3073] = 77
    try bytes.write(to: last)
    let output = try place.run("cifar10", "cifar")
    #expect(output.status == 65)
    #expect(output.err.contains("test_batch.bin, record 2, byte 6146: label 77"))
    #expect(try place.state().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(place.path)/data") == [])
    #expect(try place.run("list", "--json").out == "[\n\n]\n")
    #expect(try place.run("cifar10", "nowhere").status == 66)
    #expect(try place.run("cifar10", "cifar", "--name", "../x").status == 64)
  }

  @Test func verifyCatchesAFlippedByte() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 3)
    #expect(try place.run("cifar10", "cifar").status == 0)
    for name in ["train/images/c/0/0/0/0", "test/labels/c/0"] {
      let url = URL(fileURLWithPath: "\(place.path)/data/cifar10.zarr/\(name)")
      let sound = try Data(contentsOf: url)
      var bytes = sound
      bytes[9] ^= 4
      try bytes.write(to: url)
      let output = try place.run("verify", "cifar10")
      #expect(output.status == 65)
      #expect(output.err.contains(name))
      try sound.write(to: url)
    }
    #expect(try place.run("verify", "cifar10").status == 0)
  }

  @Test func aFullDiskIsOneLineAndLeavesNothing() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 400)
    #expect(try place.run("list").status == 66)
    // The database exists before the limit, so that only shards meet it.
    _ = try RunStore(path: "\(place.path)/macow.db")
    let output = try place.run(limited: "ulimit -f 40", "cifar10", "cifar")
    #expect(output.status == 73)
    #expect(output.err.contains("File too large"))
    #expect(try place.state().isEmpty)
    #expect(!place.exists("data/cifar10.zarr.partial"))
  }

  @Test func folderOfImagesIsIngested() throws {
    let place = try Workplace()
    let help = try place.run("images", "--help")
    #expect(help.status == 0 && help.out.contains("Example: macow-ingest images"))
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/empty", withIntermediateDirectories: true)
    let output = try place.run("images", "empty", "--name", "x", "--size", "8")
    #expect(output.status == 65)
    #expect(output.err.contains("it holds no PNG, JPEG or WebP files"))
    #expect(!place.exists("data/x.zarr"))
  }
}
