internal import Foundation

/// What a spool holds, read as far as it is whole.
public struct SpoolFile: Sendable {
  /// The file's name in a run's folder.
  public static let name = "events.ndjson"

  /// The file.
  public let path: String
  /// The events, in order.
  public let entries: [SpoolEntry]
  /// Bytes of whole lines, from the beginning of the file.
  let wholeBytes: Int
  /// Bytes after the last newline: a line that was being written.
  public let tornBytes: Int

  /// Reads a spool; a last line without an end is left out, as it may still be being written.
  ///
  /// - Parameter path: The file.
  /// - Throws: `SpoolError.damaged` or `.unreadable`.
  public init(reading path: String) throws {
    try self.init(reading: path, after: 0, bytes: 0)
  }

  /// Reads the events after a position.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - sequence: The last event that is known.
  ///   - bytes: Where its line ends.
  /// - Throws: `SpoolError.damaged` or `.unreadable`.
  init(reading path: String, after sequence: Int, bytes: Int) throws {
    self.path = path
    let data: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      try file.seek(toOffset: UInt64(bytes))
      data = try file.readToEnd() ?? Data()
    } catch {
      throw SpoolError.unreadable(file: path, reason: Self.reason(error))
    }
    var entries: [SpoolEntry] = []
    var start = data.startIndex
    while let newline = data[start...].firstIndex(of: 0x0A) {
      let expected = sequence + entries.count + 1
      guard var entry = SpoolEntry(line: data[start..<newline]), entry.sequence == expected else {
        throw SpoolError.damaged(file: path, line: expected)
      }
      start = newline + 1
      entry.end = bytes + start
      entries.append(entry)
    }
    self.entries = entries
    wholeBytes = bytes + start
    tornBytes = data.count - start
  }

  /// The run's first event, if the file has a whole line.
  static func beginning(of path: String) throws -> (AttemptBeginning, time: Int64)? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var line = Data()
    while let piece = try? file.read(upToCount: 1 << 16), !piece.isEmpty {
      if let newline = piece.firstIndex(of: 0x0A) {
        line += piece[..<newline]
        guard let entry = SpoolEntry(line: line), case .begun(let beginning) = entry.event else {
          throw SpoolError.damaged(file: path, line: 1)
        }
        return (beginning, entry.time)
      }
      line += piece
    }
    return nil
  }

  /// The spools below folders of runs, by the folders' names.
  ///
  /// - Parameter folder: A folder of runs.
  /// - Returns: The paths of the files.
  public static func all(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .map { "\(folder)/\($0)/\(name)" }
      .filter { FileManager.default.fileExists(atPath: $0) }
  }

  private static func reason(_ error: any Error) -> String {
    let code = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return code.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}
