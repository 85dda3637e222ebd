internal import Synchronization

/// What one thread needs to read chunks of an array: a decoder, and buffers that are kept.
final class ReadingTools {
  let decoder: ChunkDecoder
  private let stored = Buffer()
  private let scratch = Buffer()

  /// Memory that grows and is never cleared.
  private final class Buffer {
    private(set) var bytes = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

    func reserve(_ count: Int) {
      if bytes.count >= count { return }
      bytes.deallocate()
      bytes = .allocate(capacity: count)
      bytes.initialize(repeating: 0)
    }

    deinit { bytes.deallocate() }
  }

  init(_ metadata: ArrayMetadata) throws { decoder = try ChunkDecoder(metadata) }

  /// The bytes of a file's range; valid until the next call.
  func load(_ file: OpenFile, _ range: Range<Int>) throws -> UnsafeBufferPointer<UInt8> {
    stored.reserve(range.count)
    let target = UnsafeMutableBufferPointer(rebasing: stored.bytes[..<range.count])
    try file.read(into: UnsafeMutableRawBufferPointer(target), at: range.lowerBound)
    return UnsafeBufferPointer(target)
  }

  /// Lends room for `count` bytes, whatever they hold.
  func withScratch<Result>(
    _ count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    scratch.reserve(count)
    return try body(UnsafeMutableBufferPointer(rebasing: scratch.bytes[..<count]))
  }
}

/// Tools that wait for the next reader.
final class ToolShed: Sendable {
  private let metadata: ArrayMetadata
  private let idle = Mutex<[Loan]>([])

  /// Tools belong to one thread at a time: the shed gives them away and takes them back.
  private struct Loan: @unchecked Sendable { let tools: ReadingTools }

  init(_ metadata: ArrayMetadata) { self.metadata = metadata }

  /// Lends tools to the calling thread.
  func lend<Result>(_ body: (ReadingTools) throws -> Result) throws -> Result {
    let loan = try idle.withLock { $0.popLast() } ?? Loan(tools: ReadingTools(metadata))
    defer { idle.withLock { $0.append(loan) } }
    return try body(loan.tools)
  }
}
