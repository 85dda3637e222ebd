import Foundation

/// Which cores each of several processes gets.
enum CoreSets {
  /// The cores that this process may use, in ascending order; none if the kernel does not say.
  static func available() -> [Int] {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") }
    return list(line?.split(separator: ":").last.map(String.init) ?? "")
  }

  /// The numbers of a list such as `0-3,8`.
  static func list(_ text: String) -> [Int] {
    text.split(separator: ",").flatMap { part -> [Int] in
      let ends = part.split(separator: "-").compactMap {
        Int($0.trimmingCharacters(in: .whitespaces))
      }
      guard let first = ends.first, let last = ends.last, first <= last else { return [] }
      return Array(first...last)
    }
  }

  /// Neighbouring cores for each place, every place as many.
  ///
  /// - Parameters:
  ///   - cores: What there is.
  ///   - jobs: How many places.
  ///   - threads: Threads of each; nil to share the cores out.
  /// - Returns: A set a place; empty if one process may have all, or the cores do not suffice.
  static func split(_ cores: [Int], jobs: Int, threads: Int?) -> [[Int]] {
    let each = threads ?? cores.count / jobs
    guard jobs > 1, each > 0, each * jobs <= cores.count else { return [] }
    return (0..<jobs).map { Array(cores[$0 * each..<($0 + 1) * each]) }
  }

  /// `taskset` of util-linux, which confines a program to cores and then becomes it; nil where it is
  /// not installed, and processes just share all cores.
  static let taskset = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/taskset" }.first(where: FileManager.default.isExecutableFile(atPath:))
}

/// Which graphics processor each of several processes gets.
enum VisibleDevices {
  static let variable = "CUDA_VISIBLE_DEVICES"

  /// The devices that this process may use, as CUDA names them.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - folder: Where the driver's devices lie.
  /// - Returns: The variable's list up to its first invalid entry, as CUDA reads it; without it the
  ///   numbers of the driver's devices.
  static func list(_ environment: [String: String], folder: String = "/dev") -> [String] {
    if let text = environment[variable] {
      let entries = text.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return Array(entries.prefix { !$0.isEmpty && !$0.hasPrefix("-") })
    }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.compactMap { $0.hasPrefix("nvidia") ? Int($0.dropFirst(6)) : nil }.sorted()
      .map(String.init)
  }

  /// What a process sees in a place: one device, round robin; nil where nothing is to be set.
  static func visible(in place: Int, device: String, among list: [String]) -> String? {
    guard device == "cuda", !list.isEmpty else { return nil }
    return list[place % list.count]
  }
}
