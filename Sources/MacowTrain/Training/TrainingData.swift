import Configurations
import Console
import Experiments
import Shards

/// The images of a run, by what they are used for.
struct TrainingData {
  let train: BatchStream
  let validation: BatchStream
  let test: BatchStream?
  /// Positions of the training images in their split.
  private let trainImages: [Int]
  /// Which stored split plays which role.
  let splits: [DatasetRole: String]

  /// Opens the shards, and carves the validation set if the rule says so.
  ///
  /// - Parameters:
  ///   - variant: Its data set and its rule.
  ///   - memoryBudget: MiB that decoded images may take.
  /// - Throws: `CommandFailure` or `ShardError` if the shards are not those of the catalogue.
  init(_ variant: ResolvedVariant, memoryBudget: Int) throws {
    let dataset = try ShardedDataset(opening: variant.dataset.path)
    for record in variant.dataset.splits {
      let stored = try dataset.split(record.name)
      guard stored.count == record.count, stored.height == record.height,
        stored.width == record.width
      else {
        throw CommandFailure(
          "\(variant.dataset.path): split '\(record.name)' is not the one in the catalogue; "
            + "see macow-ingest verify \(variant.dataset.name)")
      }
    }
    try variant.check(dataset)
    let configuration = variant.planned.configuration
    let bytes = memoryBudget << 20
    func stream(_ split: String, _ indices: [Int]?, _ batchSize: Int) throws -> BatchStream {
      try BatchStream(
        split: try dataset.split(split), indices: indices, batchSize: batchSize,
        memoryBudget: bytes)
    }
    let evaluationBatch = configuration.evaluation.batchSize
    var splits: [DatasetRole: String] = [.train: "train"]
    let trainCount = try dataset.split("train").count
    switch configuration.data.validation ?? .carveDefault {
    case .split(let name):
      trainImages = Array(0..<trainCount)
      train = try stream("train", nil, configuration.training.batchSize)
      validation = try stream(name, nil, evaluationBatch)
      splits[.validation] = name
    case .carve(let name, let fraction, let seed):
      let carved = Self.carved(count: trainCount, fraction: fraction, seed: seed)
      let validating = Set(carved)
      trainImages = (0..<trainCount).filter { !validating.contains($0) }
      train = try stream("train", trainImages, configuration.training.batchSize)
      validation = try stream(name, carved, evaluationBatch)
      splits[.validation] = name
    }
    if variant.dataset.splits.contains(where: { $0.name == "test" }) {
      test = try stream("test", nil, evaluationBatch)
      splits[.test] = "test"
    } else {
      test = nil
    }
    guard train.imageCount > 0, validation.imageCount > 0 else {
      throw CommandFailure(
        "data set '\(variant.dataset.name)' has too few images to train and to validate")
    }
    self.splits = splits
  }

  /// A random choice of training images, for data-dependent initialisation.
  func initializationImages(_ count: Int, seed: UInt64) -> [Int] {
    EpochOrder.permutation(count: trainImages.count, seed: seed, epoch: 0).prefix(count)
      .map { trainImages[$0] }
  }

  /// Positions of the images that validate, ascending: a function of the rule alone, the same for
  /// every run.
  static func carved(count: Int, fraction: Double, seed: Int) -> [Int] {
    let order = EpochOrder.permutation(
      count: count, seed: SeedStreams(seed: seed).seed(.carve), epoch: 0)
    let size = max(1, Int((Double(count) * fraction).rounded()))
    return order.prefix(size).sorted()
  }
}
