internal import CTorch

extension Tensor {
  /// eˣ.
  public func exp() -> Tensor { Tensor.make { ct_exp(handle, &$0) } }
  /// The natural logarithm.
  public func log() -> Tensor { Tensor.make { ct_log(handle, &$0) } }
  /// √x.
  public func squareRoot() -> Tensor { Tensor.make { ct_sqrt(handle, &$0) } }
  /// x².
  public func squared() -> Tensor { Tensor.make { ct_square(handle, &$0) } }
  /// xᵖ.
  public func power(_ exponent: Double) -> Tensor {
    Tensor.make { ct_pow_scalar(handle, exponent, &$0) }
  }
  /// sin x, x in radians.
  public func sin() -> Tensor { Tensor.make { ct_sin(handle, &$0) } }
  /// cos x, x in radians.
  public func cos() -> Tensor { Tensor.make { ct_cos(handle, &$0) } }
  /// |x|.
  public func abs() -> Tensor { Tensor.make { ct_abs(handle, &$0) } }
  /// −1, 0 or 1.
  public func sign() -> Tensor { Tensor.make { ct_sign(handle, &$0) } }
  /// tanh x.
  public func tanh() -> Tensor { Tensor.make { ct_tanh(handle, &$0) } }
  /// The largest integer that is not above x.
  public func floor() -> Tensor { Tensor.make { ct_floor(handle, &$0) } }
  /// max(x, 0).
  public func relu() -> Tensor { Tensor.make { ct_relu(handle, &$0) } }
  /// x for x > 0, eˣ − 1 otherwise.
  public func elu() -> Tensor { Tensor.make { ct_elu(handle, &$0) } }
  /// The logistic function σ(x) = 1 / (1 + e⁻ˣ).
  public func sigmoid() -> Tensor { Tensor.make { ct_sigmoid(handle, &$0) } }
  /// log σ(x) = −softplus(−x), finite for every finite x.
  public func logSigmoid() -> Tensor { Tensor.make { ct_log_sigmoid(handle, &$0) } }
  /// log(1 + eˣ).
  public func softplus() -> Tensor { Tensor.make { ct_softplus(handle, &$0) } }
  /// max(x, b), elementwise.
  public func maximum(_ b: Tensor) -> Tensor { Tensor.make { ct_maximum(handle, b.handle, &$0) } }
  /// 1 where x < b, 0 elsewhere.
  public func isLess(than b: Tensor) -> Tensor { Tensor.make { ct_less(handle, b.handle, &$0) } }
  /// `a` where this tensor is not 0, `b` elsewhere; the branch that is not taken gets no gradient.
  public func selecting(_ a: Tensor, otherwise b: Tensor) -> Tensor {
    Tensor.make { ct_where(handle, a.handle, b.handle, &$0) }
  }
  /// x kept within `low...high`.
  public func clamped(_ low: Double, _ high: Double) -> Tensor {
    Tensor.make { ct_clamp(handle, low, high, &$0) }
  }
}
