import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct CompareTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func file(_ text: String) throws -> String {
    let path = synthetic.folder.appendingPathComponent("values.json").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func compare(_ text: String, _ arguments: String...) throws -> Program {
    try Program(["compare", "--values", try file(text)] + arguments)
  }

  private func object(_ program: Program) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(program.output.utf8)) as? [String: Any])
  }

  private func value(_ object: [String: Any], _ path: String...) throws -> Double {
    let last = path.reduce(object as Any) { ($0 as? [String: Any])?[$1] as Any }
    return try #require(last as? Double, "\(path)")
  }

  /// The reference's first data set; the file's order decides which side is first.
  static let pair = """
    {"new": [3.4731, 3.4702, 3.4768, 3.4745, 3.4716],
     "base": [3.4812, 3.4779, 3.4845, 3.4798, 3.4823]}
    """

  @Test func everyTestIsInTheJSON() throws {
    let json = try object(
      try compare(Self.pair, "--paired", "--margin", "0.02", "--json"))
    #expect(json["names"] as? [String] == ["new", "base"])
    let key = "new|base"
    #expect(abs(try value(json, "pairwise", key, "diff_mean") + 0.0079) < 1e-15)
    #expect(abs(try value(json, "pairwise", key, "welch", "p") - 0.00113686143088617) < 1e-12)
    #expect(
      abs(try value(json, "pairwise", key, "paired", "p") - 0.000772686087335883) < 1e-12)
    #expect(try value(json, "pairwise", key, "paired", "signflip_exact", "p_two_sided") == 0.0625)
    #expect(try value(json, "pairwise", key, "mann_whitney", "U1") == 0)
    #expect(
      abs(try value(json, "pairwise", key, "permutation_exact", "p_two_sided_abs") - 2.0 / 252)
        < 1e-15)
    #expect(abs(try value(json, "describe", "base", "mean") - 3.48114) < 1e-15)
    #expect(try value(json, "describe", "base", "exact_bootstrap", "distinct_values") == 77)
    #expect(try value(json, "pairwise", key, "equivalence", "p") < 0.001)
    #expect((json["vs_best"] as? [String: Any])?["best"] as? String == "new")
  }

  @Test func aPersonIsToldWhatItMeansAndWhatNot() throws {
    let text = try compare(Self.pair, "--paired", "--margin", "0.002").output
    for part in [
      "new − base = -0.00790, 95 % interval [-0.0103, -0.0055] of the paired differences",
      "paired t, 5 pairs             t = -9.21, df = 4.0", "0.0625  0.0625",
      "new is lower (better) than base by 0.00790, more than seeds explain by the paired t test "
        + "(p = 0.0008)",
      "Sign flips of 5 pairs never give less than 0.0625",
      "They are not shown to be equal within ±0.002", "publish the t interval",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func noDifferenceIsNoProofOfEquality() throws {
    let text = try compare(#"{"a": [1.1, 1.3, 1.2], "b": [1.15, 1.35, 1.2]}"#).output
    #expect(text.contains("Welch's t test does not tell a and b apart"))
    #expect(text.contains("this is no proof of equality"))
    #expect(text.contains("never gives less than 0.1000"))
  }

  @Test func higherCanBeBetter() throws {
    let text = try compare(
      #"{"a": [1.1, 1.3, 1.2], "b": [5.1, 5.3, 5.2]}"#, "--higher-is-better"
    ).output
    #expect(text.contains("b is higher (better) than a by 4.000"))
  }

  @Test func aFamilyIsCorrected() throws {
    let text = """
      {"glow": [3.352, 3.349, 3.357, 3.351, 3.354], "macow": [3.284, 3.279, 3.2865, 3.281, 3.2835],
       "ours": [3.2815, 3.2782, 3.283, 3.2795, 3.2822],
       "flowpp": [3.291, 3.285, 3.2945, 3.2875, 3.2902]}
      """
    let json = try object(try compare(text, "--json"))
    let family = try #require(
      (json["vs_best"] as? [String: Any])?["welch"] as? [String: Any])
    let holm = try #require(family["holm"] as? [Double])
    for (p, expected) in zip(holm, [3.32162858697276e-09, 0.259180331090477, 0.00565120733139894]) {
      #expect(abs(p - expected) < 1e-10)
    }
    #expect(family["indistinguishable_from_best_at_0_05"] as? [String] == ["macow"])
    let reading = try compare(text).output
    #expect(
      reading.contains("ours has the lowest mean, 3.2809; it was picked from these same runs"))
    #expect(reading.contains("macow (p = 0.2592) cannot be told from it"))
    #expect(reading.contains("glow (p = 3.3e-9) and flowpp (p = 0.0057) are higher"))
  }

  @Test func divergedRunsAreCountedNotDropped() throws {
    let program = try compare(#"{"a": [1, 2, null, 3], "b": [2, "NaN", "Infinity"]}"#)
    #expect(program.output.contains("3 of 4"))
    #expect(
      program.output.contains(
        "a: 1 of 4 runs diverged; the statistics are those of the others. The median of all, a "
          + "diverged run counted as worst, is 2.5."))
    #expect(program.output.contains("is beyond any number"))
    #expect(program.output.contains("cannot tell a and b apart: needs at least 2 numbers"))
  }

  @Test(arguments: [
    (#"{"a": [1, 1, 1], "b": [1, 1, 1]}"#, "All numbers are equal"),
    (#"{"a": [1, 1], "b": [2, 2]}"#, "nothing varies, so there is no spread to measure by"),
    (#"{"a": [1], "b": [2]}"#, "needs at least 2 numbers, there is 1"),
    (#"{"a": [1], "b": [null]}"#, "Nothing can be compared"),
    (#"{"a": [0.3, 0.5], "b": [0.1, 0.3]}"#, "Welch's t test"),
  ])
  func degenerateNumbersHaveTheirSentence(text: String, sentence: String) throws {
    let program = try compare(text)
    #expect(program.status == 0)
    #expect(program.output.contains(sentence))
  }

  @Test(arguments: [
    ("{", "not a JSON object"), ("[1, 2]", "not a JSON object"),
    (#"{"a": [1]}"#, "at least two names, found 1"),
    (#"{"a": [1], "b": []}"#, "'b' must be a list with at least one number"),
    (#"{"a": [1], "b": ["x"]}"#, "'b' has something that is no number"),
    (#"{"a": [1], "b": [1e200]}"#, "'b' has something that is no number"),
    (#"{"a": [1], "b": [2], "a": [3]}"#, "'a' is there twice"),
    (#"{"a": [[1, 2]], "b": [1]}"#, "every name needs a list of numbers"),
    (#"{"a": [[1, 2], [3]], "b": [[1, 2]]}"#, "every row needs as many numbers"),
    (#"{"a": [[1, null]], "b": [[1, 2]]}"#, "missing or not finite"),
  ])
  func wrongFilesAreOneLine(text: String, sentence: String) throws {
    let program = try compare(text)
    #expect(program.status == 65)
    #expect(program.output == "")
    #expect(program.errors.contains(sentence), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  @Test func rowsAreTasksOrImages() throws {
    let text = #"{"A": [[0.9, 0.5, 1.2], [0.8, 0.6, 1.3]], "B": [[0.7, 0.4, 1.1], [0.6, 0.5, 1]]}"#
    let tasks = try object(try compare(text, "--columns", "tasks", "--json"))
    #expect(
      try value(tasks, "tasks", "describe", "A", "iqm_bootstrap", "replications") == 50_000)
    #expect(
      abs(try value(tasks, "tasks", "probability_of_improvement", "A|B") - 2.875 / 3) < 1e-12)
    let images = try compare(text, "--columns", "images").output
    #expect(images.contains("error on new images"))
    let both = try object(try compare(text, "--json"))
    #expect(Set(both.keys) == ["tasks", "images"])
  }

  @Test func configurationsAreFoundByLabelPathAndHash() throws {
    try synthetic.finishAll()
    func compare(_ names: String...) throws -> Program {
      try Program(["compare"] + names + ["--db", synthetic.path])
    }
    let byLabel = try compare("macow", "glow")
    #expect(byLabel.status == 0)
    #expect(byLabel.output.contains("macow − glow = -0.50"))
    #expect(try compare("quick/macow", "quick/glow").output == byLabel.output)
    let hash = try #require(try synthetic.store.runSummaries().first?.configurationHash)
    #expect(try compare(String(hash.prefix(8)), "glow").output == byLabel.output)
    let unknown = try compare("macow", "glo")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("no configuration 'glo' (there are quick/macow, quick/glow)"))
    #expect(try compare("macow", "macow").errors.contains("named twice"))
  }

  @Test func pairsAreMadeBySeed() throws {
    for (seed, test) in [(1, 3.5), (2, 3.25), (3, 3.75)] {
      try synthetic.finish(0, seed: seed, test: test)
    }
    try synthetic.finish(1, seed: 3, test: 4.25)
    try synthetic.finish(1, seed: 1, test: 4.125)
    let text = try Program(
      ["compare", "macow", "glow", "--paired", "--db", synthetic.path]
    ).output
    #expect(text.contains("paired t, 2 pairs, 1 without partner"))
    #expect(text.contains("glow: 2 of 3 runs counted; seed 2 has not run yet"))
    #expect(text.contains("Runs are paired by seed"))
  }

  @Test func otherImagesAreNotCompared() throws {
    try synthetic.finishAll()
    let other = try SyntheticStore(
      "experiment: other\ndata: {name: tiles}\nmodel: {type: macow}\nseeds: 1..2",
      dataset: SyntheticStore.dataset("tiles", pixels: "d"), beside: synthetic)
    try other.finish(0, seed: 1, test: 3)
    let program = try Program(
      ["compare", "quick/macow", "other/other", "--db", synthetic.path])
    #expect(program.status == 65)
    #expect(program.errors.contains("measured on different images, so their numbers cannot be"))
    #expect(program.errors.contains("photos32 test, 100 images, pixels cccccccccccc, 8 bits"))
  }
}
