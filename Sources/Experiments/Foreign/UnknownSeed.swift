/// Numbers that stand in `run.seed` for runs whose seed nobody knows: one a run, at the very end of
/// the range.
///
/// Such runs are independent as far as anyone can tell, so each is counted, and every table says
/// how many there are.
public enum UnknownSeed {
  private static let count = 1 << 40

  /// The number of a run without a seed.
  static func of(run: Int64) -> Int { Int.max - Int(run) % count }

  /// Whether a number stands for an unknown seed.
  ///
  /// - Parameter seed: A value of `run.seed`.
  /// - Returns: Whether it does.
  public static func contains(_ seed: Int) -> Bool { seed > Int.max - count }

  /// What a person reads: the seed, or that there is none.
  ///
  /// - Parameter seed: A value of `run.seed`.
  /// - Returns: The text.
  public static func text(_ seed: Int) -> String { contains(seed) ? "none" : "\(seed)" }
}
