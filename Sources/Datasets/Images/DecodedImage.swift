extension RGBImage {
  /// Decodes what a source delivered, and checks it against what the data set promises.
  ///
  /// - Parameters:
  ///   - image: As the source delivered it.
  ///   - side: The side that every image of the data set has; nil allows any size.
  ///   - convert: Take grey, palettes and alpha as well, by Pillow's rules.
  /// - Throws: `DatasetError.badImage` naming the split and the image.
  public init(_ image: SourceImage, side: Int?, convert: Bool) throws {
    let place = "\(image.split) image \(image.name)"
    switch image.content {
    case .encoded(let bytes):
      try self.init(decoding: bytes, path: place, convert: convert)
    case .pixels(let pixels, let height, let width):
      let (area, isTooLarge) = height.multipliedReportingOverflow(by: width)
      guard height > 0, width > 0, !isTooLarge, pixels.count % 3 == 0, pixels.count / 3 == area
      else {
        throw DatasetError.badImage(
          path: place, reason: "\(pixels.count) bytes are not \(height)x\(width) RGB pixels")
      }
      self.init(width: width, height: height, pixels: pixels)
    }
    if let side, width != side || height != side {
      throw DatasetError.badImage(
        path: place, reason: "it is \(width)x\(height), every image of the set is \(side)x\(side)")
    }
  }
}
