import Crypto
import Foundation
import Testing

@testable import Datasets

@Suite("Forms")
struct FormTests {
  private let made = Fixtures.path("forms/made")
  /// Of the images in the Parquet files that PyArrow wrote, from the pixels that it was given.
  private let hashes = [
    "a535682dd09290cb2cdf2a5d911d2e9fe14c513caa3cc399a8a351bd771d7a9e",
    "1deaf7b262d279d985f66df93738415370e2e7f8595c84c109fab583efe910ac",
    "69340c713e5489dd4cf30652eaab5b18c9634e45eb6df07cbfaffd2467bfda98",
    "a2d0b09430a3f17b693d4e4dd92d766dc98b2c28c2e4e44de422f1ac47a7609e",
    "79440c069052d655105660ce34e406beec01a46e4e525eb876020160f6c83fc0",
    "351d5b77d54b8856553a5d2c6bea2f5f949c02dc88197e6be742d50a862a04e9",
    "a6455e02751bb12f9ce494ad6e439b4f4ddbe2e075c868a0c2e58d94b6b386c4",
    "edb5001b0c209f95c251c6ea42ac294231d0457873f68fdd325349c587ec502d",
    "893f3d57437368606170e641dac84213f3cae6bd11b085360458c4d2c5309919",
  ]

