internal import Archives

/// Bytes that are read from front to back, and may be passed over.
protocol ForwardBytes: AnyObject {
  /// Bytes that were read or passed over.
  var position: Int { get }

  /// Fills as much of `buffer` as there is, and returns how much that was.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// Passes over bytes, and returns over how many; fewer than asked for only at the end.
  func skip(_ count: Int) throws -> Int
}

/// Walks over a file that can be read at any place; what is skipped is never read.
final class RandomAccessStream: ForwardBytes {
  private let source: any RandomAccess
  private(set) var position = 0

  init(_ source: any RandomAccess) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, source.size - position)
    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: position)
    position += count
    return count
  }

  func skip(_ count: Int) throws -> Int {
    let skipped = min(count, source.size - position)
    position += skipped
    return skipped
  }
}
