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

  /// Whether `affinelyTransformed`, `maskedFlow` and `convolvedThrice` take this tensor: one of real
  /// numbers on the CPU, while products are in full precision.
  public var canFuse: Bool { ct_can_fuse(handle) }

  /// `w = v ⊙ σ(ρ + 2) + μ` in one pass over memory.
  ///
  /// - Parameter parameters: `[N, 2C, H, W]`, first all μ, then all ρ.
  /// - Returns: w `[N, C, H, W]`, and `Σ log σ(ρ + 2)` of every image, `[N]`.
  public func affinelyTransformed(by parameters: Tensor) -> (output: Tensor, logDet: Tensor) {
    pair { ct_affine(handle, parameters.handle, &$0, &$1) }
  }

  /// A masked convolutional flow, forward: hidden activations stay in the cache.
  ///
  ///     a = ELU(kernel ∗ v + bias [+ extra])       (μ, ρ) = head · a + headBias
  ///     w = v ⊙ σ(ρ + 2) + μ, or v + μ
  ///
  /// Measured for cifar10-conv, batch 16, together with `convolvedThrice`: see docs/performance.md.
  ///
  /// - Parameters:
  ///   - kernel: `[M, C, kh, kw]`.
  ///   - bias: `[M]`.
  ///   - head: `[2C or C, M, 1, 1]`.
  ///   - headBias: `[2C or C]`.
  ///   - extra: What conditioning adds to the hidden activations, `[N, M, H, W]`.
  ///   - up: The kernel's first row meets the input so many rows below the output, negative above.
  ///   - left: Its first column meets it so many columns to the right, negative to the left.
  ///   - isAffine: Whether there is a scale.
  /// - Returns: w `[N, C, H, W]`, and the log-determinant, `[N]`.
  public func maskedFlow(
    kernel: Tensor, bias: Tensor, head: Tensor, headBias: Tensor, extra: Tensor?, up: Int,
    left: Int, isAffine: Bool
  ) -> (output: Tensor, logDet: Tensor) {
    pair {
      ct_masked_flow(
        handle, kernel.handle, bias.handle, head.handle, headBias.handle, extra?.handle,
        Int64(up), Int64(left), isAffine, &$0, &$1)
    }
  }

  /// Convolutions 3×3, 1×1, 3×3 with ELU between, as matrix products.
  ///
  /// - Parameter weights: Kernel `[out, in, kh, kw]` and bias `[out]` of each.
  /// - Returns: `[N, out of the last, H, W]`.
  public func convolvedThrice(_ weights: [(kernel: Tensor, bias: Tensor)]) -> Tensor {
    precondition(weights.count == 3, "three convolutions, not \(weights.count)")
    return withHandles(weights.flatMap { [$0.kernel, $0.bias] }) { pointer, _ in
      Tensor.make { ct_coupling_network(handle, pointer, &$0) }
    }
  }

  private func pair(
    _ body: (inout ct_tensor?, inout ct_tensor?) -> ct_status
  ) -> (output: Tensor, logDet: Tensor) {
    var output: ct_tensor?
    let logDet = Tensor.make { body(&output, &$0) }
    guard let output else { preconditionFailure("a transformed tensor is missing") }
    return (Tensor(owning: output), logDet)
  }
}
