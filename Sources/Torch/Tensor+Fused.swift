internal import CTorch

extension Tensor {
  /// Inverts a masked convolutional flow of order A on the CPU, row after row, images in parallel.
  ///
  ///     a = ELU(kernel ∗ rows above + bias [+ extra])     (μ, ρ) = head · a + headBias
  ///     v = (w − μ) / (σ(ρ + 2) + 1e-12), or w − μ
  ///
  /// Each row costs what it costs in a forward pass, and no thread waits for another one. The
  /// result does not depend on the number of threads or of images beside it.
  ///
  /// - Parameters:
  ///   - kernel: `[M, C, k₀, k₁]`, k₁ odd.
  ///   - bias: `[M]`.
  ///   - head: `[2C or C, M, 1, 1]`.
  ///   - headBias: `[2C or C]`.
  ///   - extra: What conditioning adds to the hidden activations, `[N, M, H, W]`.
  ///   - isAffine: Whether there is a scale.
  /// - Returns: v `[N, C, H, W]`, and the log-determinant of the inverse, `[N]`.
  public func solvedRows(
    kernel: Tensor, bias: Tensor, head: Tensor, headBias: Tensor, extra: Tensor?, isAffine: Bool
  ) -> (output: Tensor, logDet: Tensor) {
    var output: ct_tensor?
    let logDet = Tensor.make {
      ct_solve_rows(
        handle, kernel.handle, bias.handle, head.handle, headBias.handle, extra?.handle, isAffine,
        &output, &$0)
    }
    guard let output else { preconditionFailure("a solved tensor is missing") }
    return (Tensor(owning: output), logDet)
  }
}
