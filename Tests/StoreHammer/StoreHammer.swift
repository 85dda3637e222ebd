import Experiments
import Foundation

/// What tests start many times at once, so that many processes use one database.
///
///     StoreHammer open DATABASE GATE
///     StoreHammer write DATABASE GATE EXPERIMENT CONFIGURATION SEED EPOCHS
///
/// It makes a file beside `GATE` when it is ready, and waits until `GATE` is there.
@main
struct StoreHammer {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("open", 3):
      try wait(for: arguments[2])
      _ = try RunStore(path: arguments[1])
    case ("write", 7):
      guard let seed = Int(arguments[5]), let epochs = Int(arguments[6]) else {
        throw CocoaError(.formatting)
      }
      let store = try RunStore(path: arguments[1])
      let request = RunRequest(
        experiment: arguments[3], configurationHash: arguments[4], seed: seed,
        code: CodeVersion(
          commit: String(repeating: "c", count: 40), binarySHA256: String(repeating: "b", count: 64)
        ),
        environment: .current(packageResolved: "none"), dataset: "photos32",
        splits: [.train: "train", .validation: "val", .test: "test"])
      try wait(for: arguments[2])
      try write(request, epochs: epochs, to: store)
    default:
      throw CocoaError(.featureUnsupported)
    }
  }

  /// Says that this process is ready, and waits for the others.
  private static func wait(for gate: String) throws {
    try Data().write(to: URL(fileURLWithPath: "\(gate).\(getpid())"))
    // A test that was killed opens no gate.
    let end = Date().addingTimeInterval(300)
    while !FileManager.default.fileExists(atPath: gate) {
      guard Date() < end else { throw CocoaError(.fileReadNoSuchFile) }
      usleep(1000)
    }
  }

  /// A run with one transaction an epoch; each value tells whose it is.
  private static func write(_ request: RunRequest, epochs: Int, to store: RunStore) throws {
    let handle = try store.beginAttempt(request)
    for epoch in 1...epochs {
      let value = Double(request.seed) + Double(epoch) / 4096
      try store.recordEpoch(
        handle, epoch: epoch, step: epoch, [MetricValue(.validationBitsPerDim, value)])
    }
    try store.finish(handle, selectedEpoch: epochs)
  }
}
