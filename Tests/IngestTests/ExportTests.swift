import Crypto
import Datasets
import Foundation
import PythonSupport
import Shards
import Testing

@Suite struct ExportTests {
  private func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// What `read_export.py` prints for the images of `makeCIFAR(count:)`.
  private func expected(_ pixels: [String: [UInt8]], count: Int) throws -> String {
    try ["train", "test"].map { split in
      let content = try #require(pixels[split])
      let labels = (0..<content.count / 3072).flatMap { [UInt8($0 % count % 10), UInt8(0)] }
      return "\(split) \(content.count / 3072) \(digest(content)) \(digest(labels))\n"
    }.joined()
  }

  @Test(arguments: [
    ("png", "out", "out"), ("npy", "out.npy", "out"), ("webdataset", "out-%06d.tar", "out"),
  ])
  func othersReadEveryPixelAndLabel(format: String, output: String, prefix: String) throws {
    let place = try Workplace()
    let pixels = try place.makeCIFAR(count: 13)
    #expect(try place.run("cifar10", "cifar").status == 0)
    let exported = try place.run("export", "cifar10", "--\(format)", output)
    #expect(exported.status == 0, "\(exported.err)")
    let read = try Python.run("interop/python/read_export.py", format, "\(place.path)/\(prefix)")
    #expect(try read == expected(pixels, count: 13))
    let again = try place.run("export", "data/cifar10.zarr", "--\(format)", output)
    #expect(again.status == 73 && again.err.contains("exists already"), "\(again.err)")
    let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(!left.contains { $0.hasSuffix(".partial") })
  }

  @Test func foldersOfClassesComeBackThroughOurOwnReader() throws {
    let place = try Workplace()
    let pixels = try place.makeCIFAR(count: 3)
    #expect(try place.run("cifar10", "cifar").status == 0)
    #expect(try place.run("export", "cifar10", "--png", "out").status == 0)
    #expect(place.exists("out/train/0002_bird/00000002.png"))
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: "\(place.path)/out/test/0001_automobile/00000001.png"))
    let image = try RGBImage(decoding: Array(bytes), path: "x")
    #expect(image.pixels == Array(try #require(pixels["test"])[3072..<6144]))
  }

  /// Two exports of one store are the same bytes, whatever the time and the threads.
  @Test func archivesAreDeterministic() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 40)
    #expect(try place.run("cifar10", "cifar").status == 0)
    for name in ["a", "b"] {
      #expect(
        try place.run("export", "cifar10", "--webdataset", "\(name)/x-%03d.tar").status == 0)
    }
    for name in ["x-train-000.tar", "x-test-000.tar"] {
      let (a, b) = try (
        Data(contentsOf: URL(fileURLWithPath: "\(place.path)/a/\(name)")),
        Data(contentsOf: URL(fileURLWithPath: "\(place.path)/b/\(name)"))
      )
      #expect(a == b && a.count % 512 == 0)
    }
  }

  /// Two images of other sizes than the array that holds them.
  @Test func imagesOfDifferentSizesLoseTheirPadding() throws {
    let place = try Workplace()
    let images = [(3, 5), (4, 2)].map { height, width in
      (height, width, (0..<height * width * 3).map { UInt8(truncatingIfNeeded: $0 * 7) })
    }
    let layout = SplitLayout(
      name: "val", height: 4, width: 5, hasLabels: false, hasSizes: true, profile: .packed)
    let (assembler, compressor) = (SplitAssembler(layout), try ChunkCompressor(layout))
    do {
      let writer = try DatasetWriter(path: "\(place.path)/x.zarr", profile: .packed)
      let split = try writer.split(layout)
      for (height, width, content) in images {
        let size = ImageSize(height: UInt16(height), width: UInt16(width))
        #expect(try assembler.append(content, size: size, label: nil) == nil)
      }
      let chunk = try #require(assembler.finish())
      try split.append(try compressor.encode(chunk))
      var facts = Provenance(
        name: "x", plan: "", profile: .packed, writer: "test", form: "", sources: [],
        preprocessing: [], splitRule: "")
      facts.splits["val"] = .init(count: 2, rawSHA256: assembler.rawSHA256())
      _ = try writer.commit(facts) { _, _ in }
    }
    #expect(try place.run("verify", "./x.zarr").status == 0)
    #expect(try place.run("export", "./x.zarr", "--png", "out").status == 0)
    for (number, image) in images.enumerated() {
      let file = URL(fileURLWithPath: "\(place.path)/out/val/0000000\(number).png")
      let decoded = try RGBImage(decoding: Array(Data(contentsOf: file)), path: "x")
      #expect((decoded.height, decoded.width) == (image.0, image.1))
      #expect(decoded.pixels == image.2)
    }
    #expect(try place.run("export", "./x.zarr", "--npy", "out.npy").status == 0)
    let sizes = try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/out-val-sizes.npy"))
    #expect(Array(sizes.suffix(8)) == [3, 0, 5, 0, 4, 0, 2, 0])
    let copied = try place.run("export", "./x.zarr", "--zarr", "copy.zarr")
    #expect(copied.status == 0, "\(copied.err)")
    let copy = try ShardedDataset(opening: "\(place.path)/copy.zarr").split("val")
    #expect(try copy.rawSHA256() == assembler.rawSHA256())
    #expect(try copy.readSizes()?.map(\.width) == [5, 2])
  }

  @Test func aDamagedStoreIsNotExported() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 4)
    #expect(try place.run("cifar10", "cifar").status == 0)
    let shard = URL(fileURLWithPath: "\(place.path)/data/cifar10.zarr/train/images/c/0/0/0/0")
    var bytes = try Data(contentsOf: shard)
    bytes[100] ^= 1
    try bytes.write(to: shard)
    for format in ["png", "npy", "webdataset", "zarr"] {
      let output = try place.run("export", "cifar10", "--\(format)", "out-%06d.tar")
      #expect(output.status == 65, "\(format): \(output.err)")
      let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
      #expect(!left.contains { $0.hasPrefix("out") })
    }
  }

  @Test func wrongRequestsAreOneLine() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 1)
    #expect(try place.run("cifar10", "cifar").status == 0)
    for pattern in ["x.tar", "x-%d.tar", "x-%06d-%06d.tar", "x-%6s.tar"] {
      let output = try place.run("export", "cifar10", "--webdataset", pattern)
      #expect(output.status == 64 && output.err.contains("NAME-%06d.tar"), "\(output.err)")
    }
    #expect(try place.run("export", "cifar10", "out").status == 64)
    #expect(try place.run("export", "nothing", "--png", "out").status == 66)
    #expect(try place.run("export", "./nothing", "--png", "out").status == 66)
  }
}
