import Crypto
import Foundation
import Testing

/// The real executable, run in a folder of its own that vanishes with the value.
final class Workplace {
  let path = NSTemporaryDirectory() + "ingest-\(UUID().uuidString)"

  struct Output {
    let status: Int32
    let out, err: String
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The program beside the test bundle.
  static func executable() throws -> String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("macow-ingest").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  private func process(_ executable: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ["PATH": "/usr/bin:/bin"]
    return process
  }

  func run(_ arguments: String...) throws -> Output { try run(arguments) }

  func run(_ arguments: [String]) throws -> Output {
    try finish(process(try Self.executable(), arguments))
  }

  /// Runs the program below a shell that has set a limit first.
  func run(limited limit: String, _ arguments: String...) throws -> Output {
    try finish(
      process(
        "/bin/bash", ["-c", "\(limit); exec \"$0\" \"$@\"", try Self.executable()] + arguments))
  }

  private func finish(_ process: Process) throws -> Output {
    let out = URL(fileURLWithPath: "\(path)/stdout-\(UUID().uuidString)")
    let err = URL(fileURLWithPath: "\(path)/stderr-\(UUID().uuidString)")
    defer { for url in [out, err] { try? FileManager.default.removeItem(at: url) } }
    for url in [out, err] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
      err: try String(contentsOf: err, encoding: .utf8))
  }

  /// Starts the program and kills it after a while.
  func runAndKill(after seconds: Double, _ arguments: String...) throws {
    try runAndKill(after: seconds, arguments)
  }

  func runAndKill(after seconds: Double, _ arguments: [String]) throws {
    let process = process(try Self.executable(), arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// CIFAR-10's binary release as a folder, with `count` images a batch.
  func makeCIFAR(count: Int, seed: UInt64 = 1) throws -> [String: [UInt8]] {
    var state = seed
    var pixels: [String: [UInt8]] = ["train": [], "test": []]
    try FileManager.default.createDirectory(
      atPath: "\(path)/cifar", withIntermediateDirectories: true)
    for name in (1...5).map({ "data_batch_\($0).bin" }) + ["test_batch.bin"] {
      var file: [UInt8] = []
      for image in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let base = UInt8(truncatingIfNeeded: state >> 40)
        let planes = (0..<3072).map { UInt8(truncatingIfNeeded: $0 / 7) &+ base }
        file.append(UInt8(image % 10))
        file += planes
        for at in 0..<1024 {
          let rgb = [planes[at], planes[1024 + at], planes[2048 + at]]
          pixels[name.hasPrefix("test") ? "test" : "train", default: []] += rgb
        }
      }
      try Data(file).write(to: URL(fileURLWithPath: "\(path)/cifar/\(name)"))
    }
    return pixels
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// Names and contents of everything in the data folder and the database.
  func state() throws -> [String: String] {
    var state: [String: String] = [:]
    for name in FileManager.default.subpaths(atPath: path) ?? [] {
      let file = URL(fileURLWithPath: "\(path)/\(name)")
      if name.hasPrefix("data/"), let data = try? Data(contentsOf: file) {
        state[name] = SHA256.hash(data: data).description
      }
    }
    return state
  }
}

func json(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
