internal import Configurations
internal import Foundation

/// Where a run was made: machine, system, tool versions.
public struct EnvironmentRecord: Codable, Hashable, Sendable {
  /// The machine's name.
  public var hostname: String
  /// The system's name and version.
  public var os: String
  /// The processor's architecture.
  public var architecture: String
  /// The processor's name.
  public var cpuModel: String
  /// Logical cores.
  public var cpuCores: Int
  /// Main memory in bytes.
  public var memoryBytes: Int
  /// The accelerator's name, if one is used.
  public var gpuModel: String?
  /// How many accelerators are used.
  public var gpuCount: Int
  /// The accelerator's driver.
  public var gpuDriver: String?
  /// The compiler's version.
  public var swiftVersion: String
  /// `debug` or `release`.
  public var buildMode: String
  /// `Package.resolved`, whole, if it is known.
  public var packageResolved: String
  /// What else matters, such as `["libtorch": "2.11.0"]`.
  public var extra: [String: String]

  /// This machine and this program.
  ///
  /// - Parameters:
  ///   - extra: What the caller knows besides, such as the version of libtorch.
  ///   - packageResolved: The path of `Package.resolved`; nil for the one of the package that the
  ///     program was built in. A missing file is left out.
  ///   - gpuModel: The accelerator's name, if one is used.
  ///   - gpuCount: How many are used.
  ///   - gpuDriver: The accelerator's driver.
  /// - Returns: What was found; `unknown` where the kernel does not tell.
  public static func current(
    extra: [String: String] = [:], packageResolved: String? = nil,
    gpuModel: String? = nil, gpuCount: Int = 0, gpuDriver: String? = nil
  ) -> EnvironmentRecord {
    EnvironmentRecord(
      hostname: ProcessInfo.processInfo.hostName,
      os: field("PRETTY_NAME", of: "/etc/os-release", separator: "=") ?? "Linux",
      architecture: architecture,
      cpuModel: field("model name", of: "/proc/cpuinfo", separator: ":") ?? "unknown",
      cpuCores: ProcessInfo.processInfo.activeProcessorCount,
      memoryBytes: Int(ProcessInfo.processInfo.physicalMemory),
      gpuModel: gpuModel, gpuCount: gpuCount, gpuDriver: gpuDriver, swiftVersion: swiftVersion,
      buildMode: buildMode,
      packageResolved: packageResolved.map(SystemFile.text)
        ?? PackagePins.text(near: "/proc/self/exe"),
      extra: extra)
  }

  /// Every field but `Package.resolved`, which has a column of its own, as an object.
  var canonical: JSONValue {
    [
      "hostname": .string(hostname), "os": .string(os), "arch": .string(architecture),
      "cpu_model": .string(cpuModel), "cpu_cores": .number(Double(cpuCores)),
      "ram_bytes": .number(Double(memoryBytes)), "gpu_model": gpuModel.map { .string($0) } ?? .null,
      "gpu_count": .number(Double(gpuCount)),
      "gpu_driver": gpuDriver.map { .string($0) } ?? .null, "swift": .string(swiftVersion),
      "build_mode": .string(buildMode),
      "package_resolved_sha256": .string(CanonicalJSON.sha256(packageResolved)),
      "extra": .object(extra.mapValues { .string($0) }),
    ]
  }

  /// The first value of a key in a file of lines such as `key = "value"`.
  private static func field(_ key: String, of path: String, separator: Character) -> String? {
    for line in SystemFile.text(path).split(separator: "\n") {
      let parts = line.split(separator: separator, maxSplits: 1)
      guard parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == key else { continue }
      return parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    }
    return nil
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  private static var buildMode: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var swiftVersion: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
