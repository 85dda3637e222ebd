import Configurations
import Console
import Foundation

/// Renders Vega-Lite specifications through vl-convert, a Python package that set-up unpacks.
struct FigureRenderer {
  private let package: String

  /// Finds `.tools/vl-convert`: in `MACOW_TOOLS`, or in a folder above the program or the working
  /// directory.
  init() throws {
    let environment = ProcessInfo.processInfo.environment["MACOW_TOOLS"]
    let starts = [
      FileManager.default.currentDirectoryPath,
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
    ]
    let candidates =
      environment.map { ["\($0)/vl-convert"] }
      ?? starts.flatMap(Self.ancestors).map { "\($0)/.tools/vl-convert" }
    let found = candidates.first {
      FileManager.default.fileExists(atPath: "\($0)/vl_convert")
    }
    guard let found else {
      throw CommandFailure(
        "vl-convert, which renders figures, was not found; run scripts/setup, or point MACOW_TOOLS "
          + "to the folder that has vl-convert", status: .missingInput)
    }
    package = found
  }

  /// A path and the folders above it.
  static func ancestors(_ path: String) -> [String] {
    var url = URL(fileURLWithPath: path)
    var result = [url.path]
    while url.path != "/" {
      url.deleteLastPathComponent()
      result.append(url.path)
    }
    return result
  }

  /// Writes `BASE.vl.json`, `BASE.svg` and `BASE.png`.
  func render(_ specification: JSONValue, base: String) throws {
    let text = Data((try Output.json(specification)).utf8)
    try Output.write(text, to: "\(base).vl.json")
    try Output.write(try convert(text, call: "vegalite_to_svg(s).encode()"), to: "\(base).svg")
    try Output.write(try convert(text, call: "vegalite_to_png(s, scale=2)"), to: "\(base).png")
  }

  private func convert(_ specification: Data, call: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sys, vl_convert as v; s = sys.stdin.read(); sys.stdout.buffer.write(v.\(call))",
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONPATH"] = package
    process.environment = environment
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch {
      throw CommandFailure("python3 was not found; figures need it", status: .missingInput)
    }
    // The program reads all of its input before it writes, so neither side can wait for the other.
    input.fileHandleForWriting.write(specification)
    try? input.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !result.isEmpty else {
      let last = String(decoding: complaint, as: UTF8.self).split(separator: "\n").last ?? ""
      throw CommandFailure("vl-convert failed: \(last)", status: .internalError)
    }
    return result
  }
}
