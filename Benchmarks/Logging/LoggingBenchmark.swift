import Configurations
import Experiments
import Foundation

/// How fast runs are logged beside MLflow's SQLite store, and how fast a database of a million
/// values answers: medians over interleaved rounds, and their range.
@main
struct LoggingBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else {
      FileHandle.standardError.write(
        Data(
          "usage: LoggingBenchmark PYTHON SCRIPT MACOW_REPORT\n\nscripts/benchmark logging runs it.\n"
            .utf8))
      exit(64)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-logging-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    print("\(machine), \(ProcessInfo.processInfo.activeProcessorCount) cores\n")
    try Rates(python: arguments[0], script: arguments[1], folder: folder).printTable(rounds: 5)
    try QueryTimes(folder: folder, program: arguments[2]).printTable(rounds: 7)
  }

  private static var machine: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "?"
  }
}

/// Measurements of one thing.
struct Measured {
  var values: [Double] = []

  var median: Double { values.sorted()[values.count / 2] }
  var low: Double { values.min() ?? 0 }
  var high: Double { values.max() ?? 0 }
}

/// Seconds that something takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let elapsed = start.duration(to: .now).components
  return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
}
