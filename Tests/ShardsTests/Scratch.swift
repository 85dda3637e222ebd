import Foundation

@testable import Shards

/// A folder that vanishes with the value.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "shards-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }
}

/// Bytes that look a little like photographs: slow ramps with noise.
func pixels(_ count: Int, height: Int, width: Int, seed: UInt64 = 1) -> [UInt8] {
  var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  return (0..<count * height * width * 3).map { at in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let noise = UInt8(truncatingIfNeeded: state >> 33) % 23
    return UInt8(truncatingIfNeeded: at / 3 % max(width, 1) * 3 + at / (3 * max(width, 1))) &+ noise
  }
}

/// Writes a store with one split, `train`, in geometry of the test's choice.
func writeStore(
  _ path: String, pixels: [UInt8], labels: [UInt16]?, height: Int, width: Int,
  profile: StorageProfile, geometry: Geometry? = nil
) throws {
  let writer = try SplitWriter(
    folder: "\(path)/train",
    layout: SplitLayout(
      name: "train", height: height, width: width, hasLabels: labels != nil, profile: profile,
      geometry: geometry))
  try writer.append(pixels: pixels, labels: labels)
  _ = try writer.finish()
  let group = JSONValue.object(["zarr_format": .int(3), "node_type": .string("group")])
  try DurableFile.write(try group.serialized(), to: "\(path)/zarr.json")
}

func bytes(hex: String) -> [UInt8] {
  let digits = hex.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map {
    UInt8(digits[$0] * 16 + digits[$0 + 1])
  }
}
