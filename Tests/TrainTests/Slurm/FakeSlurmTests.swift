import Foundation
import Testing

@testable import Experiments
@testable import MacowTrain

/// The real `macow-train` with programs that only pretend to be Slurm's, for what a healthy Slurm
/// does not do.
@Suite struct FakeSlurmTests {
  let workspace: Workspace
  private var programs: String { "\(workspace.folder)/slurm programs" }

  init() throws {
    workspace = try Workspace()
    try workspace.ingest(perBatch: 2)
    try workspace.write()
    try FileManager.default.createDirectory(
      atPath: programs, withIntermediateDirectories: true)
    try install("sbatch", #"printf '%s\n' "$@" > "$PRETEND/sbatch.said"; echo "77;alpha""#)
    try install("squeue", "true")
    try install("sacct", "echo 'Slurm accounting storage is disabled' >&2; exit 1")
  }

  private func install(_ name: String, _ body: String) throws {
    let path = "\(programs)/\(name)"
    try "#!/bin/sh\n\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func launch(
    _ arguments: String..., path: String? = nil
  ) throws -> Workspace.Outcome {
    try workspace.run(
      "macow-train", arguments: ["launch", "tiny.yaml", "--executor", "slurm"] + arguments,
      environment: ["PATH": path ?? "\(programs):/usr/bin:/bin", "PRETEND": workspace.folder])
  }

  private func isRefused(_ outcome: Workspace.Outcome, _ status: Int32, _ sentence: String) {
    let complaints = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("macow-train: ") }
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(complaints.count == 1 && complaints[0].contains(sentence), "\(outcome.errors)")
  }

  @Test func whatIsAskedForReachesSbatch() throws {
    let outcome = try launch(
      "--partition", "long", "--time", "1-00:00:00", "--cpus", "3", "--gpus", "1", "--mem", "16G",
      "--account", "lab", "--qos", "low", "--concurrent", "2", "--signal-seconds", "90",
      "--sbatch-option=--constraint=a100|h100")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("submitted job 77: 4 runs of tiny\n"))
    let said = try String(contentsOfFile: "\(workspace.folder)/sbatch.said", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let name = try #require(said.first { $0.hasPrefix("--job-name=tiny-") })
    let folder = "\(workspace.folder)/runs/slurm/1".replacingOccurrences(of: "//", with: "/")
    #expect(
      said.filter { $0 != name } == [
        "--parsable", "--array=0-3%2", "--requeue", "--signal=B:USR1@90", "--open-mode=append",
        "--output=\(folder)/task-%a.log",
        "--chdir=\(workspace.folder.replacingOccurrences(of: "//", with: "/"))",
        "--cpus-per-task=3", "--partition=long", "--time=1-00:00:00", "--mem=16G",
        "--account=lab", "--qos=low", "--gres=gpu:1", "--constraint=a100|h100",
        "\(folder)/job.sh",
      ])
    let plan = try SlurmPlan(reading: "\(folder)/plan.json")
    #expect(plan.computing.device == "cuda" && plan.computing.threads == nil)
    #expect(plan.lines.count == 4 && plan.maxRequeues == 100)
    let record = try JSONDecoder().decode(
      SlurmFolder.Submission.self,
      from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/job.json")))
    #expect(record.job == "77" && record.cluster == "alpha")
  }

  @Test func withoutSlurmThereIsOneSentence() throws {
    isRefused(try launch(path: "/nowhere"), 66, "sbatch was not found")
    #expect(!FileManager.default.fileExists(atPath: "\(workspace.folder)/runs"))
  }

  @Test func whatSbatchRefusesIsOneSentence() throws {
    try install(
      "sbatch",
      "echo 'sbatch: error: invalid partition specified: nope' >&2; "
        + "echo 'sbatch: error: Batch job submission failed: Invalid partition name' >&2; exit 1")
    isRefused(
      try launch("--partition", "nope"), 64,
      "nothing was submitted: sbatch: error: invalid partition specified: nope; sbatch: error:")
    try install(
      "sbatch", "echo 'Batch job submission failed: Invalid job array specification' >&2; exit 1")
    isRefused(try launch(), 64, "see MaxArraySize")
    try install("sbatch", "echo 'Welcome to the cluster!'")
    isRefused(try launch(), 65, "instead of a job's number")
  }

  /// What is queued cannot be known: then nothing may be submitted.
  @Test func aSilentQueueStopsASecondLaunch() throws {
    #expect(try launch().status == 0)
    try install(
      "squeue", "echo 'slurm_load_jobs error: Unable to contact slurm controller' >&2; exit 1")
    isRefused(try launch(), 66, "nothing was submitted: slurm_load_jobs error: Unable to contact")
  }

  @Test func runsInTheQueueAreNotSubmittedTwice() throws {
    #expect(try launch().status == 0)
    let name = try SlurmPlan(reading: "\(workspace.folder)/runs/slurm/1/plan.json").jobName
    try install(
      "squeue", "printf '77|0|RUNNING|\(name)\\n77|2|PENDING|\(name)\\n77|3|PENDING|other\\n'")
    let second = try launch()
    #expect(second.errors.contains("glow, seed 1 is in the queue already, as 77_0 (RUNNING)"))
    let plan = try SlurmPlan(reading: "\(workspace.folder)/runs/slurm/2/plan.json")
    #expect(plan.lines.map { "\($0.label) \($0.seed)" } == ["macow 1", "macow 2"])
  }

