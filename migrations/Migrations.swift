/// One step of the schema's history: a file of `sql/`, compiled into the program.
public struct Migration: Sendable {
  /// The `PRAGMA user_version` of a database after this step; 1 for the first.
  public let version: Int
  /// The file's name without its ending, such as `v0001_init`.
  public let name: String
  /// The statements, run inside one transaction.
  public let sql: String

  /// A step of a history.
  public init(version: Int, name: String, sql: String) {
    self.version = version
    self.name = name
    self.sql = sql
  }

  init(_ version: Int, _ name: String, _ bytes: [UInt8]) {
    self.init(version: version, name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}

/// The schema's history, in order; a migration that has been released is never edited.
public enum Migrations {
  /// Every migration, oldest first; to change the schema, add a file to `sql/` and a line here.
  public static let all: [Migration] = [
    Migration(1, "v0001_init", PackageResources.v0001_init_sql),
    Migration(2, "v0002_dataset_release", PackageResources.v0002_dataset_release_sql),
    Migration(3, "v0003_spool", PackageResources.v0003_spool_sql),
    Migration(4, "v0004_search", PackageResources.v0004_search_sql),
    Migration(5, "v0005_tracking", PackageResources.v0005_tracking_sql),
    Migration(6, "v0006_views", PackageResources.v0006_views_sql),
  ]
}
