internal import Datasets
internal import Foundation

/// `FOLDER/train/00000042.png`, or one folder a class where there are labels:
/// `FOLDER/train/0003_cat/00000042.png`.
///
/// The number of an image is its position in the split; folders sort as labels do, so that loaders
/// that number class folders in the order of their names find the labels again.
final class PNGFolderExporter: Exporter {
  private let folder: String
  private var split: ExportedSplit?
  private var made: Set<String> = []

  init(into folder: String) { self.folder = folder }

  func begin(_ split: ExportedSplit) throws {
    self.split = split
    try make("\(folder)/\(split.name)")
  }

  func append(_ run: ImageRun) throws {
    guard let split else { return }
    var paths: [String] = []
    for image in 0..<run.count {
      var place = "\(folder)/\(split.name)"
      if let label = run.labels?[image] {
        place += "/\(Self.folderName(label, split.className(label)))"
        try make(place)
      }
      paths.append("\(place)/\(String(format: "%08d", run.first + image)).png")
    }
    let files = paths
    _ = try PNGs.encode(run) { image, png in
      do {
        try Data(png).write(to: URL(fileURLWithPath: files[image]))
      } catch {
        throw WorkFolder.failure(files[image], error.localizedDescription)
      }
    }
  }

  func end() { split = nil }

  /// Digits first, then as much of the name as is safe in a path.
  static func folderName(_ label: UInt16, _ name: String?) -> String {
    let number = String(format: "%04d", label)
    guard let name, !name.isEmpty else { return number }
    let safe = name.prefix(60).map { character in
      character.isASCII && (character.isLetter || character.isNumber || character == "-")
        ? character : "_"
    }
    return "\(number)_\(String(safe))"
  }

  private func make(_ path: String) throws {
    guard made.insert(path).inserted else { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw WorkFolder.failure(path, error.localizedDescription)
    }
  }
}
