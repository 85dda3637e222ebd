internal import Torch

/// The worst disagreement with golden tensors of one kind.
public struct GoldenCheck: Sendable {
  /// What was compared, such as `out/z`.
  public let kind: String
  /// How many tensors were compared.
  public private(set) var count: Int
  /// The largest error, in multiples of the tolerance.
  public private(set) var worst: Double
  /// The error as it is measured: absolute, or relative to the largest element.
  public private(set) var error: Double
  /// The tolerance, as text: `2e-5 absolute`.
  public let tolerance: String
  /// The tensor with the largest error.
  public private(set) var place: String

  /// Whether everything is within the tolerance; NaN is not.
  public var passed: Bool { worst <= 1 }

  mutating func add(_ name: String, error: Double, limit: Double) {
    count += 1
    let ratio = error / limit
    if !(ratio <= worst) || count == 1 {
      worst = ratio
      self.error = error
      place = name
    }
  }

  init(kind: String, tolerance: String) {
    self.kind = kind
    self.tolerance = tolerance
    count = 0
    worst = 0
    error = 0
    place = ""
  }
}

/// How far a tensor may be from its golden value.
///
/// Source: float32 against float64 of the reference itself, times a few.
enum GoldenTolerance {
  /// Every element, absolutely.
  case absolute(Double)
  /// Every element, relative to the largest golden element or to `floor` if that is larger.
  case relative(Double, floor: Double)

  var text: String {
    switch self {
    case .absolute(let limit): "\(limit) absolute"
    case .relative(let limit, _): "\(limit) relative"
    }
  }

  /// Activations and latents.
  static let activations = GoldenTolerance.absolute(2e-5)
  /// Samples, which pass the inverse.
  static let samples = GoldenTolerance.absolute(5e-5)
  /// Log-densities in nats, and what follows from them.
  static let logDensities = GoldenTolerance.relative(2e-6, floor: 10)
  /// Log-determinants of inverses: the reference takes them of a rounded inverse matrix.
  static let inverseLogDensities = GoldenTolerance.relative(1e-5, floor: 10)
  /// Gradients.
  static let gradients = GoldenTolerance.relative(5e-5, floor: 1e-6)
  /// Parameters after data-dependent initialisation.
  static let initialization = GoldenTolerance.relative(1e-4, floor: 0.01)
}

/// Collects comparisons, kind by kind.
struct GoldenReport {
  private(set) var checks: [GoldenCheck] = []

  /// Compares `ours` with `golden`, element by element in double precision.
  mutating func compare(
    _ kind: String, _ name: String, _ ours: Tensor, _ golden: Tensor, _ tolerance: GoldenTolerance
  ) {
    guard ours.count == golden.count else {
      record(kind, name, error: .infinity, limit: 1, tolerance.text)
      return
    }
    let a = ours.detached().doubles()
    let b = golden.doubles()
    var largest = 0.0
    var error = 0.0
    for (x, y) in zip(a, b) {
      largest = max(largest, Swift.abs(y))
      let difference = Swift.abs(x - y)
      // `max` would lose a NaN.
      if !(difference <= error) { error = difference }
    }
    switch tolerance {
    case .absolute(let limit): record(kind, name, error: error, limit: limit, tolerance.text)
    case .relative(let limit, let floor):
      record(kind, name, error: error / max(largest, floor), limit: limit, tolerance.text)
    }
  }

  private mutating func record(
    _ kind: String, _ name: String, error: Double, limit: Double, _ tolerance: String
  ) {
    if let index = checks.firstIndex(where: { $0.kind == kind }) {
      checks[index].add(name, error: error, limit: limit)
    } else {
      var check = GoldenCheck(kind: kind, tolerance: tolerance)
      check.add(name, error: error, limit: limit)
      checks.append(check)
    }
  }
}
