/// The tensors of a model, in the order in which its layers declared them.
///
/// One list serves the optimiser, the checkpoint's table of contents and the parameter count.
/// Names are those of the reference's PyTorch state dict.
public final class ParameterStore {
  /// One declared tensor.
  public struct Entry {
    /// The name in a state dict, such as `flow.blocks.0.steps.0.units.0.actnorm1.bias`.
    public let name: String
    /// The tensor, shared with the layer that declared it.
    public let tensor: Tensor
    /// Whether an optimiser changes it; the others are buffers.
    public let isTrainable: Bool
    /// How a buffer follows from the parameters; computed when a state dict is taken.
    let derived: (() -> Tensor)?
  }

  /// Everything that was declared.
  public private(set) var entries: [Entry] = []
  /// The type of every parameter.
  public let dtype: DType
  /// Where every parameter is.
  public let device: Device
  /// All parameters as one vector, after `consolidate`; aligned, so with gaps of zeros.
  public private(set) var values: Tensor?
  /// All gradients as one vector, laid out as `values`.
  public private(set) var gradients: Tensor?
  /// Whether the model is being trained.
  public let mode = TrainingMode()
  private var names: Set<String> = []

  /// An empty store.
  ///
  /// - Parameters:
  ///   - dtype: The type of every parameter: float32, or float64 for tests of laws.
  ///   - device: Where every parameter lives.
  public init(dtype: DType = .float32, device: Device = .cpu) {
    self.dtype = dtype
    self.device = device
  }

  /// The scope in which a model declares its parameters.
  public var root: Scope { Scope(store: self, path: "") }

  /// The entries that an optimiser changes.
  public var parameters: [Entry] { entries.filter(\.isTrainable) }

  /// Number of trainable scalars.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.tensor.count } }

  func declare(
    _ name: String, _ initial: Tensor, isTrainable: Bool, derived: (() -> Tensor)? = nil
  ) -> Tensor {
    precondition(names.insert(name).inserted, "the parameter \(name) is declared twice")
    let tensor = Tensor.zeros(initial.shape, dtype: dtype, device: device)
    tensor.assign(initial)
    if isTrainable { tensor.requireGradient() }
    entries.append(
      Entry(name: name, tensor: tensor, isTrainable: isTrainable, derived: derived))
    return tensor
  }

  /// Moves all parameters into one vector and all gradients into another.
  ///
  /// The parameters stay the tensors that the layers hold; they become windows of the vector, so
  /// an optimiser works on one tensor instead of thousands.
  public func consolidate() {
    guard values == nil else { return }
    // Every window starts on a cache line.
    let alignment = 64 / dtype.byteCount
    var offsets: [Int] = []
    var end = 0
    for entry in parameters {
      offsets.append(end)
      end += (entry.tensor.count + alignment - 1) / alignment * alignment
    }
    let values = Tensor.zeros([end], dtype: dtype, device: device)
    let gradients = Tensor.zeros([end], dtype: dtype, device: device)
    for (entry, offset) in zip(parameters, offsets) {
      let window = offset..<(offset + entry.tensor.count)
      let place = values.narrowed(0, window).reshaped(entry.tensor.shape)
      place.assign(entry.tensor)
      entry.tensor.adopt(place)
      entry.tensor.setGradient(gradients.narrowed(0, window).reshaped(entry.tensor.shape))
    }
    self.values = values
    self.gradients = gradients
  }

  /// A vector laid out as `values`, cut into the parameters' shapes, with their names.
  public func windows(of vector: Tensor) -> [(name: String, tensor: Tensor)] {
    let alignment = 64 / dtype.byteCount
    var offset = 0
    return parameters.map { entry in
      let window = vector.narrowed(0, offset..<(offset + entry.tensor.count))
      offset += (entry.tensor.count + alignment - 1) / alignment * alignment
      return (entry.name, window.reshaped(entry.tensor.shape))
    }
  }

  /// Names and tensors of parameters and buffers, the buffers freshly derived.
  public func stateDictionary() -> [(name: String, tensor: Tensor)] {
    withoutGradient {
      entries.map { ($0.name, $0.derived?() ?? $0.tensor.detached()) }
    }
  }

