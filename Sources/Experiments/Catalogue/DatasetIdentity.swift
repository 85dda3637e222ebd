/// What a data set is, whatever name it was given: numbers of two identities are not comparable.
public struct DatasetIdentity: Codable, Hashable, Sendable {
  /// The publisher's data set, such as `imagenet32`; nil where nobody recorded it.
  public var origin: String?
  /// The category, such as `bedroom`.
  public var category: String?
  /// Which of several releases with different pixels, such as `old`.
  public var release: String?
  /// Bits of a sample: below 8, the publisher quantised.
  public var bitsPerSample = 8

  /// An identity; nil for what is not known.
  public init(
    origin: String? = nil, category: String? = nil, release: String? = nil, bitsPerSample: Int = 8
  ) {
    self.origin = origin
    self.category = category
    self.release = release
    self.bitsPerSample = bitsPerSample
  }

  /// In words, such as `imagenet32, old release`; nil where nothing is known.
  public var text: String? {
    guard let origin else { return nil }
    var parts = [category.map { "\(origin) \($0)" } ?? origin]
    if let release { parts.append("\(release) release") }
    if bitsPerSample < 8 { parts.append("stored with \(bitsPerSample) bits") }
    return parts.joined(separator: ", ")
  }
}

extension DatasetRecord {
  /// What the data set is.
  public var identity: DatasetIdentity {
    DatasetIdentity(
      origin: origin, category: category, release: release, bitsPerSample: bitsPerSample)
  }
}
