internal import Foundation

/// A new file; errors name it.
final class OutputFile {
  private let path: String
  private let handle: FileHandle

  init(_ path: String) throws {
    self.path = path
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw WorkFolder.failure(path, "the file cannot be made") }
    self.handle = handle
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw WorkFolder.failure(path, error.localizedDescription)
    }
  }

  /// Closes the file.
  func close() throws {
    do {
      try handle.close()
    } catch {
      throw WorkFolder.failure(path, error.localizedDescription)
    }
  }
}
