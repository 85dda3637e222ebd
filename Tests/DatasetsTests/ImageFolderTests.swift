import CImageCodecs
import Foundation
import Testing

@testable import Datasets

@Suite struct ImageFolderTests {
  private func png(_ image: RGBImage) throws -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var size = 0
    let status = cic_png_encode(
      image.pixels, UInt32(image.width), UInt32(image.height), &buffer, &size)
    #expect(status == CIC_OK)
    defer { cic_free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: size))
  }

  private func noise(_ width: Int, _ height: Int, seed: Int) -> RGBImage {
    RGBImage(
      width: width, height: height,
      pixels: (0..<width * height * 3).map { UInt8(truncatingIfNeeded: ($0 &* 7919 &+ seed) >> 3) })
  }

  private func source(_ path: String, _ options: ImageFolderOptions) throws -> ImageFolderSource {
    try ImageFolderSource(folder: path, options: options)
  }

  @Test func junkIsSkippedAndAnEmptyImageNamed() throws {
    let listing = try FolderListing(Fixtures.path("bad/folder"))
    #expect(
      listing.images == [
        "train/0/1.png", "train/0/10.png", "train/0/2.png", "train/0/4.PNG", "train/0/empty.png",
        "train/loose.png",
      ])
    #expect(listing.skipped == 1)
    do {
      _ = try Delivered(
        source(Fixtures.path("bad/folder"), ImageFolderOptions(shape: .square(8))))
      Issue.record("the empty image went unnoticed")
    } catch {
      #expect(String(describing: error).contains("train/0/empty.png: the file is empty"))
    }
  }

  @Test func squaresAreCroppedInTheMiddleAndResized() throws {
    let scratch = try Scratch()
    let image = noise(41, 30, seed: 1)
    _ = try scratch.write(try png(image), to: "a.png")
    let delivered = try Delivered(
      source(scratch.path, ImageFolderOptions(shape: .square(16), filter: .lanczos)))
    let expected = image.cropped(x: 5, y: 0, width: 30, height: 30)
      .resized(width: 16, height: 16, filter: .lanczos)
    #expect(delivered.pixels == ["train": expected.pixels])
  }

  @Test func tilesAreCutAtEveryScale() throws {
    let scratch = try Scratch()
    let image = noise(70, 40, seed: 2)
    _ = try scratch.write(try png(image), to: "a.png")
    let options = ImageFolderOptions(
      shape: .tiles(side: 16, shortSides: [20, nil, 40, 500]), filter: .box)
    let delivered = try Delivered(source(scratch.path, options))
    let small = image.resized(width: 35, height: 20, filter: .box)
    var expected = small.cropped(x: 0, y: 0, width: 16, height: 16).pixels
    expected += small.cropped(x: 16, y: 0, width: 16, height: 16).pixels
    for y in 0..<2 {
      for x in 0..<4 {
        expected += image.cropped(x: 16 * x, y: 16 * y, width: 16, height: 16).pixels
      }
    }
    #expect(delivered.pixels == ["train": expected])
  }

  @Test func flatImagesAreLeftOutAndCounted() throws {
    let scratch = try Scratch()
    let red = [UInt8](repeating: 0, count: 16 * 16 * 3).enumerated().map { at, _ in
      UInt8(at % 3 == 0 ? 200 : 10)
    }
    _ = try scratch.write(try png(RGBImage(width: 16, height: 16, pixels: red)), to: "a.png")
    _ = try scratch.write(try png(noise(16, 16, seed: 3)), to: "b.png")
    let delivered = try Delivered(
      source(scratch.path, ImageFolderOptions(shape: .asStored, minimumDeviation: 4)))
    #expect(delivered.pixels == ["train": noise(16, 16, seed: 3).pixels])
    #expect(delivered.report.excluded == ["train": 1])
    #expect(delivered.report.exclusionReason == "channels deviate by less than 4.0")
  }

  private func twentyFiles() throws -> Scratch {
    let scratch = try Scratch()
    for number in 0..<20 {
      _ = try scratch.write(
        try png(noise(4, 4, seed: number * 100)), to: "f\(number / 10)/\(number).png")
    }
    return scratch
  }

  @Test func sharesAreDealtByFile() throws {
    let scratch = try twentyFiles()
    let options = ImageFolderOptions(shape: .asStored, split: .fractions(val: 0.1, test: 0.25))
    let first = try source(scratch.path, options)
    let delivered = try Delivered(first)
    #expect(delivered.pixels.mapValues { $0.count / 48 } == ["train": 13, "val": 2, "test": 5])
    #expect(try Delivered(source(scratch.path, options)).pixels == delivered.pixels)
    #expect(first.facts.splitRule.contains("the first 5 are test, the next 2 val"))
  }

  @Test func namedFilesAndFoldersAreDealt() throws {
    let scratch = try twentyFiles()
    let options = ImageFolderOptions(
      shape: .asStored, split: .named(val: ["3.png"], test: ["f1"]))
    let delivered = try Delivered(source(scratch.path, options))
    #expect(delivered.pixels.mapValues { $0.count / 48 } == ["train": 9, "val": 1, "test": 10])
    for split in [
      ImageFolderOptions.Split.named(val: ["nothing"], test: []),
      .named(val: ["f1"], test: ["11.png"]), .named(val: ["f0"], test: ["f1"]),
      .fractions(val: 0.6, test: 0.5),
    ] {
      #expect(throws: DatasetError.self) {
        try source(scratch.path, ImageFolderOptions(shape: .asStored, split: split))
      }
    }
  }

  @Test func anotherSizeIsNamed() throws {
    let scratch = try Scratch()
    _ = try scratch.write(try png(noise(8, 8, seed: 1)), to: "a.png")
    _ = try scratch.write(try Fixtures.bytes("bad/png_31x32.png"), to: "b.png")
    #expect(throws: DatasetError.self) {
      try Delivered(source(scratch.path, ImageFolderOptions(shape: .asStored)))
    }
  }

  @Test func aLongListBecomesAManifest() throws {
    let scratch = try Scratch()
    let file = try png(noise(2, 2, seed: 1))
    for number in 0..<300 { _ = try scratch.write(file, to: "\(number).png") }
    let source = try source(scratch.path, ImageFolderOptions(shape: .asStored))
    let delivered = try Delivered(source)
    #expect(delivered.report.files.count == 1)
    #expect(delivered.report.files[0].bytes == 300 * file.count)
    #expect(try source.checksums(progress: { _ in }) == delivered.report.files)
  }
}
