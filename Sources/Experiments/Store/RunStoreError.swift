/// What the run store refuses or cannot do; each case describes itself in one sentence.
public enum RunStoreError: Error, Equatable, Sendable {
  /// No file is there to be read.
  case missing(path: String)
  /// The file is SQLite, but another program's, or it is no database at all.
  case foreign(path: String)
  /// A newer program migrated the database; writing to it could damage what it added.
  case newer(path: String, version: Int, known: Int)
  /// The database is older than this program, and it was opened for reading only.
  case older(path: String, version: Int, known: Int)
  /// A migration that the database has already seen was edited afterwards.
  case editedMigration(path: String, name: String)
  /// Another process kept the database locked for too long.
  case busy(path: String)
  /// A CHECK, a UNIQUE, a foreign key or a trigger said no.
  case refused(message: String)
  /// SQLite failed otherwise.
  case failed(path: String, message: String)
  /// No data set of that name is in the catalogue.
  case unknownDataset(name: String, known: [String], nearest: String?)
  /// A data set of that name with other contents is in the catalogue.
  case datasetConflict(name: String, recorded: String, offered: String)
  /// Runs were trained or measured on the data set.
  case datasetInUse(name: String, runs: Int)
}

extension RunStoreError: CustomStringConvertible {
  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      return "\(path): no such database; name another with --db or MACOW_DB"
    case .foreign(let path):
      return "\(path): not a database of macow; name another with --db or MACOW_DB"
    case .newer(let path, let version, let known):
      return "\(path): schema version \(version) is newer than this program's \(known), so it is "
        + "only read; use the newer program to write"
    case .older(let path, let version, let known):
      return "\(path): schema version \(version) is older than this program's \(known); "
        + "any command that writes, such as macow-train, migrates it"
    case .editedMigration(let path, let name):
      return "\(path): migration \(name) was edited after this database had run it; "
        + "restore the file, and put the change into a new migration"
    case .busy(let path):
      return "\(path): another process held the database locked for too long; try again"
    case .refused(let message):
      return "the database refused the record: \(message)"
    case .failed(let path, let message):
      return "\(path): \(message)"
    case .unknownDataset(let name, let known, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      let list = known.isEmpty ? "it is empty" : "it has \(known.joined(separator: ", "))"
      return "no data set '\(name)' in the catalogue (\(list))\(hint)"
    case .datasetConflict(let name, let recorded, let offered):
      return "a data set '\(name)' with other contents is in the catalogue (recorded "
        + "\(recorded.prefix(12)), offered \(offered.prefix(12))); give the new one another name, "
        + "or remove the old one"
    case .datasetInUse(let name, let runs):
      return "data set '\(name)' cannot be removed: \(runs) run\(runs == 1 ? "" : "s") used it"
    }
  }
}
