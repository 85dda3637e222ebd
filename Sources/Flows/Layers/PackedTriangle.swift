internal import Torch

/// A trained triangular matrix that holds nothing but its triangle, so that what is masked out is
/// neither counted nor moved by an optimiser.
struct PackedTriangle {
  /// Which entries are trained.
  enum Part {
    /// Row ≥ column.
    case lower
    /// Row ≤ column.
    case upper
    /// Row > column.
    case strictlyLower
    /// Row < column.
    case strictlyUpper

    func contains(row: Int, column: Int) -> Bool {
      switch self {
      case .lower: row >= column
      case .upper: row <= column
      case .strictlyLower: row > column
      case .strictlyUpper: row < column
      }
    }
  }

  private let size: Int
  private let values: Tensor?
  /// For every entry of the matrix its place in `values` followed by one zero.
  private let places: Tensor
  /// The places of the diagonal.
  private let diagonalPlaces: Tensor

  /// Declares the triangle as one vector.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - part: Which entries it holds.
  ///   - matrix: The square matrix whose entries it starts with.
  ///   - scope: Where it is declared; a triangle without entries is not.
  init(_ name: String, _ part: Part, of matrix: Tensor, in scope: Scope) {
    size = matrix.size(0)
    let size = size
    let entries = (0..<size * size).filter { part.contains(row: $0 / size, column: $0 % size) }
    var places = [Int](repeating: entries.count, count: size * size)
    for (place, entry) in entries.enumerated() { places[entry] = place }
    self.places = Self.indices(places, on: scope.device)
    diagonalPlaces = Self.indices((0..<size).map { places[$0 * (size + 1)] }, on: scope.device)
    guard !entries.isEmpty else {
      values = nil
      return
    }
    let start =
      matrix.device == .meta
      ? Tensor.zeros([entries.count], dtype: matrix.dtype, device: .meta)
      : matrix.reshaped([size * size]).gathered(0, Self.indices(entries, on: matrix.device))
    values = scope.parameter(name, start)
  }

  /// The matrix, `[size, size]`, zeros outside the triangle.
  func matrix(like other: Tensor) -> Tensor {
    padded(like: other).gathered(0, places).reshaped([size, size])
  }

  /// The diagonal, `[size]`.
  func diagonal(like other: Tensor) -> Tensor { padded(like: other).gathered(0, diagonalPlaces) }

  private func padded(like other: Tensor) -> Tensor {
    let zero = Tensor.zeros([1], dtype: other.dtype, device: other.device)
    return values.map { Tensor.concatenated([$0, zero], axis: 0) } ?? zero
  }

  private static func indices(_ values: [Int], on device: Device) -> Tensor {
    do {
      return try Tensor(values, shape: [values.count]).to(device: device)
    } catch {
      fatalError(error.description)
    }
  }
}
