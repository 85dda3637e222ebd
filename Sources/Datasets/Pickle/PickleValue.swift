/// A value of a pickle.
///
/// Containers are numbers into the pickle's arena, so that neither nesting
/// nor cycles of a hostile file cost stack.
enum PickleValue: Equatable {
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// Bytes or text: where they lie in the file. Their encoding is not looked at.
  case bytes(Range<Int>)
  case list(Int)
  case dictionary(Int)
  case tuple(Int)
  /// One of the four names that a NumPy array needs.
  case global(PickleGlobal)
  case dtype(Int)
  case array(Int)
}

/// The only names that a pickle may mention.
enum PickleGlobal {
  case reconstruct, ndarray, dtype

  init?(module: String, name: String) {
    switch (module, name) {
    case ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"):
      self = .reconstruct
    case ("numpy", "ndarray"): self = .ndarray
    case ("numpy", "dtype"): self = .dtype
    default: return nil
    }
  }
}

/// A NumPy array whose bytes stay where they are in the file.
struct PickleArray: Equatable {
  var shape: [Int] = []
  /// NumPy's code, such as `u1`.
  var type = ""
  var bytes = 0..<0
  var isBuilt = false
}
