/// One thing that is wrong with a store on disk.
public struct StoreFinding: Codable, Equatable, Sendable, CustomStringConvertible {
  /// The file, as a path inside the store.
  public let file: String
  /// The number of the shard file along the first dimension, if it is one.
  public let shard: Int?
  /// The number of the inner chunk within the shard, if one is concerned.
  public let chunk: Int?
  /// The first image (or label) of the chunk, by position in the split.
  public let firstImage: Int?
  /// The last one.
  public let lastImage: Int?
  /// Where in the file the damage lies or begins, in bytes.
  public let offset: Int?
  /// What is wrong.
  public let reason: String

  /// A finding in a file.
  public init(
    file: String, shard: Int? = nil, chunk: Int? = nil, images: Range<Int>? = nil,
    offset: Int? = nil, reason: String
  ) {
    self.file = file
    self.shard = shard
    self.chunk = chunk
    firstImage = images?.first
    lastImage = images?.last
    self.offset = offset
    self.reason = reason
  }

  /// One line: file, shard, chunk, place, reason.
  public var description: String {
    var places: [String] = []
    if let shard { places.append("shard \(shard)") }
    if let chunk {
      let images = firstImage.flatMap { first in lastImage.map { " (images \(first)–\($0))" } }
      places.append("chunk \(chunk)\(images ?? "")")
    }
    if let offset { places.append("byte \(offset)") }
    return places.isEmpty
      ? "\(file): \(reason)" : "\(file), \(places.joined(separator: ", ")): \(reason)"
  }
}
