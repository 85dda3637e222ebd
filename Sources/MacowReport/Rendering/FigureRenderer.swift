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

  /// Writes `BASE.vl.json`, and a file for each format.
  func render(
    _ specification: JSONValue, base: String, formats: [FigureFormat] = [.svg, .png],
    scale: Double = 2
  ) throws {
    try Output.write(Data((try Output.json(specification)).utf8), to: "\(base).vl.json")
    for (format, data) in try render(specification, as: formats, scale: scale) {
      try Output.write(data, to: "\(base).\(format.rawValue)")
    }
  }

  /// Draws a specification; SVG and PNG carry its hash.
  ///
  /// `scale` is PNG's pixels a point.
  func render(
    _ specification: JSONValue, as formats: [FigureFormat], scale: Double = 2
  ) throws -> [(format: FigureFormat, data: Data)] {
    let stamp = try FigureStamp(specification)
    let text = Data((try Output.json(specification)).utf8)
    let output = try python(
      Self.converter, arguments: ["\(scale)"] + formats.map(\.rawValue), input: text)
    var rest = output[...]
    return try formats.map { format in
      let count = rest.prefix(8).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(8)
      guard count > 0, rest.count >= count else {
        throw CommandFailure("vl-convert wrote no \(format.rawValue)", status: .internalError)
      }
      defer { rest = rest.dropFirst(count) }
      return (format, stamp.stamped(Data(rest.prefix(count)), format))
    }
  }

  /// One file with Vega, Vega-Lite and Vega-Embed for interactive figures in pages; made once, from
  /// the renderer's own scripts, beside it or else in the user's cache.
  ///
  /// A page loads it with a script element and calls `vegaEmbed(element, specification)`.
  func javaScriptBundle() throws -> String {
    let version = FileManager.default.contents(atPath: "\(package)/VERSION")
      .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
    let name = "vega-\(version ?? "bundle").js"
    let home =
      ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? "\(NSHomeDirectory())/.cache"
    let folders = [package, "\(home)/macow"]
    if let made = folders.first(where: { FileManager.default.fileExists(atPath: "\($0)/\(name)") })
    {
      return "\(made)/\(name)"
    }
    let script = try python(
      "import sys, vl_convert as v; sys.stdout.write(v.javascript_bundle())", arguments: [],
      input: Data())
    let folder = FileManager.default.isWritableFile(atPath: package) ? folders[0] : folders[1]
    try Output.makeFolder(folder)
    try Output.write(script, to: "\(folder)/\(name)")
    return "\(folder)/\(name)"
  }

  /// Writes each format as its length in 8 bytes and its bytes.
  private static let converter = """
    import sys, vl_convert as v
    spec = sys.stdin.read()
    for format in sys.argv[2:]:
        if format == "svg": data = v.vegalite_to_svg(spec).encode()
        elif format == "png": data = v.vegalite_to_png(spec, scale=float(sys.argv[1]))
        else: data = v.vegalite_to_pdf(spec)
        sys.stdout.buffer.write(len(data).to_bytes(8, "big") + data)
    """

  private func python(_ script: String, arguments: [String], input data: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
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
    input.fileHandleForWriting.write(data)
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
