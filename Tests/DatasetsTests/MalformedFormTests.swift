import Foundation
import Testing

@testable import Datasets

@Suite("Malformed inputs")
struct MalformedFormTests {
  @Test("are refused or taken as the index says", arguments: PublishedFixtures.committed.malformed)
  func committed(_ input: PublishedFixtures.Malformed) throws {
    try expect(input, in: PublishedFixtures.committed)
  }

  @Test(
    "of the whole fixture folder are too", .enabled(if: PublishedFixtures.all != nil),
    arguments: PublishedFixtures.all?.malformed ?? [])
  func all(_ input: PublishedFixtures.Malformed) throws {
    // Lone images are tested as images, lone pickles as pickles: a data set is more than one.
    if ["png", "jpg", "webp"].contains((input.path as NSString).pathExtension) { return }
    try expect(input, in: #require(PublishedFixtures.all))
  }

  private func expect(
    _ input: PublishedFixtures.Malformed, in set: PublishedFixtures
  ) throws {
    let path = "\(set.root)/\(input.path)"
    guard input.expect.hasPrefix("accept") || Self.accepted.contains(input.name) else {
      let error = #expect(throws: (any Error).self) {
        try Digest.of(DatasetForms.open(at: [path]))
      }
      // One line for people, which names the file.
      let text = error.map { String(describing: $0) } ?? ""
      #expect(text.count < 500 && !text.contains("\n"), "\(text)")
      return
    }
    guard !Self.refused.contains(input.name) else {
      #expect(throws: (any Error).self) { try Digest.of(DatasetForms.open(at: [path])) }
      return
    }
    let digest = try Digest.of(DatasetForms.open(at: [path]))
    if let sha256 = input.sha256 {
      #expect(digest.values.flatMap(\.items).map(\.sha256) == [sha256])
    }
    #expect(!digest.isEmpty)
  }

  /// Inputs that may be refused or taken, and are taken.
  private static let accepted: Set<String> = ["cifar_not_gzip.tar.gz"]

  /// Inputs that may be taken or refused, and are refused.
  private static let refused: Set<String> = ["npy_fortran.npy", "cifar_pickle_fortran_order"]
}
