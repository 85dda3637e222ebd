import Testing

@testable import Datasets

@Suite struct CIFARTests {
  private func expectPublished(_ path: String) throws {
    let delivered = try Delivered(DatasetForms.open("cifar10", at: [path]))
    for (split, expected) in try Fixtures.index().cifar10 {
      #expect(delivered.pixels[split].map(sha256) == expected.concat_sha256)
      #expect(delivered.labels[split] == expected.labels)
    }
    #expect(delivered.report.warnings.contains { $0.contains("10,000") })
  }

  /// The good archive, inflated.
  private func tar() throws -> [UInt8] {
    let stream = try ByteStream(Fixtures.path("cifar-10-binary.tar.gz"), progress: { _ in })
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = try bytes.withUnsafeMutableBytes { try stream.read(into: $0) }
    return Array(bytes[..<count])
  }

  /// Headers of the members, by their offset.
  private func headers(_ tar: [UInt8]) -> [Int] {
    stride(from: 0, to: tar.count - 511, by: 512).filter {
      tar[$0 + 257..<$0 + 262].elementsEqual("ustar".utf8)
    }
  }

  private func fixChecksum(_ tar: inout [UInt8], at header: Int) {
    for at in 148..<156 { tar[header + at] = 32 }
    let sum = tar[header..<header + 512].reduce(0) { $0 + Int($1) }
    let digits = Array(String(sum, radix: 8).utf8)
    for at in 148..<154 { tar[header + at] = 48 }
    for (place, digit) in digits.enumerated() { tar[header + 154 - digits.count + place] = digit }
    tar[header + 154] = 0
  }

  @Test(arguments: [
    "cifar-10-binary.tar.gz", "cifar-10-python.tar.gz", "bad/tar_long_names_gnu.tar.gz",
    "bad/tar_long_names_pax.tar.gz",
  ])
  func archivesGiveThePublishedPixels(name: String) throws {
    try expectPublished(Fixtures.path(name))
  }

  @Test(arguments: ["cifar-10-binary.tar.gz", "cifar-10-python.tar.gz"])
  func foldersGiveThePublishedPixels(name: String) throws {
    let scratch = try Scratch()
    let path = Fixtures.path(name)
    try TarReader(path: path, stream: ByteStream(path, progress: { _ in })).forEachMember {
      member, contents in
      _ = try scratch.write(try contents(), to: member.name)
      return true
    }
    try expectPublished(scratch.path)
    let inner = name.contains("binary") ? "cifar-10-batches-bin" : "cifar-10-batches-py"
    try expectPublished("\(scratch.path)/\(inner)")
  }

  @Test func plainTarAndTwoMembersAreTaken() throws {
    let scratch = try Scratch()
    let tar = try tar()
    try expectPublished(try scratch.write(tar, to: "named.tar.gz"))
    let end = try #require(headers(tar).last) + 512 + 25 * 1024
    try expectPublished(try scratch.write(Array(tar[..<min(end, tar.count)]), to: "no-end.tar"))
  }

  @Test func imagesHaveThePublishersNames() throws {
    let python = try Delivered(
      DatasetForms.open("cifar10", at: [Fixtures.path("cifar-10-python.tar.gz")]))
    #expect(python.names["train"]?.first == "cat_s_000000.png")
    let binary = try Delivered(
      DatasetForms.open("cifar10", at: [Fixtures.path("cifar-10-binary.tar.gz")]))
    #expect(binary.names["test"]?.last == "test_batch.bin#7")
  }

  @Test func oneStoreHoldsOneFormOnce() throws {
    let paths = ["cifar-10-binary.tar.gz", "cifar-10-python.tar.gz"].map(Fixtures.path)
    #expect(throws: DatasetError.self) { try DatasetForms.open("cifar10", at: paths) }
    let twice = try DatasetForms.open("cifar10", at: [paths[0], paths[0]])
    #expect(throws: DatasetError.self) { try Delivered(twice) }
  }

  @Test func theFileIsHashedAsItLies() throws {
    let path = Fixtures.path("cifar-10-binary.tar.gz")
    let source = try DatasetForms.open("cifar10", at: [path])
    let delivered = try Delivered(source)
    let expected = SourceFile(
      name: "cifar-10-binary.tar.gz", bytes: 129_135,
      sha256: "afa1bd98b2a46cc72372a9a210e3d2763010676875e484fe31204fe1db0a0a6d")
    #expect(delivered.report.files == [expected])
    #expect(try source.checksums(progress: { _ in }) == [expected])
    #expect(KnownArchives.name(of: expected) == nil)
    let published = SourceFile(
      name: "x", bytes: 170_052_171,
      sha256: "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd")
    #expect(KnownArchives.name(of: published) == "cifar-10-binary.tar.gz")
  }

  enum GzipFlaw: CaseIterable {
    case truncated, cutTrailer, checksum, length, garbage, flippedBit
  }

