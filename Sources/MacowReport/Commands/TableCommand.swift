import ArgumentParser
import Configurations
import Experiments
import Foundation

struct TableCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Mean ± deviation over seeds, intervals, tests, and what became of every run.",
    discussion: """
      EXAMPLE
        macow-report table experiments/quickstart.yaml
        macow-report table quickstart --test welch --holm --format latex
        macow-report table cifar imagenet --rows model --cols dataset --published own
        macow-report table depths --rows model.levels --cols optimizer.learning_rate

      Without --cols there is a row for each configuration, with details beside its number. Rows and
      columns are label, experiment, role, dataset, model, hash, or any field of a configuration by
      its dotted path or the end of it. With --test, what is not distinguishable from the best of its
      column is bold; choose the test before seeing the numbers.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, latex, csv, json, html
  }

  enum PublishedScope: String, ExpressibleByArgument, CaseIterable { case own, all }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Experiments' names, or their specifications (.yaml).")
  var experiments: [String]
  @Option(help: "Another metric than the specification's, such as val/bpd.")
  var metric: String?
  @Option(help: "What heads the rows: a field, or several with commas.")
  var rows = "label"
  @Option(help: "What heads the columns: a field, or several with commas.")
  var cols: String?
  @Option(help: ArgumentHelp("Only configurations with this value.", valueName: "field=value"))
  var `where`: [String] = []
  @Option(help: "What stands after ±: sd, sem or ci95 (default: the specification's).")
  var error: String?
  @Option(help: "Significant digits of the number after ±: 1 or 2.")
  var digits: Int?
  @Option(help: "The test against the best of a column: welch, paired or permutation.")
  var test: String?
  @Flag(help: "Correct the test for the comparisons of a column, by Holm's method.")
  var holm = false
  @Option(help: "Published numbers in columns of their own: own (models of the table) or all.")
  var published: PublishedScope?
  @Option(help: "The file of published numbers (default: experiments/published.yaml).")
  var publishedFile: String?
  @Option(help: "markdown, latex, csv, json or html; csv and json have full precision.")
  var format: Format?
  @Flag(help: "The same as --format json.")
  var json = false
  @Flag(help: "The same as --format csv.")
  var csv = false
  @Option(name: .shortAndLong, help: "Write to this file instead of stdout.")
  var output: String?

  func validate() throws {
    if [json, csv, format != nil].count(where: { $0 }) > 1 {
      throw ValidationError("choose one of --format, --json and --csv")
    }
    if experiments.isEmpty { throw ValidationError("name at least one experiment") }
    if let error, Self.errorKind(error) == nil {
      throw ValidationError("--error is sd, sem or ci95, found '\(error)'")
    }
    if let digits, !(1...2).contains(digits) { throw ValidationError("--digits is 1 or 2") }
    if let test, DeclaredTest.inTables(test) == nil {
      throw ValidationError("--test is welch, paired or permutation, found '\(test)'")
    }
    if holm && test == nil { throw ValidationError("--holm corrects a test; name it with --test") }
    if publishedFile != nil && published == nil {
      throw ValidationError("--published-file goes with --published own or all")
    }
    if let wrong = `where`.first(where: { !$0.contains("=") }) {
      throw ValidationError("--where is FIELD=VALUE, found '\(wrong)'")
    }
  }

  func run() throws {
    try reporting { try Output.write(try text(from: try database.open()), to: output) }
  }

  func block(in document: DocumentContext) throws -> Block {
    Block(text: try text(from: document.store))
  }

  /// The table in the form that was asked for.
  private func text(from store: RunStore) throws -> String {
    let table = try ResultsTable(try query(store), store: store)
    switch format ?? (json ? .json : csv ? .csv : .markdown) {
    case .markdown: return table.markdown
    case .latex: return table.sheet.latex
    case .html: return table.sheet.html
    case .csv: return table.csv
    case .json: return try Output.json(table)
    }
  }

  private func query(_ store: RunStore) throws -> TableQuery {
    if let metric { try MetricArgument.check(metric, in: store) }
    let arguments = try experiments.map { try ExperimentArgument($0) }
    var report = try arguments[0].report(in: store)
    if let metric { report.metric = metric }
    if let kind = error.flatMap(Self.errorKind) { report.error = kind }
    if let digits { report.digits = digits }
    var query = TableQuery(arguments.map(\.name), report: report)
    query.notes = try (metric == nil ? arguments : []).compactMap { argument in
      let own = try argument.report(in: store).metric
      guard own != report.metric else { return nil }
      return "\(argument.name) was specified to report \(own); this table shows \(report.metric)."
    }
    query.rows = Self.fields(rows)
    query.columns = cols.map(Self.fields) ?? []
    query.filter = `where`.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), String(parts[1]))
    }
    query.test = test.flatMap(DeclaredTest.inTables)
    query.isCorrected = holm
    if let published {
      query.published = try PublishedNumbers(
        path: try publishedFile ?? PublishedNumbers.defaultPath())
      query.showsPublishedModels = published == .all
    }
    return query
  }

  private static func fields(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// `sd` is what people say, `std` what specifications say.
  private static func errorKind(_ text: String) -> ReportConfiguration.ErrorKind? {
    text == "sd" ? .std : ReportConfiguration.ErrorKind(rawValue: text)
  }
}

extension DeclaredTest {
  /// The tests that a table offers.
  static func inTables(_ text: String) -> DeclaredTest? {
    DeclaredTest(rawValue: text).flatMap { $0 == .mannWhitney ? nil : $0 }
  }
}
