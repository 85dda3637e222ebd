import Exchange
import Experiments
import Foundation

/// Experiments as folders of event files that TensorBoard shows.
struct TensorBoardFolder {
  private let experiments: [ExportedExperiment]
  private let runsFolder: String

  /// What was written.
  struct Summary: Codable {
    var runs = 0
    var scalars = 0
    var images = 0
  }

  init(_ experiments: [ExportedExperiment], runsFolder: String) {
    self.experiments = experiments
    self.runsFolder = runsFolder
  }

  /// Writes one folder a run that has begun.
  func write(to folder: String) throws -> Summary {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    var summary = Summary()
    var taken: Set<String> = []
    for experiment in experiments {
      for run in experiment.runs where run.detail.times.started != nil {
        let started = Double(run.times.started) / 1e6
        let file = events(of: run, started: started, &summary)
        var name = [experiment.name, Self.name(run.run)].map(Self.safe).joined(separator: "/")
        // Labels that differ only in a slash would share a folder.
        if !taken.insert(name).inserted { name += "-\(run.run.uid.prefix(8))" }
        try Delivery.write(file.bytes, to: "\(folder)/\(name)/\(EventFile.name(time: started))")
        summary.runs += 1
      }
    }
    return summary
  }

  private func events(
    of run: ExportedRun, started: Double, _ summary: inout Summary
  ) -> EventFile {
    var file = EventFile(time: started)
    file.add(
      hyperparameters: Self.hyperparameters(run), group: run.run.configurationHash, time: started)
    // Readers expect events as they happened.
    for point in run.merged.sorted(by: { ($0.epoch, $0.metric) < ($1.epoch, $1.metric) }) {
      file.add(
        scalar: point.value, tag: point.metric, step: Int64(point.epoch),
        time: Double(point.time) / 1e6)
      summary.scalars += 1
    }
    for picture in run.detail.files where picture.kind == .samples {
      guard let png = RecordedFiles(runsFolder).contents(picture.path), let size = Self.size(png)
      else { continue }
      file.add(
        image: Array(png), size: size, tag: "samples", step: Int64(picture.epoch ?? 0),
        time: started)
      summary.images += 1
    }
    let ended = Double(run.times.ended ?? run.times.started) / 1e6
    switch run.run.status {
    case .finished: file.add(end: true, time: ended)
    case .failed, .killed, .lost: file.add(end: false, time: ended)
    case .queued, .running: file.add(end: nil, time: ended)
    }
    return file
  }

  /// The configuration without the seed, so that runs of one configuration are one group.
  private static func hyperparameters(
    _ run: ExportedRun
  ) -> [String: EventFile.Hyperparameter] {
    run.parameters.reduce(into: ["label": .text(run.run.label)]) { found, field in
      switch field.type {
      case "null": break
      case "bool": found[field.key] = .flag(field.number == 1)
      case "int", "real": found[field.key] = .number(field.number ?? .nan)
      default: found[field.key] = .text(field.text)
      }
    }
  }

  private static func name(_ run: RunSummary) -> String {
    "\(run.label)-seed\(run.seed)" + (run.replicate > 0 ? "-replicate\(run.replicate)" : "")
  }

  /// A name that is one folder's: labels may have slashes.
  private static func safe(_ name: String) -> String {
    let kept = name.map { $0 == "/" || $0 == "\0" ? "_" : $0 }
    return kept.first == "." ? "_" + String(kept.dropFirst()) : String(kept)
  }

  /// Width and height of a PNG file, from its first chunk.
  private static func size(_ png: Data) -> (width: Int, height: Int)? {
    let bytes = Array(png.prefix(24))
    guard bytes.count == 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }
}

/// Files that runs wrote, by the paths that are on record.
struct RecordedFiles {
  private let runsFolder: String

  init(_ runsFolder: String) { self.runsFolder = runsFolder }

  /// Where a file is: recorded paths are relative to the database's folder, or to `runs` in it.
  func path(_ recorded: String) -> String? {
    let base = URL(fileURLWithPath: runsFolder).deletingLastPathComponent().path
    return ["\(base)/\(recorded)", "\(runsFolder)/\(recorded)", recorded].first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// The bytes of a file; nil if it is not on this machine.
  func contents(_ recorded: String) -> Data? {
    path(recorded).flatMap { FileManager.default.contents(atPath: $0) }
  }
}
