internal import CTorch

extension Tensor {
  /// Elementwise sum, broadcasting.
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    make { ct_add(a.handle, b.handle, &$0) }
  }

  /// Elementwise difference, broadcasting.
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    make { ct_sub(a.handle, b.handle, &$0) }
  }

  /// Elementwise product, broadcasting.
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    make { ct_mul(a.handle, b.handle, &$0) }
  }

  /// Elementwise quotient, broadcasting.
  public static func / (a: Tensor, b: Tensor) -> Tensor {
    make { ct_div(a.handle, b.handle, &$0) }
  }

  /// `a + b` for every element of `a`.
  public static func + (a: Tensor, b: Double) -> Tensor {
    make { ct_add_scalar(a.handle, b, &$0) }
  }

  /// `a + b` for every element of `b`.
  public static func + (a: Double, b: Tensor) -> Tensor { b + a }

  /// `a − b` for every element of `a`.
  public static func - (a: Tensor, b: Double) -> Tensor { a + (-b) }

  /// `a − b` for every element of `b`.
  public static func - (a: Double, b: Tensor) -> Tensor { (-b) + a }

  /// `a · b` for every element of `a`.
  public static func * (a: Tensor, b: Double) -> Tensor {
    make { ct_mul_scalar(a.handle, b, &$0) }
  }

  /// `a · b` for every element of `b`.
  public static func * (a: Double, b: Tensor) -> Tensor { b * a }

  /// `a / b` for every element of `a`, computed as a division so that `x / 255` is exact where it
  /// can be.
  public static func / (a: Tensor, b: Double) -> Tensor {
    a / Tensor.full([], b, dtype: a.dtype, device: a.device)
  }

  /// `a / b` for every element of `b`.
  public static func / (a: Double, b: Tensor) -> Tensor {
    make { ct_reciprocal(b.handle, &$0) } * a
  }

  /// The negative.
  public static prefix func - (a: Tensor) -> Tensor {
    make { ct_neg(a.handle, &$0) }
  }
}
