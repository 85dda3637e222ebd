import Console
import Experiments
import Flows
import Foundation
import Models
import Shards
import Torch

/// One run, from its specification to its last record: what `macow-train run` does.
struct RunExecution {
  let store: RunStore
  /// Whether the database is only read, and `merge` brings the run into it later.
  var isSpoolOnly = false
  let experiment: ResolvedExperiment
  let variant: ResolvedVariant
  let seed: Int
  let replicate: Int
  let device: Device
  let threads: Int
  let memoryBudget: Int
  let memory: MemoryMode
  let runsFolder: String
  let checkpointInterval: Double
  let team: Team

  /// Takes the run up where it is, and trains it to its end.
  ///
  /// - Throws: The reason why it did not get there, after recording it.
  func execute() throws {
    TorchLibrary.threadCount = threads
    TensorMemory.restartPeak()
    let data = try TrainingData(variant, memoryBudget: memoryBudget)
    do {
      try team.requireSame(
        "configuration \(variant.planned.hash.prefix(12)), seed \(seed), order \(data.train.order)")
      try requireShareable()
      try team.isLeader ? lead(data) : follow(data)
    } catch let error as TorchError {
      guard case .processLost = error else { throw error }
      if Interruption.isRequested { throw Self.stopped }
      throw CommandFailure(
        "rank \(team.rank) of \(team.size): \(error); start all processes again to go on from the "
          + "last checkpoint", status: .internalError)
    }
  }

  private static let stopped = CommandFailure(
    "stopped by a signal; run the same command again to go on", status: .interrupted)

  /// Refuses to deal out batches that are too small, or that a model must see whole.
  private func requireShareable() throws {
    guard team.size > 1 else { return }
    let shapes = try TrainingSession.model(variant, device: .meta, using: Generator(device: .meta))
    guard !shapes.store.mode.isUsed else {
      throw CommandFailure(
        "variant '\(variant.planned.label)' has batch normalisation or dropout, which must see whole "
          + "batches; train it in one process", status: .usage)
    }
    let batch = variant.planned.configuration.training.batchSize
    guard batch >= team.size else {
      throw CommandFailure(
        "training.batch_size is \(batch), which \(team.size) processes cannot share", status: .usage
      )
    }
  }

  /// Trains along in a process that writes nothing down.
  private func follow(_ data: TrainingData) throws {
    let session = try TrainingSession(
      variant, seed: seed, device: device, newest: nil, runsFolder: runsFolder)
    do {
      try Trainer(
        session, variant: variant, data: data, recorder: nil, team: team,
        checkpointInterval: checkpointInterval, memory: memory(of: session)
      ).run()
    } catch is Interruption.Signalled {
      throw Self.stopped
    }
  }

  private func lead(_ data: TrainingData) throws {
    let (journal, plan) = try takeRun()
    let choice = try ResumeChoice(journal.history, runsFolder: runsFolder)
    for sentence in choice.sentences(in: runsFolder) { Self.warn(sentence) }
    try journal.begin(
      request(data: data, newest: choice.checkpoint), plan: plan,
      datasets: experiment.datasets(first: variant))
    let recorder = RunRecorder(
      journal: journal, runsFolder: runsFolder, monitor: ResourceMonitor(card: card))
    do {
      for record in choice.unusable { try journal.append(.deletion(path: record.path)) }
      try recorder.prepare()
      let session = try TrainingSession(
        variant, seed: seed, device: device, newest: choice.checkpoint, runsFolder: runsFolder)
      try tag(recorder, session, order: data.train.order)
      announce(session, journal)
      try Trainer(
        session, variant: variant, data: data, recorder: recorder, team: team,
        checkpointInterval: checkpointInterval, memory: memory(of: session)
      ).run()
    } catch {
      let isLost = if case TorchError.processLost = error { true } else { false }
      // The same signal often reaches all processes, some of them sooner.
      let reason = isLost && Interruption.isRequested ? Interruption.Signalled() : error
      record(reason, by: recorder)
      throw reason is Interruption.Signalled ? Self.stopped : reason
    }
    if isSpoolOnly { Self.warn(SpoolHint.afterRun(store.path)) }
  }

  /// Registers the plan where the database can be written, and takes hold of the run.
  private func takeRun() throws -> (RunJournal, PlanRecord) {
    let key = RunKey(
      experiment: experiment.spec.name, configuration: variant.planned.hash, seed: seed,
      replicate: replicate)
    let plan = try PlanRecord(
      experiment.spec, configurations: experiment.variants.map(\.planned),
      seeds: replicate == 0 ? [seed] : [], arguments: CommandLine.arguments)
    let uid = try id(of: key, plan)
    let journal: RunJournal
    do {
      journal = try RunJournal(
        uid, in: runsFolder, store: isSpoolOnly ? nil : store, report: Self.warn)
    } catch SpoolError.held(_, let hostname, let pid) {
      throw PlanError.held(
        experiment: key.experiment, label: variant.planned.label, seed: seed, hostname: hostname,
        pid: pid)
    }
    if journal.history.status == .finished {
      throw PlanError.alreadyFinished(
        experiment: key.experiment, label: variant.planned.label, seed: seed,
        replicate: replicate, uid: uid)
    }
    try store.refuseHeld(uid, key, gone: journal.history.beginning?.process)
    return (journal, (try? store.complete(plan)) ?? plan)
  }

