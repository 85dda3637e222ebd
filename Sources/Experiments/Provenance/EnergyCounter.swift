internal import Foundation

/// The processors' energy counters (RAPL), as Linux shows them under `/sys/class/powercap`.
///
/// They count for whole packages and their memory, whoever uses them. A counter wraps around at
/// `max_energy_range_uj`; read once a minute, none wraps twice.
public struct EnergyCounter: Sendable {
  /// One counter.
  private struct Zone {
    let path: String
    let name: String
    /// Microjoules at which it begins anew.
    let range: UInt64
    /// Microjoules when it was last read.
    var last: UInt64
  }

  private var zones: [Zone]

  /// Begins to count.
  ///
  /// - Parameter root: Where the kernel shows the counters.
  public init(root: String = "/sys/class/powercap") {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    zones = names.sorted().compactMap { Self.zone("\(root)/\($0)", $0) }
  }

  /// What is counted, such as `dram, package`; nil if nothing can be read.
  public var sources: String? {
    zones.isEmpty ? nil : Set(zones.map(\.name)).sorted().joined(separator: ", ")
  }

  /// The energy since the last call, or since the beginning.
  ///
  /// - Returns: Joules; nil if a counter could not be read.
  public mutating func advance() -> Double? {
    guard !zones.isEmpty else { return nil }
    var sum: UInt64 = 0
    for index in zones.indices {
      guard let now = Self.number("\(zones[index].path)/energy_uj") else { return nil }
      let last = zones[index].last
      sum += now >= last ? now - last : zones[index].range - min(last, zones[index].range) + now
      zones[index].last = now
    }
    return Double(sum) / 1e6
  }

  /// Packages and their memory; cores and graphics are parts of a package, and a platform's counter
  /// has packages as its parts.
  private static func zone(_ path: String, _ folder: String) -> Zone? {
    guard folder.hasPrefix("intel-rapl:") else { return nil }
    let label = SystemFile.line("\(path)/name")
    let name = String(label.prefix { $0 != "-" })
    guard ["package", "dram"].contains(name), let range = number("\(path)/max_energy_range_uj"),
      let last = number("\(path)/energy_uj")
    else { return nil }
    return Zone(path: path, name: name, range: range, last: last)
  }

  private static func number(_ path: String) -> UInt64? { UInt64(SystemFile.line(path)) }
}
