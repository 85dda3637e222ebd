extension Preprocessing {
  /// The largest centred square, resized.
  ///
  /// - Parameters:
  ///   - side: Rows and columns of the result.
  ///   - filter: The kernel.
  /// - Returns: One image of one.
  public static func square(_ side: Int, filter: ResamplingFilter) -> Preprocessing {
    Preprocessing(
      "square\(side)",
      ["largest centred square, resized to \(side)x\(side) (\(filter.provenance))"]
    ) { image in
      [image.largestSquare.resized(width: side, height: side, filter: filter)]
    }
  }

  /// Squares side by side, at each of some short sides.
  ///
  /// - Parameters:
  ///   - side: Rows and columns of a square; incomplete ones are dropped.
  ///   - shortSides: Sizes that the image is reduced to first, never enlarged; nil is full size.
  ///   - filter: The kernel.
  /// - Returns: As many images of one as fit.
  public static func tiles(side: Int, shortSides: [Int?], filter: ResamplingFilter)
    -> Preprocessing
  {
    var steps: [String] = []
    if shortSides != [nil] {
      let list = shortSides.map { $0.map(String.init) ?? "full" }.joined(separator: ", ")
      steps.append("reduced to short sides \(list), never enlarged (\(filter.provenance))")
    }
    steps.append("cut into \(side)x\(side) tiles from the top left, incomplete ones dropped")
    return Preprocessing("tiles\(side)", steps) { image in
      let short = min(image.width, image.height)
      var sizes: [Int] = []
      for wanted in shortSides {
        let size = wanted ?? short
        if size <= short, !sizes.contains(size) { sizes.append(size) }
      }
      return sizes.flatMap { image.reduced(toShortSide: $0, filter: filter).tiles(side: side) }
    }
  }
}

extension ResamplingFilter {
  var provenance: String { "\(rawValue), Pillow's fixed point" }
}

extension RGBImage {
  /// The largest square in the middle; of an odd rest the smaller half is left and above.
  var largestSquare: RGBImage {
    let short = min(width, height)
    return cropped(
      x: (width - short) / 2, y: (height - short) / 2, width: short, height: short)
  }

  /// torchvision's `Resize(n)`: the longer side is truncated to whole pixels.
  func reduced(toShortSide short: Int, filter: ResamplingFilter) -> RGBImage {
    if short == min(width, height) { return self }
    let longer = Self.longerSide(height, width, shorter: short)
    return resized(
      width: width > height ? longer : short, height: width > height ? short : longer,
      filter: filter)
  }

  /// The longer side of a `height` by `width` image whose shorter one becomes `shorter`, truncated.
  static func longerSide(_ height: Int, _ width: Int, shorter: Int) -> Int {
    Int(Double(shorter * max(width, height)) / Double(min(width, height)))
  }

  /// Squares from the top left, row by row.
  func tiles(side: Int) -> [RGBImage] {
    (0..<height / side).flatMap { row in
      (0..<width / side).map { column in
        cropped(x: column * side, y: row * side, width: side, height: side)
      }
    }
  }

  /// Square root of the mean variance of the three channels; 0 for a flat image of any colour.
  public var deviation: Double {
    var sums = [0, 0, 0]
    var squares = [0, 0, 0]
    for at in stride(from: 0, to: pixels.count, by: 3) {
      for channel in 0..<3 {
        let value = Int(pixels[at + channel])
        sums[channel] += value
        squares[channel] += value * value
      }
    }
    let count = Double(width * height)
    let variances = (0..<3).map {
      Double(squares[$0]) / count - (Double(sums[$0]) / count) * (Double(sums[$0]) / count)
    }
    return max(0, variances.reduce(0, +) / 3).squareRoot()
  }
}
