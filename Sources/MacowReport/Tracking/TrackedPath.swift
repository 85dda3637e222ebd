import Experiments
import Foundation

/// The path of a run's file, checked after decoding: it names a run, and never leaves its folder.
struct TrackedPath: Hashable {
  /// The run's id.
  let run: String
  /// The parts below the run's `artifacts`.
  let parts: [String]

  /// Reads `EXPERIMENT/RUN/artifacts/…`.
  ///
  /// - Parameters:
  ///   - text: The path, percent-encoded or not.
  ///   - isEncoded: Whether it is.
  /// - Throws: `TrackingError.invalid` for a path that is not inside a run's folder.
  init(_ text: String, isEncoded: Bool) throws {
    guard let decoded = isEncoded ? text.removingPercentEncoding : text else {
      throw TrackingError(.invalid, "Invalid path: it is not percent-encoded UTF-8.")
    }
    let all = decoded.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isPlain = all.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.utf8.contains(0)
        && part.utf8.count <= 255
    }
    guard isPlain else {
      throw TrackingError(
        .invalid, "Invalid path '\(decoded)': no part of it may be empty, '.' or '..'.")
    }
    let isRun =
      all.count >= 3 && all[1].utf8.count == 32
      && all[1].utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isRun, all[2] == "artifacts" else {
      throw TrackingError(
        .invalid, "Invalid path '\(decoded)': it must begin EXPERIMENT/RUN/artifacts.")
    }
    run = all[1]
    parts = Array(all.dropFirst(3))
  }

  /// The file's name below the run's folder.
  var name: String { parts.joined(separator: "/") }

  /// The path relative to the folder of the runs.
  var relative: String { (["\(run)", "artifacts"] + parts).joined(separator: "/") }

  /// The path on disk.
  ///
  /// - Parameter folder: The folder of the runs.
  /// - Returns: The path, whether or not something is there.
  /// - Throws: `TrackingError.invalid` if a symbolic link is on the way.
  func location(in folder: String) throws -> String {
    var path = folder
    for part in [run, "artifacts"] + parts {
      path += "/\(part)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      if attributes?[.type] as? FileAttributeType == .typeSymbolicLink {
        throw TrackingError(.invalid, "Invalid path '\(name)': it goes through a symbolic link.")
      }
    }
    return path
  }
}
