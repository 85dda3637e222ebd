import Foundation
import Testing
import Torch

@testable import PyTorchFiles

/// Files that PyTorch 2.11 wrote.
@Suite struct PyTorchCheckpointTests {
  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Fixtures/\(name).pt"
  }

  /// 0, 1, …, 23 in rows of six, read in the order of `places`.
  private func base(_ places: [Int]) -> [Double] { places.map(Double.init) }

  @Test(arguments: ["state_dict", "protocol4"])
  func everyTypeAndLayoutIsRead(_ name: String) throws {
    let checkpoint = try PyTorchCheckpoint(reading: Self.path(name))
    // Integers count steps; they are no weights.
    #expect(
      checkpoint.names == [
        "plain", "double", "half", "bfloat16", "transposed", "slice", "reversed_axes", "scalar",
        "empty",
      ])
    func check(_ name: String, _ shape: [Int], _ values: [Double], _ dtype: DType = .float32) throws
    {
      let tensor = try checkpoint.tensor(name)
      #expect(checkpoint.shape(of: name) == shape)
      #expect(tensor.shape == shape, "\(name)")
      #expect(tensor.doubles() == values, "\(name)")
      #expect(tensor.dtype == dtype, "\(name)")
    }
    try check("plain", [2, 3], [0, 0.25, 0.5, 0.75, 1, 1.25])
    try check("double", [3], [0, 1.0 / 3, 2.0 / 3], .float64)
    try check("half", [5], [1.5, -0x1p-24, 65504, 0, 0x1p-14])
    try check("bfloat16", [3], [1.5, -3, 0x1p100])
    try check(
      "transposed", [6, 4], base((0..<6).flatMap { column in (0..<4).map { 6 * $0 + column } }))
    try check("slice", [2, 3], [8, 9, 10, 14, 15, 16])
    try check(
      "reversed_axes", [4, 2, 3],
      base((0..<4).flatMap { i in (0..<2).flatMap { j in (0..<3).map { 12 * j + 4 * $0 + i } } }))
    try check("scalar", [], [7.25])
    try check("empty", [0, 3], [])
  }

  @Test(arguments: ["checkpoint", "parameters"])
  func weightsAreFoundInsideOfWhatScriptsSave(_ name: String) throws {
    let checkpoint = try PyTorchCheckpoint(reading: Self.path(name))
    #expect(checkpoint.names == ["weight", "bias"])
    #expect(try checkpoint.tensor("weight").doubles() == [0, 1, 2, 3])
    #expect(try checkpoint.tensor("bias").doubles() == [-1, -2])
    #expect(throws: PyTorchFileError.self) { _ = try checkpoint.tensor("gone") }
  }

  /// Nothing is executed; the sentence says what was found.
  @Test(arguments: [
    ("evil", "it names posix.system; only weights are read"),
    ("eval", "it names __builtin__.eval; only weights are read"),
    ("module", "it names torch.nn.modules.linear.Linear; only weights are read"),
    ("legacy", "this is PyTorch's file format of before 1.6"),
    ("tensor", "it holds no state dict but a single value"),
    ("no_weights", "neither itself nor under 'model' or 'state_dict'"),
  ])
  func whatIsNoStateDictIsRefused(_ name: String, _ sentence: String) throws {
    let error = #expect(throws: PyTorchFileError.self) {
      _ = try PyTorchCheckpoint(reading: Self.path(name))
    }
    #expect(error?.description.contains(sentence) == true, "\(error as Any)")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/macow-was-executed"))
  }

  /// Any cut and any changed byte ends in an error or in tensors, never in a crash.
  @Test func damageNeverCrashes() throws {
    let good = try Data(contentsOf: URL(fileURLWithPath: Self.path("state_dict")))
    let path = NSTemporaryDirectory() + "/damage-\(UUID().uuidString).pt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    func open(_ bytes: Data) throws {
      try bytes.write(to: URL(fileURLWithPath: path))
      let checkpoint = try PyTorchCheckpoint(reading: path)
      for name in checkpoint.names { _ = try checkpoint.tensor(name) }
    }
    for length in stride(from: 0, to: good.count, by: 97) {
      #expect(throws: (any Error).self) { try open(good.prefix(length)) }
    }
    for at in stride(from: 0, to: good.count, by: 13) {
      var changed = good
      changed[at] ^= 0x41
      try? open(changed)
    }
  }
}
