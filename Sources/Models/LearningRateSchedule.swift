internal import Foundation

/// Linear warm-up, then exponential decay, per optimiser step.
///
///     n < warm-up:  lr · n / warm-up          n ≥ warm-up:  lr · decay^(n − warm-up)
///
/// Source: MaCow's reference, `ExponentialScheduler`, as intended. As its script runs it, the
/// schedule is replaced at the end of the first epoch, with m steps taken: a warm-up that is not over
/// then stays at lr · (m + 1) / warm-up and decays from there, which `frozenAfter` repeats.
public struct LearningRateSchedule: Hashable, Sendable {
  /// The learning rate at the end of the warm-up.
  public var base: Double
  /// Steps of linear warm-up.
  public var warmupSteps: Int
  /// Factor per step afterwards.
  public var decay: Double
  /// Steps after which warm-up is cut off; nil for the schedule as intended.
  public var frozenAfter: Int?

  /// A schedule.
  public init(base: Double, warmupSteps: Int, decay: Double, frozenAfter: Int? = nil) {
    self.base = base
    self.warmupSteps = warmupSteps
    self.decay = decay
    self.frozenAfter = frozenAfter
  }

  /// The step at which warm-up ends and decay begins.
  private var peak: Int { frozenAfter.map { min($0 + 1, warmupSteps) } ?? warmupSteps }

  /// The learning rate of a step.
  ///
  /// - Parameter step: The step's number, from 1.
  /// - Returns: The size of that step.
  public func rate(step: Int) -> Double {
    if step < peak { return base * Double(step) / Double(warmupSteps) }
    let highest = peak < warmupSteps ? base * Double(peak) / Double(warmupSteps) : base
    return highest * pow(decay, Double(step - peak))
  }

  /// Whether the rate has fallen below a part of its base, after the warm-up.
  ///
  /// - Parameters:
  ///   - part: The part, 0 for never.
  ///   - step: The steps taken.
  /// - Returns: True from the first such step on.
  public func hasFallen(below part: Double, by step: Int) -> Bool {
    step > peak && rate(step: step) < base * part
  }
}
