import Flows

/// Where a run stands between two optimiser steps: everything that is not a tensor.
///
/// Noise, order and augmentation are functions of seed, epoch and step, so no generator's state
/// belongs here.
struct TrainingProgress: Codable, Equatable {
  /// Epochs that are finished.
  var epoch = 0
  /// The next batch of the current epoch.
  var batch = 0
  /// Batches seen in all epochs, skipped ones too: the index of the noise.
  var batchesSeen = 0
  /// Optimiser steps taken.
  var step = 0
  /// Optimiser steps of the first epoch, once it is over.
  var firstEpochSteps: Int?
  /// Sums over the steps of the current epoch.
  var sums = EpochSums()

  /// Sums over the steps of an epoch.
  struct EpochSums: Codable, Equatable {
    /// Σ loss · images, in nats.
    var nats = ExactDouble(0)
    /// Images of the steps that were taken.
    var images = 0
    /// Σ gradient norm.
    var norms = ExactDouble(0)
    /// Steps that were taken.
    var steps = 0
    /// Steps that were left out for a gradient that was not finite.
    var skipped = 0
    /// What inversions in backward passes came to; nil if there were none.
    var replays: Replays?
    /// Wall time in seconds.
    var seconds = 0.0

    /// Adds what a step's backward pass reports.
    mutating func add(_ report: ReplayReport) {
      guard report.chains > 0 else { return }
      var sum = replays ?? Replays()
      sum.fallbacks += report.fallbacks
      sum.error.value = max(sum.error.value, report.error)
      replays = sum
    }
  }

  /// Sums over the inversions of steps in backward passes.
  struct Replays: Codable, Equatable {
    /// The largest error of a reconstruction.
    var error = ExactDouble(0)
    /// Chains that were computed from their input after all.
    var fallbacks = 0
  }
}

/// A Double that a checkpoint keeps bit by bit.
struct ExactDouble: Codable, Equatable {
  var value: Double

  init(_ value: Double) { self.value = value }

  init(from decoder: any Decoder) throws {
    let bits = try decoder.singleValueContainer().decode(String.self)
    guard let pattern = UInt64(bits, radix: 16) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(bits)' is no hexadecimal"))
    }
    value = Double(bitPattern: pattern)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(value.bitPattern, radix: 16))
  }
}
