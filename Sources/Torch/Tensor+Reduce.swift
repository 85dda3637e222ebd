internal import CTorch

extension Tensor {
  /// The sum of all elements, a tensor without axes.
  public func sum() -> Tensor { Tensor.make { ct_sum(handle, &$0) } }

  /// The largest element, a tensor without axes; NaN if there is one.
  public func maximum() -> Tensor { Tensor.make { ct_max(handle, &$0) } }

  /// The smallest element, a tensor without axes; NaN if there is one.
  public func minimum() -> Tensor { Tensor.make { ct_min(handle, &$0) } }

  /// Sums over `axes`.
  public func sum(_ axes: [Int], keepingAxes keep: Bool = false) -> Tensor {
    withShape(axes) { pointer, n in
      Tensor.make { ct_sum_axes(handle, pointer, n, keep, &$0) }
    }
  }

  /// Means over `axes`.
  public func mean(_ axes: [Int], keepingAxes keep: Bool = false) -> Tensor {
    withShape(axes) { pointer, n in
      Tensor.make { ct_mean_axes(handle, pointer, n, keep, &$0) }
    }
  }

  /// Unbiased standard deviations (divided by n − 1) over `axes`.
  public func standardDeviation(_ axes: [Int], keepingAxes keep: Bool = false) -> Tensor {
    withShape(axes) { pointer, n in
      Tensor.make { ct_std_axes(handle, pointer, n, keep, &$0) }
    }
  }

  /// log Σ eˣ over one axis.
  public func logSumExp(_ axis: Int) -> Tensor {
    Tensor.make { ct_logsumexp(handle, Int64(axis), &$0) }
  }

  /// eˣ / Σ eˣ over one axis.
  public func softmax(_ axis: Int) -> Tensor {
    Tensor.make { ct_softmax(handle, Int64(axis), &$0) }
  }

  /// log (eˣ / Σ eˣ) over one axis.
  public func logSoftmax(_ axis: Int) -> Tensor {
    Tensor.make { ct_log_softmax(handle, Int64(axis), &$0) }
  }

  /// The largest element along one axis, which disappears.
  public func largest(_ axis: Int) -> Tensor {
    Tensor.make { ct_largest(handle, Int64(axis), &$0) }
  }

  /// The smallest element along one axis, which disappears.
  public func smallest(_ axis: Int) -> Tensor {
    Tensor.make { ct_smallest(handle, Int64(axis), &$0) }
  }

  /// Sums over every axis but the first: one number per example, `[N]`.
  public func sumPerExample() -> Tensor {
    rank == 1 ? self : sum(Array(1..<rank))
  }
}
