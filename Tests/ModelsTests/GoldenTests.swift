import Foundation
import Models
import Testing
import Torch

/// Our layers, models, initialisation and optimiser against tensors that the reference made.
@Suite struct GoldenTests {
  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Golden/\(name).safetensors"
  }

  @Test(arguments: ["units", "model_conv3", "model_glow", "init_conv3", "adam_conv3"])
  func agreesWithTheReference(_ name: String) throws {
    let checks = try GoldenFile(reading: Self.path(name)).verify()
    for check in checks {
      #expect(
        check.passed,
        "\(check.kind): \(check.place) is off by \(check.error); allowed is \(check.tolerance)")
    }
  }
}
