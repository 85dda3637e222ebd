/// What is made of a folder of images.
public struct ImageFolderOptions: Sendable {
  /// How a file becomes images of one size.
  public enum Shape: Equatable, Sendable {
    /// As it is; all files must have one size.
    case asStored
    /// The largest centred square, resized to this side.
    case square(Int)
    /// Squares of this side side by side, at each of the given short sides; nil is full size.
    case tiles(side: Int, shortSides: [Int?])
  }

  /// Which files go to which split; a file is never in two.
  public enum Split: Equatable, Sendable {
    /// Shares of the files, from 0 to 1 together below 1.
    case fractions(val: Double, test: Double)
    /// Files or folders by name; the rest is for training.
    case named(val: [String], test: [String])
  }

  /// How a file becomes images.
  public var shape: Shape
  /// The kernel of every resizing.
  public var filter: ResamplingFilter
  /// Whether grey, palette and alpha files are taken, by Pillow's rules.
  public var convert: Bool
  /// Tiles with a smaller standard deviation are left out; nil keeps all.
  public var minimumDeviation: Double?
  /// Which files go to which split.
  public var split: Split

  /// A choice of everything.
  public init(
    shape: Shape, filter: ResamplingFilter = .bilinear, convert: Bool = false,
    minimumDeviation: Double? = nil, split: Split = .fractions(val: 0, test: 0)
  ) {
    self.shape = shape
    self.filter = filter
    self.convert = convert
    self.minimumDeviation = minimumDeviation
    self.split = split
  }

  /// The sentences of the provenance; everything that changes a pixel is in them.
  var preprocessing: [String] {
    var lines = [
      "decoded to 8-bit RGB (JPEG: ISLOW, fancy upsampling); profiles, gamma, orientation ignored"
    ]
    if convert { lines.append("grey repeated, palettes looked up, alpha dropped") }
    let kernel = "\(filter.rawValue), Pillow's fixed point"
    switch shape {
    case .asStored: break
    case .square(let side):
      lines.append("largest centred square, resized to \(side)x\(side) (\(kernel))")
    case .tiles(let side, let shortSides):
      if shortSides != [nil] {
        let list = shortSides.map { $0.map(String.init) ?? "full" }.joined(separator: ", ")
        lines.append("reduced to short sides \(list), never enlarged (\(kernel))")
      }
      lines.append("cut into \(side)x\(side) tiles from the top left, incomplete ones dropped")
    }
    if let minimumDeviation {
      lines.append("images whose channels deviate by less than \(minimumDeviation) left out")
    }
    return lines
  }
}
