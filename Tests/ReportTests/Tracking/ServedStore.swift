import Foundation

/// The real program serving a fresh database, and the Python of the real client.
final class ServedStore {
  let folder: URL
  let address: URL
  private let server = Process()

  var database: String { folder.appendingPathComponent("macow.db").path }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let python = "\(root)/.tools/tracking/bin/python"
  static var hasClient: Bool { FileManager.default.isExecutableFile(atPath: python) }

  init(_ arguments: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-tracking-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let errors = Pipe()
    server.executableURL = try Program.executable()
    server.arguments =
      ["serve", "--port", "0", "--db", folder.appendingPathComponent("macow.db").path] + arguments
    server.standardError = errors
    try server.run()
    let line = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    let words = line.split(separator: " ").map(String.init)
    guard let text = words.first(where: { $0.hasPrefix("http://") }), let url = URL(string: text)
    else { throw CocoaError(.fileReadCorruptFile, userInfo: [NSDebugDescriptionErrorKey: line]) }
    address = url
  }

  deinit {
    server.terminate()
    server.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a script of this folder.
  func python(
    _ script: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    let path = script.hasPrefix("-c") ? script : "\(Self.root)/Tests/ReportTests/Tracking/\(script)"
    process.arguments = ["-B"] + (script == "-c" ? ["-c"] : [path]) + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
