import ArgumentParser
import Console
import Experiments
import Flows
import Foundation
import Torch

/// `macow-train repro`: the same configuration and seed again, compared bit by bit.
struct ReproCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repro",
    abstract: "Trains a finished run once more and compares every number bit by bit.",
    discussion: """
      The repetition is a replicate: it is recorded, but never counted as a further sample. It runs
      on the device and with the threads of the original unless told otherwise. Exits with 1 and
      names the first metric and epoch that differ, if one does.

      example: macow-train repro 3f2a
      """)

  @Argument(help: ArgumentHelp("The run's id, or the beginning of it.", valueName: "run"))
  var uid: String

  @OptionGroup var store: StoreOptions

  @Option(help: "Where to compute (default: where the original was).")
  var device: String?

  @Option(help: "Threads of one operation (default: those of the original).")
  var threads: Int?

  @Option(help: "MiB that decoded images may take; a larger data set is streamed.")
  var memoryBudget = 4096

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      try ProcessPlace.requireAlone("repro", ProcessInfo.processInfo.environment)
      let database = try store.open()
      let original = try database.summary(ofRun: uid)
      guard original.status == .finished else {
        throw CommandFailure(
          "run \(original.uid.prefix(8)) is \(original.status.rawValue); only a finished run can "
            + "be reproduced", status: .usage)
      }
      let replicate = try train(original, database)
      let result = try database.compare(original, replicate)
      try database.record(result)
      try tell(result)
      if !result.isExact { throw ExitCode(1) }
    }
  }

  /// Trains the next replicate of a run, or goes on with one that was interrupted.
  private func train(_ original: RunSummary, _ database: RunStore) throws -> RunSummary {
    let experiment = try ResolvedExperiment(
      ExperimentSpec(yaml: database.specification(of: original), file: original.experiment)
        .named(original.experiment),
      in: database)
    let variant = experiment.variants.first { $0.planned.hash == original.configurationHash }
    guard let variant, let experiment = try? experiment.only([variant.planned.label]) else {
      throw CommandFailure(
        "the configuration of run \(original.uid.prefix(8)) can no longer be built: its data set "
          + "has other contents now, or this version knows other defaults", status: .missingInput)
    }
    let replicate = try number(original, database)
    try TorchLibrary.load()
    Interruption.listen()
    try RunExecution(
      store: database, experiment: experiment, variant: variant, seed: original.seed,
      replicate: replicate,
      device: try Device(named: device ?? original.tags[RunTag.device] ?? "cpu"),
      threads: threads ?? original.tags[RunTag.threads].flatMap { Int($0) }
        ?? ProcessInfo.processInfo.activeProcessorCount,
      memoryBudget: memoryBudget,
      memory: original.tags[RunTag.memory].flatMap(MemoryMode.init) ?? .full,
      runsFolder: store.runsFolder, checkpointInterval: 600, team: .alone
    ).execute()
    let made = try database.run(
      experiment: original.experiment, configurationHash: original.configurationHash,
      seed: original.seed, replicate: replicate)
    guard let made else { throw PlanError.unknownRun(uid: original.uid) }
    return made
  }

  private func number(_ original: RunSummary, _ database: RunStore) throws -> Int {
    let twins = try database.runSummaries(experiment: original.experiment).filter {
      $0.configurationHash == original.configurationHash && $0.seed == original.seed
    }
    let open = twins.first { $0.replicate > 0 && $0.status != .finished }
    return open?.replicate ?? (twins.map(\.replicate).max() ?? 0) + 1
  }

  private func tell(_ result: Reproduction) throws {
    if json {
      try printJSON(result, keys: .useDefaultKeys)
    } else if let difference = result.difference {
      let image = difference.image.map { ", image \($0)" } ?? ""
      func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "nothing" }
      print(
        "runs \(result.first.prefix(8)) and \(result.second.prefix(8)) differ: "
          + "\(difference.metric) at epoch \(difference.epoch)\(image) is "
          + "\(number(difference.first)) and \(number(difference.second)); the largest difference "
          + "of \(result.compared) values is \(result.largestDifference)")
    } else {
      print(
        "runs \(result.first.prefix(8)) and \(result.second.prefix(8)) are equal bit for bit in "
          + "all \(result.compared) values")
    }
  }
}
