import Crypto
import Foundation
import Testing

@testable import Datasets

/// The publishers' forms, small, made by independent programs, and what an index says is in them.
///
/// A part of them is committed. The whole set is read where the environment variable
/// `MACOW_FIXTURES` names its folder.
struct PublishedFixtures: Sendable {
  struct Fixture: Decodable, Sendable, CustomTestStringConvertible {
    let id, path, dataset: String
    let splits: [String: Split]
    var testDescription: String { id }

    /// The data set as commands name it, and the side that the index speaks of.
    var request: (dataset: String, request: SourceRequest) {
      let digits = String(dataset.reversed().prefix { $0.isNumber }.reversed())
      // In the shrunk set only the first image of this one has its real size.
      let side = id == "celebamaskhq-zip" ? nil : Int(digits)
      if dataset.hasPrefix("celeba") { return ("celebahq", SourceRequest(side: side)) }
      if dataset == "cifar10" { return (dataset, SourceRequest()) }
      return (dataset, SourceRequest(side: side))
    }

    /// Whether the form stores the names that the index gives.
    var hasNames: Bool {
      let unnamed = [
        "parquet", "cifar10-tfds", "pixelcnn", "imagenet32-npy", "imagenet64-npy", "realnvp-tf",
        "imagenet32-tfds", "imagenet64-tfds", "cifar10-binary",
      ]
      return !unnamed.contains { id.contains($0) }
    }
  }

  struct Split: Decodable, Sendable {
    let count: Int
    let concat_sha256: String
    let items: [Item]
  }

  struct Item: Decodable, Equatable, Sendable {
    let name: String
    let h, w: Int
    let sha256: String
    let label: UInt16?
  }

  struct Malformed: Decodable, Sendable, CustomTestStringConvertible {
    let path, expect, why: String
    let sha256: String?
    var testDescription: String { path }
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  private struct Index: Decodable {
    let fixtures: [Fixture]
    let malformed: [Malformed]
  }

  let root: String
  let fixtures: [Fixture]
  let malformed: [Malformed]

  private init(_ root: String) {
    self.root = root
    let data = try? Data(contentsOf: URL(fileURLWithPath: root + "/index.json"))
    let index = data.flatMap { try? JSONDecoder().decode(Index.self, from: $0) }
    fixtures = index?.fixtures ?? []
    malformed = index?.malformed ?? []
  }

  static let committed = PublishedFixtures(Fixtures.path("forms"))
  static let all = ProcessInfo.processInfo.environment["MACOW_FIXTURES"].map(PublishedFixtures.init)

  /// What a fixture holds, read through the registry of forms.
  func digest(_ fixture: Fixture) throws -> [String: Digest] {
    let (dataset, request) = fixture.request
    return try Digest.of(
      DatasetForms.open(dataset, at: ["\(root)/\(fixture.path)"], request: request))
  }
}

/// What a source delivers, as the index states it.
struct Digest: Equatable {
  var concatenated = SHA256()
  var items: [PublishedFixtures.Item] = []

  static func == (a: Digest, b: Digest) -> Bool { a.items == b.items }

  static func of(_ source: any DatasetSource) throws -> [String: Digest] {
    var splits: [String: Digest] = [:]
    _ = try source.read(progress: { _ in }) { image in
      let decoded = try RGBImage(image, side: source.facts.side, convert: false)
      splits[image.split, default: Digest()].concatenated.update(data: decoded.pixels)
      splits[image.split]?.items.append(
        PublishedFixtures.Item(
          name: image.name, h: decoded.height, w: decoded.width,
          sha256: hexadecimal(SHA256.hash(data: decoded.pixels)), label: image.label))
    }
    return splits
  }
}
