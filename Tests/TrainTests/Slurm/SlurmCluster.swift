import Foundation
import Testing

/// A real Slurm of one node with a configuration, keys and ports of its own, for one test.
///
/// The daemons are children of a shell that ends them when this object goes, or when the process of
/// the tests does, however it ends: then the pipe that the shell reads from closes.
final class SlurmCluster {
  let folder: String
  private let shell = Process()
  private let leash = Pipe()

  /// Why there is none on this machine; nil if there can be one.
  static let obstacle: String? = {
    if getuid() != 0 { return "Slurm's daemons need root" }
    let programs = [
      "/usr/sbin/munged", "/usr/sbin/slurmctld", "/usr/sbin/slurmd", "/usr/bin/sbatch",
    ]
    let missing = programs.filter { !FileManager.default.isExecutableFile(atPath: $0) }
    return missing.isEmpty ? nil : "not installed: \(missing.joined(separator: ", "))"
  }()

  init() throws {
    // A socket's path may not be long.
    folder = "/tmp/macow-slurm-\(UUID().uuidString.prefix(8))"
    for part in ["state", "spool"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
    }
    let key = Data((0..<128).map { _ in UInt8.random(in: 0...255) })
    try key.write(to: URL(fileURLWithPath: "\(folder)/munge.key"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: "\(folder)/munge.key")
    try configuration().write(
      toFile: "\(folder)/slurm.conf", atomically: true, encoding: .utf8)
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", Self.daemons, folder]
    shell.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    shell.standardInput = leash
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    let isUp = try wait(seconds: 20) {
      try self.run("sinfo", "--noheader", "--format=%t").contains("idle")
    }
    try #require(isUp, "Slurm did not start: \(log("slurmctld")) \(log("slurmd"))")
  }

  deinit {
    _ = try? run("scancel", "--user=root")
    try? leash.fileHandleForWriting.write(contentsOf: Data("stop\n".utf8))
    try? leash.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  /// What a command of Slurm needs to find this cluster.
  var environment: [String: String] { ["SLURM_CONF": "\(folder)/slurm.conf"] }

  /// Starts the daemons in the folder `$0`, waits for a line or the end of input, ends them.
  private static let daemons = """
    d=$0
    munged -F --force --socket="$d/munge.sock" --key-file="$d/munge.key" \
      --pid-file="$d/munged.pid" --log-file="$d/munged.log" --seed-file="$d/munged.seed" &
    munged=$!
    i=0
    while [ ! -S "$d/munge.sock" ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i + 1)); done
    slurmctld -D -f "$d/slurm.conf" &
    slurmctld=$!
    slurmd -D -f "$d/slurm.conf" &
    slurmd=$!
    read -r stop
    kill "$slurmd"; wait "$slurmd"
    kill "$slurmctld"; wait "$slurmctld"
    kill -KILL "$munged"; wait "$munged"
    rm -rf "$d"
    """

  private func configuration() throws -> String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count)
    let host =
      String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      .split(separator: ".").first.map(String.init) ?? "localhost"
    let (first, second) = (try Duo.freePort(), try Duo.freePort())
    return """
      ClusterName=test
      SlurmctldHost=\(host)(127.0.0.1)
      SlurmctldPort=\(first)
      SlurmdPort=\(second)
      SlurmUser=root
      SlurmdUser=root
      AuthType=auth/munge
      AuthInfo=socket=\(folder)/munge.sock,cred_expire=5
      StateSaveLocation=\(folder)/state
      SlurmdSpoolDir=\(folder)/spool
      SlurmctldPidFile=\(folder)/slurmctld.pid
      SlurmdPidFile=\(folder)/slurmd.pid
      SlurmctldLogFile=\(folder)/slurmctld.log
      SlurmdLogFile=\(folder)/slurmd.log
      ProctrackType=proctrack/linuxproc
      TaskPlugin=task/none
      MpiDefault=none
      SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,sched_interval=1,bf_interval=1
      SelectType=select/cons_tres
      SelectTypeParameters=CR_Core
      ReturnToService=2
      KillWait=10
      NodeName=\(host) NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
      PartitionName=main Nodes=\(host) Default=YES MaxTime=INFINITE State=UP

      """
  }

  /// Runs a command of Slurm.
  ///
  /// - Returns: What it printed.
  @discardableResult
  func run(_ command: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  /// The tasks that are in the queue, such as `1_0 PENDING`.
  func queue() throws -> [String] {
    try run("squeue", "--noheader", "--array", "--format=%F_%K %T")
      .split(separator: "\n").map(String.init)
  }

  /// Asks again and again until `condition` holds.
  ///
  /// - Returns: Whether it did in time.
  func wait(seconds: Double, _ condition: () throws -> Bool) throws -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if try condition() { return true }
      usleep(50_000)
    }
    return false
  }

  private func log(_ daemon: String) -> String {
    (try? String(contentsOfFile: "\(folder)/\(daemon).log", encoding: .utf8)) ?? "no log"
  }
}
