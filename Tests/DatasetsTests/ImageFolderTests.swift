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

  private func source(_ path: String, _ split: ImageFolderSplit) throws -> ImageFolderSource {
    try ImageFolderSource(folder: path, split: split)
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
        ImageFolderSource(folder: Fixtures.path("bad/folder")), .square(8, filter: .bilinear))
      Issue.record("the empty image went unnoticed")
    } catch {
      let text = "all image train/0/empty.png: the file is empty"
      #expect(String(describing: error).contains(text))
    }
  }

  @Test func squaresAreCroppedInTheMiddleAndResized() throws {
    let scratch = try Scratch()
    let image = noise(41, 30, seed: 1)
    _ = try scratch.write(try png(image), to: "a.png")
    let delivered = try Delivered(
      ImageFolderSource(folder: scratch.path), .square(16, filter: .lanczos))
    let expected = image.cropped(x: 5, y: 0, width: 30, height: 30)
      .resized(width: 16, height: 16, filter: .lanczos)
    #expect(delivered.pixels == ["all": expected.pixels])
  }

  @Test func tilesAreCutAtEveryScale() throws {
    let scratch = try Scratch()
    let image = noise(70, 40, seed: 2)
    _ = try scratch.write(try png(image), to: "a.png")
    let delivered = try Delivered(
      ImageFolderSource(folder: scratch.path),
      .tiles(side: 16, shortSides: [20, nil, 40, 500], filter: .box))
    let small = image.resized(width: 35, height: 20, filter: .box)
    var expected = small.cropped(x: 0, y: 0, width: 16, height: 16).pixels
    expected += small.cropped(x: 16, y: 0, width: 16, height: 16).pixels
    for y in 0..<2 {
      for x in 0..<4 {
        expected += image.cropped(x: 16 * x, y: 16 * y, width: 16, height: 16).pixels
      }
    }
    #expect(delivered.pixels == ["all": expected])
  }

  @Test func deviationIsThatOfTheChannels() throws {
    let red = [UInt8](repeating: 0, count: 16 * 16 * 3).enumerated().map { at, _ in
      UInt8(at % 3 == 0 ? 200 : 10)
    }
    #expect(RGBImage(width: 16, height: 16, pixels: red).deviation == 0)
    // Half of the pixels at 0 and half at 2 deviate by 1 in every channel.
    let halves = (0..<32 * 3).map { UInt8($0 < 48 ? 0 : 2) }
    #expect(RGBImage(width: 8, height: 4, pixels: halves).deviation == 1)
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
    let split = ImageFolderSplit.fractions(val: 0.1, test: 0.25)
    let first = try source(scratch.path, split)
    let delivered = try Delivered(first)
    #expect(delivered.pixels.mapValues { $0.count / 48 } == ["train": 13, "val": 2, "test": 5])
    #expect(try Delivered(source(scratch.path, split)).pixels == delivered.pixels)
    #expect(first.facts.splitRule.contains("the first 5 are test, the next 2 val"))
  }

  @Test func namedFilesAndFoldersAreDealt() throws {
    let scratch = try twentyFiles()
    let delivered = try Delivered(
      source(scratch.path, .named(val: ["3.png"], test: ["f1"])))
    #expect(delivered.pixels.mapValues { $0.count / 48 } == ["train": 9, "val": 1, "test": 10])
    for split in [
      ImageFolderSplit.named(val: ["nothing"], test: []),
      .named(val: ["f1"], test: ["11.png"]), .named(val: ["f0"], test: ["f1"]),
      .fractions(val: 0.6, test: 0.5),
    ] {
      #expect(throws: DatasetError.self) { try source(scratch.path, split) }
    }
  }

  @Test func anotherSizeIsNamed() throws {
    let image = SourceImage(
      split: "valid", name: "7.png", content: .encoded(try Fixtures.bytes("bad/png_31x32.png")))
    do {
      _ = try RGBImage(image, side: 32, convert: false)
      Issue.record("the size went unnoticed")
    } catch {
      #expect(String(describing: error).hasPrefix("valid image 7.png: it is 31x32"))
    }
    #expect(try RGBImage(image, side: nil, convert: false).width == 31)
  }

  @Test(arguments: [(2, 2), (-1, -4), (0, 4), (Int.max, 3)])
  func pixelsMustFillTheImage(height: Int, width: Int) throws {
    let image = SourceImage(
      split: "all", name: "0",
      content: .pixels([UInt8](repeating: 0, count: 15), height: height, width: width))
    #expect(throws: DatasetError.self) { try RGBImage(image, side: nil, convert: false) }
  }

  @Test func aLongListBecomesAManifest() throws {
    let scratch = try Scratch()
    let file = try png(noise(2, 2, seed: 1))
    for number in 0..<300 { _ = try scratch.write(file, to: "\(number).png") }
    let source = try ImageFolderSource(folder: scratch.path)
    let delivered = try Delivered(source)
    #expect(delivered.report.files.count == 1)
    #expect(delivered.report.files[0].bytes == 300 * file.count)
    #expect(try source.checksums(progress: { _ in }) == delivered.report.files)
  }
}
