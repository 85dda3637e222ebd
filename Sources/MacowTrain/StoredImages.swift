import Console
import Experiments
import Shards

extension ResolvedVariant {
  /// What the specification does to the stored images.
  var augmentation: Augmentation {
    Augmentation(planned.configuration.data, storedBits: dataset.bitsPerSample)
  }

  /// Checks that the model's square can be cut out of every stored image.
  ///
  /// - Parameter stored: The shards.
  /// - Throws: `CommandFailure` if images differ in size and nothing is cut, or one is too small.
  func check(_ stored: ShardedDataset) throws {
    let crop = planned.configuration.data.crop
    for split in stored.splits.values.sorted(by: { $0.name < $1.name }) where split.hasSizes {
      guard crop > 0 else {
        throw CommandFailure(
          "'\(dataset.name)' holds images of different sizes, up to \(split.height)×"
            + "\(split.width); data.crop must say what is cut out of them", status: .usage)
      }
      let sizes = try split.readSizes() ?? []
      if let small = sizes.firstIndex(where: { min($0.height, $0.width) < crop }) {
        throw CommandFailure(
          "data.crop is \(crop), but image \(small) of split '\(split.name)' of '\(dataset.name)' "
            + "has \(sizes[small].height)×\(sizes[small].width) pixels", status: .usage)
      }
    }
  }
}
