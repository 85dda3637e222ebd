internal import Archives
internal import CCompression
internal import Foundation

/// What a file holds, judged by its first bytes, and only where they say nothing by its name.
enum FileKind: Equatable, Sendable {
  case image, tfrecord, zip, npy, npz, pickle, hdf5, lmdb, parquet, tar, other

  /// Bytes that are enough to judge a file.
  static let headSize = 512

  private static let imageExtensions: Set<String> = ["png", "jpg", "jpeg", "webp"]

  /// Whether a name says that a file is an image, so that it need not be opened.
  static func isImageName(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return imageExtensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Judges a file.
  ///
  /// - Parameters:
  ///   - head: Its first bytes, `headSize` of them where there are so many.
  ///   - name: Its name.
  init(head: [UInt8], name: String) {
    if let kind = Self.byContent(head) {
      self = kind == .zip && name.lowercased().hasSuffix(".npz") ? .npz : kind
    } else {
      self = Self.byName(name)
    }
  }

  private static func byContent(_ head: [UInt8]) -> FileKind? {
    if ImageFormat(head) != nil { return .image }
    if head.starts(with: [0x50, 0x4b, 3, 4]) || head.starts(with: [0x50, 0x4b, 5, 6]) {
      return .zip
    }
    if NumpyArray.isBeginning(head) { return .npy }
    if head.starts(with: HDF5File.signature) { return .hdf5 }
    if LMDBFile.isBeginning(head) { return .lmdb }
    if head.starts(with: Array("PAR1".utf8)) { return .parquet }
    if TFRecordFile.isBeginning(head) { return .tfrecord }
    if head.count >= 2, head[0] == 0x80, (2...5).contains(head[1]) { return .pickle }
    if TarReader.isHeader(head) { return .tar }
    return nil
  }

  /// A damaged file of a known name is read as what it should be, so that the error says how.
  private static func byName(_ name: String) -> FileKind {
    if name == "data.mdb" || name.hasSuffix("/data.mdb") { return .lmdb }
    if isImageName(name) { return .image }
    let base = name.split(separator: "/").last.map(String.init) ?? name
    if base.contains(".tfrecord") { return .tfrecord }
    switch (base as NSString).pathExtension.lowercased() {
    case "npy": return .npy
    case "npz": return .npz
    case "h5", "hdf5": return .hdf5
    case "parquet": return .parquet
    case "zip": return .zip
    case "tar": return .tar
    default: return .other
    }
  }
}
