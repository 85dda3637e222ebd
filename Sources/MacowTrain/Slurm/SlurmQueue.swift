import Console
import Experiments

/// What Slurm says of jobs: the one place that asks `squeue` and `sacct`.
struct SlurmQueue {
  /// A task of an array, or a job without an array.
  struct Entry: Equatable {
    /// The id of the array, or of the job.
    let job: Int
    /// The index in the array; nil for a job without one.
    let task: Int?
    /// Slurm's word, such as `RUNNING`.
    let state: String
    /// The job's name.
    let name: String

    /// Whether it waits, runs, or may still do so; an unknown word counts as that.
    var isOpen: Bool { !SlurmQueue.ended.contains(state) }

    /// Whether a process of it may be at work.
    var mayWork: Bool { isOpen && !SlurmQueue.waiting.contains(state) }
  }

  /// What Slurm knows of the job of an attempt.
  enum Verdict: Equatable {
    /// Its process may be at work.
    case working
    /// It has no process.
    case gone
    /// Slurm could not be asked, or does not know the job.
    case unknown
  }

  /// States after which nothing happens any more (squeue(1), JOB STATE CODES).
  private static let ended: Set<String> = [
    "BOOT_FAIL", "CANCELLED", "COMPLETED", "DEADLINE", "FAILED", "NODE_FAIL", "OUT_OF_MEMORY",
    "PREEMPTED", "REVOKED", "TIMEOUT",
  ]
  /// States without a process that can be followed by one.
  private static let waiting: Set<String> = [
    "PENDING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "RESV_DEL_HOLD", "SPECIAL_EXIT",
  ]

  /// The jobs of those names that Slurm still lists, one entry a task.
  ///
  /// - Parameter names: Names of jobs.
  /// - Returns: The entries.
  /// - Throws: `CommandFailure` if `squeue` is missing or fails.
  func jobs(named names: [String]) throws -> [Entry] {
    guard !names.isEmpty else { return [] }
    let outcome = try SlurmProgram(name: "squeue").run(
      Self.format + ["--name=\(names.joined(separator: ","))"])
    guard outcome.status == 0 else {
      throw CommandFailure(
        "squeue cannot tell what is queued already, so nothing was submitted: \(outcome.complaint)",
        status: .missingInput)
    }
    return try Self.parse(outcome.output)
  }

  private static let format = ["--noheader", "--array", "--format=%F|%K|%T|%j"]

  /// Reads the lines of `squeue --noheader --array --format=%F|%K|%T|%j`.
  ///
  /// - Parameter text: What squeue printed.
  /// - Returns: The entries.
  /// - Throws: `CommandFailure` for a line that is none.
  static func parse(_ text: String) throws -> [Entry] {
    try text.split(separator: "\n").compactMap { line in
      // A line of this kind heads each part of a list over several clusters.
      if line.hasPrefix("CLUSTER:") { return nil }
      let fields = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, let job = Int(fields[0]), !fields[2].isEmpty else {
        throw CommandFailure("squeue printed '\(line)', which is no line of a list of jobs")
      }
      return Entry(
        job: job, task: Int(fields[1]), state: String(fields[2]), name: String(fields[3]))
    }
  }

  /// What Slurm says of the jobs of attempts.
  ///
  /// - Parameter jobs: `<array>_<index>` or `<job>`, as attempts record them.
  /// - Returns: A verdict for each; all unknown where Slurm cannot be asked.
  func verdicts(_ jobs: Set<String>) -> [String: Verdict] {
    guard !jobs.isEmpty, let listed = listed(jobs) else { return [:] }
    let unlisted = jobs.filter { listed[$0] == nil }
    let past = unlisted.isEmpty ? [:] : accounted(unlisted)
    return Dictionary(
      uniqueKeysWithValues: jobs.map { job in
        if let entry = listed[job] { return (job, entry.mayWork ? .working : .gone) }
        // Without accounting, a job that is no longer listed is over.
        guard let past else { return (job, .gone) }
        guard let state = past[job] else { return (job, .unknown) }
        return (job, Self.ended.contains(state) ? .gone : .unknown)
      })
  }

  /// The jobs that squeue lists, by the name that attempts use; nil if it cannot be asked.
  private func listed(_ jobs: Set<String>) -> [String: Entry]? {
    let numbers = Set(jobs.compactMap { $0.split(separator: "_").first.map(String.init) })
    let outcome = try? SlurmProgram(name: "squeue").run(
      Self.format + ["--jobs=\(numbers.sorted().joined(separator: ","))"])
    guard let outcome else { return nil }
    if outcome.status != 0 {
      // Asked for one job alone, squeue calls an unknown one an error.
      return outcome.errors.contains("Invalid job id") ? [:] : nil
    }
    guard let entries = try? Self.parse(outcome.output) else { return nil }
    return Dictionary(
      entries.map { entry in
        (entry.task.map { "\(entry.job)_\($0)" } ?? "\(entry.job)", entry)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The states that sacct has on record; nil if the site keeps none.
  private func accounted(_ jobs: Set<String>) -> [String: String]? {
    let outcome = try? SlurmProgram(name: "sacct").run([
      "--noheader", "--parsable2", "--allocations", "--format=JobID,State",
      "--jobs=\(jobs.sorted().joined(separator: ","))",
    ])
    guard let outcome, outcome.status == 0 else { return nil }
    return Self.parseAccounting(outcome.output)
  }

  /// Reads the lines of `sacct --noheader --parsable2 --allocations --format=JobID,State`.
  static func parseAccounting(_ text: String) -> [String: String] {
    text.split(separator: "\n").reduce(into: [:]) { states, line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 2 else { return }
      // `CANCELLED by 1000`; a job that was requeued has several lines, the newest last.
      states[String(fields[0])] = fields[1].split(separator: " ").first.map(String.init)
    }
  }
}

extension SlurmQueue {
  /// Closes the attempts whose process is gone; of other machines' attempts Slurm is asked first.
  ///
  /// - Parameter store: The records.
  /// - Returns: The ids of the runs that were marked as lost.
  /// - Throws: `RunStoreError`.
  @discardableResult
  func markLost(in store: RunStore) throws -> [String] {
    let here = ProcessIdentity.current()
    let open = try store.openAttempts().filter { $0.process.bootID != here.bootID }
    let verdicts = verdicts(Set(open.compactMap(\.slurmJob)))
    func attempts(_ verdict: Verdict) -> Set<OpenAttempt> {
      Set(open.filter { attempt in attempt.slurmJob.map { verdicts[$0] == verdict } ?? false })
    }
    return try store.markLost(
      seenFrom: here, gone: attempts(.gone), working: attempts(.working))
  }
}
