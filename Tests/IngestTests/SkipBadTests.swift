import Experiments
import Foundation
import Shards
import Testing

@Suite struct SkipBadTests {
  /// A folder of `count` images, one of them damaged.
  private func folder(_ place: Workplace, count: Int, damaged: Int) throws {
    for number in 0..<count {
      var file = try Pictures.png(
        Pictures.pixels(height: 8, width: 8, seed: number), height: 8, width: 8)
      if number == damaged { file.removeLast(file.count / 2) }
      try place.write(file, to: "photos/\(number).png")
    }
  }

  @Test func aDamagedImageIsNamedAndOnlyLeftOutWhenAsked() throws {
    let place = try Workplace()
    try folder(place, count: 9, damaged: 4)
    let refused = try place.run("images", "photos", "--name", "p")
    #expect(refused.status == 65)
    #expect(refused.err.contains("all image 4.png: the PNG is damaged"))
    #expect(!place.exists("data/p.zarr"))

    let output = try place.run("images", "photos", "--name", "p", "--skip-bad")
    #expect(output.status == 0, "\(output.err)")
    #expect(output.err.contains("left out 1 damaged images of train: 4.png"))
    let record = try RunStore(readingAt: "\(place.path)/macow.db").dataset(named: "p")
    #expect(record.splits[0].count == 8)
    #expect(record.splits[0].excludedCount == 1)
    #expect(record.splits[0].exclusionReason == "1 are damaged")
    let store = try ShardedDataset(opening: "\(place.path)/data/p.zarr")
    #expect(store.provenance?.splits["train"]?.damagedImages == ["4.png"])
    #expect(store.provenance?.origin == "images")
  }

  @Test func onlyFoldersAndLSUNMayLoseImages() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 2)
    let output = try place.run("cifar10", "cifar", "--skip-bad")
    #expect(output.status == 64)
    #expect(output.err.contains("--skip-bad is for folders of images and LSUN"))
  }

  @Test func flatImagesAreLeftOutAndCounted() throws {
    let place = try Workplace()
    try folder(place, count: 3, damaged: -1)
    try place.write(
      try Pictures.png([UInt8](repeating: 9, count: 192), height: 8, width: 8),
      to: "photos/flat.png")
    let output = try place.run("images", "photos", "--name", "p", "--min-std", "4")
    #expect(output.status == 0, "\(output.err)")
    let record = try RunStore(readingAt: "\(place.path)/macow.db").dataset(named: "p")
    #expect(record.splits[0].count == 3)
    #expect(record.splits[0].exclusionReason == "channels of 1 deviate by less than 4.0")
  }
}
