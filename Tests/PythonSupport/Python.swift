internal import Foundation

/// The Pythons of `.tools`, which `scripts/setup` makes.
public enum Python {
  /// What a script that failed printed on stderr, or why none was started.
  public struct Failure: Error { let message: String }

  /// An environment with the libraries that a script needs.
  public enum Environment: String, Sendable {
    /// zarr, numpy and Pillow.
    case data = "python"
    /// MLflow, TensorBoard, pyarrow and pandas; `scripts/setup --tests` makes it.
    case tracking
  }

  /// Whether an environment was made, for tests that need it.
  public static func has(_ environment: Environment) -> Bool {
    FileManager.default.isExecutableFile(atPath: interpreter(environment))
  }

  /// Runs a script of the repository.
  ///
  /// - Returns: What it printed.
  public static func run(_ script: String, _ arguments: String...) throws -> String {
    try run(script, in: .data, arguments)
  }

  /// Runs a script of the repository with the libraries of an environment.
  ///
  /// - Returns: What it printed.
  public static func run(
    _ script: String, in environment: Environment, _ arguments: [String]
  ) throws -> String {
    let python = interpreter(environment)
    guard has(environment) else {
      throw Failure(message: "\(python) does not exist; run scripts/setup --tests")
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

  private static var root: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }

  private static func interpreter(_ environment: Environment) -> String {
    "\(root)/.tools/\(environment.rawValue)/bin/python"
  }
}
