internal import CTorch

extension Tensor {
  /// Matrix product over the last two axes, broadcasting over the others.
  public func matrixProduct(_ b: Tensor) -> Tensor {
    Tensor.make { ct_matmul(handle, b.handle, &$0) }
  }

  /// log |det| of a square matrix.
  public func logAbsDet() -> Tensor { Tensor.make { ct_log_abs_det(handle, &$0) } }

  /// The inverse of a square matrix.
  public func inverse() -> Tensor { Tensor.make { ct_inverse(handle, &$0) } }

  /// The orthogonal factor of the QR decomposition.
  public func orthogonalFactor() -> Tensor { Tensor.make { ct_qr_q(handle, &$0) } }

  /// P, L and U with P · L · U = this square matrix: a permutation, a lower triangle with a diagonal
  /// of ones, an upper triangle.
  public func triangularFactors() -> (permutation: Tensor, lower: Tensor, upper: Tensor) {
    (
      Tensor.make { ct_lu_permutation(handle, &$0) }, Tensor.make { ct_lu_lower(handle, &$0) },
      Tensor.make { ct_lu_upper(handle, &$0) }
    )
  }

  /// X with `triangle` · X = this, `triangle` being upper or lower triangular over its last two axes.
  public func solved(_ triangle: Tensor, isUpper: Bool) -> Tensor {
    Tensor.make { ct_solve_triangular(triangle.handle, handle, isUpper, &$0) }
  }
}

extension Tensor {
  /// Cross-correlation with `weight` `[out, in, kh, kw]` over `[N, in, H, W]`, zero padding.
  public func convolved(
    _ weight: Tensor, bias: Tensor? = nil, stride: Int = 1,
    padding: (height: Int, width: Int) = (0, 0)
  ) -> Tensor {
    Tensor.make {
      ct_conv2d(
        handle, weight.handle, bias?.handle, Int64(stride), Int64(padding.height),
        Int64(padding.width), &$0)
    }
  }

  /// softmax(Q Kᵀ / √E) V, this being Q; all are `[…, tokens, E]`.
  ///
  /// Source: Vaswani et al. 2017, equation 1.
  public func attention(keys: Tensor, values: Tensor) -> Tensor {
    Tensor.make { ct_attention(handle, keys.handle, values.handle, &$0) }
  }

  /// Transposed convolution with `weight` `[in, out, kh, kw]`.
  public func transposeConvolved(
    _ weight: Tensor, bias: Tensor? = nil, stride: Int, padding: Int, outputPadding: Int
  ) -> Tensor {
    Tensor.make {
      ct_conv_transpose2d(
        handle, weight.handle, bias?.handle, Int64(stride), Int64(padding), Int64(outputPadding),
        &$0)
    }
  }

  /// `gain ⊙ direction / ‖direction‖`, the norm over every axis but the first.
  ///
  /// Source: Salimans & Kingma 2016, equation 2.
  public static func weightNormalized(direction: Tensor, gain: Tensor) -> Tensor {
    make { ct_weight_norm(direction.handle, gain.handle, &$0) }
  }

  /// Normalises each of `groups` groups of channels of every example, then scales and shifts.
  public func groupNormalized(groups: Int, weight: Tensor, bias: Tensor, epsilon: Double) -> Tensor
  {
    Tensor.make {
      ct_group_norm(handle, Int64(groups), weight.handle, bias.handle, epsilon, &$0)
    }
  }
}