  /// Overwrites parameters and buffers with the tensors of a state dict.
  ///
  /// - Parameters:
  ///   - tensors: By name; see `load(from:leavingOut:)`.
  ///   - path: The file they come from, for the error.
  /// - Throws: `TorchError.badFile`; nothing is overwritten then.
  public func load(_ tensors: [String: Tensor], from path: String) throws(TorchError) {
    let matches = try matches(
      names: Array(tensors.keys), path: path, shape: { tensors[$0]?.shape })
    for (name, target) in matches {
      if let source = tensors[name] { target.assign(source) }
    }
  }

  /// Overwrites parameters and buffers with the tensors of a file, one after another, once all names
  /// and shapes are known to fit.
  ///
  /// Models that the reference trained on several GPUs wrap their flows, which then carry one more
  /// `flow.` in front of their names (`flow.flow.…`, `dequant_flow.flow.…`); it is dropped. A buffer
  /// that follows from the parameters may be missing.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - prefixes: Names that begin so are no parameters.
  /// - Throws: `TorchError.badFile` naming the first tensor that is missing, unknown or of another
  ///   shape; nothing is overwritten then. What the file throws if a tensor cannot be read.
  public func load(from source: some TensorSource, leavingOut prefixes: [String] = []) throws {
    let names = source.names.filter { name in !prefixes.contains { name.hasPrefix($0) } }
    let matches = try matches(
      names: names, path: source.path, shape: { source.shape(of: $0) })
    for (name, target) in matches { target.assign(try source.tensor(name)) }
  }

  /// Finds for every entry the name of its source.
  private func matches(
    names: [String], path: String, shape: (String) -> [Int]?
  ) throws(TorchError) -> [(name: String, target: Tensor)] {
    let wrapped = wrappedModules(in: names)
    let known = Set(names)
    var unused = known
    var matches: [(name: String, target: Tensor)] = []
    for entry in entries {
      let module = String(entry.name.prefix { $0 != "." })
      let name =
        wrapped.contains(module)
        ? "\(module).flow" + entry.name.dropFirst(module.count) : entry.name
      guard known.contains(name), let found = shape(name) else {
        if entry.derived != nil { continue }
        throw .badFile(path: path, reason: "there is no tensor \(name) in it")
      }
      guard found == entry.tensor.shape else {
        throw .badFile(
          path: path,
          reason: "\(name) has the shape \(found), the model wants \(entry.tensor.shape)")
      }
      unused.remove(name)
      matches.append((name, entry.tensor))
    }
    if let name = unused.min() {
      throw .badFile(path: path, reason: "the model has no parameter \(name)")
    }
    return matches
  }

  /// Top-level modules all of whose names carry one more `flow.` than ours.
  private func wrappedModules(in names: some Sequence<String>) -> Set<String> {
    let modules = Dictionary(grouping: names) { String($0.prefix { $0 != "." }) }
    let ours = Set(entries.map(\.name))
    return Set(
      modules.filter { module, names in
        names.allSatisfy { $0.hasPrefix("\(module).flow.") && !ours.contains($0) }
      }.keys)
  }
}

/// A place in a model's tree of names, where layers declare their parameters.
public struct Scope {
  let store: ParameterStore
  let path: String

  /// The scope one level down.
  public subscript(name: String) -> Scope { Scope(store: store, path: full(name)) }

  /// The scope of the element `index` of a list.
  public subscript(index: Int) -> Scope { self[String(index)] }

  /// The type that parameters get.
  public var dtype: DType { store.dtype }

  /// Where parameters are.
  public var device: Device { store.device }

  /// Declares a tensor that is trained.
  ///
  /// - Parameters:
  ///   - name: Its last name.
  ///   - initial: Its values, which are copied.
  /// - Returns: The tensor that the layer keeps.
  public func parameter(_ name: String, _ initial: Tensor) -> Tensor {
    store.declare(full(name), initial, isTrainable: true)
  }

  /// Declares a tensor that is saved but not trained.
  ///
  /// - Parameters:
  ///   - name: Its last name.
  ///   - initial: Its values, which are copied.
  ///   - derived: How it follows from the parameters, if it does.
  /// - Returns: The tensor that the layer keeps.
  @discardableResult
  public func buffer(
    _ name: String, _ initial: Tensor, derived: (() -> Tensor)? = nil
  ) -> Tensor {
    store.declare(full(name), initial, isTrainable: false, derived: derived)
  }

  private func full(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
