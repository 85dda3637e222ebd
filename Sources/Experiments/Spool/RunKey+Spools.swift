internal import Foundation

extension RunKey {
  /// The id of the run of this key that has a spool, the one that began first.
  ///
  /// - Parameter folder: A folder of runs.
  /// - Returns: The id, or nil if no spool is of this key.
  /// - Throws: `SpoolError` if a spool's first line is damaged.
  public func spooled(in folder: String) throws -> String? {
    try SpoolFile.all(in: folder).compactMap { try SpoolFile.beginning(of: $0) }
      .filter { $0.0.key == self }
      .min { ($0.time, $0.0.uid) < ($1.time, $1.0.uid) }?.0.uid
  }

  /// What every spool of a folder comes to, by run.
  ///
  /// - Parameter folder: A folder of runs.
  /// - Returns: The histories; of several runs of one key the one with the most events.
  /// - Throws: `SpoolError` if a spool is damaged.
  public static func histories(in folder: String) throws -> [RunKey: RunHistory] {
    try SpoolFile.all(in: folder).reduce(into: [:]) { found, path in
      let history = RunHistory(try SpoolFile(reading: path).entries)
      guard let key = history.beginning?.key else { return }
      if history.sequence > found[key]?.sequence ?? 0 { found[key] = history }
    }
  }

  /// A fresh id of a run: 128 random bits in hexadecimal.
  ///
  /// - Returns: 32 digits.
  public static func freshID() -> String {
    UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
  }
}