  @Test(
    "Parquet: several row groups and pages, missing paths, gzip or nothing",
    arguments: ["train-gzip.parquet", "train-plain.parquet"])
  func parquet(_ name: String) throws {
    let items = try #require(
      try Digest.of(DatasetForms.open("cifar10", at: ["\(made)/\(name)"]))["train"]?.items)
    #expect(items.map(\.sha256) == hashes)
    #expect(items.map(\.label) == (0..<9).map { UInt16($0) })
    #expect(items[2].name == "p2.png")
    #expect(items[3].name == "\(name)#3")
  }

  @Test("Parquet: a codec that is not taken is named")
  func parquetCodec() throws {
    let error = #expect(throws: (any Error).self) {
      try Digest.of(DatasetForms.open(at: ["\(made)/train-brotli.parquet"]))
    }
    #expect(error.map { String(describing: $0) }?.contains("Brotli") ?? false)
  }

  @Test("HDF5: chunks below several nodes of a tree, and chunks that are not compressed")
  func hdf5() throws {
    let many = try Digest.of(
      DatasetForms.open(
        "celebahq", at: ["\(made)/many-chunks.h5"], request: SourceRequest(side: 32)))
    let items = try #require(many["all"]?.items)
    let expected = (0..<300).map { image -> String in
      let pixel = [UInt8(image % 251), UInt8(image % 7), UInt8(image / 2 % 256)]
      return sha256((0..<1024).flatMap { _ in pixel })
    }
    #expect(items.map(\.sha256) == expected)
    #expect(items[7].name == "00007")
    let plain = try Digest.of(DatasetForms.open("celebahq", at: ["\(made)/plain-chunks.h5"]))
    #expect(plain["all"]?.items.map(\.sha256) == Array(hashes[..<5]))
  }

  @Test("a folder of several sizes must be told which one")
  func sizes() throws {
    let path = Fixtures.path("forms/celeba/celeba-hq-64x64.h5")
    #expect(try DatasetForms.sources(at: path).map(\.facts.side) == [64, 32])
    let error = #expect(throws: DatasetError.self) { try DatasetForms.open(at: [path]) }
    #expect(error?.description.contains("--size") ?? false)
    #expect(throws: DatasetError.self) {
      try DatasetForms.open("celebahq", at: [path], request: SourceRequest(side: 128))
    }
  }

  @Test("bins that are bins already say so, and a larger value is refused")
  func bins() throws {
    let path = Fixtures.path("forms/celeba/celeba_full_64x64_5bit.npy")
    let source = try DatasetForms.open(at: [path])
    #expect(source.facts.bitsPerSample == 5)
    var bytes = try Fixtures.bytes("forms/celeba/celeba_full_64x64_5bit.npy")
    let scratch = try Scratch()
    // Behind the images that recognition looks at, so that only reading can find it.
    let header = String(decoding: bytes[10..<128], as: UTF8.self)
    let many = Array(header.replacing("(8, 64, 64, 3), ", with: "(72, 64, 64, 3),").utf8)
    bytes = bytes[..<10] + many + (0..<9).flatMap { _ in bytes[128...] }
    bytes[bytes.count - 1] = 32
    let damaged = try scratch.write(bytes, to: "celeba_full_64x64_5bit.npy")
    #expect(try DatasetForms.open(at: [damaged]).facts.bitsPerSample == 5)
    #expect(throws: DatasetError.self) { try Digest.of(DatasetForms.open(at: [damaged])) }
  }

  @Test("release is a part of the identity, and can be stated where it cannot be told")
  func releases() throws {
    func title(_ name: String, _ request: SourceRequest = SourceRequest()) throws -> String {
      try DatasetForms.open(at: [Fixtures.path("forms/imagenet/\(name)")], request: request)
        .facts.title
    }
    #expect(try title("train_32x32.tar") == "imagenet32 (old release)")
    #expect(try title("chrabaszcz/Imagenet32_val.zip") == "imagenet32 (new release)")
    #expect(try title("macow/imagenet32x32") == "imagenet32")
    #expect(
      try title("macow/imagenet32x32", SourceRequest(release: "old")) == "imagenet32 (old release)")
    #expect(throws: DatasetError.self) {
      try DatasetForms.open(
        at: [
          Fixtures.path("forms/imagenet/train_32x32.tar"),
          Fixtures.path("forms/imagenet/chrabaszcz/Imagenet32_val.zip"),
        ])
    }
  }

  @Test("several archives of one data set are read as one")
  func combined() throws {
    let digest = try Digest.of(
      DatasetForms.open(
        "imagenet32",
        at: ["valid_32x32.tar", "train_32x32.tar"].map { Fixtures.path("forms/imagenet/\($0)") }))
    #expect(digest["train"]?.items.count == 23)
    #expect(digest["valid"]?.items.count == 9)
  }

  @Test("a folder in which numbered files are missing is refused")
  func missingShards() throws {
    let scratch = try Scratch()
    for number in [0, 2, 3] {
      let name = "train-r05-s-000\(number)-of-0004.tfrecords"
      _ = try scratch.write(
        try Fixtures.bytes("forms/imagenet/imagenet-oord-tfr/train/\(name)"), to: "train/\(name)")
    }
    let error = #expect(throws: DatasetError.self) {
      try Digest.of(DatasetForms.open(at: [scratch.path]))
    }
    #expect(error?.description.contains("number 1") ?? false)
    let alone = "\(scratch.path)/train/train-r05-s-0002-of-0004.tfrecords"
    #expect(try Digest.of(DatasetForms.open(at: [alone]))["train"]?.items.count == 6)
  }

  @Test("images are taken in the order of numbers, whatever the archive's")
  func order() throws {
    let scratch = try Scratch()
    let png = try Fixtures.bytes("forms/imagenet/macow/imagenet32x32/val/0/00001.png")
    for number in [10, 9, 1, 100] { _ = try scratch.write(png, to: "train_32x32/\(number).png") }
    _ = try scratch.write(png, to: "train_32x32/.hidden.png")
    _ = try scratch.write([1, 2, 3], to: "train_32x32/readme.txt")
    let source = try DatasetForms.open(at: [scratch.path])
    let delivered = try Delivered(source)
    #expect(delivered.names["train"] == ["1.png", "9.png", "10.png", "100.png"])
    #expect(delivered.report.warnings.contains { $0.hasPrefix("1 files") })
    #expect(delivered.report.files.map(\.name).contains("train_32x32/1.png"))
    #expect(try source.checksums { _ in } == delivered.report.files)
    _ = try scratch.write(png, to: "train_32x32/0009.png")
    #expect(throws: DatasetError.self) { try DatasetForms.open(at: [scratch.path]) }
  }

  @Test("masks are never images, and stray images are named")
  func strays() throws {
    let zip = Fixtures.path("forms/celeba/CelebAMask-HQ.zip")
    let masks = try Delivered(DatasetForms.open("celebahq", at: [zip]))
    #expect(masks.names["all"]?.allSatisfy { $0.hasPrefix("CelebA-HQ-img/") } ?? false)
    let scratch = try Scratch()
    let png = try Fixtures.bytes("forms/imagenet/macow/imagenet32x32/val/0/00001.png")
    _ = try scratch.write(png, to: "train/a/1.png")
    _ = try scratch.write(png, to: "train/loose.png")
    let delivered = try Delivered(DatasetForms.open(at: [scratch.path]))
    #expect(delivered.names["train"] == ["a/1.png"])
    #expect(delivered.report.warnings.contains { $0.contains("train/loose.png") })
    _ = try scratch.write(png, to: "val/b/1.png")
    #expect(throws: DatasetError.self) { try DatasetForms.open(at: [scratch.path]) }
  }

  @Test("final_md5 proves lossless images and refuses others")
  func finalMD5() throws {
    let scratch = try Scratch()
    let planes = (0..<3 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 7) }
    var header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1, 3, 1024, 1024), }"
    header += String(repeating: " ", count: 117 - header.utf8.count) + "\n"
    let npy = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8) + planes
    _ = try scratch.write(npy, to: "npy/imgHQ00000.npy")
    let sum = hexadecimal(Insecure.MD5.hash(data: planes))
    func request(_ sum: String) throws -> SourceRequest {
      let list = "idx orig_idx orig_file proc_md5 final_md5\n0 1 000002.jpg 0 \(sum)\n"
      return SourceRequest(imageList: try scratch.write(Array(list.utf8), to: "image_list.txt"))
    }
    let path = "\(scratch.path)/npy"
    let good = try DatasetForms.open("celebahq", at: [path], request: request(sum))
    #expect(try Delivered(good).names["all"] == ["imgHQ00000.npy"])
    let other = sum.hasPrefix("0") ? "1" + sum.dropFirst() : "0" + sum.dropFirst()
    let bad = try DatasetForms.open("celebahq", at: [path], request: request(other))
    #expect(throws: DatasetError.self) { try Delivered(bad) }
    // Smaller images cannot be checked, and that is said.
    #expect(throws: DatasetError.self) {
      try DatasetForms.open(
        "celebahq", at: [Fixtures.path("forms/celeba/celeba-hq-64x64.h5")],
        request: SourceRequest(
          side: 64, imageList: "\(scratch.path)/image_list.txt"))
    }
  }
}
