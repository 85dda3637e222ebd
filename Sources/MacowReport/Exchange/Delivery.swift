import Console
import Foundation

/// Files and folders that appear whole under a name that nothing has yet, or not at all.
enum Delivery {
  /// Makes something beside its final place, and moves it there when it is whole.
  ///
  /// - Parameters:
  ///   - path: Where it goes; nothing may be there.
  ///   - make: Makes it at the path that it is given.
  /// - Returns: What `make` returned.
  /// - Throws: `CommandFailure` if something is there or cannot be written; what `make` throws.
  static func deliver<T>(to path: String, _ make: (String) throws -> T) throws -> T {
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let manager = FileManager.default
    if manager.fileExists(atPath: target.path) {
      throw CommandFailure(
        "\(path) exists, and nothing is overwritten; choose another --output",
        status: .cannotWrite)
    }
    let parent = target.deletingLastPathComponent()
    guard manager.fileExists(atPath: parent.path) else {
      throw CommandFailure("\(parent.path): no such folder", status: .cannotWrite)
    }
    let part = parent.appendingPathComponent(".\(target.lastPathComponent).part-\(getpid())").path
    try? manager.removeItem(atPath: part)
    do {
      let result = try make(part)
      // rename(2) would replace a file that appeared meanwhile; this refuses.
      try manager.moveItem(atPath: part, toPath: target.path)
      return result
    } catch {
      try? manager.removeItem(atPath: part)
      guard let cocoa = error as? CocoaError else { throw error }
      throw CommandFailure(
        "\(path): cannot be written (\(cocoa.localizedDescription))", status: .cannotWrite)
    }
  }

  /// Writes a file inside something that is being made; its folder is made too.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
