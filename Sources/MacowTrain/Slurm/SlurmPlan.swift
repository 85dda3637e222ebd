import Configurations
import Console
import Experiments
import Foundation
import Shards

/// A launch as it was frozen for Slurm: what every array task runs, whatever is edited afterwards.
struct SlurmPlan: Codable, Equatable {
  /// One run; its place in the list is the array index of its task.
  struct Line: Codable, Hashable {
    let label: String
    let configuration: String
    let seed: Int
    let replicate: Int
  }

  /// How every task computes.
  struct Computing: Codable, Equatable {
    let device: String
    /// Threads of one operation; nil for the cores that Slurm grants.
    let threads: Int?
    let memoryBudget: Int
    let memory: String
  }

  /// The form of the file.
  static let currentVersion = 1

  let version: Int
  let experiment: String
  /// The launch's row in the database.
  let launch: Int64
  /// The name of the job, by which the queue is searched.
  let jobName: String
  /// The specification's text, and the name of its file for messages.
  let specification: String
  let specificationFile: String
  let specificationDigest: String
  let database: String
  let runsFolder: String
  /// The program's file and its SHA-256.
  let program: String
  let programDigest: String
  let computing: Computing
  let maxRequeues: Int
  let lines: [Line]

  /// Reads a plan, and checks that it is whole.
  ///
  /// - Parameter path: The file.
  /// - Throws: `CommandFailure` if it is missing, none, or was edited.
  init(reading path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): there is no such plan", status: .missingInput)
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let plan = try? decoder.decode(SlurmPlan.self, from: data) else {
      throw CommandFailure("\(path): this is no plan that macow-train launch wrote")
    }
    guard plan.version == Self.currentVersion else {
      throw CommandFailure(
        "\(path): this plan has version \(plan.version), this program knows \(Self.currentVersion)")
    }
    guard CanonicalJSON.sha256(plan.specification) == plan.specificationDigest else {
      throw CommandFailure(
        "\(path): the specification in this plan is not the one that was launched; launch again",
        status: .usage)
    }
    self = plan
  }

  init(
    experiment: ExperimentSpec, file: String, launch: Int64, jobName: String, database: String,
    runsFolder: String, program: String, programDigest: String, computing: Computing,
    maxRequeues: Int, lines: [Line]
  ) {
    version = Self.currentVersion
    self.experiment = experiment.name
    self.launch = launch
    self.jobName = jobName
    specification = experiment.text
    specificationFile = file
    specificationDigest = CanonicalJSON.sha256(experiment.text)
    self.database = database
    self.runsFolder = runsFolder
    self.program = program
    self.programDigest = programDigest
    self.computing = computing
    self.maxRequeues = maxRequeues
    self.lines = lines
  }

  /// The plan as JSON, keys sorted.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  /// The run of an array index.
  func line(_ index: Int) throws -> Line {
    guard lines.indices.contains(index) else {
      throw CommandFailure(
        "there is no run \(index) in the plan; it has 0 to \(lines.count - 1)", status: .usage)
    }
    return lines[index]
  }

  /// Refuses to go on with another program than the one that was launched.
  func requireSameProgram() throws {
    guard try FileDigest(path: "/proc/self/exe").sha256 == programDigest else {
      throw CommandFailure(
        "\(program) was built anew after the launch, and runs of two programs are no repeats of one "
          + "another; launch again, which submits what is missing", status: .usage)
    }
  }

  /// The configuration of a line, built from the frozen specification.
  ///
  /// - Parameters:
  ///   - line: A line of this plan.
  ///   - store: Whose catalogue names the data sets.
  /// - Returns: The experiment, and its variant that the line names.
  /// - Throws: `CommandFailure` if it is no longer the configuration that was launched.
  func variant(of line: Line, in store: RunStore) throws -> (ResolvedExperiment, ResolvedVariant) {
    let experiment = try ResolvedExperiment(
      ExperimentSpec(yaml: specification, file: specificationFile).named(self.experiment),
      in: store)
    guard let variant = experiment.variants.first(where: { $0.planned.label == line.label }) else {
      throw CommandFailure(
        "the plan's specification has no variant '\(line.label)'; launch again", status: .usage)
    }
    guard variant.planned.hash == line.configuration else {
      throw CommandFailure(
        "'\(line.label)' is configuration \(variant.planned.hash.prefix(12)) now, but "
          + "\(line.configuration.prefix(12)) was launched: the plan was edited, or its data set has "
          + "other contents; launch again", status: .usage)
    }
    return (experiment, variant)
  }
}
