import Foundation
import Shards
import Testing

@testable import Experiments

/// A folder with a database, a data set of synthetic images in it, and the real executables.
final class Workspace {
  let folder: String
  var database: String { "\(folder)/macow.db" }

  /// What a process said, and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Makes the folder.
  ///
  /// - Parameter name: How the folder's name begins.
  /// - Throws: If it cannot be made.
  init(named name: String = "macow-train") throws {
    folder = NSTemporaryDirectory() + "/\(name)-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The folder of the executables: where the test bundle lies.
  static let products: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let executable =
      bundle ?? (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (executable as NSString).deletingLastPathComponent
  }()

  /// A command that is ready to run in the folder, saying nothing.
  private func process(
    _ command: String, _ arguments: [String], _ environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Self.products)/\(command)")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["MACOW_DB": database, "OMP_NUM_THREADS": "1"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Starts a command in the folder.
  ///
  /// - Parameters:
  ///   - command: The executable's name.
  ///   - arguments: Its arguments.
  ///   - environment: Variables beside the usual ones.
  ///   - errors: A file for what it says on stderr.
  /// - Returns: The process, which runs.
  /// - Throws: If it cannot be started.
  func start(
    _ command: String, _ arguments: [String], environment: [String: String] = [:],
    errors: String? = nil
  ) throws -> Process {
    let process = process(command, arguments, environment)
    if let errors {
      try Data().write(to: URL(fileURLWithPath: errors))
      process.standardError = FileHandle(forWritingAtPath: errors)
    }
    try process.run()
    return process
  }

  /// Runs a command to its end.
  @discardableResult
  func run(_ command: String, _ arguments: String...) throws -> Outcome {
    try run(command, arguments: arguments)
  }

  /// Runs a command to its end.
  func run(
    _ command: String, arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    let outputFile = "\(folder)/\(UUID().uuidString).out"
    let errorFile = "\(folder)/\(UUID().uuidString).err"
    for file in [outputFile, errorFile] {
      try Data().write(to: URL(fileURLWithPath: file))
    }
    let process = process(command, arguments, environment)
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: outputFile, encoding: .utf8),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8))
  }

  /// Writes a CIFAR-10 folder in the binary layout with smooth random images, and ingests it.
  func ingest(perBatch: Int = 16) throws {
    let cifar = "\(folder)/cifar-10-batches-bin"
    try FileManager.default.createDirectory(atPath: cifar, withIntermediateDirectories: true)
    var state: UInt64 = 42
    func draw() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let names = (1...5).map { "data_batch_\($0).bin" } + ["test_batch.bin"]
    for name in names {
      var bytes: [UInt8] = []
      for _ in 0..<perBatch {
        bytes.append(UInt8(draw() % 10))
        for _ in 0..<3 {
          let (base, slope) = (draw() % 128, draw() % 4)
          for row in 0..<32 {
            for column in 0..<32 {
              bytes.append(UInt8(min(255, base + slope * (row + column) / 2 + draw() % 8)))
            }
          }
        }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: "\(cifar)/\(name)"))
    }
    try Data().write(to: URL(fileURLWithPath: "\(cifar)/readme.html"))
    let classes = [
      "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]
    try (classes.joined(separator: "\n") + "\n\n").write(
      toFile: "\(cifar)/batches.meta.txt", atomically: true, encoding: .utf8)
    let outcome = try run("macow-ingest", "cifar10", cifar)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Writes a specification of a tiny Glow and a tiny MaCow.
  @discardableResult
  func write(spec name: String = "tiny.yaml", _ change: (String) -> String = { $0 }) throws
    -> String
  {
    let text = """
      experiment: tiny
      data: {name: cifar10, validation: {fraction: 0.2}, flip: true}
      training: {epochs: 5, batch_size: 16, initialization_batch_size: 32}
      schedule: {warmup_steps: 2}
      evaluation: {batch_size: 8, sample_count: 4}
      seeds: 1..2
      model: {type: glow, levels: 2, num_steps: [1, 1], hidden_channels: 8}
      variants:
        - {label: glow, role: baseline}
        - label: macow
          set:
            model: {type: macow, levels: 2, num_steps: [1, 1], factors: [], hidden_channels: [6, 8]}
      """
    try change(text).write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    return name
  }

  func store() throws -> RunStore { try RunStore(readingAt: database) }

  /// A finished run's parameters, byte by byte.
  func model(of summary: RunSummary) throws -> Data {
    try Data(
      contentsOf: URL(fileURLWithPath: "\(folder)/runs/\(summary.uid)/model.safetensors"))
  }
}
