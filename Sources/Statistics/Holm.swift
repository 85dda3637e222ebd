/// Holm's step-down correction for several comparisons.
public enum Holm {
  /// The adjusted probabilities, in the order given.
  ///
  /// - Parameter p: One probability a comparison.
  /// - Returns: max over the smaller ones of min(1, (m − rank + 1)·p).
  public static func adjusted(_ p: [Double]) -> [Double] {
    var result = p
    var largest = 0.0
    for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
      largest = max(largest, min(1, Double(p.count - rank) * p[index]))
      result[index] = largest
    }
    return result
  }
}
