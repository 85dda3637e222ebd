internal import Datasets
internal import Dispatch
internal import Synchronization

/// Images to PNG files, on all cores.
enum PNGs {
  /// Encodes every image of a run.
  ///
  /// - Parameters:
  ///   - run: The images.
  ///   - use: Called with the number of an image within the run and its file, in any order and
  ///     from any thread.
  /// - Returns: What `use` returned, in the order of the images.
  /// - Throws: The first error, by the order of the images.
  static func encode<Value: Sendable>(
    _ run: ImageRun, _ use: @Sendable (Int, [UInt8]) throws -> Value
  ) throws -> [Value] {
    let results = Mutex<[Result<Value, any Error>?]>(Array(repeating: nil, count: run.count))
    DispatchQueue.concurrentPerform(iterations: run.count) { image in
      let result = Result {
        let content = run.image(image)
        let png = try content.pixels.withUnsafeBufferPointer {
          try RGBImage.png($0, height: content.height, width: content.width)
        }
        return try use(image, png)
      }
      results.withLock { $0[image] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }
}
