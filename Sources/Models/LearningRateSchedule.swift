internal import Foundation

/// Linear warm-up, then exponential decay, per optimiser step.
///
///     n < warm-up:  lr · n / warm-up          n ≥ warm-up:  lr · decay^(n − warm-up)
///
/// Source: MaCow's reference, `ExponentialScheduler`, as intended: its schedule is replaced after
/// the first epoch, which freezes an unfinished warm-up.
public struct LearningRateSchedule: Hashable, Sendable {
  /// The learning rate at the end of the warm-up.
  public var base: Double
  /// Steps of linear warm-up.
  public var warmupSteps: Int
  /// Factor per step afterwards.
  public var decay: Double

  /// A schedule.
  public init(base: Double, warmupSteps: Int, decay: Double) {
    self.base = base
    self.warmupSteps = warmupSteps
    self.decay = decay
  }

  /// The learning rate of a step.
  ///
  /// - Parameter step: The step's number, from 1.
  /// - Returns: The size of that step.
  public func rate(step: Int) -> Double {
    if step < warmupSteps { return base * Double(step) / Double(warmupSteps) }
    return base * pow(decay, Double(step - warmupSteps))
  }
}
