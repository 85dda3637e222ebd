/// The batches of an epoch, from memory where the images fit, through windows otherwise.
///
/// The stream is a function of the seed, the epoch and `order`, whatever the threads. From memory
/// the order is a permutation of the whole set; through windows it is that of
/// `EpochOrder.windowed`, and then depends on the window, which `order` names.
public final class BatchStream: Sendable {
  /// The split that is read.
  public let split: ImageSplit
  /// Images a batch; the last one may be smaller.
  public let batchSize: Int
  /// How the order is made, for the record: `permutation 1`, or `windowed 1` and its sizes.
  public let order: String
  /// Whether all images are decoded in memory.
  public let isInMemory: Bool
  private let indices: [Int]
  private let labels: [UInt16]?
  private let sizes: [ImageSize]?
  /// All images of `indices`, in that order, or empty.
  private let pixels: [UInt8]
  private let window: Int
  private let decoders: Int

  /// The most images that are shuffled together where the set does not fit into memory.
  public static let largestWindow = 16_384

  /// Prepares a stream; decodes the images if they fit.
  ///
  /// - Parameters:
  ///   - split: The split to read.
  ///   - indices: A subset, by position in the split, or nil for all images.
  ///   - batchSize: Images a batch, at least 1.
  ///   - memoryBudget: Bytes that decoded images may take. Below the size of the set, two windows
  ///     share it.
  ///   - decoders: Threads that decode, or nil for one a core; they do not change the order.
  /// - Throws: `ShardError` if the subset does not lie in the split or an image cannot be read.
  public init(
    split: ImageSplit, indices: [Int]?, batchSize: Int, memoryBudget: Int, decoders: Int? = nil
  ) throws {
    if let outside = indices?.first(where: { $0 < 0 || $0 >= split.count }) {
      throw ShardError.outOfRange(
        path: split.images.folder, reason: "it has \(split.count) images, none at \(outside)")
    }
    guard batchSize >= 1 else {
      throw ShardError.outOfRange(
        path: split.images.folder, reason: "batches of \(batchSize) images cannot be made")
    }
    self.split = split
    self.batchSize = batchSize
    self.decoders = decoders ?? coreCount
    let chosen = indices ?? Array(0..<split.count)
    self.indices = chosen
    labels = try split.readLabels()
    sizes = try split.readSizes()
    let size = split.imageBytes
    isInMemory = chosen.count <= memoryBudget / size
    let fitting = memoryBudget / 2 / size / split.chunkLength * split.chunkLength
    window = max(split.chunkLength, min(Self.largestWindow, fitting))
    if isInMemory {
      order = "permutation 1"
      pixels =
        indices == nil
        ? try split.readAll() : try Self.gather(chosen, of: split, self.decoders).pixels
    } else {
      order = "windowed 1, window \(window), chunk \(split.chunkLength)"
      pixels = []
    }
  }

  /// Number of batches in an epoch.
  public var batchCount: Int { (indices.count + batchSize - 1) / batchSize }

  /// Number of images in an epoch.
  public var imageCount: Int { indices.count }

  /// Calls `body` for the batches of an epoch, in order.
  ///
  /// - Parameters:
  ///   - seed: The seed of the order; unused where it is stored order.
  ///   - epoch: The epoch, from 0.
  ///   - shuffled: Whether to shuffle, or to keep the order of the subset.
  ///   - first: The first batch to deliver; those before it are skipped, not decoded.
  ///   - body: What to do with a batch; an error of its ends the epoch.
  /// - Throws: What `body` throws, or `ShardError` if an image cannot be read.
  public func forEachBatch(
    seed: UInt64, epoch: Int, shuffled: Bool, startingAt first: Int = 0,
    _ body: (Minibatch) throws -> Void
  ) throws {
    if isInMemory {
      let order =
        shuffled
        ? EpochOrder.permutation(count: indices.count, seed: seed, epoch: epoch)
        : Array(indices.indices)
      for batch in first..<max(first, batchCount) {
        let rows = order[batch * batchSize..<min(order.count, (batch + 1) * batchSize)]
        try body(
          minibatch(indices: rows.map { indices[$0] }, rows: Array(rows), of: pixels))
      }
      return
    }
    try stream(
      shuffled
        ? EpochOrder.windowed(chunks: chunks(), window: window, seed: seed, epoch: epoch)
        : storedWindows(),
      from: first * batchSize, body)
  }

  /// The images of the subset by the chunk that holds them.
  private func chunks() -> [[Int]] {
    let length = split.chunkLength
    var chunks = [[Int]](repeating: [], count: (split.count + length - 1) / length)
    for index in indices { chunks[index / length].append(index) }
    return chunks
  }

