import Datasets
import Foundation
import Shards
import Testing

@Suite struct VariableSizeTests {
  @Test func wholeImagesArePaddedToTheLargest() throws {
    let place = try Workplace()
    let sizes = [(96, 131), (200, 150), (120, 97), (96, 96), (97, 240)]
    var expected: [RGBImage] = []
    for (number, (height, width)) in sizes.enumerated() {
      let pixels = Pictures.pixels(height: height, width: width, seed: number)
      try place.write(
        try Pictures.png(pixels, height: height, width: width), to: "photos/\(number).png")
      expected += try Preprocessing.named("macow64").apply(
        RGBImage(width: width, height: height, pixels: pixels))
    }
    let refused = try place.run("images", "photos", "--name", "p")
    #expect(refused.status == 65)
    #expect(refused.err.contains("a --preprocess, --size or --tile makes them equal"))

    let output = try place.run("images", "photos", "--name", "p", "--preprocess", "macow64")
    #expect(output.status == 0, "\(output.err)")
    let split = try ShardedDataset(opening: "\(place.path)/data/p.zarr").split("train")
    #expect(split.height == 128)
    #expect(split.width == 237)
    #expect(
      try split.readSizes()
        == expected.map { ImageSize(height: UInt16($0.height), width: UInt16($0.width)) })
    let stored = try split.readAll()
    for (number, image) in expected.enumerated() {
      for y in 0..<split.height {
        let row = stored.dropFirst(number * split.imageBytes + y * split.width * 3)
          .prefix(split.width * 3)
        let line =
          y < image.height
          ? Array(image.pixels[y * image.width * 3..<(y + 1) * image.width * 3]) : []
        #expect(Array(row) == line + repeatElement(0, count: split.width * 3 - line.count))
      }
    }
    #expect(try place.run("verify", "p").status == 0)

    let array = URL(fileURLWithPath: "\(place.path)/data/p.zarr/train/width/c/0")
    var bytes = try Data(contentsOf: array)
    bytes[8] ^= 1
    try bytes.write(to: array)
    let damaged = try place.run("verify", "p")
    #expect(damaged.status == 65)
    #expect(damaged.err.contains("train/width/c/0"))
  }

  @Test func anImageThatIsTooSmallIsNamed() throws {
    let place = try Workplace()
    for (number, side) in [256, 300, 200].enumerated() {
      try place.write(
        try Pictures.png(
          Pictures.pixels(height: side, width: side, seed: 1), height: side, width: side),
        to: "photos/\(number).png")
    }
    let output = try place.run("images", "photos", "--name", "p", "--preprocess", "macow128")
    #expect(output.status == 65)
    #expect(output.err.contains("all image 2.png: 200x200 pixels are too few for a 256x256 crop"))
  }
}
