public import Torch

/// How masked convolutional flows are inverted.
///
/// - `rows`: one row (or column) after another: H (or W) steps that do the work of one forward pass.
/// - `jacobi`: v ← (w − μ(v)) / s(v) on whole planes. Row h is right after h + 1 sweeps, so H sweeps
///   are exact; it ends earlier when nothing moves any more.
/// - `auto`: rows on the CPU, jacobi on a GPU, where many small steps cost more than their work.
public enum InverseMethod: String, CaseIterable, Sendable {
  /// One row after another.
  case rows
  /// Fixed-point sweeps over whole planes.
  case jacobi
  /// What suits the device.
  case auto
}

/// The method in use, and what inversions by sweeps came to.
public enum MaskedInverse {
  /// The method; set it around a call of `inverse` with `withValue`.
  @TaskLocal public static var method = InverseMethod.auto
  /// Where inversions by sweeps report, if anybody listens.
  @TaskLocal public static var report: SweepReport?

  /// A sweep that moves no element by more than this, relative to 1 + |v|, ends the iteration: some
  /// four units in the last place.
  public static func tolerance(for dtype: DType) -> Double { dtype == .float64 ? 1e-15 : 5e-7 }
}

/// What inversions by sweeps came to, over all layers of one decoding.
public final class SweepReport: @unchecked Sendable {
  // Inversions run one after another on the thread that asked for them.
  /// Layers that were inverted.
  public private(set) var layers = 0
  /// Sweeps over all layers.
  public private(set) var sweeps = 0
  /// Sweeps that would have been exact without looking: the sum of the layers' heights (or widths).
  public private(set) var exactSweeps = 0
  /// Layers whose iteration ran through all of these, the exact fallback.
  public private(set) var fallbacks = 0
  /// The largest movement of a last sweep, relative to 1 + |v|; 0 after a fallback.
  public private(set) var residual = 0.0

  /// An empty report.
  public init() {}

  func add(sweeps: Int, of exact: Int, residual: Double) {
    layers += 1
    self.sweeps += sweeps
    exactSweeps += exact
    if sweeps == exact { fallbacks += 1 }
    self.residual = max(self.residual, sweeps == exact ? 0 : residual)
  }
}
