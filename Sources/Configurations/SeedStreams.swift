internal import Crypto
internal import Foundation

/// The random streams of one run: named 64-bit seeds, all derived from the run's seed.
///
/// A stream's seed is a pure function of (run seed, name, index), so a new stream shifts no other
/// one, and step 1000's noise does not depend on what was drawn before it.
public struct SeedStreams: Hashable, Sendable {
  /// Who draws.
  public enum Name: String, CaseIterable, Sendable {
    /// Initial parameters, and the batch that data-dependent initialisation looks at.
    case initialize = "init"
    /// The order of the training images; the index is the epoch.
    case order
    /// Flips and other augmentation; the index is the step.
    case augment
    /// Dequantization noise of the training images; the index is the step.
    case dequantize
    /// Latents of sample images.
    case sample
    /// Dequantization noise of evaluation; the index is the batch.
    case evaluate
    /// Which training images become the validation set.
    case carve
    /// The settings of a random search; the index counts fields of draws.
    case search
  }

  /// The run's seed, 0 or more.
  public let seed: Int

  /// The streams of a run.
  ///
  /// - Parameter seed: The run's seed; 0 or more.
  public init(seed: Int) {
    precondition(seed >= 0, "a seed is 0 or more")
    self.seed = seed
  }

  /// A stream's seed: the first 8 bytes, most significant first, of SHA-256 over
  /// `macow-seed-v1`, the run's seed, the name and, if given, the index, with newlines between.
  ///
  /// - Parameters:
  ///   - name: Who draws.
  ///   - index: The epoch, step or batch that the draw belongs to.
  /// - Returns: Any 64 bits.
  public func seed(_ name: Name, index: Int? = nil) -> UInt64 {
    var text = "macow-seed-v1\n\(seed)\n\(name.rawValue)"
    if let index { text += "\n\(index)" }
    return SHA256.hash(data: Data(text.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