  /// The run's id: the database's, else that of a spool, else a fresh one.
  private func id(of key: RunKey, _ plan: PlanRecord) throws -> String {
    if !isSpoolOnly {
      do {
        try store.register(plan)
        return try store.claim(key)
      } catch let error as RunStoreError where error.isOfTheDatabase {
        Self.warn("\(error); the run goes on without writing to it")
      }
    } else if let known = try recorded(key) {
      return known
    }
    if let known = try? recorded(key) { return known }
    return try key.spooled(in: runsFolder) ?? RunKey.freshID()
  }

  /// The id that the database has for the run, if it knows its experiment.
  private func recorded(_ key: RunKey) throws -> String? {
    guard try store.experiments().contains(key.experiment) else { return nil }
    return try store.run(
      experiment: key.experiment, configurationHash: key.configuration, seed: key.seed,
      replicate: key.replicate)?.uid
  }

  private static func warn(_ sentence: String) {
    StandardError.write("macow-train: \(sentence)\n")
  }

  /// The GPU that this process computes on, as `nvidia-smi --id` calls it; nil on a CPU.
  private var card: String? {
    guard case .cuda(let index) = device else { return nil }
    return GraphicsCard.identifier(
      index, visible: ProcessInfo.processInfo.environment["CUDA_VISIBLE_DEVICES"])
  }

  /// This machine, with the GPU if one is used.
  private func environment() -> EnvironmentRecord {
    let found = card.flatMap(GraphicsCard.find)
    return .current(
      extra: ["libtorch": TorchLibrary.version], gpuModel: found?.model,
      gpuCount: card == nil ? 0 : team.size, gpuDriver: found?.driver)
  }

  /// The code, without what runs leave beside it.
  private func code() -> CodeVersion {
    let files = [store.path, store.path + "-wal", store.path + "-shm"]
    return .current(leavingOut: files + [runsFolder, variant.dataset.path])
  }

  private func request(data: TrainingData, newest: ArtifactRecord?) -> RunRequest {
    RunRequest(
      experiment: experiment.spec.name, configurationHash: variant.planned.hash, seed: seed,
      replicate: replicate, code: code(), environment: environment(),
      dataset: variant.dataset.name, splits: data.splits,
      resume: newest.flatMap { checkpoint in
        // A checkpoint inside the first epoch is one of epoch 0.
        checkpoint.epoch.map { ResumePoint(epoch: $0, sha256: checkpoint.sha256) }
      }, slurmJob: SlurmTask().jobName)
  }

  private func tag(
    _ recorder: RunRecorder, _ session: TrainingSession, order: String
  ) throws {
    let tags = [
      RunTag.parameters: String(session.model.store.parameterCount),
      RunTag.device: device.description,
      RunTag.threads: String(threads),
      RunTag.processes: String(team.size),
      RunTag.order: order,
      RunTag.memory: memory(of: session).rawValue,
    ]
    let known = recorder.journal.history.tags
    if let before = known[RunTag.order], before != order, session.checkpoint != nil {
      throw CommandFailure(
        "this run was started with images in the order '\(before)', now it would be '\(order)'; "
          + "give it the same --memory-budget", status: .usage)
    }
    if let before = known[RunTag.memory], before != memory(of: session).rawValue,
      session.checkpoint != nil
    {
      throw CommandFailure(
        "this run was started with --memory \(before), and its numbers and its peak memory are those "
          + "of that mode; go on with it, or start a replicate with --replicate", status: .usage)
    }
    if let before = known[RunTag.threads], before != String(threads), session.checkpoint != nil {
      StandardError.write(
        "macow-train: this run was started with \(before) threads and goes on with \(threads); "
          + "the last digits can differ from an uninterrupted run's\n")
    }
    if let before = known[RunTag.processes], before != String(team.size),
      session.checkpoint != nil
    {
      StandardError.write(
        "macow-train: this run was started with \(before) processes and goes on with \(team.size); "
          + "the last digits can differ from an uninterrupted run's\n")
    }
    for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
      try recorder.journal.append(.tag(key: key, value: value))
    }
  }

  /// The mode as it is: only flows have steps.
  private func memory(of session: TrainingSession) -> MemoryMode {
    session.model is FlowModel ? memory : .full
  }

  private func announce(_ session: TrainingSession, _ journal: RunJournal) {
    let place =
      session.checkpoint == nil
      ? "" : ", going on after epoch \(session.progress.epoch), step \(session.progress.step)"
    StandardError.write(
      "\(experiment.spec.name)/\(variant.planned.label), seed \(seed): run "
        + "\(journal.uid.prefix(8)), \(session.model.store.parameterCount) parameters on "
        + "\(device)\(team.size > 1 ? " in each of \(team.size) processes" : "")\(place)\n")
  }

  /// Writes down why the run stopped; the disk may be the reason, so a failure of this is told
  /// beside the first one.
  private func record(_ error: any Error, by recorder: RunRecorder) {
    // What ended as it should, and only the database does not know it.
    if case SpoolError.notInDatabase = error { return }
    let reason: RunStore.FailureReason =
      switch error {
      case is Interruption.Signalled: .signal
      case is TrainingFailure: .diverged
      default: .error
      }
    // What another process does now is not this one's to write down.
    if case PlanError.takenOver = error { return }
    let text =
      error is Interruption.Signalled ? "stopped by a signal" : String(describing: error)
    do {
      try recorder.recordResources()
      try recorder.journal.end(.failed(reason, text: text))
    } catch let second {
      Self.warn("the end of the run could not be recorded: \(second)")
    }
  }
}
