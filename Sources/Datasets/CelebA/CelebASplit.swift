/// How images of CelebA-HQ are dealt into train and val where a copy has no splits.
///
/// Glow's 3,000 validation images are the first 3,000 records of ProGAN's file, whose order is
/// NumPy's `RandomState(123).shuffle` of the indices. A copy in the order of indices gets the same
/// images by inverting that shuffle. A copy of another size than 30,000 is dealt likewise: the first
/// tenth, rounded up, of the shuffle of its own size.
struct CelebASplit: Sendable {
  private let isValidation: [Bool]
  /// The rule in a sentence.
  let rule: String

  /// The order in which a copy delivers its images.
  enum Order {
    case indices, shuffled
  }

  /// ProGAN's seed.
  private static let seed: UInt32 = 123

  /// The order of ProGAN's records: the index of each.
  static func shuffledIndices(count: Int) -> [Int] {
    NumpyShuffle.permutation(count: count, seed: seed)
  }

  init(count: Int, order: Order) {
    let validation = (count + 9) / 10
    var isValidation = [Bool](repeating: false, count: count)
    switch order {
    case .shuffled: for record in 0..<validation { isValidation[record] = true }
    case .indices:
      for index in Self.shuffledIndices(count: count)[..<validation] { isValidation[index] = true }
    }
    self.isValidation = isValidation
    rule =
      "as Glow's: val is the first \(validation) of ProGAN's shuffle of \(count) images, train the "
      + "other \(count - validation)"
  }

  /// The split of the image at a position.
  func split(at position: Int) -> String {
    isValidation.indices.contains(position) && isValidation[position] ? "val" : "train"
  }

  /// Splits as published; what is published as `all` is dealt by the rule.
  var dealing: PublishedSource.Dealing {
    { published, position in
      switch published {
      case "valid", "validation", "val": "val"
      case "test": "test"
      case "all": split(at: position)
      default: "train"
      }
    }
  }
}
