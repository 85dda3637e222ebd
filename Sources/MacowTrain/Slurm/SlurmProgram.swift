import Console
import Foundation

/// One of Slurm's commands: `sbatch`, `squeue`, `sacct`.
struct SlurmProgram {
  let name: String

  /// What a command said, and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// What it complained of, in one line.
    var complaint: String {
      let lines = (errors + output).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return lines.isEmpty
        ? "exit code \(status), and no word why" : lines.joined(separator: "; ")
    }
  }

  /// Where the command lies; nil if it is nowhere on the search path.
  var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Says what to do if the command is not installed.
  ///
  /// - Returns: Where it lies.
  /// - Throws: `CommandFailure` if it is nowhere.
  @discardableResult
  func require() throws -> String {
    if let path { return path }
    throw CommandFailure(
      "\(name) was not found; launch from a machine that has Slurm's commands (some sites want "
        + "'module load slurm'), or use --executor local", status: .missingInput)
  }

  /// Runs the command to its end.
  ///
  /// - Parameter arguments: Its arguments.
  /// - Returns: What it said.
  /// - Throws: `CommandFailure` if it is not installed, or cannot be started.
  func run(_ arguments: [String]) throws -> Outcome {
    let path = try require()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = Self.environment(ProcessInfo.processInfo.environment)
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    do {
      try process.run()
    } catch {
      throw CommandFailure("\(path) cannot be started", status: .missingInput)
    }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// The environment without a person's habits for lists, which would hide jobs from us.
  static func environment(_ own: [String: String]) -> [String: String] {
    own.filter { !$0.key.hasPrefix("SQUEUE_") && !$0.key.hasPrefix("SACCT_") }
  }
}
