import Experiments

/// What is said where runs write spools alone.
enum SpoolHint {
  /// After a run.
  static func afterRun(_ database: String) -> String {
    "the run is in its spool alone, since \(database) lies on a \(name(database)); bring it into "
      + "the database with macow-train merge --db \(database)"
  }

  /// Before a launch.
  static func beforeLaunch(_ database: String) -> String {
    "\(database) lies on a \(name(database)), so runs write spools alone; bring them into the "
      + "database with macow-train merge --db \(database)"
  }

  private static func name(_ database: String) -> String {
    guard case .network(let name) = FileSystemKind.of(file: database) else { return "local disk" }
    return name == "network file system" ? name : "network file system (\(name))"
  }
}
