/// In which order an epoch visits images: a pure function of its arguments, bit-exact everywhere.
public enum EpochOrder {
  /// The order of the whole set at once.
  ///
  /// - Parameters:
  ///   - count: Number of images.
  ///   - seed: The seed of the order.
  ///   - epoch: The epoch, from 0.
  /// - Returns: Each of `0..<count` once.
  public static func permutation(count: Int, seed: UInt64, epoch: Int) -> [Int] {
    var order = Array(0..<count)
    var generator = Philox(seed: seed, epoch: epoch, purpose: "order")
    generator.shuffle(&order)
    return order
  }

  /// The order of a set that is read through a window: chunks are shuffled and dealt into windows,
  /// and the images of each window are shuffled.
  ///
  /// - Parameters:
  ///   - chunks: For each chunk the images that belong to the set, by position in the split.
  ///   - window: Images a window holds at most; a chunk is never cut.
  ///   - seed: The seed of the order.
  ///   - epoch: The epoch, from 0.
  /// - Returns: The windows in order; together they hold each image once.
  public static func windowed(chunks: [[Int]], window: Int, seed: UInt64, epoch: Int) -> [Window] {
    var numbers = Array(chunks.indices.filter { !chunks[$0].isEmpty })
    var generator = Philox(seed: seed, epoch: epoch, purpose: "chunks")
    generator.shuffle(&numbers)
    var windows: [Window] = []
    var images: [Int] = []
    func close() {
      if images.isEmpty { return }
      var generator = Philox(seed: seed, epoch: epoch, purpose: "window \(windows.count)")
      generator.shuffle(&images)
      windows.append(Window(images: images))
      images = []
    }
    for number in numbers {
      if images.count + chunks[number].count > window { close() }
      images += chunks[number]
    }
    close()
    return windows
  }

  /// Images that are decoded together.
  public struct Window: Equatable, Sendable {
    /// Positions in the split, in the order in which they are visited.
    public let images: [Int]
  }
}
