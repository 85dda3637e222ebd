public import Torch

/// Levels of decreasing resolution: squeeze, transform, let some channels go, carry on with the rest.
///
/// The latent has the shape of the image: finished channels return to their places on the way back.
/// Source: Dinh et al. 2017, §3.6; MaCow's reference, `MaCow.encode`.
public struct MultiScale: Flow {
  /// One resolution.
  public struct Level {
    let block: any Flow
    let squeezes: Bool
    let order: Squeeze.Order
    let kept: Int?

    /// A level.
    ///
    /// - Parameters:
    ///   - block: What happens at this resolution.
    ///   - squeezes: Whether space becomes channels first.
    ///   - order: In which order the new channels come.
    ///   - kept: How many channels go on to the next level; nil if all do, or there is none.
    public init(
      block: any Flow, squeezes: Bool, order: Squeeze.Order = .offsetMajor, kept: Int?
    ) {
      self.block = block
      self.squeezes = squeezes
      self.order = order
      self.kept = kept
    }
  }

  let levels: [Level]

  /// Composes `levels`, from the full resolution down.
  public init(_ levels: [Level]) { self.levels = levels }

  /// A container.
  public var replay: Replay { .byParts }

  /// Those of the levels.
  public var dataDependentLayers: [String] { levels.flatMap { $0.block.dataDependentLayers } }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    descend(x, given: s) { $0.forward($1, given: $2) }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    descend(x, given: s) { $0.initialize(on: $1, given: $2, scale: scale) }
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let (current, emitted) = taken(apart: z)
      var t = current
      var rest = emitted
      var logDet: Tensor?
      for (level, condition) in zip(levels, conditions(s)).reversed() {
        if level.kept != nil { t = Tensor.concatenated([t, rest.removeLast()], axis: 1) }
        let step = level.block.inverse(t, given: condition)
        t =
          level.squeezes ? Squeeze.unsqueeze(step.output, order: level.order) : step.output
        logDet = logDet.map { $0 + step.logDet } ?? step.logDet
      }
      return Transformed(output: t, logDet: logDet ?? Tensor.zeros([1], dtype: z.dtype))
    }
  }

  private func descend(
    _ x: Tensor, given s: Tensor?, _ apply: (any Flow, Tensor, Tensor?) -> Transformed
  ) -> Transformed {
    var t = x
    var emitted: [Tensor] = []
    var logDet: Tensor?
    for (level, condition) in zip(levels, conditions(s)) {
      let step = apply(
        level.block, level.squeezes ? Squeeze.squeeze(t, order: level.order) : t, condition)
      logDet = logDet.map { $0 + step.logDet } ?? step.logDet
      t = step.output
      if let kept = level.kept {
        emitted.append(t.channels(kept..<t.size(1)))
        t = t.channels(0..<kept)
      }
    }
    for level in levels.reversed() {
      if level.kept != nil { t = Tensor.concatenated([t, emitted.removeLast()], axis: 1) }
      if level.squeezes { t = Squeeze.unsqueeze(t, order: level.order) }
    }
    return Transformed(output: t, logDet: logDet ?? Tensor.zeros([1], dtype: x.dtype))
  }

  /// The latent of the last level, and what earlier levels had emitted.
  private func taken(apart z: Tensor) -> (last: Tensor, emitted: [Tensor]) {
    var t = z
    var emitted: [Tensor] = []
    for level in levels {
      if level.squeezes { t = Squeeze.squeeze(t, order: level.order) }
      if let kept = level.kept {
        emitted.append(t.channels(kept..<t.size(1)))
        t = t.channels(0..<kept)
      }
    }
    return (t, emitted)
  }

  /// The conditioning at each level: squeezed with the flow, never split.
  private func conditions(_ s: Tensor?) -> [Tensor?] {
    var condition = s
    return levels.map { level in
      if level.squeezes {
        condition = condition.map { Squeeze.squeeze($0, order: level.order) }
      }
      return condition
    }
  }
}

/// MaCow's fine-grained splitting inside one resolution: after each layer of steps a slice of the
/// channels is finished.
///
/// Channels never move: the output is the running prefix, then what each layer emitted, the last
/// layer's first. Source: Ma et al. 2019, §3.3; the reference's `MaCowInternalBlock`.
public struct FineGrainedBlock: Flow {
  /// Steps and prior on a prefix of the channels.
  public struct Layer {
    let flow: Sequential
    let emitted: Int

    /// A layer.
    ///
    /// - Parameters:
    ///   - flow: The steps, then the prior.
    ///   - emitted: How many of its channels are finished afterwards.
    public init(flow: Sequential, emitted: Int) {
      self.flow = flow
      self.emitted = emitted
    }
  }

  let layers: [Layer]

  /// Composes `layers`; there must be at least one.
  public init(_ layers: [Layer]) {
    precondition(!layers.isEmpty, "a block of no layers")
    self.layers = layers
  }

  /// A container.
  public var replay: Replay { .byParts }

  /// Those of the layers.
  public var dataDependentLayers: [String] { layers.flatMap { $0.flow.dataDependentLayers } }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    narrowing(x) { $0.forward($1, given: s) }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    narrowing(x) { $0.initialize(on: $1, given: s, scale: scale) }
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      var width = z.size(1) - layers.reduce(0) { $0 + $1.emitted }
      var t = z.channels(0..<width)
      var logDet: Tensor?
      for layer in layers.reversed() {
        let finished = z.channels(width..<width + layer.emitted)
        width += layer.emitted
        let step = layer.flow.inverse(Tensor.concatenated([t, finished], axis: 1), given: s)
        t = step.output
        logDet = logDet.map { $0 + step.logDet } ?? step.logDet
      }
      return Transformed(output: t, logDet: logDet ?? Tensor.zeros([1], dtype: z.dtype))
    }
  }

  private func narrowing(
    _ x: Tensor, _ apply: (Sequential, Tensor) -> Transformed
  ) -> Transformed {
    var t = x
    var finished: [Tensor] = []
    var logDet: Tensor?
    for layer in layers {
      let step = apply(layer.flow, t)
      let width = step.output.size(1) - layer.emitted
      finished.append(step.output.channels(width..<step.output.size(1)))
      t = step.output.channels(0..<width)
      logDet = logDet.map { $0 + step.logDet } ?? step.logDet
    }
    return Transformed(
      output: Tensor.concatenated([t] + finished.reversed(), axis: 1),
      logDet: logDet ?? Tensor.zeros([1], dtype: x.dtype))
  }
}
