import Foundation
import Testing

@testable import Experiments

/// What is read of the machine, from texts as drivers and kernels write them.
@Suite struct MachineRecordTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func linesOfNvidiaSmiAreRead() {
    #expect(
      GraphicsCard.parse("NVIDIA H100 80GB HBM3, 550.54.15\nNVIDIA A100, 1\n")
        == GraphicsCard(model: "NVIDIA H100 80GB HBM3", driver: "550.54.15"))
    #expect(
      GraphicsCard.parseLoad("97, 40536, 412.73\n")
        == GraphicsCard.Load(percent: 97, usedBytes: 40536 << 20, watts: 412.73))
    #expect(
      GraphicsCard.parseLoad("[N/A], 12, [N/A]\n")
        == GraphicsCard.Load(percent: nil, usedBytes: 12 << 20, watts: nil))
  }

  @Test(arguments: [
    "", "No devices were found", "NVIDIA-SMI has failed because it couldn't communicate",
    "[N/A], [N/A], [N/A]", ", , ",
  ])
  func whatIsNoCardIsNone(_ text: String) {
    #expect(GraphicsCard.parse(text) == nil)
    #expect(GraphicsCard.parseLoad(text) == nil)
  }

  @Test func theDriversFilesAreRead() {
    let version = """
      NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024
      GCC version:  gcc version 12.2.0 (Debian 12.2.0-14)
      """
    let card = "Model: \t\t Tesla V100-SXM2-16GB\nIRQ:   \t\t 61\nGPU UUID: \t GPU-1\n"
    #expect(
      GraphicsCard.fromKernel(version: version, cards: [card, card])
        == GraphicsCard(model: "Tesla V100-SXM2-16GB", driver: "535.183.01"))
    let open = "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  560.35.03  Release Build"
    #expect(GraphicsCard.fromKernel(version: open, cards: [card])?.driver == "560.35.03")
    #expect(GraphicsCard.fromKernel(version: "", cards: [card])?.driver == "unknown")
    #expect(GraphicsCard.fromKernel(version: version, cards: []) == nil)
  }

  @Test(arguments: [
    (0, nil, "0"), (1, "4,5", "5"), (0, "GPU-a, GPU-b", "GPU-a"), (2, "4,5", "2"), (0, "", "0"),
  ])
  func aCardHasItsNameOutsideOfTheProcess(_ index: Int, _ visible: String?, _ name: String) {
    #expect(GraphicsCard.identifier(index, visible: visible) == name)
  }

  private func zone(_ folder: String, _ name: String, energy: String, range: String) throws {
    let path = scratch.file(folder)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in [("name", name), ("energy_uj", energy), ("max_energy_range_uj", range)] {
      try "\(text)\n".write(toFile: "\(path)/\(file)", atomically: true, encoding: .utf8)
    }
  }

  @Test func energyIsOfPackagesAndTheirMemoryAndWrapsAround() throws {
    try zone("intel-rapl", "control", energy: "1", range: "9")
    try zone("intel-rapl:0", "package-0", energy: "1000000", range: "262143328850")
    try zone("intel-rapl:0:0", "core", energy: "5", range: "262143328850")
    try zone("intel-rapl:0:1", "dram", energy: "65712999000", range: "65712999613")
    try zone("intel-rapl:1", "psys", energy: "7", range: "262143328850")
    var counter = EnergyCounter(root: scratch.url.path)
    #expect(counter.sources == "dram, package")
    #expect(counter.advance() == 0)
    try zone("intel-rapl:0", "package-0", energy: "3500000", range: "262143328850")
    try zone("intel-rapl:0:0", "core", energy: "999999999", range: "262143328850")
    try zone("intel-rapl:0:1", "dram", energy: "499387", range: "65712999613")
    #expect(counter.advance() == 3)
    #expect(counter.advance() == 0)
    try FileManager.default.removeItem(atPath: scratch.file("intel-rapl:0/energy_uj"))
    #expect(counter.advance() == nil)
  }

  @Test func withoutReadableCountersThereIsNoEnergy() throws {
    try zone("intel-rapl:0", "package-0", energy: "secret", range: "262143328850")
    for root in [scratch.url.path, "/nowhere"] {
      var counter = EnergyCounter(root: root)
      #expect(counter.sources == nil)
      #expect(counter.advance() == nil)
    }
  }

  @Test func theKernelsCountsAreRead() {
    #expect(ProcessUsage.residentBytes("30720 1024 512 1 0 900 0\n", pageSize: 4096) == 1024 * 4096)
    #expect(ProcessUsage.residentBytes("", pageSize: 4096) == nil)
    #expect(
      ProcessUsage.readBytes("rchar: 9\nread_bytes: 4096\ncancelled_write_bytes: 1\n") == 4096)
    #expect(ProcessUsage.readBytes("rchar: 9\n") == nil)
    let before = ProcessUsage.now()
    var sum = 0.0
    for number in 0..<3_000_000 { sum += Double(number).squareRoot() }
    #expect(sum > 0 && ProcessUsage.now().processorSeconds > before.processorSeconds)
    #expect((before.residentBytes ?? 0) > 1 << 20)
  }

  @Test func packagesAreListed() throws {
    let text = """
      {"originHash": "x", "pins": [
        {"identity": "grdb.swift", "kind": "remoteSourceControl", "location": "l",
         "state": {"revision": "aa", "version": "7.10.0"}},
        {"identity": "edge", "location": "l", "state": {"branch": "main", "revision": "bb"}}],
       "version": 3}
      """
    #expect(PackagePins.versions(text) == ["grdb.swift": "7.10.0", "edge": "bb"])
    #expect(PackagePins.versions("{}") == [:] && PackagePins.versions("") == [:])
    let deep = scratch.file("package/.build/debug")
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try text.write(
      toFile: scratch.file("package/Package.resolved"), atomically: true, encoding: .utf8)
    #expect(PackagePins.text(near: "\(deep)/macow-train") == text)
    #expect(PackagePins.text(near: scratch.file("macow-train")) == "")
  }

  /// Samples of two attempts become the run's peaks, sums and means.
  @Test func whatARunUsedIsSummedOverItsAttempts() throws {
    let fixture = try Fixture()
    let first = try fixture.store.beginAttempt(fixture.request(process: Fixture.deadProcess()))
    let load = GraphicsCard.Load(percent: 50, usedBytes: 900, watts: 100)
    try fixture.store.recordResources(
      first,
      ResourceSample(
        cpuPercent: 100, residentBytes: 700, readBytes: 40, gpu: load, seconds: 60, joules: 6000,
        energySources: "gpu"))
    let second = try fixture.store.beginAttempt(fixture.request())
    try fixture.store.recordResources(
      second,
      ResourceSample(cpuPercent: 200, residentBytes: 500, readBytes: 2, seconds: 30, joules: 1.5))
    try fixture.store.recordResources(second, ResourceSample(readBytes: 3, seconds: 30))
    try fixture.store.recordEpoch(second, epoch: 1, step: 1, [MetricValue(.peakMemory, 800)])
    let used = try fixture.store.detail(ofRun: second.uid).resources
    #expect(used.peakMemoryBytes == 800 && used.peakGPUBytes == 900 && used.samples == 3)
    #expect(used.energyJoules == 6001.5 && used.energySeconds == 90)
    #expect(used.readBytes == 43 && used.meanCPUPercent == 150 && used.meanGPUPercent == 50)
    let other = try fixture.store.beginAttempt(fixture.request(seed: 2))
    let none = try fixture.store.detail(ofRun: other.uid).resources
    #expect(none.energyJoules == nil && none.peakMemoryBytes == nil && none.samples == 0)
  }
}
