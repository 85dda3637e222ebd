import Foundation
import Models

/// What every grid of samples says of itself: the model, the temperature, and what that means.
struct SampleLabel {
  /// The variant's label.
  let model: String
  /// The run's seed; nil for weights from elsewhere.
  let seed: Int?
  /// Factor on the noise.
  let temperature: Double
  /// Whether scaling the noise samples a power of the model's density.
  let temperingIsExact: Bool

  /// The label of what a model gives at a temperature.
  init(model: any ImageModel, label: String, seed: Int?, temperature: Double) {
    self.model = label
    self.seed = seed
    self.temperature = temperature
    temperingIsExact = (model as? FlowModel)?.temperingIsExact ?? false
  }

  /// One sentence: `macow, seed 1, temperature 0.80 (reduced variance, not the tempered density)`.
  var text: String {
    let run = seed.map { ", seed \($0)" } ?? ""
    return "\(model)\(run), temperature \(String(format: "%.2f", temperature)) (\(meaning))"
  }

  private var meaning: String {
    if temperature == 1 { return "the model's own density" }
    return temperingIsExact
      ? "exactly tempered density" : "reduced variance, not the tempered density"
  }
}
