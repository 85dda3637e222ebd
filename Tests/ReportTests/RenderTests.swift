import Foundation
import Testing

@testable import MacowReport

@Suite struct RenderTests {
  let synthetic: SyntheticStore
  let path: String

  init() throws {
    synthetic = try SyntheticStore()
    path = synthetic.folder.appendingPathComponent("README.md").path
  }

  private func write(_ text: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func read() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func render(_ arguments: String...) throws -> Program {
    try Program(["render", path] + arguments + ["--db", synthetic.path])
  }

  static let page = """
    # Prose

    It reaches <!-- macow:begin value quick/macow -->9.9<!-- macow:end --> bits/dim.\r
    <!-- macow:begin table quick --test welch -->
    old
    <!-- macow:end -->
    ```
    <!-- macow:begin table somebody -->
    ```
    The end, without a newline
    """

  @Test func blocksAreFilledAndProseSurvives() throws {
    try synthetic.finishAll()
    try write(Self.page)
    let check = try render("--check")
    #expect(check.status == 1)
    #expect(check.output.contains("README.md:3: 'value quick/macow' is stale"))
    #expect(check.output.contains("README.md:4: 'table quick --test welch' is stale"))
    #expect(try read() == Self.page)

    #expect(try render().output == "\(path): 2 blocks, 2 renewed\n")
    let text = try read()
    #expect(
      text.hasPrefix(
        "# Prose\n\nIt reaches <!-- macow:begin value quick/macow -->3.50 ± 0.25 (n=3)"
          + "<!-- macow:end --> bits/dim.\r\n<!-- macow:begin table quick --test welch -->\n\n"
          + "| configuration |"))
    #expect(
      text.hasSuffix(
        "\n\n<!-- macow:end -->\n```\n<!-- macow:begin table somebody -->\n```\n"
          + "The end, without a newline"))
    #expect(try render("--check").status == 0)
    #expect(try render().output == "\(path): 2 blocks, 0 renewed\n")
    #expect(try read() == text)
  }

  @Test func anotherRunMakesABlockStale() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    try write("<!-- macow:begin value macow --part mean --><!-- macow:end -->")
    #expect(try render().status == 0)
    #expect(try read().contains("-->3.5<!--"))
    try synthetic.finish(0, seed: 2, test: 3.25)
    #expect(try render("--check").status == 1)
    #expect(try render().status == 0)
    #expect(try read().contains("-->3.38<!--"))
  }

  @Test func figuresAreDrawnBesideTheDocument() throws {
    try synthetic.finishAll()
    try write("<!-- macow:begin curves quick --output figures/curves -->\n<!-- macow:end -->\n")
    #expect(try render().status == 0)
    #expect(try read().contains("\n\n![Learning curves of quick](figures/curves.svg)\n\n"))
    let svg = synthetic.folder.appendingPathComponent("figures/curves.svg")
    #expect(FileManager.default.fileExists(atPath: svg.path))
    #expect(try render("--check").status == 0)
    try FileManager.default.removeItem(at: svg)
    #expect(try render("--check").status == 1)
  }

  @Test(arguments: [
    ("<!-- macow:begin table quick -->\n", "1: macow:begin without a macow:end after it"),
    ("a\n<!-- macow:end -->\n", "2: macow:end without a macow:begin before it"),
    (
      "<!-- macow:begin table quick -->\n<!-- macow:begin table quick -->\n<!-- macow:end -->",
      "1: another macow:begin before this block's macow:end"
    ),
    ("<!-- macow:begin table quick\n-->\n<!-- macow:end -->", "1: the macow:begin marker is not"),
    ("<!-- macow:begin table 'quick -->\n<!-- macow:end -->", "1: a quote is not closed"),
    (
      "\n\n<!-- macow:begin tabel quick -->\n<!-- macow:end -->",
      "3: no block 'tabel' (there are \(Blocks.all.keys.sorted().joined(separator: ", "))); did you mean 'table'?"
    ),
    ("<!-- macow:begin table quik -->\n<!-- macow:end -->", "1: no experiment 'quik'"),
    ("<!-- macow:begin table quick --foo -->\n<!-- macow:end -->", "1: Unknown option '--foo'"),
    ("<!-- macow:begin table quick --db x -->\n<!-- macow:end -->", "1: a block takes no --db"),
    ("<!-- macow:begin value glow -->\n<!-- macow:end -->", "1: 'glow' has no finished run"),
    ("<!-- macow:begin query 'DROP TABLE run' -->\n<!-- macow:end -->", "1: only statements that"),
  ])
  func mistakesNameTheLineAndChangeNothing(text: String, sentence: String) throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    let text = "<!-- macow:begin value macow -->?<!-- macow:end -->" + text
    try write(text)
    let program = try render()
    #expect(program.status != 0)
    #expect(program.errors.contains("README.md:\(sentence)"), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(try read() == text)
  }

  @Test func wordsAreSplitAsAShellDoes() {
    #expect(MarkedBlock.words(" a  'b c' \"d 'e'\" f'g'h '' ") == ["a", "b c", "d 'e'", "fgh", ""])
    #expect(MarkedBlock.words("a 'b") == nil)
  }
}
