import Experiments
import Statistics

/// What the images themselves say about a difference, where one value an image was kept.
struct ImageNoise {
  let sentences: [String]

  init(_ found: [FoundConfiguration], metric: String, store: RunStore) throws {
    var sentences: [String] = []
    var means: [[Double]] = []
    for side in found {
      guard let rows = try Self.rows(side, metric: metric, store: store) else { continue }
      means.append(Self.means(rows))
      guard let parts = try? VarianceComponents(rows) else { continue }
      sentences.append(
        "\(side.name): error of the mean on these \(parts.imageCount) images "
          + "\(ValueFormat.significant(parts.errorOnTheseImages, digits: 2)) (seeds); on new images "
          + "of the same kind \(ValueFormat.significant(parts.errorOnNewImages, digits: 2)) (seeds "
          + "and images), which more seeds do not shrink.")
    }
    if found.count == 2, means.count == 2, means[0].count == means[1].count,
      let test = try? TTest.paired(Sample(means[0]), Sample(means[1]))
    {
      sentences.append(
        "Image by image (means over seeds), \(found[0].name) − \(found[1].name) = "
          + "\(ValueFormat.text(mean: test.difference, spread: test.standardError)) (± is the "
          + "standard error over \(means[0].count) images; seeds are held fixed).")
    }
    self.sentences = sentences
  }

  /// One row a run and one column an image; nil unless every counted run kept its values.
  private static func rows(
    _ side: FoundConfiguration, metric: String, store: RunStore
  ) throws -> [[Double]]? {
    let rows = try side.counted.compactMap { try store.itemValues($0.run, metric: metric) }
    guard rows.count == side.counted.count, let first = rows.first, first.count > 1,
      rows.allSatisfy({ $0.count == first.count })
    else { return nil }
    return rows
  }

  /// One value an image, the mean over the rows.
  private static func means(_ rows: [[Double]]) -> [Double] {
    rows[0].indices.map { image in rows.reduce(0) { $0 + $1[image] } / Double(rows.count) }
  }

  /// One value an image, the mean over seeds; nil where values of images are missing.
  static func imageMeans(
    _ side: FoundConfiguration, metric: String, store: RunStore
  ) throws -> [Double]? {
    try rows(side, metric: metric, store: store).map(means)
  }

  /// The noise of seeds and images told apart; nil where values of images or seeds are missing.
  static func components(
    _ side: FoundConfiguration, metric: String, store: RunStore
  ) throws -> VarianceComponents? {
    try rows(side, metric: metric, store: store).flatMap { try? VarianceComponents($0) }
  }
}
