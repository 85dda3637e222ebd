import Foundation
import Models
import Testing
import Torch

/// Our layers, models, initialisation and optimiser against tensors that the reference made.
@Suite struct GoldenTests {
  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Golden/\(name).safetensors"
  }

  @Test(arguments: ["units", "model_conv3", "model_vdq2", "init_conv3", "adam_conv3"])
  func agreesWithTheReference(_ name: String) throws {
    try check(Self.path(name))
  }

  /// Every file of a folder of golden tensors, where there is one: some are too large to keep here.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["MACOW_GOLDEN"] != nil),
    arguments: goldenFolder)
  func agreesWithEveryFileOfTheFolder(_ path: String) throws {
    try check(path)
  }

  static let goldenFolder: [String] = {
    guard let folder = ProcessInfo.processInfo.environment["MACOW_GOLDEN"] else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".safetensors") }.sorted().map { "\(folder)/\($0)" }
  }()

  private func check(_ path: String) throws {
    let checks = try GoldenFile(reading: path).verify()
    for check in checks {
      #expect(
        check.passed,
        "\(check.kind): \(check.place) is off by \(check.error); allowed is \(check.tolerance)")
    }
  }
}
