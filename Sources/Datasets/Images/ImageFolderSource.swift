internal import Crypto

/// Any folder of photographs, cut or resized to one size.
public struct ImageFolderSource: DatasetSource {
  private let listing: FolderListing
  private let options: ImageFolderOptions
  private let splits: [String]
  /// What is known before reading.
  public let facts: DatasetFacts

  /// A file that is larger than this is no photograph.
  private static let largestFile = 512 << 20
  /// Up to this many files are listed one by one in the provenance.
  private static let longestList = 256

  /// Lists the folder and deals its files into splits.
  ///
  /// - Parameters:
  ///   - folder: Searched with everything below it.
  ///   - options: What to make of the files.
  /// - Throws: `DatasetError` if there are no images or a split rule cannot be followed.
  public init(folder: String, options: ImageFolderOptions) throws {
    listing = try FolderListing(folder)
    guard !listing.images.isEmpty else {
      throw DatasetError.badFolder(path: folder, reason: "it holds no PNG, JPEG or WebP files")
    }
    self.options = options
    let dealt = try listing.deal(options.split)
    splits = dealt.splits
    facts = DatasetFacts(
      form: "images", preprocessing: options.preprocessing, splitRule: dealt.rule, sourceURL: nil,
      license: nil, citation: nil, classNames: nil)
  }

  /// Bytes of all image files.
  public var byteCount: Int {
    listing.images.reduce(0) { $0 + FileSystem.size("\(listing.root)/\($1)") }
  }

  /// Hashes the files without decoding them.
  public func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile] {
    collapsed(
      try listing.images.map { name in
        let file = try FileSystem.checksum("\(listing.root)/\(name)", progress: progress)
        return SourceFile(name: name, bytes: file.bytes, sha256: file.sha256)
      })
  }

  /// A long list becomes one line: the SHA-256 of its manifest.
  private func collapsed(_ files: [SourceFile]) -> [SourceFile] {
    if files.count <= Self.longestList { return files }
    var digest = SHA256()
    for file in files { digest.update(data: Array("\(file.sha256)  \(file.name)\n".utf8)) }
    return [
      SourceFile(
        name: "\(FileSystem.name(listing.root)) (sha256sum manifest of \(files.count) files)",
        bytes: files.reduce(0) { $0 + $1.bytes }, sha256: hexadecimal(digest.finalize()))
    ]
  }

  /// Decodes, cuts and delivers every file in order.
  public func read(
    progress: @escaping (Int) -> Void, deliver: (ImageBatch) throws -> Void
  ) throws -> SourceReport {
    var files: [SourceFile] = []
    var report = SourceReport(files: [])
    var collector = Collector()
    for (name, split) in zip(listing.images, splits) {
      let path = "\(listing.root)/\(name)"
      let (bytes, file) = try FileSystem.contents(path, limit: Self.largestFile)
      files.append(SourceFile(name: name, bytes: file.bytes, sha256: file.sha256))
      let image = try RGBImage(decoding: bytes, path: path, convert: options.convert)
      for piece in try pieces(of: image, path: path) {
        if let least = options.minimumDeviation, piece.deviation < least {
          report.excluded[split, default: 0] += 1
        } else {
          try collector.add(piece, path: path, to: split, deliver: deliver)
        }
      }
      progress(bytes.count)
    }
    try collector.flush(deliver: deliver)
    report.files = collapsed(files)
    if let least = options.minimumDeviation {
      report.exclusionReason = "channels deviate by less than \(least)"
    }
    if listing.skipped > 0 {
      report.warnings.append("\(listing.skipped) files that are no images were skipped")
    }
    return report
  }

  private func pieces(of image: RGBImage, path: String) throws -> [RGBImage] {
    switch options.shape {
    case .asStored: return [image]
    case .square(let side):
      let short = min(image.width, image.height)
      let square = image.cropped(
        x: (image.width - short) / 2, y: (image.height - short) / 2, width: short, height: short)
      return [square.resized(width: side, height: side, filter: options.filter)]
    case .tiles(let side, let shortSides):
      let short = min(image.width, image.height)
      var sizes: [Int] = []
      for wanted in shortSides {
        let size = wanted ?? short
        if size <= short, !sizes.contains(size) { sizes.append(size) }
      }
      return sizes.flatMap { Self.tiles(of: reduced(image, to: $0), side: side) }
    }
  }

  /// torchvision's `Resize(n)`: the longer side is truncated to whole pixels.
  private func reduced(_ image: RGBImage, to short: Int) -> RGBImage {
    if short == min(image.width, image.height) { return image }
    let isWide = image.width > image.height
    let long = max(image.width, image.height)
    let longer = Int(Double(short * long) / Double(min(image.width, image.height)))
    return image.resized(
      width: isWide ? longer : short, height: isWide ? short : longer, filter: options.filter)
  }

  private static func tiles(of image: RGBImage, side: Int) -> [RGBImage] {
    (0..<image.height / side).flatMap { row in
      (0..<image.width / side).map { column in
        image.cropped(x: column * side, y: row * side, width: side, height: side)
      }
    }
  }
}

/// Gathers images of one size into batches of some megabytes, split by split.
private struct Collector {
  private var size: (width: Int, height: Int)?
  private var pixels: [String: [UInt8]] = [:]

  private static let batchBytes = 8 << 20

  mutating func add(
    _ image: RGBImage, path: String, to split: String, deliver: (ImageBatch) throws -> Void
  ) throws {
    let size = self.size ?? (image.width, image.height)
    guard size == (image.width, image.height) else {
      throw DatasetError.badImage(
        path: path,
        reason: "it is \(image.width)x\(image.height), the images before it \(size.width)x"
          + "\(size.height); give --size or --tile")
    }
    self.size = size
    pixels[split, default: []] += image.pixels
    if pixels[split, default: []].count >= Self.batchBytes {
      try send(split, deliver: deliver)
    }
  }

  mutating func flush(deliver: (ImageBatch) throws -> Void) throws {
    for split in pixels.keys.sorted() { try send(split, deliver: deliver) }
  }

  private mutating func send(_ split: String, deliver: (ImageBatch) throws -> Void) throws {
    guard let size, let batch = pixels.removeValue(forKey: split) else { return }
    try deliver(
      ImageBatch(
        split: split, pixels: batch, labels: nil, height: size.height, width: size.width))
  }
}

extension RGBImage {
  /// Square root of the mean variance of the three channels; 0 for a flat image of any colour.
  var deviation: Double {
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
