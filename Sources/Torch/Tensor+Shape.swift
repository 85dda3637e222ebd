internal import CTorch

extension Tensor {
  /// The same elements in another shape; one size may be −1.
  public func reshaped(_ shape: [Int]) -> Tensor {
    withShape(shape) { pointer, n in Tensor.make { ct_reshape(handle, pointer, n, &$0) } }
  }

  /// The axes in another order: axis i of the result is axis `axes[i]` of this.
  public func permuted(_ axes: [Int]) -> Tensor {
    withShape(axes) { pointer, n in Tensor.make { ct_permute(handle, pointer, n, &$0) } }
  }

  /// Axes of size 1 repeated to `shape`, without a copy.
  public func expanded(_ shape: [Int]) -> Tensor {
    withShape(shape) { pointer, n in Tensor.make { ct_expand(handle, pointer, n, &$0) } }
  }

  /// A window of one axis, without a copy.
  public func narrowed(_ axis: Int, _ range: Range<Int>) -> Tensor {
    Tensor.make {
      ct_narrow(handle, Int64(axis), Int64(range.lowerBound), Int64(range.count), &$0)
    }
  }

  /// The channels of `range` of a tensor `[N, C, …]`.
  public func channels(_ range: Range<Int>) -> Tensor { narrowed(1, range) }

  /// Tensors one after another along `axis`.
  public static func concatenated(_ tensors: [Tensor], axis: Int) -> Tensor {
    withHandles(tensors) { pointer, n in
      make { ct_concatenate(pointer, n, Int64(axis), &$0) }
    }
  }

  /// The slices of `axis` that `index` (int64) names, in its order.
  public func gathered(_ axis: Int, _ index: Tensor) -> Tensor {
    Tensor.make { ct_index_select(handle, Int64(axis), index.handle, &$0) }
  }

  /// The axis backwards.
  public func flipped(_ axis: Int) -> Tensor {
    Tensor.make { ct_flip(handle, Int64(axis), &$0) }
  }

  /// Zeros around the last two axes (rows, columns); negative amounts crop.
  public func padded(left: Int = 0, right: Int = 0, top: Int = 0, bottom: Int = 0) -> Tensor {
    Tensor.make {
      ct_pad(handle, Int64(left), Int64(right), Int64(top), Int64(bottom), &$0)
    }
  }

  /// The same elements laid out row by row, copied only if they are not.
  public func contiguous() -> Tensor { Tensor.make { ct_contiguous(handle, &$0) } }
}
