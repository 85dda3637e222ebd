import Crypto
import Foundation

@testable import Datasets

/// Files made by independent programs, with the hashes of the pixels in them.
enum Fixtures {
  struct Index: Decodable {
    let cifar10: [String: Split]
    let resample: [Resample]
    let images: [Image]
    let malformed: [Malformed]
  }

  struct Split: Decodable {
    let count: Int
    let concat_sha256: String
    let labels: [UInt16]
  }

  struct Resample: Decodable {
    let src, filter, sha256: String
    let w, h: Int
  }

  struct Image: Decodable {
    let path, policy, sha256: String
    let w, h: Int
  }

  struct Malformed: Decodable {
    let path, expect, why: String
  }

  static func path(_ name: String) -> String {
    (Bundle.module.resourcePath ?? "") + "/Fixtures/" + name
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  static func index() throws -> Index {
    try JSONDecoder().decode(Index.self, from: Data(bytes("index.json")))
  }
}

func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

/// A folder that vanishes with the value.
final class Scratch {
  let path = NSTemporaryDirectory() + "datasets-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }
}

/// Everything that a source delivers, decoded, preprocessed and joined by split.
struct Delivered {
  var pixels: [String: [UInt8]] = [:]
  var labels: [String: [UInt16]] = [:]
  var names: [String: [String]] = [:]
  var report = SourceReport(files: [])

  init(
    _ source: any DatasetSource, _ preprocessing: Preprocessing = .none, convert: Bool = false
  ) throws {
    var pixels: [String: [UInt8]] = [:]
    var labels: [String: [UInt16]] = [:]
    var names: [String: [String]] = [:]
    report = try source.read(progress: { _ in }) { image in
      let decoded = try RGBImage(image, side: source.facts.side, convert: convert)
      for piece in try preprocessing.apply(decoded) {
        pixels[image.split, default: []] += piece.pixels
      }
      labels[image.split, default: []] += image.label.map { [$0] } ?? []
      names[image.split, default: []].append(image.name)
    }
    self.pixels = pixels
    self.labels = labels
    self.names = names
  }
}
