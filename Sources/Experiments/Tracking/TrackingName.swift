/// The rules for names of metrics, parameters and tags: those of the tracking API.
enum TrackingName {
  /// Refuses a name that is no name, is too long, or would be a path out of a folder.
  static func check(_ name: String, of what: String) throws {
    if name.isEmpty {
      throw TrackingError(.invalid, "A key name must be provided for a \(what).")
    }
    if name.unicodeScalars.count > 250 {
      throw TrackingError(
        .invalid,
        "The \(what) key '\(name.prefix(40))…' has \(name.unicodeScalars.count) characters, "
          + "but 250 is the most.")
    }
    let isSpelledWell = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || "/_.- :".unicodeScalars.contains(scalar)
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPath = parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    guard isSpelledWell, !isPath else {
      throw TrackingError(
        .invalid,
        "Invalid \(what) name: '\(name)'. Names may only contain alphanumerics, underscores (_), "
          + "dashes (-), periods (.), spaces ( ), colons (:) and slashes (/), and no part between "
          + "slashes may be empty, '.' or '..'.")
    }
  }
}
