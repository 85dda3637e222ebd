import Foundation
import Shards
import Testing

/// Sampling, interpolation, reconstruction and the temperature check by the real executable.
@Suite(.serialized) struct SamplingTests {
  private static let model = ["tiny.yaml", "--variant", "macow", "--seed", "1"]

  private func trained() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write()
    let run = try workspace.run("macow-train", arguments: ["run"] + Self.model)
    try #require(run.status == 0, "\(run.errors)")
    return workspace
  }

  private func bytes(_ workspace: Workspace, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(workspace.folder)/\(name)")))
  }

  @Test func aTrainedModelIsSampledAndChecked() throws {
    let workspace = try trained()
    func run(_ command: String, _ arguments: String...) throws -> Workspace.Outcome {
      try workspace.run("macow-train", arguments: [command] + Self.model + arguments)
    }

    let sample = try run(
      "sample", "-n", "5", "--temperature", "0.8", "1", "--output", "grid.png", "--npy", "raw.npy")
    #expect(sample.status == 0, "\(sample.errors)")
    #expect(sample.output == "grid-t0.80.png\ngrid-t1.00.png\n")
    let png = try bytes(workspace, "grid-t0.80.png")
    let label = "macow, seed 1, temperature 0.80 (reduced variance, not the tempered density)"
    #expect(String(decoding: png, as: UTF8.self).contains(label))
    #expect(sample.errors.contains(label))
    let raw = try bytes(workspace, "raw-t1.00.npy")
    #expect(raw.count % 64 == 0 && raw.count == 128 + 5 * 32 * 32 * 3)
    #expect(
      String(decoding: raw[..<128], as: UTF8.self).contains("'shape': (5, 32, 32, 3,)"))

    // Both ways of inverting give the same images, but for the rounding of a pixel.
    for method in ["rows", "jacobi"] {
      let drawn = try run(
        "sample", "-n", "5", "--inverse", method, "--npy", "\(method).npy", "--output", "m.png")
      #expect(drawn.status == 0, "\(drawn.errors)")
      #expect(drawn.errors.contains("sweeps") == (method == "jacobi"))
    }
    let pair = zip(try bytes(workspace, "rows.npy"), try bytes(workspace, "jacobi.npy"))
    #expect(pair.allSatisfy { abs(Int($0) - Int($1)) <= 1 })

    let path = try run("interpolate", "--from", "0", "--to", "3", "--spherical", "--steps", "4")
    #expect(path.status == 0 && path.output == "interpolation.png\n", "\(path.errors)")
    let nowhere = try run("interpolate", "--to", "999")
    #expect(nowhere.status == 64)
    #expect(nowhere.errors.contains("has images 0 to 15, but not 999"))

    let back = try run("reconstruct", "-n", "4", "--json")
    #expect(back.status == 0, "\(back.errors)")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(back.output.utf8)) as? [String: Any])
    #expect((object["per_image"] as? [Double])?.count == 4)
    #expect(try #require(object["largest"] as? Double) < 1e-3)

    let check = try run("check-temperature", "-n", "3", "--temperature", "0.7")
    #expect(check.status == 1)
    #expect(check.output.contains("not exact; call it reduced-variance sampling"))
    #expect(check.output.contains("MaskedConvFlow"))
    for arguments in [["--temperature", "0"], ["-n", "1"]] {
      let refused = try workspace.run(
        "macow-train", arguments: ["check-temperature"] + Self.model + arguments)
      #expect(refused.status == 64)
    }
  }
}
