import Foundation
import Testing

@testable import Shards

@Suite struct VerifierTests {
  /// A small store with several shards, partial chunks and labels.
  private func store(_ profile: StorageProfile, _ path: String) throws {
    let writer = try DatasetWriter(path: path, profile: profile)
    for (name, count) in [("train", 10), ("test", 3)] {
      let split = try writer.split(
        name, height: 6, width: 5, hasLabels: true, geometry: Geometry(chunk: 2, shard: 6))
      try split.append(
        pixels: pixels(count, height: 6, width: 5), labels: (0..<count).map(UInt16.init))
    }
    let provenance = Provenance(
      name: "x", plan: "p", profile: profile, writer: "test", form: "test", sources: [],
      preprocessing: ["nothing"], splitRule: "as published", license: "none ↯")
    _ = try writer.commit(provenance) { _, _ in }
  }

  private func files(_ path: String) -> [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// Bits at random places in every file of the store.
  @Test(arguments: StorageProfile.allCases)
  func everyFlippedBitIsFoundAndNamed(profile: StorageProfile) throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.zarr"
    try store(profile, path)
    let verifier = StoreVerifier(path: path)
    #expect(try verifier.findings() == [])
    let names = files(path)
    var random = Philox(seed: 1, epoch: 0, purpose: "flips")
    #expect(names.count == 12)
    for name in names {
      let sound = try scratch.read("x.zarr/\(name)")
      let isShard = name.contains("/c/")
      for _ in 0..<12 {
        var damaged = sound
        let at = Int(random.below(UInt64(sound.count)))
        damaged[at] ^= 1 << UInt8(random.below(8))
        try scratch.write(damaged, to: "x.zarr/\(name)")
        let findings = try verifier.findings()
        #expect(!findings.isEmpty, "\(name) byte \(at) of \(sound.count)")
        #expect(findings.allSatisfy { $0.file == name }, "\(name) byte \(at): \(findings)")
        if isShard { #expect(findings.allSatisfy { $0.shard != nil }) }
      }
      try scratch.write(sound, to: "x.zarr/\(name)")
    }
    #expect(try verifier.findings() == [])
  }

  /// Chunks of two images: a bit of the payload names its chunk, one of the index its entry.
  @Test func theChunkIsNamed() throws {
    let scratch = try Scratch()
    try store(.packed, "\(scratch.path)/x.zarr")
    let verifier = StoreVerifier(path: "\(scratch.path)/x.zarr")
    let name = "train/images/c/0/0/0/0"
    let sound = try scratch.read("x.zarr/\(name)")
    let file = try #require(try OpenFile.existing("\(scratch.path)/x.zarr/\(name)"))
    let array = try ZarrArray(folder: "\(scratch.path)/x.zarr/train/images", mustBeComplete: true)
    let index = try ShardIndex(
      of: file, metadata: array.metadata, sharding: try #require(array.metadata.sharding))
    let start = sound.count - 3 * 16 - 4
    for chunk in 0..<3 {
      let payload = try #require(index.range(chunk))
      for at in [
        payload.lowerBound, payload.upperBound - 1, start + 16 * chunk, start + 16 * chunk + 8,
      ] {
        var damaged = sound
        damaged[at] ^= 1
        try scratch.write(damaged, to: "x.zarr/\(name)")
        let finding = try #require(try verifier.findings().first)
        #expect(finding.shard == 0 && finding.chunk == chunk, "byte \(at): \(finding)")
        #expect(finding.firstImage == 2 * chunk && finding.lastImage == 2 * chunk + 1)
      }
    }
    var damaged = sound
    damaged[sound.count - 1] ^= 1
    try scratch.write(damaged, to: "x.zarr/\(name)")
    #expect(
      try verifier.findings().map(\.description)
        == ["\(name), shard 0, byte \(start): the checksum of the index is wrong"])
  }

  @Test func whatIsMissingOrAddedIsFound() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.zarr"
    for name in ["train/images/c/1/0/0/0", "test/labels/zarr.json", "test/zarr.json"] {
      try store(.portable, path)
      try FileManager.default.removeItem(atPath: "\(path)/\(name)")
      #expect(try StoreVerifier(path: path).findings().map(\.file) == [name])
      try FileManager.default.removeItem(atPath: path)
    }
    try store(.portable, path)
    // Bytes between the chunks and the index belong to nobody.
    let shard = "x.zarr/train/images/c/1/0/0/0"
    let sound = try scratch.read(shard)
    try scratch.write(sound.dropLast(52) + [0] + sound.suffix(52), to: shard)
    #expect(
      try StoreVerifier(path: path).findings().map(\.reason) == ["bytes belong to no chunk"])
  }

  @Test func storesOfOthersAreLeftAlone() throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(2, height: 2, width: 2), labels: nil, height: 2, width: 2,
      profile: .portable)
    #expect(throws: ShardError.self) { try StoreVerifier(path: scratch.path).findings() }
    #expect(throws: ShardError.self) { try StoreVerifier(path: "/nowhere").findings() }
  }
}
