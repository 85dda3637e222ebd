import ArgumentParser
import Flows
import Foundation

/// How masked convolutions are inverted; it changes no image beyond rounding.
struct InverseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How masked convolutions are inverted: rows, jacobi, or auto (rows on a CPU).",
      valueName: "method"),
    transform: { text in
      guard let method = InverseMethod(rawValue: text) else {
        throw ValidationError("'\(text)' is none of rows, jacobi and auto")
      }
      return method
    })
  var inverse = InverseMethod.auto

  /// Runs `body` with the method, and says what sweeps came to if there were any.
  func apply<Result>(_ body: () throws -> Result) rethrows -> (result: Result, sweeps: String?) {
    let report = SweepReport()
    let result = try MaskedInverse.$method.withValue(inverse) {
      try MaskedInverse.$report.withValue(report) { try body() }
    }
    guard report.layers > 0 else { return (result, nil) }
    let share = 100 * Double(report.sweeps) / Double(report.exactSweeps)
    return (
      result,
      "\(report.layers) masked convolutions by \(report.sweeps) sweeps, "
        + String(
          format: "%.0f %% of the exact number, largest last movement %.1e", share,
          report.residual) + ", \(report.fallbacks) exact fallbacks"
    )
  }
}
