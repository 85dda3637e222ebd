public import Torch

/// What an invertible layer makes of its input.
public struct Transformed {
  /// The transformed activations.
  public var output: Tensor
  /// log |det ∂output/∂input| in nats: `[N]`, or `[1]` where it is the same for every example.
  public var logDet: Tensor

  /// A pair of output and log-determinant.
  public init(output: Tensor, logDet: Tensor) {
    self.output = output
    self.logDet = logDet
  }
}

/// An invertible layer, or a composition of such layers.
///
/// Directions are neutral here: `forward` is the one that is differentiated. A model's `encode`
/// (image to noise) and `decode` (noise to image) say which is which.
///
/// Every layer obeys two laws, which the tests check for each: `inverse` undoes `forward`, and
/// `logDet` equals the log-determinant of the autograd Jacobian.
public protocol Flow {
  /// Transforms `x` `[N, C, H, W]`, given the conditioning `s` `[N, S, H, W]` if there is any.
  func forward(_ x: Tensor, given s: Tensor?) -> Transformed

  /// Undoes `forward`; its log-determinant is the negative one. Not recorded by autograd.
  func inverse(_ z: Tensor, given s: Tensor?) -> Transformed

  /// Sets parameters from the data `x` passing through (data-dependent initialisation), and
  /// returns what `forward` gives afterwards.
  ///
  /// - Parameters:
  ///   - x: A large batch, `[N, C, H, W]`.
  ///   - s: The conditioning, if any.
  ///   - scale: The standard deviation that activations should get.
  /// - Returns: The output and log-determinant with the parameters that were set.
  func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed

  /// The layers whose log-determinant depends on their input, by the name of their type; none if
  /// the whole flow's is a constant, so that sampling at a reduced temperature is exact.
  ///
  /// Source: Kingma & Dhariwal 2018, §3.3: scaling the noise by T samples p^(1/T²) if and only if
  /// log |det| is constant.
  var dataDependentLayers: [String] { get }

  /// How a backward pass gets at its activations when they are not kept; see `StepMemory`.
  var replay: Replay { get }
}

extension Flow {
  /// A layer is taken to depend on its input unless it says otherwise.
  public var dataDependentLayers: [String] { [String(describing: type(of: self))] }

  /// From its input: what is right for every layer.
  public var replay: Replay { .fromInput }

  /// Layers without data-dependent parameters have nothing to set.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    forward(x, given: s)
  }

  /// `forward` without conditioning.
  public func forward(_ x: Tensor) -> Transformed { forward(x, given: nil) }

  /// `inverse` without conditioning.
  public func inverse(_ z: Tensor) -> Transformed { inverse(z, given: nil) }
}

/// Layers one after another.
public struct Sequential: Flow {
  /// The layers, in the order of `forward`.
  public let layers: [any Flow]

  /// Composes `layers`; there must be at least one.
  public init(_ layers: [any Flow]) {
    precondition(!layers.isEmpty, "a sequence of no layers")
    self.layers = layers
  }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let mode = StepMemory.mode
    let parts = mode == .full ? layers : StepMemory.parts(layers, mode: mode)
    return run(parts, x) { $0.forward($1, given: s) }
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    run(layers.reversed(), z) { $0.inverse($1, given: s) }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    run(layers, x) { $0.initialize(on: $1, given: s, scale: scale) }
  }

  /// Those of the layers.
  public var dataDependentLayers: [String] { layers.flatMap(\.dataDependentLayers) }

  /// A container.
  public var replay: Replay { .byParts }

  private func run(
    _ layers: some Sequence<any Flow>, _ x: Tensor, _ apply: (any Flow, Tensor) -> Transformed
  ) -> Transformed {
    var output = x
    var logDet: Tensor?
    for layer in layers {
      let step = apply(layer, output)
      output = step.output
      logDet = logDet.map { $0 + step.logDet } ?? step.logDet
    }
    return Transformed(output: output, logDet: logDet ?? Tensor.zeros([1], dtype: x.dtype))
  }
}

/// A flow that is a sequence of layers under one name.
public protocol CompositeFlow: Flow {
  /// The layers, in the order of `forward`.
  var layers: Sequential { get }
}

extension CompositeFlow {
  /// Passes `x` through the layers.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    layers.forward(x, given: s)
  }

  /// Passes `z` back through the layers.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    layers.inverse(z, given: s)
  }

  /// Those of the layers.
  public var dataDependentLayers: [String] { layers.dataDependentLayers }

  /// From its output if every layer can.
  public var replay: Replay {
    layers.layers.allSatisfy { $0.replay == .fromOutput } ? .fromOutput : .fromInput
  }

  /// Initialises the layers one after another.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    layers.initialize(on: x, given: s, scale: scale)
  }
}
