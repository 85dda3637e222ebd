internal import Foundation

/// Programs that tell about the machine and the code; none of them is needed.
enum ExternalProgram {
  /// What a program of `PATH` printed.
  ///
  /// - Parameter command: Its name and its arguments.
  /// - Returns: Standard output; nil if there is no such program, or it failed.
  static func output(_ command: [String]) -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
