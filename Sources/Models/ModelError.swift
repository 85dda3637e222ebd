/// A configuration whose shapes cannot work, found before any memory is taken.
public struct ModelError: Error, CustomStringConvertible, Sendable {
  /// One sentence with the level and the numbers.
  public let description: String

  /// An error with that sentence.
  public init(_ description: String) { self.description = description }
}

/// Channels, height and width of the images that a model is for.
public struct ImageShape: Hashable, Sendable {
  /// Channels, 3 for RGB.
  public var channels: Int
  /// Height in pixels.
  public var height: Int
  /// Width in pixels.
  public var width: Int

  /// A shape in the order of `[C, H, W]`.
  public init(channels: Int, height: Int, width: Int) {
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// C · H · W, the D of bits/dim.
  public var dimensions: Int { channels * height * width }

  /// This shape after `count` squeezes.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - level: The level that wants them, for the error.
  /// - Returns: Four times the channels, half the height and width, `count` times.
  /// - Throws: `ModelError` if a side is odd before a squeeze.
  func squeezed(_ count: Int, level: Int) throws(ModelError) -> ImageShape {
    var shape = self
    for _ in 0..<count {
      guard shape.height % 2 == 0, shape.width % 2 == 0 else {
        throw ModelError(
          "level \(level) squeezes \(shape.height)×\(shape.width) pixels, but both sides must be even"
        )
      }
      shape = ImageShape(
        channels: 4 * shape.channels, height: shape.height / 2, width: shape.width / 2)
    }
    return shape
  }
}
