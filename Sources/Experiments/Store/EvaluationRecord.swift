internal import Foundation

/// A file that a run wrote.
public struct ArtifactRecord: Codable, Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Codable, Sendable {
    /// Parameters and optimizer state, to go on from.
    case checkpoint
    /// A picture of samples.
    case samples
    /// What the process said.
    case log
    /// The configuration as text.
    case config
    /// A plot.
    case figure
    /// Text with numbers.
    case report
    /// Anything else.
    case other
  }
  /// What it is.
  public let kind: Kind
  /// A name that is unique in its attempt and kind, such as `epoch-0003`.
  public let name: String
  /// Path relative to the folder of the runs.
  public let path: String
  /// The epoch after which it was written.
  public let epoch: Int?
  /// Size in bytes.
  public let bytes: Int
  /// SHA-256 of the file.
  public let sha256: String

  /// A file that a run wrote.
  public init(kind: Kind, name: String, path: String, epoch: Int?, bytes: Int, sha256: String) {
    self.kind = kind
    self.name = name
    self.path = path
    self.epoch = epoch
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// A checkpoint's measurement on a whole split, one value an image.
public struct EvaluationRecord: Sendable {
  /// The data set's name.
  public let dataset: String
  /// The split that the images are stored in.
  public let split: String
  /// What they are used for.
  public let role: DatasetRole
  /// The epoch of the checkpoint.
  public let epoch: Int
  /// Seed of the dequantization noise.
  public let seed: Int
  /// Wall time in seconds.
  public let seconds: Double
  /// What was measured.
  public let metric: MetricKind
  /// One value an image, in the order of the split.
  public let perItem: [Float]

  /// A measurement; its mean is taken in double precision when it is recorded.
  public init(
    dataset: String, split: String, role: DatasetRole, epoch: Int, seed: Int = 0, seconds: Double,
    metric: MetricKind, perItem: [Float]
  ) {
    self.dataset = dataset
    self.split = split
    self.role = role
    self.epoch = epoch
    self.seed = seed
    self.seconds = seconds
    self.metric = metric
    self.perItem = perItem
  }
}

/// Mean and spread over images.
struct ItemSummary {
  /// The mean; NaN or infinite if an item is.
  let mean: Double
  /// Standard deviation over images (n − 1), if there are two and all are finite.
  let standardDeviation: Double?
  /// How many items are NaN or infinite.
  let nonFiniteCount: Int

  init(_ items: [Float]) {
    let values = items.map(Double.init)
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    nonFiniteCount = values.count { !$0.isFinite }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let isDefined = mean.isFinite && values.count > 1
    standardDeviation = isDefined ? (squares / Double(values.count - 1)).squareRoot() : nil
  }

  /// The items as little-endian float32.
  static func bytes(_ items: [Float]) -> Data {
    var data = Data(capacity: 4 * items.count)
    for item in items {
      withUnsafeBytes(of: item.bitPattern.littleEndian) { data.append(contentsOf: $0) }
    }
    return data
  }
}
