internal import CTorch

/// The precision in which convolutions and matrix products are computed.
///
/// Sums, elementwise functions and log-determinants keep the type of their tensors.
public enum ProductPrecision: String, Sendable, CaseIterable {
  /// That of the tensors.
  case full
  /// Operands and results are rounded to bfloat16 (8 bits of mantissa), sums are in single precision.
  case bfloat16

  /// Runs `body`, whose products have this precision, and its backward passes' too.
  ///
  /// The closure is synchronous, since the precision belongs to the thread. A flow's own linear map,
  /// whose determinant is counted exactly, asks for `full` inside.
  ///
  /// - Parameter body: What to run.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func callAsFunction<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    TorchLibrary.require()
    let before = ct_set_product_rounding(self == .bfloat16)
    defer { _ = ct_set_product_rounding(before) }
    return try body()
  }
}
