/// Several paths of one data set, read as one.
///
/// They are read in the order of their names' bytes, whatever the order on the command line, so
/// that everybody who has the same files gets the same data set.
struct CombinedSource: DatasetSource {
  private let parts: [any DatasetSource]
  let facts: DatasetFacts

  /// Joins sources.
  ///
  /// - Throws: `DatasetError.mixed` if they are of different data sets, releases or forms.
  init(_ sources: [any DatasetSource], names: [String]) throws {
    let ordered = zip(names, sources).sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    guard let first = ordered.first else {
      throw DatasetError.unrecognised(path: "the command line", expected: "a list of paths")
    }
    for other in ordered.dropFirst() {
      let (a, b) = (first.1.facts, other.1.facts)
      guard a.form == b.form, a.title == b.title, a.bitsPerSample == b.bitsPerSample else {
        throw DatasetError.mixed(
          first: "\(first.0) is \(a.title) (\(a.form))",
          second: "\(other.0) is \(b.title) (\(b.form))")
      }
    }
    parts = ordered.map(\.1)
    var facts = first.1.facts
    facts.notes.append("read in the order of names: " + ordered.map(\.0).joined(separator: ", "))
    self.facts = facts
  }

  var byteCount: Int { parts.reduce(0) { $0 + $1.byteCount } }

  func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile] {
    try distinct(parts.flatMap { try $0.checksums(progress: progress) })
  }

  func read(
    progress: @escaping (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws -> SourceReport {
    var report = SourceReport(files: [])
    for part in parts {
      let one = try part.read(progress: progress, deliver: deliver)
      report.files += one.files
      report.warnings += one.warnings
    }
    report.files = try distinct(report.files)
    return report
  }

  func storedSplit(of published: String, position: Int) -> String {
    parts.first?.storedSplit(of: published, position: position) ?? "train"
  }

  /// The same file given twice would put every image in twice.
  private func distinct(_ files: [SourceFile]) throws -> [SourceFile] {
    var seen: [String: String] = [:]
    for file in files {
      if let other = seen.updateValue(file.name, forKey: file.sha256) {
        throw DatasetError.duplicateMember(path: other, member: file.name)
      }
    }
    return files
  }
}
