/// Files that publishers number as `…0007-of-0040…`.
enum ShardSeries {
  /// Refuses a folder or an archive in which files of a numbered series are missing; a file that was
  /// named alone is taken alone.
  ///
  /// - Throws: `DatasetError.badFolder`.
  static func requireWhole(_ entries: [FileTree.Entry], in tree: FileTree) throws {
    guard entries.count > 1 || entries.first.map({ $0.isMember }) ?? false else { return }
    var series: [String: (total: Int, seen: Set<Int>)] = [:]
    for entry in entries {
      guard let match = entry.name.matches(of: /(\d+)-of-(\d+)/).last, let index = Int(match.1),
        let total = Int(match.2)
      else { continue }
      let key = entry.name.replacing(/\d+-of-\d+/, with: "N-of-\(total)")
      series[key, default: (total, [])].seen.insert(index)
    }
    for (key, value) in series.sorted(by: { $0.key < $1.key }) {
      let missing = (0..<value.total).filter { !value.seen.contains($0) }
      guard let first = missing.first else { continue }
      throw DatasetError.badFolder(
        path: tree.root,
        reason: "\(missing.count) of the files \(key) are missing, such as number \(first)")
    }
  }
}
