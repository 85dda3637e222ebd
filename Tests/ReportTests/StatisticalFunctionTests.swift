import Experiments
import Foundation
import Testing

@testable import MacowReport

/// The functions that SQL gets, against values that were computed elsewhere with 50 digits.
@Suite struct StatisticalFunctionTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private struct Reference: Decodable {
    struct Dataset: Decodable {
      var id: String
      var inputs: [String: [Double]]
      var describe: [String: Description]
      var pairwise: [String: Pair]
    }
    struct Description: Decodable {
      var std: Double
      var sem: Double
      var t_ci95: [Double]
      var t_ci95_half: Double
      var median: Double
      var iqm: Double
    }
    struct Pair: Decodable {
      struct Test: Decodable { var p: Double }
      struct Permutation: Decodable { var p_two_sided_abs: Double }
      var welch: Test
      var permutation_exact: Permutation
      var hedges_g: Double
      var paired: Test?
    }
    var datasets: [Dataset]

    static func load() throws -> Reference {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("StatisticsTests/Golden/stats.json")
      return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
    }
  }

  private func ask(_ sql: String) throws -> [ReadOnlyQuery.Value] {
    try #require(try RecordsQuery(sql).answer(from: synthetic.path).rows.first)
  }

  private func agrees(_ value: ReadOnlyQuery.Value, _ expected: Double, _ tolerance: Double) -> Bool
  {
    guard case .real(let number) = value else { return false }
    return (number - expected).magnitude <= tolerance * max(expected.magnitude, number.magnitude)
  }

  private func rows(_ values: [Double], _ group: String) -> String {
    values.map { "(\($0), '\(group)')" }.joined(separator: ", ")
  }

  @Test func oneSampleAgreesWithTheReference() throws {
    var checked = 0
    for dataset in try Reference.load().datasets {
      for (name, expected) in dataset.describe {
        let values = try #require(dataset.inputs[name])
        guard values.count > 1 else { continue }
        let found = try ask(
          """
          SELECT stdev(column1), variance(column1), sem(column1), ci95(column1), ci95_low(column1),
            ci95_high(column1), median(column1), iqm(column1) FROM (VALUES \(rows(values, "x")))
          """)
        let numbers = [
          expected.std, expected.std * expected.std, expected.sem, expected.t_ci95_half,
          expected.t_ci95[0], expected.t_ci95[1], expected.median, expected.iqm,
        ]
        for (value, number) in zip(found, numbers) {
          #expect(agrees(value, number, 1e-12), "\(dataset.id) \(name) \(value) \(number)")
          checked += 1
        }
      }
    }
    #expect(checked > 50)
  }

  @Test func twoSamplesAgreeWithTheReference() throws {
    var checked = 0
    for dataset in try Reference.load().datasets {
      for (key, expected) in dataset.pairwise {
        // A key names the first group, then the second.
        let names = dataset.inputs.keys.filter { key.hasPrefix($0) || key.hasSuffix($0) }
        let first = try #require(names.filter { key.hasPrefix($0) }.max { $0.count < $1.count })
        let second = try #require(names.filter { key.hasSuffix($0) }.max { $0.count < $1.count })
        let (a, b) = (dataset.inputs[first] ?? [], dataset.inputs[second] ?? [])
        let found = try ask(
          """
          SELECT welch_p(column1, column2), hedges_g(column1, column2),
            permutation_p(column1, column2)
          FROM (VALUES \(rows(a, "1")), \(rows(b, "2")))
          """)
        #expect(agrees(found[0], expected.welch.p, 1e-10), "\(dataset.id) \(key)")
        #expect(agrees(found[1], expected.hedges_g, 1e-10), "\(dataset.id) \(key)")
        #expect(agrees(found[2], expected.permutation_exact.p_two_sided_abs, 1e-12))
        if let paired = expected.paired {
          let pairs = zip(a, b).map { "(\($0), \($1))" }.joined(separator: ", ")
          let p = try ask("SELECT paired_p(column1, column2) FROM (VALUES \(pairs))")[0]
          #expect(agrees(p, paired.p, 1e-10), "\(dataset.id) \(key)")
        }
        checked += 1
      }
    }
    #expect(checked > 5)
  }

  @Test func quantilesAreThoseOfNumpy() throws {
    // numpy.quantile([1, 2, 4, 8], [0, 0.1, 0.5, 0.75, 1])
    for (p, expected) in [(0.0, 1.0), (0.1, 1.3), (0.5, 3), (0.75, 5), (1, 8)] {
      let found = try ask("SELECT quantile(column1, \(p)) FROM (VALUES (4), (1), (8), (2))")[0]
      #expect(agrees(found, expected, 1e-15), "\(p)")
    }
  }

  @Test func nullIsLeftOutAndTooLittleIsNull() throws {
    let some = try ask(
      """
      SELECT stdev(column1), median(column1), welch_p(column1, column2), paired_p(column1, column3)
      FROM (VALUES (1, 'a', 2), (3, 'a', 5), (NULL, 'b', 1), (2, 'b', NULL), (4.5, 'b', 5))
      """)
    // √(6.6875/3)
    #expect(agrees(some[0], (6.6875 / 3).squareRoot(), 1e-14))
    #expect(some[1] == .real(2.5))
    // t = −1.25/√2.5625 with 1.908 degrees of freedom, the density integrated by Simpson's rule.
    #expect(agrees(some[2], 0.5200192148391, 1e-9))
    let nothing = try ask(
      """
      SELECT stdev(x), sem(x), ci95_low(x), welch_p(x, 'a'), hedges_g(x, 'a'), paired_p(x, x),
        quantile(NULL, 0.5), stdev(NULL), bits_per_dim(NULL, 3) FROM (SELECT 1.5 AS x)
      """)
    #expect(nothing.allSatisfy { $0 == .null })
    #expect(try ask("SELECT stdev(x) FROM (SELECT 1 AS x) WHERE 0") == [.null])
  }

  @Test func bitsPerDimIsTheDefinition() throws {
    #expect(agrees(try ask("SELECT bits_per_dim(ln(2) * 3072 * 3.5, 3072)")[0], 3.5, 1e-15))
  }

  @Test(arguments: [
    ("SELECT stdev('three')", "stdev: 'three' is text, not a number"),
    ("SELECT stdev(x'00')", "stdev: 1 bytes are not a number"),
    ("SELECT median(9e999)", "median: inf is no finite number"),
    ("SELECT quantile(1, 2)", "quantile: p must be from 0 to 1, found 2.0"),
    (
      "SELECT quantile(column1, column1) FROM (VALUES (0.1), (0.2))",
      "quantile: p must be the same in every row"
    ),
    (
      "SELECT welch_p(column1, column2) FROM (VALUES (1,'a'), (2,'b'), (3,'c'))",
      "welch_p: there are 3 groups (a, b, c), it compares two; pick them with WHERE"
    ),
    ("SELECT bits_per_dim(1, 0)", "bits_per_dim: dims must be more than 0, found 0.0"),
    ("SELECT stdev(1, 2)", "wrong number of arguments to function stdev()"),
  ])
  func whatMakesNoSenseIsASentence(sql: String, sentence: String) throws {
    #expect(throws: QueryError.invalid(reason: sentence)) { try ask(sql) }
  }

  @Test func aggregatesWorkByGroup() throws {
    try synthetic.finishAll()
    let result = try RecordsQuery(
      """
      SELECT label, stdev(value), ci95(value) FROM v_score WHERE metric = 'test/bpd'
      GROUP BY label ORDER BY label
      """
    ).answer(from: synthetic.path)
    #expect(result.rows.map { $0[0] } == [.text("glow"), .text("macow")])
    #expect(result.rows.allSatisfy { agrees($0[1], 0.25, 1e-12) })
    // With 2 degrees of freedom the quantile has a closed form: 0.95·√(2/(1 − 0.95²)).
    let half = 0.95 * (2 / (1 - 0.95 * 0.95)).squareRoot() * 0.25 / 3.0.squareRoot()
    #expect(result.rows.allSatisfy { agrees($0[2], half, 1e-12) })
  }

  @Test func savedQueriesAnswerAndExplainThemselves() throws {
    try synthetic.finishAll()
    for query in SavedQuery.all {
      #expect(query.summary.hasSuffix(".") || query.summary.hasSuffix(")."), "\(query.name)")
      #expect(query.parameters.contains("experiment"), "\(query.name)")
      let all = try RecordsQuery(saved: query).answer(from: synthetic.path)
      var one = RecordsQuery(saved: query)
      one.parameters = ["experiment": "quick"]
      #expect(try one.answer(from: synthetic.path) == all, "\(query.name)")
      one.parameters = ["experiment": "other"]
      #expect(try one.answer(from: synthetic.path).rows.isEmpty, "\(query.name)")
      #expect(try RecordsQuery(query.sql(experiment: "quick")).answer(from: synthetic.path) == all)
    }
    let names = try Program(["query", "--list"]).output
    for query in SavedQuery.all { #expect(names.contains("\n\(query.name) ")) }
  }

  @Test func leaderboardsAgreeWithTheTable() throws {
    try synthetic.finishAll()
    let table = try ResultsTable("quick", report: .defaults, store: synthetic.store)
    let view = try RecordsQuery(
      """
      SELECT label, n, mean, sqrt(variance), min, max FROM v_leaderboard
      WHERE metric = 'test/bpd' AND experiment = 'quick'
      """
    ).answer(from: synthetic.path)
    #expect(view.rows.count == 2)
    for row in table.rows {
      let found = try #require(view.rows.first { $0[0] == .text(row.label) })
      #expect(found[1] == .integer(Int64(row.values.count)))
      #expect(agrees(found[2], try #require(row.mean), 1e-14))
      #expect(agrees(found[3], try #require(row.standardDeviation), 1e-12))
      #expect(agrees(found[4], try #require(row.values.min()), 0))
    }
  }
}
