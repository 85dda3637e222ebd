import Foundation
import Testing

@testable import Experiments

/// What is refused, and in which words.
@Suite struct HostileInputTests {
  @Test(arguments: [
    ("epochs: 5", "epocs: 5", "training.epocs: unknown key; did you mean 'epochs'?"),
    ("name: cifar10", "name: cifar11", "no data set 'cifar11' in the catalogue"),
    ("levels: 2, num_steps: [1, 1], hidden", "levels: 7, num_steps: [1, 1], hidden", "num_steps"),
    ("type: glow", "type: glov", "there is no model 'glov'; choose one of macow, glow"),
    ("seeds: 1..2", "metric: {}\nseeds: 1..2", "metric: unknown key"),
    ("seeds: 1..2", "selection: {metric: test/bpd}\nseeds: 1..2", "test"),
    (
      "data: {name: cifar10",
      "dequantization: {kind: variational, model: {levels: 7}}\ndata: {name: cifar10",
      "dequantizer: num_steps has 2 entries for 7 levels"
    ),
    (
      "data: {name: cifar10",
      "dequantization: {model: {levels: 2}}\ndata: {name: cifar10",
      "dequantization.model: goes only with kind: variational"
    ),
    (
      "flip: true", "flip: true, crop: 33", "data.crop is 33, but the images have 32×32 pixels"
    ),
    (
      "flip: true", "flip: true, reflect_crop: 32",
      "data.reflect_crop is 32, but only 31 of 32 pixels can be mirrored in"
    ),
    (
      "seeds: 1..2", "selection: {metric: val/bpd_ema}\nseeds: 1..2",
      "val/bpd_ema needs averaged parameters; set training.ema_decay"
    ),
    (
      "warmup_steps: 2", "warmup_steps: 2, freezes_warmup: true",
      "schedule.freezes_warmup: repeats a fault of the authors' script"
    ),
    (
      "hidden_channels: 8}", "hidden_channels: 80000000}",
      "parameters; 1e+11 are the most"
    ),
  ])
  func aWrongSpecificationIsOneSentence(_ from: String, _ to: String, _ sentence: String) throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 2)
    try workspace.write { $0.replacingOccurrences(of: from, with: to) }
    let outcome = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1")
    #expect(outcome.status != 0)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("macow-train: "))
  }

  @Test func missingAndForeignFilesAreRefused() throws {
    let workspace = try Workspace()
    let missing = try workspace.run("macow-train", "run", "none.yaml", "--seed", "1")
    #expect(missing.status == 66 && missing.errors.contains("there is no such specification"))

    try workspace.write()
    try "not a database".write(
      toFile: "\(workspace.folder)/other.db", atomically: true, encoding: .utf8)
    let foreign = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--seed", "1", "--db", "other.db")
    #expect(foreign.status != 0 && foreign.errors.contains("not a database of macow"))

    let unfinished = try Workspace()
    try unfinished.ingest(perBatch: 2)
    try unfinished.write()
    let sample = try unfinished.run(
      "macow-train", "sample", "tiny.yaml", "--variant", "glow", "--seed", "9")
    #expect(sample.status == 66 && sample.errors.contains("is not finished"))
    let variant = try unfinished.run("macow-train", "run", "tiny.yaml", "--seed", "1")
    #expect(variant.status == 64 && variant.errors.contains("choose one with --variant"))
    let device = try unfinished.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--device", "tpu")
    #expect(device.status != 0 && device.errors.contains("there is no device 'tpu'"))
  }

  /// A data set that was damaged behind the catalogue's back must not be trained on.
  @Test func damagedShardsStopTheRun() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try workspace.write()
    let shard = "\(workspace.folder)/data/cifar10.zarr/train/images/c/0/0/0/0"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: shard))
    bytes[bytes.count / 3] ^= 0x40
    try bytes.write(to: URL(fileURLWithPath: shard))
    let outcome = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("crc32c") || outcome.errors.contains("checksum"))
  }

  /// A run whose numbers stop being numbers is recorded as diverged, and counted.
  @Test func aDivergedRunIsRecorded() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try workspace.write {
      $0.replacingOccurrences(
        of: "training:", with: "optimizer: {learning_rate: 1.0e+30}\ntraining:")
    }
    let outcome = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1")
    #expect(outcome.status != 0 && outcome.errors.contains("training diverged"))
    let run = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.status == .failed })
    #expect(run.stopReason == "diverged")
    #expect(run.errorText?.contains("diverged") == true)
  }

  @Test func goldenFilesAreCheckedAndDamageIsFound() throws {
    let workspace = try Workspace()
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ModelsTests/Golden/units.safetensors")
    let good = try workspace.run("macow-train", "verify-golden", golden.path)
    #expect(good.status == 0 && good.output.contains("gradients"))

    // The last tensor's last number, made wrong.
    var bytes = try Data(contentsOf: golden)
    let header = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    for index in stride(from: 8 + header + 3, to: bytes.count, by: 4) { bytes[index] ^= 0x02 }
    let path = "\(workspace.folder)/bad.safetensors"
    try bytes.write(to: URL(fileURLWithPath: path))
    let bad = try workspace.run("macow-train", "verify-golden", path)
    #expect(bad.status == 1 && bad.output.contains("FAIL"))

    try bytes.prefix(1000).write(to: URL(fileURLWithPath: path))
    let cut = try workspace.run("macow-train", "verify-golden", path)
    #expect(cut.status == 65 && cut.errors.contains("the file ends before"))
  }

  @Test(arguments: [
    "run", "launch", "plan", "evaluate", "sample", "verify-golden", "import-pytorch",
    "recover", "merge",
  ])
  func everyCommandHasHelpWithAnExample(_ command: String) throws {
    let outcome = try Workspace().run("macow-train", command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("example: macow-train \(command)"))
  }
}