  @Test(arguments: GzipFlaw.allCases)
  func damagedGzipIsRefused(flaw: GzipFlaw) throws {
    var bytes = try Fixtures.bytes("cifar-10-binary.tar.gz")
    let reason: String?
    switch flaw {
    case .truncated: (bytes, reason) = (Array(bytes[..<77_000]), "end too early")
    case .cutTrailer: (bytes, reason) = (bytes.dropLast(5), "end too early")
    case .checksum:
      bytes[bytes.count - 8] ^= 1
      reason = "CRC-32 is wrong"
    case .length:
      bytes[bytes.count - 1] ^= 1
      reason = "length is wrong"
    case .garbage: (bytes, reason) = (bytes + Array("rubbish".utf8), "other bytes follow")
    case .flippedBit:
      bytes[60_000] ^= 16
      reason = nil
    }
    let scratch = try Scratch()
    let path = try scratch.write(bytes, to: "x.tar.gz")
    do {
      _ = try Delivered(DatasetForms.open("cifar10", at: [path]))
      Issue.record("damage went unnoticed")
    } catch {
      if let reason { #expect(String(describing: error).contains(reason)) }
    }
  }

  @Test(arguments: [UInt8]("123467Z".utf8))
  func linksAndDevicesAreRefused(type: UInt8) throws {
    var tar = try tar()
    let header = headers(tar)[2]
    tar[header + 156] = type
    fixChecksum(&tar, at: header)
    let scratch = try Scratch()
    let path = try scratch.write(tar, to: "x.tar")
    // Type 7 is a contiguous file, which is a file.
    if type == UInt8(ascii: "7") {
      try expectPublished(path)
    } else {
      #expect(throws: DatasetError.self) { try Delivered(DatasetForms.open("cifar10", at: [path])) }
    }
  }

  @Test(arguments: ["../../escape", "/tmp/escape", "a/../../b"])
  func namesThatLeadOutAreRefused(name: String) throws {
    var tar = try tar()
    let header = headers(tar)[2]
    for at in 0..<100 { tar[header + at] = 0 }
    for (at, byte) in name.utf8.enumerated() { tar[header + at] = byte }
    fixChecksum(&tar, at: header)
    let scratch = try Scratch()
    let path = try scratch.write(tar, to: "x.tar")
    #expect(throws: DatasetError.self) { try Delivered(DatasetForms.open("cifar10", at: [path])) }
  }

  @Test func badHeadersAndSizesAreRefused() throws {
    let scratch = try Scratch()
    let good = try tar()
    let header = headers(good)[2]
    var checksum = good
    checksum[header + 150] ^= 1
    var huge = good
    huge[header + 124] = 0x80
    for at in 125..<136 { huge[header + at] = 0 }
    huge[header + 128] = 0x10
    fixChecksum(&huge, at: header)
    let cut = Array(good[..<(header + 700)])
    for (number, bytes) in [checksum, huge, cut].enumerated() {
      let path = try scratch.write(bytes, to: "\(number).tar")
      #expect(throws: DatasetError.self) { try Delivered(DatasetForms.open("cifar10", at: [path])) }
    }
  }

  /// Writes a batch of three records in place of one file of an extracted folder.
  private func folder(replacing name: String, with bytes: [UInt8]?) throws -> Scratch {
    let scratch = try Scratch()
    let batch = [UInt8](repeating: 3, count: 3 * 3073)
    for batchName in CIFARSource.Release.binary.batches {
      let content = batchName == name ? bytes : batch
      if let content { _ = try scratch.write(content, to: batchName) }
    }
    return scratch
  }

  @Test func wrongRecordsAreNamed() throws {
    var label = [UInt8](repeating: 3, count: 3 * 3073)
    label[2 * 3073] = 10
    let cases: [(bytes: [UInt8]?, text: String)] = [
      (label, "data_batch_4.bin, record 2, byte 6146: label 10"),
      (Array(label[..<6000]), "no multiple of 3073"), ([], "the file is empty"),
      (nil, "data_batch_4.bin is missing"),
    ]
    for (bytes, text) in cases {
      let scratch = try folder(replacing: "data_batch_4.bin", with: bytes)
      do {
        _ = try Delivered(DatasetForms.open("cifar10", at: [scratch.path]))
        Issue.record("\(text) went unnoticed")
      } catch {
        #expect(String(describing: error).contains(text))
      }
    }
  }

  @Test func aMemberThatStandsTwiceIsRefused() throws {
    let tar = try tar()
    let all = headers(tar)
    let scratch = try Scratch()
    let path = try scratch.write(Array(tar[all[1]..<all[2]]) + tar, to: "x.tar")
    #expect(throws: DatasetError.self) { try Delivered(DatasetForms.open("cifar10", at: [path])) }
  }

  @Test func otherFilesAreNotCIFAR() throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array("hello".utf8), to: "x.txt")
    #expect(throws: DatasetError.self) { try DatasetForms.open("cifar10", at: [path]) }
    #expect(throws: DatasetError.missing(path: "/nowhere")) {
      try DatasetForms.open("cifar10", at: ["/nowhere"])
    }
  }
}