  /// The subset in its own order, a window at a time.
  private func storedWindows() -> [EpochOrder.Window] {
    stride(from: 0, to: indices.count, by: window).map { start in
      EpochOrder.Window(images: Array(indices[start..<min(indices.count, start + window)]))
    }
  }

  /// Delivers the images of `windows` from position `skipped` on; windows before it stay unread.
  private func stream(
    _ windows: [EpochOrder.Window], from skipped: Int, _ body: (Minibatch) throws -> Void
  ) throws {
    var windows = windows[...]
    var skip = skipped
    while let window = windows.first, window.images.count <= skip {
      skip -= window.images.count
      windows = windows.dropFirst()
    }
    let rest = Array(windows)
    let (split, decoders) = (self.split, self.decoders)
    let ahead = DecodeAhead(count: rest.count, capacity: 1) { number in
      try Self.gather(rest[number].images, of: split, decoders)
    }
    defer { ahead.cancel() }
    let size = split.imageBytes
    var pixels: [UInt8] = []
    var images: [Int] = []
    while let decoded = try ahead.next() {
      var position = skip
      skip = 0
      while position < decoded.images.count {
        let taken = min(batchSize - images.count, decoded.images.count - position)
        if images.isEmpty { pixels.reserveCapacity(batchSize * size) }
        pixels += decoded.pixels[position * size..<(position + taken) * size]
        images += decoded.images[position..<position + taken]
        position += taken
        if images.count == batchSize {
          try body(minibatch(indices: images, pixels: pixels))
          pixels = []
          images = []
        }
      }
    }
    if !images.isEmpty { try body(minibatch(indices: images, pixels: pixels)) }
  }

  /// Decodes images, each chunk once, and lays them out in the order asked for.
  private static func gather(_ images: [Int], of split: ImageSplit, _ workers: Int) throws
    -> (pixels: [UInt8], images: [Int])
  {
    let size = split.imageBytes
    let length = split.chunkLength
    // Places in the output, in the order in which the images are stored; and for each chunk where
    // its places begin.
    let places = images.indices.sorted { images[$0] < images[$1] }
    let starts = places.indices.filter {
      $0 == 0 || images[places[$0]] / length != images[places[$0 - 1]] / length
    }
    let pixels = try [UInt8](unsafeUninitializedCapacity: images.count * size) {
      output, initialized in
      let bytes = DisjointBytes(output)
      try parallelForEach(
        starts.count, workers: workers, state: { RowBuffer(count: length * size) }
      ) { buffer, number in
        let end = number + 1 < starts.count ? starts[number + 1] : places.count
        let first = images[places[starts[number]]] / length * length
        let range = first..<min(split.count, first + length)
        let rows = UnsafeMutableBufferPointer(rebasing: buffer.bytes[..<(range.count * size)])
        try split.images.read(range, into: rows, workers: 1)
        for place in places[starts[number]..<end] {
          let from = (images[place] - first) * size
          _ = bytes[place * size..<(place + 1) * size].update(
            from: UnsafeMutableBufferPointer(rebasing: rows[from..<from + size]))
        }
      }
      initialized = images.count * size
    }
    return (pixels, images)
  }

  /// The decoded chunk of one thread.
  private final class RowBuffer {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(count: Int) {
      bytes = .allocate(capacity: count)
      bytes.initialize(repeating: 0)
    }

    deinit { bytes.deallocate() }
  }

  private func minibatch(indices: [Int], rows: [Int], of pixels: [UInt8]) -> Minibatch {
    let size = split.imageBytes
    let batch = [UInt8](unsafeUninitializedCapacity: rows.count * size) { output, initialized in
      pixels.withUnsafeBufferPointer { pixels in
        for (place, row) in rows.enumerated() {
          let target = UnsafeMutableBufferPointer(
            rebasing: output[place * size..<(place + 1) * size])
          _ = target.update(
            from: UnsafeBufferPointer(rebasing: pixels[row * size..<(row + 1) * size]))
        }
      }
      initialized = rows.count * size
    }
    return minibatch(indices: indices, pixels: batch)
  }

  private func minibatch(indices: [Int], pixels: [UInt8]) -> Minibatch {
    Minibatch(
      pixels: pixels, indices: indices, labels: labels.map { labels in indices.map { labels[$0] } },
      height: split.height, width: split.width, channels: split.channels,
      sizes: sizes.map { sizes in indices.map { sizes[$0] } })
  }
}
