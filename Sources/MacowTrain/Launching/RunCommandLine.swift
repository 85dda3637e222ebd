import Experiments
import Foundation

/// How a run is started as a process of its own, in one of several places.
struct RunCommandLine {
  /// A copy of the specification, so that a run that starts later is still of what was launched.
  let spec: String
  let store: StoreOptions
  let device: String
  let threads: Int
  let memoryBudget: Int
  let memory: String
  /// The cores of each place; empty to share all.
  let cores: [[Int]]
  /// The graphics processors that are dealt out.
  let devices: [String]

  /// Shares cores, graphics processors and memory out.
  init(
    spec: String, store: StoreOptions, compute: DeviceOptions, memory: String, jobs: Int,
    isPinned: Bool, environment: [String: String]
  ) {
    self.spec = spec
    self.store = store
    self.memory = memory
    device = compute.device
    memoryBudget = max(1, compute.memoryBudget / jobs)
    let available = CoreSets.available()
    cores = isPinned ? CoreSets.split(available, jobs: jobs, threads: compute.threads) : []
    threads = compute.threads ?? max(1, compute.threadCount / jobs)
    devices = device == "cuda" ? VisibleDevices.list(environment) : []
  }

  /// Where the runs of each place compute, for people; empty if there is nothing to say.
  func places(_ jobs: Int) -> [String] {
    (0..<jobs).compactMap { place in
      let parts = [
        cores.isEmpty ? nil : "cores \(cores[place].map(String.init).joined(separator: ","))",
        VisibleDevices.visible(in: place, device: device, among: devices).map {
          "\(VisibleDevices.variable)=\($0)"
        },
      ].compactMap(\.self)
      return parts.isEmpty ? nil : "place \(place + 1): \(parts.joined(separator: ", "))"
    }
  }

  /// The log of a run.
  func log(_ run: LaunchPlan.PlannedRun) -> String {
    "\(store.logsFolder)/\(Self.logName(run.experiment, run.label, seed: run.seed))"
  }

  static func logName(_ experiment: String, _ label: String, seed: Int) -> String {
    "\(experiment)-\(label)-seed\(seed).log".replacingOccurrences(of: "/", with: "_")
  }

  /// Starts a run.
  func start(_ run: LaunchPlan.PlannedRun, place: Int) throws -> ChildProcess {
    var environment = ProcessInfo.processInfo.environment
    environment[Interruption.launcherVariable] = String(getpid())
    if let visible = VisibleDevices.visible(in: place, device: device, among: devices) {
      environment[VisibleDevices.variable] = visible
    }
    let role = run.role == ExperimentSpec.Role.final.rawValue ? ["--role", "final"] : []
    var words =
      [
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path, "run", spec,
        "--variant", run.label, "--seed", String(run.seed), "--db", store.path, "--device", device,
        "--threads", String(threads), "--memory-budget", String(memoryBudget), "--memory", memory,
      ] + role
    if !cores.isEmpty, let taskset = CoreSets.taskset {
      words = [taskset, "-c", cores[place].map(String.init).joined(separator: ",")] + words
    }
    return try ChildProcess(
      words[0], Array(words.dropFirst()), environment: environment, log: log(run))
  }
}
