import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct ChecklistProgramTests {
  private func run(_ made: EvidenceStore, _ arguments: String...) throws -> Program {
    try Program(["checklist", made.experiment] + arguments + ["--db", made.path])
  }

  private func item(_ id: String, _ program: Program) throws -> FilledChecklist.Item? {
    try JSONDecoder().decode(FilledChecklist.self, from: Data(program.output.utf8))
      .items.first { $0.id == id }
  }

  @Test func aPersonsAnswerWinsAndStays() throws {
    let made = try EvidenceStore.rich()
    let kept = try run(
      made, "--list", "neurips-2019", "--answer", "e2", "no", "--reason", "the link is dead")
    #expect(kept.status == 0, "\(kept.errors)")
    #expect(kept.output == "neurips-2019 E2 Link to the data: no (the records alone: yes)\n")
    let both = try Sqlite3(
      made.path, "SELECT checklist, item, source, answer FROM checklist_answer ORDER BY source")
    #expect(both.output == "mlrc-2019|E2|auto|yes\nmlrc-2019|E2|manual|no\n")

    let first = try item("E2", try run(made, "--list", "neurips-2019", "--json"))
    #expect(first?.verdict == .no)
    #expect(first?.manual?.reason == "the link is dead")
    #expect(first?.automatic.verdict == .yes)
    // What the records say is made anew; what the person said is not touched by it.
    try made.sqlite("UPDATE dataset SET source_url = NULL")
    let second = try item("E2", try run(made, "--list", "neurips-2019", "--json"))
    #expect(second?.automatic.verdict == .no)
    #expect(second?.manual?.reason == "the link is dead")
    let text = try run(made, "--list", "neurips-2019").output
    #expect(text.contains("Answered by a person: the link is dead"))
    #expect(try run(made, "--list", "mlrc-2.0").output.contains("Answered by a person") == false)

    #expect(try run(made, "--list", "neurips-2019", "--forget", "E2").status == 0)
    #expect(try item("E2", try run(made, "--list", "neurips-2019", "--json"))?.manual == nil)
    let again = try run(made, "--list", "neurips-2019", "--forget", "E2")
    #expect(again.status == 66)
    #expect(
      again.errors == "macow-report: nobody has answered E2 of neurips-2019 for rich\n")
  }

  @Test func theListOfAnItemIsFoundIfThereIsOnlyOne() throws {
    let made = try EvidenceStore.rich()
    #expect(
      try run(made, "--answer", "9", "yes", "--reason", "read it").output.hasPrefix("neurips 9"))
    let several = try run(made, "--answer", "T1", "na", "--reason", "no theory")
    #expect(several.status == 64)
    #expect(several.errors.contains("say --list neurips-2019 or --list mlrc-2.0"))
  }

  @Test(arguments: [
    (["--list", "neurips2019"], "did you mean 'neurips-2019'?"),
    (["--answer", "9", "maybe", "--reason", "x"], "found '9 maybe'"),
    (["--answer", "9", "todo", "--reason", "x"], "found '9 todo'"),
    (["--answer", "9", "yes"], "--answer and --reason go together"),
    (["--answer", "9", "yes", "--reason", "  "], "--reason must say something"),
    (["--reason", "x"], "--answer and --reason go together"),
    (["--answer", "E99", "yes", "--reason", "x"], "no item 'E99'"),
    (["--answer", "9", "yes", "--reason", "x", "--forget", "9"], "choose one of"),
    (["--json", "--format", "latex"], "choose one of --format and --json"),
  ])
  func wrongArgumentsAreExplained(arguments: [String], sentence: String) throws {
    let made = try EvidenceStore.empty()
    let result = try Program(["checklist", "empty"] + arguments + ["--db", made.path])
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(
      try Sqlite3(made.path, "SELECT count(*) FROM checklist_answer").output == "0\n")
  }

  @Test func hostileNamesAreOnlyText() throws {
    let made = try EvidenceStore.poor()
    for list in ChecklistName.allCases {
      let markdown = try run(made, "--list", list.rawValue, "--brief").output
      #expect(!markdown.contains("<b>"))
      #expect(!markdown.contains("<!--"))
      let latex = try run(made, "--list", list.rawValue, "--format", "latex").output
      #expect(!latex.contains("50% "))
      #expect(!latex.contains("x_1"))
      #expect(latex.contains("\\begin{description}") && latex.hasSuffix("\\end{description}\n"))
    }
    let latex = try run(made, "--list", "mlrc-2.0", "--format", "latex").output
    #expect(latex.contains("$<$b$>$\\$x\\_1\\$ \\& 50\\% 'q' $|$ `c` \\#\\{\\}"))
  }

  @Test func aDocumentCanShowChecklistAndCard() throws {
    let made = try EvidenceStore.poor()
    let file = made.folder.appendingPathComponent("paper.md").path
    let text = """
      <!-- macow:begin checklist poor --list neurips --brief -->
      <!-- macow:end -->
      <!-- macow:begin card model poor -->
      <!-- macow:end -->
      <!-- macow:begin query --saved accounting --set experiment=poor -->
      <!-- macow:end -->

      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Program(["render", file, "--db", made.path])
    #expect(result.status == 0, "\(result.errors)")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("## NeurIPS paper checklist: poor"))
    #expect(page.contains("## Model card: poor"))
    #expect(page.contains("| poor       |"))
    #expect(try Program(["render", file, "--check", "--db", made.path]).status == 0)
    try text.replacing("--brief", with: "--forget 9").write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(try Program(["render", file, "--db", made.path]).status == 64)
  }

  @Test func readingWritesNothing() throws {
    let made = try EvidenceStore.rich()
    for list in ChecklistName.allCases {
      #expect(try run(made, "--list", list.rawValue).status == 0)
    }
    #expect(try Sqlite3(made.path, "SELECT count(*) FROM checklist_answer").output == "0\n")
    #expect(try Program(["checklist", "rihc", "--db", made.path]).status == 66)
  }
}
