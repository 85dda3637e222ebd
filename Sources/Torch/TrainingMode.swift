internal import CTorch

/// Whether a model's layers behave as in training, and which step it is.
///
/// Dropout and batch statistics differ between training and evaluation. Whoever starts a pass says
/// which it is; the answer stays until the next pass, so that a layer which is computed again during
/// `backward` does the same again.
public final class TrainingMode {
  /// The seed of the current training step; nil when the model is measured or sampled.
  public private(set) var stepSeed: UInt64?
  private var isUsed = false

  /// Evaluation, until a step begins.
  init() {}

  /// A training pass follows.
  ///
  /// - Parameter generator: Gives the step's seed; untouched if no layer asks for the mode.
  public func beginStep(using generator: borrowing Generator) {
    guard isUsed else { return }
    stepSeed = UInt64(generator.uniform([1], dtype: .float64).item() * 0x1p53)
  }

  /// A pass follows that measures, samples or initialises.
  public func beginEvaluation() { stepSeed = nil }

  /// Says that a layer's behaviour depends on the mode.
  func use() { isUsed = true }
}

extension Scope {
  /// The mode of the model that is being built, for a layer that depends on it.
  public var trainingMode: TrainingMode {
    store.mode.use()
    return store.mode
  }

  /// A number that follows from the scope's name alone (FNV-1a), for a layer's own random stream.
  public var identity: UInt64 {
    path.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Tensor {
  /// 1/keep with probability `keep`, 0 otherwise, independently.
  ///
  /// A function of the seed and of the kind of device: drawn where it is used.
  ///
  /// - Parameters:
  ///   - shape: The sizes of the axes.
  ///   - keep: The probability of not being dropped.
  ///   - seed: Any 64 bits.
  ///   - dtype: The type of the elements.
  ///   - device: Where it is drawn.
  /// - Returns: The mask, whose mean is 1.
  public static func dropoutMask(
    _ shape: [Int], keep: Double, seed: UInt64, dtype: DType, device: Device
  ) -> Tensor {
    withShape(shape) { pointer, rank in
      make { ct_dropout_mask(pointer, rank, keep, seed, dtype.raw, device.raw, &$0) }
    }
  }
}
