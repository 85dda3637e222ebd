internal import Configurations

/// A question that has a name: a file of `SavedQueries/`, compiled into the program.
///
/// The file's first line is a comment that says what it answers. Parameters that get no value are
/// NULL, which the queries read as "all".
public struct SavedQuery: Hashable, Sendable {
  /// The file's name without its ending.
  public let name: String
  /// What it answers, one sentence.
  public let summary: String
  /// The statement.
  public let sql: String

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", maxSplits: 1)
    summary = String(lines[0].drop { $0 == "-" || $0 == " " })
    sql = lines.count > 1 ? String(lines[1]) : ""
  }

  /// Every saved query; to add one, add a file and a line.
  public static let all: [SavedQuery] = [
    SavedQuery("accounting", PackageResources.accounting_sql),
    SavedQuery("leaderboard", PackageResources.leaderboard_sql),
    SavedQuery("scores", PackageResources.scores_sql),
    SavedQuery("curves", PackageResources.curves_sql),
    SavedQuery("noise", PackageResources.noise_sql),
    SavedQuery("failures", PackageResources.failures_sql),
    SavedQuery("not-finite", PackageResources.not_finite_sql),
    SavedQuery("resumed", PackageResources.resumed_sql),
    SavedQuery("reproductions", PackageResources.reproductions_sql),
    SavedQuery("code", PackageResources.code_sql),
    SavedQuery("mixed-code", PackageResources.mixed_code_sql),
    SavedQuery("machines", PackageResources.machines_sql),
    SavedQuery("compute", PackageResources.compute_sql),
    SavedQuery("run-time", PackageResources.run_time_sql),
    SavedQuery("datasets", PackageResources.datasets_sql),
    SavedQuery("splits", PackageResources.splits_sql),
    SavedQuery("parameters", PackageResources.parameters_sql),
    SavedQuery("selection", PackageResources.selection_sql),
    SavedQuery("metrics", PackageResources.metrics_sql),
    SavedQuery("launches", PackageResources.launches_sql),
    SavedQuery("checkpoints", PackageResources.checkpoints_sql),
    SavedQuery("answers", PackageResources.answers_sql),
  ]

  /// The query of that name.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The query.
  /// - Throws: `QueryError.unknownQuery`, which lists the known names and the nearest.
  public static func named(_ name: String) throws -> SavedQuery {
    if let found = all.first(where: { $0.name == name }) { return found }
    let known = all.map(\.name)
    throw QueryError.unknownQuery(
      name: name, known: known, nearest: nearest(to: name, among: known))
  }

  /// The names of its parameters, without the colon, each once, in the order of the text.
  public var parameters: [String] {
    sql.matches(of: /:([a-z_]+)/).map { String($0.1) }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The statement about one experiment, which any SQLite runs that knows its functions.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: SQL without parameters, but the other ones, which are NULL.
  public func sql(experiment: String) -> String {
    let literal = "'" + experiment.replacing("'", with: "''") + "'"
    return parameters.reduce(sql) { text, name in
      text.replacing(":\(name)", with: name == "experiment" ? literal : "NULL")
    }
  }
}
