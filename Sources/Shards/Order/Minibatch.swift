/// Some images on their way to the model.
public struct Minibatch: Sendable {
  /// `[count, height, width, channels]` bytes.
  public let pixels: [UInt8]
  /// Where each image stands in its split.
  public let indices: [Int]
  /// One label an image, or nil for a split without labels.
  public let labels: [UInt16]?
  /// Rows of pixels.
  public let height: Int
  /// Columns of pixels.
  public let width: Int
  /// Bytes a pixel.
  public let channels: Int
  /// One size an image, what lies outside being padding; nil where all are `height` by `width`.
  public var sizes: [ImageSize]?

  /// Number of images.
  public var count: Int { indices.count }
}
