/// What a training pass keeps for its backward pass; no number changes beyond rounding.
///
/// - `full`: the whole graph.
/// - `checkpoint`: the input of every step, which is computed again. Source: Chen et al. 2016.
/// - `reversible`: the input of every chain of up to 16 steps that invert cheaply and exactly, whose
///   activations are had by inversion; checkpoints elsewhere. Source: Gomez et al. 2017.
public enum MemoryMode: String, CaseIterable, Sendable {
  /// The whole graph.
  case full
  /// The input of every step.
  case checkpoint
  /// The ends of chains of steps that invert.
  case reversible
}

/// How a layer's activations can be had again in the backward pass.
public enum Replay: Sendable {
  /// The layer is a container: its parts say.
  case byParts
  /// From its input.
  case fromInput
  /// From its output too, by an inverse that is exact to rounding and costs about one pass.
  case fromOutput
}

/// The memory mode in use, and how well inversions went.
public enum StepMemory {
  /// The mode of the passes inside `withValue`; the backward pass belongs in there too.
  @TaskLocal public static var mode = MemoryMode.full
  /// Where inversions report, if anybody listens.
  @TaskLocal public static var report: ReplayReport?

  /// The most steps between two activations that are kept.
  public static let longestChain = 16
  /// A chain whose reconstruction is off by more than this is computed from its input instead.
  public static let tolerance = 1e-4

  /// `layers` in parts: containers as they are, steps as chains.
  static func parts(_ layers: [any Flow], mode: MemoryMode) -> [any Flow] {
    var parts: [any Flow] = []
    var open: [any Flow] = []
    func close() {
      if !open.isEmpty { parts.append(StepChain(open)) }
      open = []
    }
    for layer in layers {
      switch layer.replay {
      case .fromOutput where mode == .reversible:
        open.append(layer)
        if open.count == longestChain { close() }
      case .byParts:
        close()
        parts.append(layer)
      case .fromInput, .fromOutput:
        close()
        parts.append(StepChain([layer]))
      }
    }
    close()
    return parts
  }
}

/// What the backward passes in `reversible` mode came to.
public final class ReplayReport: @unchecked Sendable {
  // Backward passes run one after another.
  /// Chains that were inverted.
  public private(set) var chains = 0
  /// Those that were computed from their input after all, since the inverse was too far off.
  public private(set) var fallbacks = 0
  /// The largest |x̂ − x| of an activation at a chain's far end, that of fallbacks included.
  public private(set) var error = 0.0

  /// An empty report.
  public init() {}

  func add(error: Double, isFallback: Bool) {
    chains += 1
    if isFallback { fallbacks += 1 }
    // A NaN must not get lost in a comparison.
    self.error = error.isNaN ? .infinity : max(self.error, error)
  }
}
