internal import Torch

/// Inverts a masked convolutional flow of order A, one row after another.
///
/// Weight normalisation is folded into plain kernels once, and one sweep does exactly the arithmetic
/// of one forward pass. On the CPU a fused kernel sweeps over the images in parallel; elsewhere, and
/// as what the fused kernel is tested against, each row is a few tensor operations.
struct RowSolver {
  /// The masked convolution's kernel, `[M, C, k₀, k₁]`.
  let kernel: Tensor
  /// Its bias, `[M]`.
  let bias: Tensor
  /// The 1×1 convolution's kernel, `[2C or C, M, 1, 1]`.
  let head: Tensor
  /// Its bias.
  let headBias: Tensor
  let transform: ElementTransform

  /// Finds v with forward(v) = w.
  ///
  /// - Parameters:
  ///   - w: `[N, C, H, W]`, contiguous.
  ///   - extra: What conditioning adds to the hidden activations, `[N, M, H, W]`.
  /// - Returns: v, and the log-determinant of the inverse, `[N]`.
  func solve(_ w: Tensor, extra: Tensor?) -> Transformed {
    guard w.device == .cpu, transform == .affine || transform == .additive else {
      return solveByOperations(w, extra: extra)
    }
    let solved = w.solvedRows(
      kernel: kernel, bias: bias, head: head, headBias: headBias, extra: extra,
      isAffine: transform == .affine)
    return Transformed(output: solved.output, logDet: solved.logDet)
  }

  /// The same by tensor operations, row after row.
  ///
  /// The rows solved so far are kept in a plane with k₀ rows of zeros above and the kernel's margin
  /// beside, so that the window above row h is a view.
  func solveByOperations(_ w: Tensor, extra: Tensor?) -> Transformed {
    let (count, channels, height, width) = w.planes
    let depth = kernel.size(2)
    let breadth = kernel.size(3)
    let margin = breadth / 2
    let plane = Tensor.zeros(
      [count, channels, depth + height, width + breadth - 1], dtype: w.dtype, device: w.device)
    var logDet = Tensor.zeros([count], dtype: w.dtype, device: w.device)
    for row in 0..<height {
      var hidden = plane.narrowed(2, row..<row + depth).convolved(kernel, bias: bias)
      if let extra { hidden = hidden + extra.narrowed(2, row..<row + 1) }
      let parameters = hidden.elu().convolved(head, bias: headBias)
      let solved = transform.inverse(w.narrowed(2, row..<row + 1), parameters: parameters)
      plane.narrowed(2, depth + row..<depth + row + 1).narrowed(3, margin..<margin + width)
        .assign(solved.output)
      logDet = logDet + solved.logDet
    }
    let output = plane.narrowed(2, depth..<depth + height).narrowed(3, margin..<margin + width)
    return Transformed(output: output, logDet: logDet)
  }
}
