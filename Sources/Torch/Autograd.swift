internal import CTorch

extension Tensor {
  /// Whether autograd records what is done with this tensor.
  public var requiresGradient: Bool { ct_requires_grad(handle) }

  /// Marks this leaf for autograd, or not; returns itself.
  @discardableResult
  public func requireGradient(_ on: Bool = true) -> Tensor {
    trapping(ct_set_requires_grad(handle, on))
    return self
  }

  /// Accumulates the derivatives of this scalar into the `gradient` of every leaf.
  ///
  /// - Throws: `TorchError.outOfMemory`, or `failed` if this is no scalar with a graph.
  public func backward() throws(TorchError) {
    try checked(ct_backward(handle))
  }

  /// The accumulated derivative, or nil before the first `backward`.
  public var gradient: Tensor? {
    var out: ct_tensor?
    trapping(ct_grad(handle, &out))
    return out.map(Tensor.init(owning:))
  }

  /// Makes `backward` accumulate into `storage` (same shape) from now on.
  public func setGradient(_ storage: Tensor) {
    trapping(ct_set_grad(handle, storage.handle))
  }

  /// The same numbers, outside the graph.
  public func detached() -> Tensor { Tensor.make { ct_detach(handle, &$0) } }

  /// ∂ Σ(self ⊙ weights) / ∂ input, keeping the graph; zeros if there is no dependence.
  public func vectorJacobian(_ weights: Tensor, withRespectTo input: Tensor) -> Tensor {
    Tensor.make { ct_vector_jacobian(handle, weights.handle, input.handle, &$0) }
  }

  /// The Jacobian matrix ∂ self / ∂ input, `[self.count, input.count]`, one row per backward pass:
  /// an oracle for tests on tiny tensors.
  public func jacobian(withRespectTo input: Tensor) -> Tensor {
    let rows = (0..<count).map { index -> Tensor in
      let direction = detached().zerosLike().reshaped([count])
      direction.narrowed(0, index..<(index + 1)).assign(
        Tensor.full([1], 1, dtype: dtype, device: device))
      return vectorJacobian(direction.reshaped(shape), withRespectTo: input).reshaped([1, -1])
    }
    return Tensor.concatenated(rows, axis: 0)
  }
}

/// Runs `body` without recording operations for autograd.
///
/// The closure is synchronous, since the mode belongs to the thread.
public func withoutGradient<Result, Failure: Error>(
  _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
  TorchLibrary.require()
  let before = ct_set_grad_mode(false)
  defer { _ = ct_set_grad_mode(before) }
  return try body()
}

// Writes in place; autograd never records them.
extension Tensor {
  /// Overwrites the elements with those of `source`, of the same shape.
  public func assign(_ source: Tensor) { trapping(ct_copy_into(handle, source.handle)) }

  /// Makes this tensor use the memory of `storage`, of the same shape.
  public func adopt(_ storage: Tensor) { trapping(ct_set_data(handle, storage.handle)) }

  /// Overwrites with zeros.
  public func zero() { trapping(ct_zero_in_place(handle)) }

  /// self ← self · factor.
  public func scale(by factor: Double) { trapping(ct_scale_in_place(handle, factor)) }

  /// self ← self + factor · b.
  public func add(_ b: Tensor, times factor: Double = 1) {
    trapping(ct_add_in_place(handle, b.handle, factor))
  }

  /// self ← self + factor · b ⊙ c.
  public func addProduct(_ b: Tensor, _ c: Tensor, times factor: Double) {
    trapping(ct_addcmul_in_place(handle, b.handle, c.handle, factor))
  }

  /// self ← self + factor · b / c.
  public func addQuotient(_ b: Tensor, _ c: Tensor, times factor: Double) {
    trapping(ct_addcdiv_in_place(handle, b.handle, c.handle, factor))
  }

  /// self ← max(self, b).
  public func raise(to b: Tensor) { trapping(ct_maximum_in_place(handle, b.handle)) }
}
