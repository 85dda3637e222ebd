import ArgumentParser
import Configurations
import Console
import Experiments
import Foundation

/// Where the records are.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The database file, or a file of records (.sql) (default: $MACOW_DB, else macow.db).")
  var db: String?

  /// The file that is meant.
  var path: String {
    db ?? ProcessInfo.processInfo.environment["MACOW_DB"] ?? "macow.db"
  }

  /// The records, opened for reading only.
  func open() throws -> RunStore {
    path.hasSuffix(".sql") ? try RunStore(readingRecords: path) : try RunStore(readingAt: path)
  }

  /// The records, opened for writing; there must be some.
  func openForWriting() throws -> RunStore {
    if path.hasSuffix(".sql") {
      throw CommandFailure(
        "\(path): a file of records is only read; name a database with --db", status: .usage)
    }
    _ = try open()
    return try RunStore(path: path)
  }

  /// The folder of checkpoints, samples and logs: `runs` beside the database.
  var runsFolder: String { RunStore.runsFolder(of: path) }
}

/// An experiment that a person named, by its name or by its specification's file.
struct ExperimentArgument {
  let name: String
  private let specification: ExperimentSpec?

  /// Finds the name in a specification file if there is one, else takes the text as the name.
  init(_ text: String) throws {
    let isFile = text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    guard isFile else {
      (name, specification) = (text, nil)
      return
    }
    guard let yaml = try? String(contentsOfFile: text, encoding: .utf8) else {
      throw CommandFailure("\(text): no such file", status: .missingInput)
    }
    let spec = try ExperimentSpec(yaml: yaml, file: text)
    (name, specification) = (spec.name, spec)
  }

  /// What its table shows: as the file says, else as the recorded specification says.
  func report(in store: RunStore) throws -> ReportConfiguration {
    if let specification { return specification.report }
    let text = try store.experiment(name).specificationText
    return (try? ExperimentSpec(yaml: text, file: name).report) ?? .defaults
  }
}

/// Runs a command's body; every error becomes one line on stderr and an exit code.
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch {
    throw reportFailure(withExitStatus(error), as: "macow-report")
  }
}

/// The exit code of each library error.
private func withExitStatus(_ error: any Error) -> any Error {
  let status: ExitStatus
  switch error {
  case is ConfigurationError, is QueryError: status = .usage
  case is RecordError: status = .badData
  case RunStoreError.missing, RunStoreError.unknownDataset, is PlanError: status = .missingInput
  case is RunStoreError: status = .database
  default: return error
  }
  return CommandFailure("\(error)", status: status)
}

/// Files that appear whole or not at all, and text for stdout.
enum Output {
  /// Writes text to a file, or to stdout if there is none.
  static func write(_ text: String, to file: String?) throws {
    guard let file else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    try write(Data(text.utf8), to: file)
  }

  /// Writes bytes to a file beside, then renames it.
  static func write(_ data: Data, to file: String) throws {
    do {
      try data.write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandFailure("\(file): cannot be written", status: .cannotWrite)
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("\(path): cannot be made", status: .cannotWrite)
    }
  }

  /// A value as JSON for a program: sorted keys, two spaces, a newline at the end; numbers that
  /// JSON lacks are the strings `NaN`, `Infinity` and `-Infinity`.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
