import Foundation
import Testing

@testable import Experiments
@testable import MacowTrain

/// The batch script under a real shell, with a program that plays the trainer.
@Suite struct SlurmScriptTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/slurm 'script' $x ü-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/bin", withIntermediateDirectories: true)
    try install("bin/scontrol", #"echo "scontrol $*" >> "$SAID""#)
  }

  private func install(_ name: String, _ body: String) throws {
    let path = "\(folder)/\(name)"
    try "#!/bin/sh\n\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// Runs the script with a trainer of that body, and sends signals once it says that it is ready.
  private func run(_ trainer: String, _ signals: [Int32] = []) throws -> (Int32, String) {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try install("trainer", #"echo "trainer $*" >> "$SAID"; "# + trainer)
    let spec = try ExperimentSpec(
      yaml: "experiment: a\ndata: {name: x}\nmodel: {type: glow}\nseeds: 1..1\n",
      file: "x.yaml")
    let plan = SlurmPlan(
      experiment: spec, file: "x.yaml", launch: 1, jobName: "n", database: "d", runsFolder: "r",
      program: "\(folder)/trainer", programDigest: "",
      computing: .init(
        device: "cpu", threads: nil, memoryBudget: 1, memory: "full"), maxRequeues: 1,
      lines: [.init(label: "l", configuration: "c", seed: 1, replicate: 0)])
    let script = SlurmScript(plan: plan, planPath: "\(folder)/plan.json")
    try script.text.write(toFile: "\(folder)/job.sh", atomically: true, encoding: .utf8)
    let process = Process()
    // A thread of the tests may have signals blocked, and Slurm starts a script without any.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); "
        + "os.execv('/bin/sh', ['sh', sys.argv[1]])", "\(folder)/job.sh",
    ]
    process.environment = [
      "PATH": "\(folder)/bin:/usr/bin:/bin", "SAID": "\(folder)/said",
      "SLURM_ARRAY_JOB_ID": "12", "SLURM_ARRAY_TASK_ID": "3",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    func said() -> String {
      (try? String(contentsOfFile: "\(folder)/said", encoding: .utf8)) ?? ""
    }
    for signal in signals {
      let end = Date().addingTimeInterval(10)
      while !said().contains("ready"), Date() < end { usleep(5000) }
      usleep(100_000)
      kill(process.processIdentifier, signal)
    }
    process.waitUntilExit()
    return (
      process.terminationStatus,
      said().replacingOccurrences(of: "\(folder)/", with: "")
    )
  }

  /// In Python, since a shell cannot listen to a signal that was ignored when it began.
  private static let listening = """
    exec python3 -c '
    import os, signal, sys, time
    said = open(os.environ["SAID"], "a", buffering=1)
    def warned(number, frame):
        print("warned", file=said)
        sys.exit(75)
    signal.signal(signal.SIGUSR1, warned)
    print("ready", file=said)
    time.sleep(20)
    '
    """

  @Test func theProgramsExitCodeIsTheTasks() throws {
    #expect(try run("exit 0") == (0, "trainer task plan.json 3\n"))
  }

  @Test func aFailureIsNotRequeued() throws {
    #expect(try run("exit 65") == (65, "trainer task plan.json 3\n"))
  }

  @Test func aWarningIsPassedOnAndTheTaskRequeued() throws {
    #expect(
      try run(Self.listening, [SIGUSR1])
        == (75, "trainer task plan.json 3\nready\nwarned\nscontrol requeue 12_3\n"))
  }

  /// Slurm ends all processes of a task itself; the script only has to wait for its program.
  @Test func anEndIsWaitedFor() throws {
    #expect(
      try run(
        #"echo ready >> "$SAID"; sleep 1; echo saved >> "$SAID"; exit 130"#, [SIGTERM, SIGTERM])
        == (130, "trainer task plan.json 3\nready\nsaved\n"))
  }
}