  @Test func aDryRunShowsTheScriptAndWritesNothing() throws {
    let outcome = try launch("--dry-run", path: "/nowhere")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("--array=0-3") && outcome.output.contains("#!/bin/sh"))
    #expect(!FileManager.default.fileExists(atPath: "\(workspace.folder)/runs"))
    #expect(try workspace.store().experiments() == [])
  }

  @Test(arguments: [
    (["--time", "2"], "--time 2 is no longer than the 120 seconds of --signal-seconds"),
    (["--time", "soon"], "--time is 'soon', but must look like"),
    (["--gpus", "2"], "trains one run on one GPU"),
    (["--cpus", "0"], "--cpus is 0, but 1 is the least"),
    (["-j", "2"], "--concurrent limits the runs"),
    (["--sbatch-option=--array=7"], "--sbatch-option --array: launch sets this itself"),
    (["--sbatch-option=nice"], "an option of sbatch begins with a dash"),
    (["--executor", "local", "--qos", "low"], "--qos goes only with --executor slurm"),
  ])
  func whatDoesNotFitIsRefused(_ arguments: [String], _ sentence: String) throws {
    let outcome = try workspace.run(
      "macow-train",
      arguments: ["launch", "tiny.yaml", "--executor", "slurm"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }

  /// An attempt on another machine is lost when Slurm says so, and not before.
  @Test(arguments: [
    ("echo '55|1|RUNNING|n'", false), ("echo '55|1|PENDING|n'", true),
    ("echo 'slurm_load_jobs error: Invalid job id specified' >&2; exit 1", true),
    ("exit 1", false),
  ])
  func anotherMachinesRunIsLostWhenSlurmSaysSo(_ queue: String, _ isLost: Bool) throws {
    let submitted = try launch("--seeds", "1")
    #expect(submitted.status == 0)
    let store = try RunStore(path: workspace.database)
    let line = try SlurmPlan(reading: "\(workspace.folder)/runs/slurm/1/plan.json").lines[0]
    let elsewhere = ProcessIdentity(hostname: "node7", pid: 4, bootID: "another")
    func request(job: String) -> RunRequest {
      RunRequest(
        experiment: "tiny", configurationHash: line.configuration, seed: line.seed,
        process: elsewhere,
        code: CodeVersion(commit: nil, binarySHA256: String(repeating: "b", count: 64)),
        environment: .current(), dataset: "cifar10", splits: [.train: "train"], slurmJob: job)
    }
    _ = try store.beginAttempt(request(job: "55_1"))
    try install("squeue", "case \"$*\" in *--jobs=*) \(queue) ;; esac")
    let outcome = try launch("--seeds", "1")
    let status = try store.runSummaries(experiment: "tiny").first { $0.label == line.label }?.status
    #expect(status == (isLost ? .lost : .running), "\(outcome.errors)")
    #expect(outcome.errors.contains("is being trained") == !isLost)
    if !isLost {
      // The task itself knows better: Slurm has put it back into the queue and started it again.
      #expect(throws: PlanError.self) { try store.beginAttempt(request(job: "56_1")) }
      #expect(try store.beginAttempt(request(job: "55_1")).attempt == 2)
    }
  }

  /// A plan that was edited, another program, a plan that is none, an index too many.
  @Test func aTaskRunsWhatWasLaunchedOrNothing() throws {
    #expect(try launch("--seeds", "1").status == 0)
    let path = "\(workspace.folder)/runs/slurm/1/plan.json"
    let plan = try String(contentsOfFile: path, encoding: .utf8)
    func task(_ index: String = "0", _ change: (String) -> String) throws -> Workspace.Outcome {
      try change(plan).write(toFile: path, atomically: true, encoding: .utf8)
      return try workspace.run("macow-train", "task", path, index)
    }
    isRefused(
      try task { $0.replacingOccurrences(of: "batch_size: 16", with: "batch_size: 8") }, 64,
      "the specification in this plan is not the one that was launched")
    isRefused(
      try task {
        $0.replacingOccurrences(
          of: #""configuration" : ""#, with: #""configuration" : "00"#)
      }, 64, "was launched: the plan was edited")
    isRefused(
      try task {
        $0.replacingOccurrences(of: #""program_digest" : ""#, with: #""program_digest" : "0"#)
      }, 64, "was built anew after the launch")
    isRefused(try task { _ in "{}" }, 65, "this is no plan")
    isRefused(
      try task { $0.replacingOccurrences(of: #""version" : 1"#, with: #""version" : 9"#) }, 65,
      "this plan has version 9")
    isRefused(try task("2") { $0 }, 64, "there is no run 2 in the plan; it has 0 to 1")
    try FileManager.default.removeItem(atPath: path)
    isRefused(try workspace.run("macow-train", "task", path, "0"), 66, "there is no such plan")
    #expect(
      try workspace.store().runSummaries(experiment: "tiny").allSatisfy { $0.status == .queued })
  }
}
