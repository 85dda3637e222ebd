import ArgumentParser
import Console
import Foundation
import Models
import Torch

/// `macow-train verify-golden`: the reference's tensors, recomputed here.
struct VerifyGoldenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-golden",
    abstract: "Compares this machine's results with tensors that the reference made.",
    discussion: """
      Builds the model that a file's metadata describe, loads its weights, and compares every
      output, gradient, initialisation and optimiser step in it. Exits with 1 beyond the tolerances.

      example: macow-train verify-golden Tests/ModelsTests/Golden/model_conv3.safetensors
      """)

  @Argument(help: "Safetensors files of golden tensors.")
  var files: [String]

  @Option(help: "Where to compute: cpu, cuda or cuda:N.")
  var device = "cpu"

  func run() throws {
    try reporting {
      try TorchLibrary.load()
      let device = try Device(named: device)
      var isFine = true
      for file in files {
        print(file)
        for check in try GoldenFile(reading: file, device: device).verify() {
          isFine = isFine && check.passed
          print("  " + line(for: check))
        }
      }
      guard isFine else { throw ExitCode(ExitStatus.finding.rawValue) }
    }
  }

  private func line(for check: GoldenCheck) -> String {
    let verdict = check.passed ? "ok  " : "FAIL"
    let kind = check.kind.padding(toLength: 24, withPad: " ", startingAt: 0)
    let count = String(check.count).leftPadded(to: 4)
    return "\(verdict) \(kind)\(count) tensors, worst "
      + String(format: "%.1e", check.error) + " of \(check.tolerance) (\(check.place))"
  }
}

extension String {
  /// Spaces in front, up to `width` characters.
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
