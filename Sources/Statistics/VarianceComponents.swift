/// Seed noise and test-set noise told apart, from one value a seed and image.
///
/// The two-way random model without replication: x = μ + seed + image + rest.
public struct VarianceComponents: Hashable, Sendable {
  /// S.
  public let seedCount: Int
  /// I.
  public let imageCount: Int
  /// The mean of all values.
  public let mean: Double
  /// The mean of each seed over the images.
  public let seedMeans: [Double]
  /// Mean square between seeds.
  public let seedMeanSquare: Double
  /// Mean square between images.
  public let imageMeanSquare: Double
  /// Mean square of the rest.
  public let residualMeanSquare: Double
  /// For each seed, the deviation over the images divided by √I: the usual error "over the test
  /// set", which does not shrink with more seeds.
  public let imageErrors: [Double]

  /// (MS_S − MS_R)/I; below 0 if seeds differ less than chance, which means about 0.
  public var seedVariance: Double {
    (seedMeanSquare - residualMeanSquare) / Double(imageCount)
  }
  /// (MS_I − MS_R)/S.
  public var imageVariance: Double {
    (imageMeanSquare - residualMeanSquare) / Double(seedCount)
  }
  /// MS_R.
  public var residualVariance: Double { residualMeanSquare }

  /// Error of "this method on this test set": the deviation of the seeds' means divided by √S.
  ///
  /// It says nothing about other images.
  public var errorOnTheseImages: Double {
    (seedMeanSquare / Double(seedCount * imageCount)).squareRoot()
  }
  /// Error of "this method on new images of this kind".
  public var errorOnNewImages: Double {
    let fixed = errorOnTheseImages
    return (fixed * fixed + max(0, imageVariance) / Double(imageCount)).squareRoot()
  }

  /// Splits the variance.
  ///
  /// - Parameter values: One row a seed, one column an image; at least 2 of each, all finite.
  /// - Throws: `Untestable` if there are too few, or the rows differ in length.
  public init(_ values: [[Double]]) throws(Untestable) {
    guard values.count > 1 else { throw .tooFew(count: values.count, needed: 2) }
    let images = values[0].count
    guard values.allSatisfy({ $0.count == images }) else { throw .ragged }
    guard images > 1 else { throw .tooFew(count: images, needed: 2) }
    let seeds = values.count
    (seedCount, imageCount) = (seeds, images)

    // Centred on the first row, so that the common size of the values costs no digits.
    let origin = values[0].reduce(0, +) / Double(images)
    let centred = values.map { $0.map { $0 - origin } }
    let rowMeans = centred.map { $0.reduce(0, +) / Double(images) }
    let grand = rowMeans.reduce(0, +) / Double(seeds)
    let columnMeans = (0..<images).map { image in
      centred.reduce(0) { $0 + $1[image] } / Double(seeds)
    }
    mean = origin + grand
    seedMeans = rowMeans.map { origin + $0 }
    func square(_ x: Double) -> Double { x * x }
    seedMeanSquare =
      Double(images) * rowMeans.reduce(0) { $0 + square($1 - grand) } / Double(seeds - 1)
    imageMeanSquare =
      Double(seeds) * columnMeans.reduce(0) { $0 + square($1 - grand) } / Double(images - 1)
    var rest = 0.0
    for (row, rowMean) in zip(centred, rowMeans) {
      for (value, columnMean) in zip(row, columnMeans) {
        rest += square(value - rowMean - columnMean + grand)
      }
    }
    residualMeanSquare = rest / Double((seeds - 1) * (images - 1))
    imageErrors = zip(centred, rowMeans).map { row, rowMean in
      (row.reduce(0) { $0 + square($1 - rowMean) } / Double(images - 1) / Double(images))
        .squareRoot()
    }
  }
}
