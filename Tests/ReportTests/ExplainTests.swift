import Foundation
import Testing

@testable import MacowReport

@Suite struct ExplainTests {
  let synthetic: SyntheticStore

  init() throws {
    synthetic = try SyntheticStore()
    try synthetic.finishAll()
  }

  private func explain(_ arguments: String...) throws -> Program {
    try Program(["explain"] + arguments + ["--db", synthetic.path])
  }

  @Test func aMeanIsWalkedBackToChecksums() throws {
    let text = try explain("**4.00 ± 0.25** (n=3)").output
    for part in [
      "mean of test/bpd, configuration quick/glow", "x̄ = (4.0 + 3.75 + 4.25)/3 = 4.0",
      "  seed 2: 3.75\n", "commit cccccccccccc", "epoch 12 of 12",
      "test data    photos32/test, 100 images, fingerprint bbbb",
      "shard      test/images/c/0, 99 bytes, sha256 ffff",
      "from         photos32.tar, 10 bytes, sha256 eeee",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
  }

  @Test func deviationsIntervalsAndSingleRunsAreFound() throws {
    #expect(try explain("0.144").output.contains("standard error of the mean of test/bpd"))
    #expect(try explain("[2.88, 4.12]").output.contains("lower end of the 95 % interval"))
    let run = try explain("3.25", "--metric", "test/bpd").output
    #expect(run.hasPrefix("test/bpd of seed 2, configuration quick/macow"))
    #expect(!run.contains("seed 1:"))
  }

  @Test func configurationsAndProgramsAreServed() throws {
    let text = try explain("quick/macow", "--json").output
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(list.count == 1)
    #expect(list[0]["values"] as? [Double] == [3.5, 3.25, 3.75])
    #expect((list[0]["runs"] as? [Any])?.count == 3)
  }

  @Test func numbersOfNothingAreSaidSo() throws {
    let program = try explain("7.77")
    #expect(program.status == 66)
    #expect(program.errors.hasPrefix("macow-report: 7.77 is no number of these records"))
  }

  @Test func printedMeansRounded() {
    #expect(NumberSearch.isPrinted(3.20649, as: "3.206"))
    #expect(!NumberSearch.isPrinted(3.20649, as: "3.207"))
    #expect(NumberSearch.isPrinted(0.00012345, as: "1.2e-4"))
    #expect(NumberSearch.numbers(in: "3.2 ± 0.1 (n=2 of 3)") == ["3.2", "0.1"])
    #expect(NumberSearch.numbers(in: "quick/macow") == nil)
  }
}
