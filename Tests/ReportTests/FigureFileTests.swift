import Configurations
import Experiments
import Foundation
import FoundationXML
import Testing

@testable import MacowReport

/// Files of figures are what their names say, and know what they show.
@Suite struct FigureFileTests {
  let synthetic: SyntheticStore

  init() throws {
    synthetic = try SyntheticStore()
    try synthetic.finishAll()
  }

  private func path(_ name: String) -> String {
    synthetic.folder.appendingPathComponent(name).path
  }

  private func data(_ name: String) throws -> Data {
    try #require(FileManager.default.contents(atPath: path(name)))
  }

  /// What a program says about a file; nil if it is not installed.
  private func say(_ program: String, _ arguments: String...) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)") else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program): \(text)")
    return text
  }

  @Test func everyFormatIsValidAndHasItsCaption() throws {
    let result = try Program([
      "figure", "curves", "quick", "--format", "svg,png,pdf", "--theme", "print", "--output",
      path("out/c"), "--db", synthetic.path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output
        == ["svg", "png", "pdf", "txt"].map { "\(path("out/c")).\($0)\n" }.joined())
    let svg = try data("out/c.svg")
    #expect(XMLParser(data: svg).parse())
    let text = String(decoding: svg, as: UTF8.self)
    for word in ["epoch", "val/bpd (bits/dim)", "train/bpd (bits/dim)", "macow", "glow"] {
      #expect(text.contains(">\(word)<"), "\(word)")
    }

    let png = try data("out/c.png")
    #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    // A column of 3.3 inches at 300 dots an inch, as far as panels beside labels can keep to it.
    #expect((800...1000).contains(width), "\(width)")

    let caption = String(decoding: try data("out/c.txt"), as: UTF8.self)
    #expect(caption.contains("macow: 3 seeds, glow: 3 seeds"))
    #expect(String(decoding: try data("out/c.pdf").prefix(5), as: UTF8.self) == "%PDF-")
    if let words = try say("pdftotext", path("out/c.pdf"), "-") {
      for word in ["epoch", "bits/dim", "macow", "glow"] {
        #expect(words.contains(word), "\(word)")
      }
    }
    if let fonts = try say("pdffonts", path("out/c.pdf")) {
      let lines = fonts.split(separator: "\n").dropFirst(2)
      #expect(!lines.isEmpty)
      // The columns after the encoding say whether a font is embedded, a subset, and has Unicode.
      #expect(lines.allSatisfy { $0.contains(" yes yes yes ") || $0.contains(" yes yes ") })
    }
    _ = try say("pdftoppm", "-r", "40", "-png", path("out/c.pdf"), path("out/page"))
  }

  @Test func pngStaysReadableWithItsStamp() throws {
    let figure = try ResultsFigure(FigureQuery(names: ["quick"]), store: synthetic.store)
    let specification = figure.specification(FigureStyle())
    let drawn = try FigureRenderer().render(specification, as: [.png, .svg])
    let stamp = try FigureStamp(specification)
    for (format, data) in drawn {
      let file = path("stamped.\(format.rawValue)")
      try data.write(to: URL(fileURLWithPath: file))
      #expect(stamp.isIn(file))
      #expect(!(try FigureStamp("another").isIn(file)))
    }
    // Pillow and others check every chunk's CRC; this is the same walk with zlib's.
    let check = """
      import struct, sys, zlib
      data = open(sys.argv[1], "rb").read()
      place, names = 8, []
      while place < len(data):
          size, name = struct.unpack(">I4s", data[place:place + 8])
          body = data[place + 4:place + 8 + size]
          assert zlib.crc32(body) == struct.unpack(">I", data[place + 8 + size:place + 12 + size])[0]
          names.append(name.decode())
          if name == b"tEXt": print(body[4:].split(b"\\0")[1].decode())
          place += 12 + size
      assert names[0] == "IHDR" and names[-2:] == ["tEXt", "IEND"], names
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", check, path("stamped.png")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text == "\(stamp.hash)\n")
  }

  @Test func aStaleFigureIsNoticedWithoutTheRenderer() throws {
    let page = path("README.md")
    try """
    <!-- macow:begin figure results quick --output figures/r --format png -->
    <!-- macow:end -->

    """.write(toFile: page, atomically: true, encoding: .utf8)
    func render(_ arguments: String..., tools: String? = nil) throws -> Program {
      try Program(
        ["render", page, "--db", synthetic.path] + arguments,
        environment: tools.map { ["MACOW_TOOLS": $0] } ?? [:])
    }
    #expect(try render("--check", tools: "/nowhere").status == 1)
    #expect(try render().status == 0)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.contains("![test/bpd of quick](figures/r.png)\n\ntest/bpd (bits/dim), lower"))
    #expect(try render("--check", tools: "/nowhere").status == 0)

    // A picture of other numbers, whose text in the document happens to be the same.
    let other = try FigureRenderer().render(["mark": "point", "data": ["values": []]], as: [.png])
    let fresh = try data("figures/r.png")
    for bytes in [other[0].data, fresh.dropLast(100), Data()] {
      try Data(bytes).write(to: URL(fileURLWithPath: path("figures/r.png")))
      let check = try render("--check", tools: "/nowhere")
      #expect(check.status == 1)
      #expect(check.output.contains("'figure results quick --output figures/r"))
    }
    #expect(try render().status == 0)
    #expect(try render("--check", tools: "/nowhere").status == 0)
    #expect(try data("figures/r.png") == fresh)

    try synthetic.store.exclude(
      run: try #require(try synthetic.store.runSummaries().first).uid, reason: "a test")
    #expect(try render("--check", tools: "/nowhere").status == 1)
  }

  @Test(arguments: [
    ("figure results quick", "name the files with --output BASE"),
    ("figure results quick --json", "needs --output"),
    ("figure results quick --output f --format pdf", "a document shows svg or png"),
    ("figure resluts quick --output f", "did you mean 'results'?"),
    ("figure results quick --output f --db x", "a block takes no --db"),
  ])
  func blocksRefuse(block: String, sentence: String) throws {
    let page = path("README.md")
    try "<!-- macow:begin \(block) -->\n<!-- macow:end -->\n"
      .write(toFile: page, atomically: true, encoding: .utf8)
    let program = try Program(["render", page, "--db", synthetic.path])
    #expect(program.status != 0)
    #expect(program.errors.contains(sentence), "\(program.errors)")
    #expect(!FileManager.default.fileExists(atPath: path("f.svg")))
  }

  @Test func markersInCodeSpansAreProse() throws {
    let text = "`<!-- macow:begin … -->` and `<!-- macow:end -->` mark blocks.\n"
    let document = try MarkedDocument(text, file: "x.md")
    #expect(document.blocks.isEmpty)
    #expect(document.text { _ in "" } == text)
  }

  @Test func theScriptsForPagesAreBundledOnce() throws {
    let first = try FigureRenderer().javaScriptBundle()
    let script = try #require(FileManager.default.contents(atPath: first))
    #expect(script.count > 500_000)
    #expect(String(decoding: script, as: UTF8.self).contains("vegaEmbed"))
    let made = try FileManager.default.attributesOfItem(atPath: first)[.modificationDate] as? Date
    #expect(try FigureRenderer().javaScriptBundle() == first)
    let again = try FileManager.default.attributesOfItem(atPath: first)[.modificationDate] as? Date
    #expect(made == again)
  }
}
