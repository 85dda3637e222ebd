import Configurations
import Experiments
import Foundation
import Testing

@Suite struct BundleTests {
  let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.fill()
    try bench.fill(name: "other")
    let outcome = try bench.report(
      "export", "bundle", "quick", "--with-checkpoints", "--output", bench.path("bundle"))
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs the bundle's own script.
  private func verify(_ folder: String = "bundle") throws -> Outcome {
    try Outcome(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-I", bench.path("\(folder)/verify.py")])
  }

  @Test func aBundleVerifiesElsewhere() throws {
    try FileManager.default.createDirectory(
      atPath: bench.path("else where"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: bench.path("bundle"), toPath: bench.path("else where/b#1"))
    let outcome = try verify("else where/b#1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("table rows follow from the runs"))
    // The database is ours, and has this experiment alone.
    let store = try RunStore(readingAt: bench.path("else where/b#1/macow.db"))
    #expect(try store.experiments() == ["quick"])
    #expect(try store.runSummaries().count == 7)
    let table = try bench.report("table", "quick", db: "else where/b#1/macow.db")
    #expect(try table.output == bench.report("table", "quick").output)
    let names =
      FileManager.default.enumerator(atPath: bench.path("else where/b#1"))?
      .compactMap { $0 as? String } ?? []
    #expect(names.count { $0.hasSuffix(".ckpt") } == 6)
    #expect(names.count { $0.hasSuffix(".png") } == 6)
    #expect(names.contains("experiments/1/specification-1.yaml"))
  }

  @Test func aFlippedBitIsNamed() throws {
    let file = bench.path("bundle/experiments/1/runs.csv")
    var data = try Data(contentsOf: URL(fileURLWithPath: file))
    data[data.count / 2] ^= 1
    try data.write(to: URL(fileURLWithPath: file))
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "verify: experiments/1/runs.csv was changed: its checksum is not the one in SHA256SUMS\n"
    )
  }

  @Test func aMissingFileAndANewOneAreNamed() throws {
    try FileManager.default.removeItem(
      atPath: bench.path("bundle/experiments/1/specification-1.yaml"))
    try Data().write(to: URL(fileURLWithPath: bench.path("bundle/extra")))
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("verify: experiments/1/specification-1.yaml is missing\n"))
    #expect(outcome.errors.contains("verify: extra is not in SHA256SUMS\n"))
  }

  /// Somebody who also mends the checksums is found by the arithmetic.
  @Test func aChangedNumberIsNamedEvenWithNewChecksums() throws {
    let file = bench.path("bundle/experiments/1/tables/test-bpd.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let mean = try #require(text.firstMatch(of: /"mean" : ([0-9.]+)/))
    let changed = text.replacingCharacters(in: mean.range, with: "\"mean\" : 3.125")
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let sums = try bench.text("bundle/SHA256SUMS").replacing(
      CanonicalJSON.sha256(text), with: CanonicalJSON.sha256(changed))
    try sums.write(toFile: bench.path("bundle/SHA256SUMS"), atomically: true, encoding: .utf8)
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("tables/test-bpd.json: test/bpd of '"))
    #expect(outcome.errors.contains("the mean is 3.125 in the table, but \(mean.1)"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
