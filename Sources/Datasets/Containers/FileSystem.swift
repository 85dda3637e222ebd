internal import Crypto
internal import Foundation

/// What the readers need of the file system.
enum FileSystem {
  enum Kind {
    case missing, file, folder, other
  }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The last component, which is all that is recorded of a path.
  static func name(_ path: String) -> String { (path as NSString).lastPathComponent }

  /// Names in a folder, sorted by their bytes.
  static func entries(_ folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    } catch {
      throw DatasetError.cannotRead(path: folder, reason: "the folder cannot be listed")
    }
  }

  /// A file's bytes and their checksum.
  static func contents(_ path: String, limit: Int) throws -> (bytes: [UInt8], file: SourceFile) {
    let reader = try HashingReader(path)
    guard reader.size <= limit else {
      throw DatasetError.cannotRead(path: path, reason: "it is larger than \(limit) bytes")
    }
    var bytes = [UInt8](repeating: 0, count: reader.size)
    var done = 0
    while done < bytes.count {
      let count = try bytes.withUnsafeMutableBytes {
        try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[done...]))
      }
      if count == 0 { throw DatasetError.cannotRead(path: path, reason: "it ends early") }
      done += count
    }
    return (bytes, reader.finish())
  }

  /// A file's checksum.
  static func checksum(_ path: String, progress: (Int) throws -> Void) throws -> SourceFile {
    let reader = try HashingReader(path)
    var buffer = [UInt8](repeating: 0, count: min(max(reader.size, 1), 1 << 20))
    while true {
      let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
      if count == 0 { return reader.finish() }
      try progress(count)
    }
  }
}

/// Reads a file from front to back and hashes what passes.
final class HashingReader {
  private let path: String
  private let descriptor: Int32
  private var digest = SHA256()
  let size: Int
  private(set) var position = 0

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw DatasetError.cannotRead(path: path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    posix_fadvise(descriptor, 0, 0, Int32(POSIX_FADV_SEQUENTIAL))
  }

  deinit { close(descriptor) }

  /// Reads some bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw DatasetError.cannotRead(path: path, reason: String(cString: strerror(errno)))
      }
      digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      position += count
      return count
    }
  }

  /// The checksum of what was read.
  func finish() -> SourceFile {
    SourceFile(
      name: FileSystem.name(path), bytes: position, sha256: hexadecimal(digest.finalize()))
  }
}

/// Lower-case hex of a digest.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}
