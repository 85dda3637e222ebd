import Experiments
import Foundation
import Shards
import Testing

@Suite struct InterruptionTests {
  /// Kill -9 at many moments: what stays is nothing, a work folder, or a whole data set.
  @Test func killedAtAnyMomentTheNextRunMendsIt() throws {
    let place = try Workplace()
    let pixels = try place.makeCIFAR(count: 500)
    let database = "\(place.path)/macow.db"
    var state: UInt64 = 4
    for _ in 0..<30 {
      // Thirty moments of the first half second, the same ones every time.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let delay = Double(state >> 11) / Double(UInt64(1) << 53) * 0.5
      try place.runAndKill(after: delay, "cifar10", "cifar")
      if place.exists("data/cifar10.zarr") {
        let store = try ShardedDataset(opening: "\(place.path)/data/cifar10.zarr")
        #expect(try store.split("train").readAll() == pixels["train"])
        #expect(try store.split("test").readAll() == pixels["test"])
      } else if place.exists("macow.db"), let open = try? RunStore(readingAt: database) {
        #expect(try open.datasets().isEmpty)
      }
    }
    let output = try place.run("cifar10", "cifar")
    #expect(output.status == 0, "\(output.err)")
    #expect(!place.exists("data/cifar10.zarr.partial"))
    #expect(try place.run("verify", "cifar10").status == 0)
  }

  /// Killed between the rename and the catalogue: the store is verified and adopted.
  @Test func aStoreThatIsNotRecordedIsAdopted() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 5)
    #expect(try place.run("cifar10", "cifar", "--db", "first.db").status == 0)
    let before = try place.state()
    let adopted = try place.run("cifar10", "cifar", "--db", "second.db")
    #expect(adopted.status == 0, "\(adopted.err)")
    #expect(adopted.out.hasPrefix("verified and recorded"))
    #expect(try place.state() == before)
    #expect(try place.run("verify", "cifar10", "--db", "second.db").status == 0)
    let records = try ["first.db", "second.db"].map {
      try RunStore(readingAt: "\(place.path)/\($0)").dataset(named: "cifar10")
    }
    #expect(records[0] == records[1])
  }

  @Test func aDamagedStoreIsNotAdopted() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 5)
    #expect(try place.run("cifar10", "cifar", "--db", "first.db").status == 0)
    let url = URL(
      fileURLWithPath: "\(place.path)/data/cifar10.zarr/train/images/c/0/0/0/0")
    var bytes = try Data(contentsOf: url)
    bytes[20] ^= 1
    try bytes.write(to: url)
    #expect(try place.run("cifar10", "cifar", "--db", "second.db").status == 65)
    #expect(try RunStore(readingAt: "\(place.path)/second.db").datasets().isEmpty)
  }

  @Test func aWorkFolderIsDiscarded() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 5)
    let left = "\(place.path)/data/cifar10.zarr.partial/train/images"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: "\(left)/shard.tmp"))
    #expect(try place.run("cifar10", "cifar").status == 0)
    #expect(!place.exists("data/cifar10.zarr.partial"))
    #expect(!place.exists("data/cifar10.zarr/train/images/shard.tmp"))
  }
}
