import Configurations
import Experiments
import Foundation
import PythonSupport
import Testing

/// A folder of a test's own with a database of invented runs.
final class Workbench {
  let folder: URL
  let store: RunStore

  static let yaml = """
    experiment: quick
    question: Does MaCow beat Glow?
    data: {name: photos32}
    model: {type: macow, hidden: [8, 8]}
    training: {epochs: 3}
    seeds: 1..3
    variants:
      - {label: macow}
      - {label: glow, role: baseline, set: {model: {type: glow}}}
    """

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-exchange-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try RunStore(path: folder.appendingPathComponent("macow.db").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// What is in a file of the folder, as text.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Six runs of two configurations, with one that failed in place of a seventh.
  func fill(name: String = "quick", question: String = "Does MaCow beat Glow?") throws {
    let yaml = Self.yaml.replacing("experiment: quick", with: "experiment: \(name)")
    let spec = try ExperimentSpec(yaml: yaml, file: "quick.yaml")
    try store.register(dataset: Self.dataset)
    let planned = try spec.variants.map {
      try PlannedConfiguration($0, dataset: Self.dataset, model: $0.configuration.model)
    }
    let launch = try store.registerExperiment(spec, configurations: planned)
    for (index, test) in [3.5, 3.25, 3.75].enumerated() {
      for variant in 0...1 {
        try finish(
          request(name, planned[variant], seed: index + 1, launch), test: test + Double(variant) / 3
        )
      }
    }
    let failing = try store.beginAttempt(request(name, planned[0], seed: 4, launch))
    try store.recordEpoch(
      failing, epoch: 1, step: 13,
      [MetricValue(.validationBitsPerDim, .infinity), MetricValue(.trainBitsPerDim, .nan)])
    try store.fail(failing, reason: .diverged, text: "the loss is NaN")
  }

  private func request(
    _ name: String, _ planned: PlannedConfiguration, seed: Int, _ launch: Int64
  ) -> RunRequest {
    RunRequest(
      experiment: name, configurationHash: planned.hash, seed: seed,
      code: CodeVersion(
        commit: String(repeating: "c", count: 40), binarySHA256: String(repeating: "b", count: 64)),
      environment: .current(packageResolved: "none"), dataset: "photos32",
      splits: [.train: "train", .validation: "val", .test: "test"], launch: launch)
  }

  private func finish(_ request: RunRequest, test: Double) throws {
    let handle = try store.beginAttempt(request)
    for epoch in 1...3 {
      try store.recordEpoch(
        handle, epoch: epoch, step: epoch * 13,
        [
          MetricValue(.validationBitsPerDim, test + 1 / Double(epoch * 3)),
          MetricValue(.trainBitsPerDim, epoch == 1 ? .infinity : test),
        ])
    }
    let epoch = try store.selectEpoch(handle)
    try store.recordEvaluation(
      handle,
      EvaluationRecord(
        dataset: "photos32", split: "test", role: .test, epoch: epoch, seconds: 1,
        metric: .testBitsPerDim, perItem: [Float(test), Float(test) + 0.5]))
    try FileManager.default.createDirectory(
      atPath: path("runs/\(handle.uid)"), withIntermediateDirectories: true)
    for (kind, ending) in [(ArtifactRecord.Kind.samples, "png"), (.checkpoint, "ckpt")] {
      let name = "runs/\(handle.uid)/epoch-\(epoch).\(ending)"
      let bytes = kind == .samples ? Self.png : Data("parameters of \(handle.uid)".utf8)
      try bytes.write(to: folder.appendingPathComponent(name))
      try store.recordArtifact(
        handle,
        ArtifactRecord(
          kind: kind, name: "epoch-\(epoch)", path: name, epoch: epoch, bytes: bytes.count,
          sha256: CanonicalJSON.sha256("x")))
    }
    try store.finish(handle)
  }

  /// One black pixel.
  static let png =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
    ) ?? Data()

  static var dataset: DatasetRecord {
    func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }
    return DatasetRecord(
      name: "photos32", path: "/data/photos32", fingerprint: digest("a"),
      sources: [.init(name: "photos.tar", bytes: 10, sha256: digest("e"))],
      preprocessing: [], splitRule: "as published",
      splits: [("train", 800, "1"), ("val", 100, "2"), ("test", 2, "3")].map { split, count, mark in
        SplitRecord(
          name: split, fingerprint: digest(Character(mark)), rawSHA256: digest("f"), count: count,
          height: 32, width: 32, channels: 3,
          shards: [
            ShardRecord(
              ordinal: 0, path: "\(split)/images/c/0", bytes: 99, count: count, sha256: digest("f"))
          ])
      })
  }

  /// Runs the real program on the database.
  @discardableResult
  func report(_ arguments: String..., db: String = "macow.db") throws -> Outcome {
    try Outcome(Self.executable(), arguments + ["--db", path(db)])
  }

  /// What the real program prints as JSON.
  func json(_ arguments: String..., db: String = "macow.db") throws -> JSONValue {
    let outcome = try Outcome(Self.executable(), arguments + ["--json", "--db", path(db)])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONValue(json: outcome.output)
  }

  /// A script of `Tests/ExchangeTests/Python` with the libraries of other programs.
  func python(_ script: String, _ arguments: String...) throws -> String {
    try Python.run("Tests/ExchangeTests/Python/\(script).py", in: .tracking, arguments)
  }

  private static func executable() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("macow-report")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}

/// What a program printed and how it ended.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  init(_ executable: URL, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    self.output = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

extension JSONValue {
  /// The elements of a list; none for anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The members of an object; none for anything else.
  var members: [String: JSONValue] {
    if case .object(let members) = self { return members }
    return [:]
  }
}
