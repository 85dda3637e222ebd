import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct CardTests {
  private func card(_ made: EvidenceStore, _ arguments: String...) throws -> Program {
    try Program(["card"] + arguments + ["--db", made.path])
  }

  @Test func itsNumbersAreThoseOfTheTable() throws {
    let made = try EvidenceStore.rich()
    let text = try card(made, "model", "rich").output
    let table = try Program(["table", "rich", "--db", made.path]).output
    // Configuration, number, n, seeds and interval of the two tables, cell by cell.
    func cells(_ text: String, _ columns: [Int]) -> [[String]] {
      text.split(separator: "\n").filter { $0.hasPrefix("| macow") || $0.hasPrefix("| glow") }
        .map { line in
          let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
          return columns.map { cells[$0] }
        }
    }
    let results = text[(text.firstRange(of: "### Quantitative")?.lowerBound ?? text.startIndex)...]
    #expect(cells(String(results), [0, 1, 2, 3, 4]) == cells(table, [0, 2, 3, 4, 5]))
    #expect(cells(table, [0]).count == 2)
    for part in [
      "macow", "1234567 parameters", "3.50 ± 0.25", "https://example.org/photos32.tar", "CC BY 4.0",
      "A. Author. Photographs. 2020.", "model.safetensors", "| training.epochs", "macow · glow",
      "20 min 50 s of work in all", "grdb.swift 7.10.0", "> *To write: ",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func everyFieldOfTheConfigurationIsThere() throws {
    let made = try EvidenceStore.rich()
    let text = try card(made, "model", "rich", "--variant", "glow").output
    let keys = try Sqlite3(
      made.path, "SELECT key FROM v_parameter WHERE label = 'glow' ORDER BY key"
    ).output.split(separator: "\n")
    #expect(keys.count > 30)
    for key in keys { #expect(text.contains("| \(key) "), "\(key)") }
    #expect(text.contains("Model card: rich, glow"))
    #expect(!text.contains("3.50 ± 0.25"))
    let unknown = try card(made, "model", "rich", "--variant", "glw")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("(there are macow, glow)"))
  }

  @Test func dataAreDescribedWithTheirChecksums() throws {
    let made = try EvidenceStore.rich()
    let text = try card(made, "dataset", "photos32").output
    for part in [
      "| train | 800    | 32×32×3 |", "photos32.tar**: 10 bytes, sha256 eeee",
      "train: 4 images left out, flat images.", "- **rich**: 7 runs", "**Licence**: CC BY 4.0",
      "reduced to 32 pixels",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("/data/photos32"))
    let unknown = try card(made, "dataset", "photos23")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("did you mean 'photos32'?"))
  }

  @Test func aFileThatExistsIsKept() throws {
    let made = try EvidenceStore.rich()
    let file = made.folder.appendingPathComponent("card.md").path
    #expect(try card(made, "model", "rich", "--output", file).status == 0)
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    let result = try card(made, "model", "rich", "--output", file)
    #expect(result.status == 73)
    #expect(result.errors.contains("a card never overwrites what people wrote"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
  }

  @Test func hostileNamesAreOnlyText() throws {
    let made = try EvidenceStore.poor()
    for arguments in [["model", "poor"], ["dataset", EvidenceStore.hostile]] {
      let markdown = try Program(["card"] + arguments + ["--db", made.path])
      #expect(markdown.status == 0, "\(markdown.errors)")
      #expect(!markdown.output.contains("<b>"))
      let latex = try Program(["card"] + arguments + ["--format", "latex", "--db", made.path])
        .output
      #expect(!latex.contains("50% ") && !latex.contains("x_1"))
      // A bracket in a name would end the optional argument of an unbraced item.
      #expect(latex.contains("\\item[{") && !latex.contains("\\item[N"))
      let json = try Program(["card"] + arguments + ["--json", "--db", made.path]).output
      #expect(try JSONDecoder().decode(Card.self, from: Data(json.utf8)).parts.count >= 8)
    }
  }

  @Test func whatHasNotRunHasACardToo() throws {
    let made = try EvidenceStore.empty()
    let text = try card(made, "model", "empty").output
    #expect(text.contains("number of parameters not on record"))
    #expect(text.contains("No run has started."))
  }
}
