import Foundation
import Testing

@testable import MacowTrain

/// Cores, graphics processors and child processes.
@Suite struct LaunchPlaceTests {
  @Test(arguments: [("0-3,8", [0, 1, 2, 3, 8]), ("5", [5]), ("", []), ("3-1", []), ("x", [])])
  func coreListsAreRead(_ text: String, _ cores: [Int]) {
    #expect(CoreSets.list(text) == cores)
  }

  @Test func coresAreSharedOutWhereTheySuffice() {
    let cores = [0, 1, 2, 3, 8, 9]
    #expect(CoreSets.split(cores, jobs: 2, threads: nil) == [[0, 1, 2], [3, 8, 9]])
    #expect(CoreSets.split(cores, jobs: 4, threads: nil) == [[0], [1], [2], [3]])
    #expect(CoreSets.split(cores, jobs: 3, threads: 2) == [[0, 1], [2, 3], [8, 9]])
    #expect(CoreSets.split(cores, jobs: 3, threads: 3).isEmpty)
    #expect(CoreSets.split(cores, jobs: 7, threads: nil).isEmpty)
    #expect(CoreSets.split(cores, jobs: 1, threads: nil).isEmpty)
    #expect(!CoreSets.available().isEmpty)
  }

  @Test func devicesAreThoseThatCUDAWouldSee() throws {
    func list(_ text: String) -> [String] { VisibleDevices.list([VisibleDevices.variable: text]) }
    #expect(list("3, GPU-8932f937,1") == ["3", "GPU-8932f937", "1"])
    #expect(list("0,-1,2") == ["0"])
    #expect(list("").isEmpty)
    let folder = NSTemporaryDirectory() + "/devices-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["nvidia1", "nvidia0", "nvidiactl", "nvidia-uvm", "nvidia10", "null"] {
      try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    #expect(VisibleDevices.list([:], folder: folder) == ["0", "1", "10"])
  }

  @Test func eachPlaceSeesOneDevice() {
    let list = ["3", "GPU-8932f937"]
    #expect(
      (0..<3).map { VisibleDevices.visible(in: $0, device: "cuda", among: list) }
        == ["3", "GPU-8932f937", "3"])
    #expect(VisibleDevices.visible(in: 0, device: "cuda:1", among: list) == nil)
    #expect(VisibleDevices.visible(in: 0, device: "cpu", among: list) == nil)
    #expect(VisibleDevices.visible(in: 0, device: "cuda", among: []) == nil)
  }

  private func log() -> String { NSTemporaryDirectory() + "/child-\(UUID().uuidString).log" }

  private func wait(_ child: ChildProcess) -> ChildProcess.Ending? {
    for _ in 0..<1000 where child.poll() == nil { usleep(10_000) }
    return child.poll()
  }

  @Test func aChildHasItsVariablesItsGroupAndItsLog() throws {
    let log = log()
    defer { try? FileManager.default.removeItem(atPath: log) }
    let child = try ChildProcess(
      "/bin/sh", ["-c", "echo $PLACE; cut -d' ' -f5 /proc/$$/stat; echo oops >&2; exit 7"],
      environment: ["PLACE": "GPU 3", "PATH": "/usr/bin:/bin"], log: log)
    #expect(wait(child) == .code(7))
    #expect(try String(contentsOfFile: log, encoding: .utf8) == "GPU 3\n\(child.pid)\noops\n")
  }

  @Test func whoeverIgnoresSIGTERMIsKilledWithAllItStarted() throws {
    let log = log()
    defer { try? FileManager.default.removeItem(atPath: log) }
    let stubborn = try ChildProcess(
      "/bin/sh", ["-c", "trap '' TERM; echo ready; while true; do sleep 0.1; done"],
      environment: ["PATH": "/usr/bin:/bin"], log: log)
    let polite = try ChildProcess(
      "/bin/sh", ["-c", "exec sleep 60"], environment: ["PATH": "/usr/bin:/bin"], log: log)
    for _ in 0..<500 where (try? String(contentsOfFile: log, encoding: .utf8)) != "ready\n" {
      usleep(10_000)
    }
    #expect(ChildProcess.stop([stubborn, polite], grace: 1) == 1)
    #expect(stubborn.poll() == .signal(SIGKILL) && polite.poll() == .signal(SIGTERM))
  }

  @Test func aProgramThatIsMissingIsOneSentence() {
    let log = log()
    defer { try? FileManager.default.removeItem(atPath: log) }
    let error = #expect(throws: (any Error).self) {
      _ = try ChildProcess("/nowhere/program", [], environment: [:], log: log)
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("/nowhere/program cannot be started"))
    #expect(throws: (any Error).self) {
      _ = try ChildProcess("/bin/true", [], environment: [:], log: "/nowhere/x.log")
    }
  }
}
