internal import Foundation

/// The Python of `.tools/python`, which `scripts/setup` makes.
public enum Python {
  /// What a script that failed printed on stderr, or why none was started.
  public struct Failure: Error { let message: String }

  /// Runs a script of the repository.
  ///
  /// - Returns: What it printed.
  public static func run(_ script: String, _ arguments: String...) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let python = "\(root)/.tools/python/bin/python"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw Failure(message: "\(python) does not exist; run scripts/setup")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-B", "\(root)/\(script)"] + arguments
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let message = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: String(decoding: message, as: UTF8.self))
    }
    return String(decoding: output, as: UTF8.self)
  }
}
