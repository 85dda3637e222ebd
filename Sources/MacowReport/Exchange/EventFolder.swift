import Console
import Exchange
import Experiments
import Foundation

/// A folder of TensorBoard's event files as runs.
struct EventFolder {
  private(set) var runs: [ForeignRun] = []
  private(set) var warnings: [String] = []

  private struct Found {
    var reader: EventReader
    let firstFile: String
  }

  init(_ path: String) throws {
    let root = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw CommandFailure("\(path): no such folder", status: .missingInput) }
    var found: [String: Found] = [:]
    for (folder, files) in Self.eventFiles(below: root) {
      var reader = EventReader()
      for file in files {
        let name = folder.isEmpty ? file : "\(folder)/\(file)"
        guard let data = FileManager.default.contents(atPath: "\(root.path)/\(name)") else {
          throw CommandFailure("\(path)/\(name): cannot be read", status: .missingInput)
        }
        try reader.read(Array(data), name: "\(path)/\(name)")
      }
      found[folder] = Found(reader: reader, firstFile: files[0])
    }
    let joined = Self.joinHyperparameters(&found)
    for (folder, run) in found.sorted(by: { $0.key < $1.key }) where !joined.contains(folder) {
      let other = joined.filter { Self.parent($0) == folder }.compactMap { found[$0]?.reader }
      add(run, folder: folder, others: other)
    }
  }

  private mutating func add(_ found: Found, folder: String, others: [EventReader]) {
    let reader = found.reader
    // The first file's name has the second, the machine and the process that began it.
    var run = ForeignRun(
      uid: StableID.uid("tensorboard", folder, found.firstFile), name: folder.isEmpty ? "." : folder
    )
    let parameters = ([reader] + others).reduce(into: [:]) { all, reader in
      all.merge(reader.hyperparameters) { first, _ in first }
    }
    run.parameters = parameters.mapValues(Self.text)
    if parameters.isEmpty {
      let name = SeededName(folder)
      run.parameters = ["run": name.rest]
      run.seed = name.seed
    } else if run.parameters["seed"] == nil, run.parameters["random_seed"] == nil {
      run.seed = SeededName(folder).seed
    }
    if case .text(let label)? = parameters["label"] { run.label = label }
    switch reader.endStatus ?? others.lazy.compactMap(\.endStatus).first {
    case 2: run.status = .failed
    case 3: run.status = .running
    default: run.status = .finished
    }
    if let times = reader.times {
      run.times = .init(
        started: Self.microseconds(times.lowerBound), ended: Self.microseconds(times.upperBound))
    }
    run.history = ([reader] + others).flatMap(\.scalars).map {
      ForeignRun.Point(
        metric: $0.tag, step: $0.step, value: $0.value, time: Self.microseconds($0.time))
    }
    if let group = reader.group, !group.isEmpty { run.tags["tensorboard.group"] = group }
    runs.append(run)
    warn(about: reader, folder: run.name)
  }

  private mutating func warn(about reader: EventReader, folder: String) {
    for file in reader.cutFiles { warnings.append("\(file): its last record is cut short") }
    if reader.purgedCount > 0 {
      warnings.append(
        "\(folder): \(Quantity.plural(reader.purgedCount, "value")) were taken back by a restart")
    }
    if reader.otherCount > 0 {
      warnings.append(
        "\(folder): \(Quantity.plural(reader.otherCount, "value")) are no scalars and were left out"
      )
    }
  }

  /// PyTorch's add_hparams writes into a subfolder named by the time; returns those subfolders.
  private static func joinHyperparameters(_ found: inout [String: Found]) -> Set<String> {
    Set(
      found.keys.filter { folder in
        let name = (folder as NSString).lastPathComponent
        let isTime = name.contains(".") && name.allSatisfy { $0.isNumber || $0 == "." }
        return isTime && found[folder]?.reader.hyperparameters.isEmpty == false
          && folder != "" && found[parent(folder)]?.reader.hyperparameters.isEmpty == true
      })
  }

  private static func parent(_ folder: String) -> String {
    (folder as NSString).deletingLastPathComponent
  }

  private static func eventFiles(below root: URL) -> [(folder: String, files: [String])] {
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let events = all.filter { ($0 as NSString).lastPathComponent.contains("tfevents") }
    return Dictionary(grouping: events, by: parent).map { folder, paths in
      (folder, paths.map { ($0 as NSString).lastPathComponent }.sorted())
    }
  }

  private static func microseconds(_ seconds: Double) -> Int64 {
    Int64(exactly: (seconds * 1e6).rounded()) ?? 0
  }

  private static func text(_ value: EventFile.Hyperparameter) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): "\(flag)"
    case .number(let number): Int64(exactly: number).map { "\($0)" } ?? NumberText.text(number)
    }
  }
}

/// A name with a seed in it, such as `wide-seed3`, `wide_seed=3` or `wide/seed_3`.
struct SeededName {
  let rest: String
  let seed: Int?

  init(_ name: String) {
    guard let match = name.firstMatch(of: /(?:^|[-_\/., ])[sS]eed[-_= ]?(\d+)(?=$|[-_\/., ])/),
      let seed = Int(match.1)
    else {
      (rest, seed) = (name, nil)
      return
    }
    let left = String(name[..<match.range.lowerBound]) + name[match.range.upperBound...]
    (rest, self.seed) = (left.isEmpty ? "." : left, seed)
  }
}
