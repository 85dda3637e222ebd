internal import Shards

/// One `.npy` file a split, `[N, H, W, 3]` bytes, and its labels as little-endian uint16 beside it.
///
/// Images of different sizes are padded to the right and below, and `[N, 2]` heights and widths lie
/// beside them as `…-sizes.npy`. From `cifar10.npy` the names `cifar10-train.npy` and `cifar10-train-labels.npy` are made.
/// Format version 1.0, as `numpy.lib.format` documents it.
final class NumPyExporter: Exporter {
  private let folder: String
  private let stem: String
  private var images: OutputFile?
  private var labels: OutputFile?
  private var sizes: OutputFile?

  init(into folder: String, stem: String) {
    self.folder = folder
    self.stem = stem
  }

  func begin(_ split: ExportedSplit) throws {
    let path = "\(folder)/\(stem)-\(split.name)"
    let file = try OutputFile("\(path).npy")
    try file.write(
      Self.header("|u1", [split.count, split.height, split.width, 3]))
    images = file
    if split.hasLabels {
      labels = try OutputFile("\(path)-labels.npy")
      try labels?.write(Self.header("<u2", [split.count]))
    }
    if split.hasSizes {
      sizes = try OutputFile("\(path)-sizes.npy")
      try sizes?.write(Self.header("<u2", [split.count, 2]))
    }
  }

  func append(_ run: ImageRun) throws {
    try images?.write(run.pixels)
    try labels?.write(Self.littleEndian(run.labels ?? []))
    try sizes?.write(Self.littleEndian((run.sizes ?? []).flatMap { [$0.height, $0.width] }))
  }

  func end() throws {
    try images?.close()
    try labels?.close()
    try sizes?.close()
    (images, labels, sizes) = (nil, nil, nil)
  }

  private static func littleEndian(_ values: [UInt16]) -> [UInt8] {
    values.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  /// Magic, version, and the dictionary, padded so that the data begins at a multiple of 64.
  static func header(_ type: String, _ shape: [Int]) -> [UInt8] {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var text = "{'descr': '\(type)', 'fortran_order': False, 'shape': (\(sizes)), }"
    let length = (10 + text.utf8.count + 1 + 63) / 64 * 64
    text += String(repeating: " ", count: length - 11 - text.utf8.count) + "\n"
    let size = text.utf8.count
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(size & 255), UInt8(size >> 8)]
      + Array(text.utf8)
  }
}
