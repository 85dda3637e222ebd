import Foundation
import Testing

@testable import MacowTrain

/// What Slurm's programs print, as recorded from Slurm 22.05.
@Suite struct SlurmQueueTests {
  private static let recorded = """
    1|1|PENDING|tiny-0badcafe
    1|0|RUNNING|tiny-0badcafe
    9|N/A|COMPLETING|a|b
    CLUSTER: alpha
    12|3|REQUEUE_HOLD|tiny-0badcafe

    """

  @Test func linesOfSqueueAreRead() throws {
    let entries = try SlurmQueue.parse(Self.recorded)
    #expect(
      entries == [
        .init(job: 1, task: 1, state: "PENDING", name: "tiny-0badcafe"),
        .init(job: 1, task: 0, state: "RUNNING", name: "tiny-0badcafe"),
        .init(job: 9, task: nil, state: "COMPLETING", name: "a|b"),
        .init(job: 12, task: 3, state: "REQUEUE_HOLD", name: "tiny-0badcafe"),
      ])
    #expect(entries.map(\.isOpen) == [true, true, true, true])
    #expect(entries.map(\.mayWork) == [false, true, true, false])
    #expect(try SlurmQueue.parse("") == [])
  }

  @Test(arguments: ["slurm_load_jobs error: Unable to contact", "1|2", "x|1|RUNNING|n", "1|1||n"])
  func whatIsNoListIsAnError(_ text: String) {
    #expect(throws: (any Error).self) { try SlurmQueue.parse(text) }
  }

  @Test(arguments: [
    ("COMPLETED", false), ("CANCELLED", false), ("FAILED", false), ("TIMEOUT", false),
    ("NODE_FAIL", false), ("PREEMPTED", false), ("OUT_OF_MEMORY", false), ("SUSPENDED", true),
    ("A_WORD_OF_THE_FUTURE", true),
  ])
  func anUnknownStateCountsAsOpen(_ state: String, _ isOpen: Bool) {
    #expect(SlurmQueue.Entry(job: 1, task: 0, state: state, name: "n").isOpen == isOpen)
  }

  @Test func linesOfSacctAreRead() {
    let text = "12_0|COMPLETED\n12_1|CANCELLED by 1000\n12_2|REQUEUED\n12_2|RUNNING\n"
    #expect(
      SlurmQueue.parseAccounting(text) == [
        "12_0": "COMPLETED", "12_1": "CANCELLED", "12_2": "RUNNING",
      ])
  }

  @Test(arguments: [
    ("90", 5400), ("1:30", 90), ("4:00:00", 14_400), ("2-12", 216_000), ("1-00:30", 88_200),
    ("1-01:00:05", 90_005),
  ])
  func timesAreReadAsSlurmDoes(_ text: String, _ seconds: Int) {
    #expect(SlurmTime(text)?.seconds == seconds)
  }

  @Test(arguments: ["", "0", "x", "1:2:3:4", "1-", "-1", "1--2", "4h", "1:", "9999999", "１"])
  func whatIsNoTimeIsRefused(_ text: String) {
    #expect(SlurmTime(text) == nil)
  }

  @Test func slurmsVariablesAreRead() {
    let task = SlurmTask([
      "SLURM_JOB_ID": "14", "SLURM_ARRAY_JOB_ID": "12", "SLURM_ARRAY_TASK_ID": "3",
      "SLURM_RESTART_COUNT": "2", "SLURM_CPUS_PER_TASK": "8",
    ])
    #expect(task.jobName == "12_3" && task.restarts == 2 && task.cores == 8)
    #expect(SlurmTask(["SLURM_JOB_ID": "14"]).jobName == "14")
    let none = SlurmTask(["SLURM_CPUS_PER_TASK": "many", "SLURM_RESTART_COUNT": ""])
    #expect(none.jobName == nil && none.restarts == 0 && none.cores == nil)
  }

  @Test func aPersonsHabitsForListsAreLeftOut() {
    let kept = SlurmProgram.environment([
      "SQUEUE_STATES": "RUNNING", "SACCT_FORMAT": "x", "SLURM_CONF": "/c", "PATH": "/bin",
    ])
    #expect(kept == ["SLURM_CONF": "/c", "PATH": "/bin"])
  }

  @Test(arguments: [
    ("plain-1.2/x=%a", "plain-1.2/x=%a"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#),
    ("$HOME`x`\n", "'$HOME`x`\n'"), ("ü", "'ü'"),
  ])
  func wordsAreQuotedForAShell(_ text: String, _ quoted: String) throws {
    #expect(ShellQuoting.word(text) == quoted)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "printf %s \(ShellQuoting.word(text))"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    #expect(
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == text)
    process.waitUntilExit()
  }
}
