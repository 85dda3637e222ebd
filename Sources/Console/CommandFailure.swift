public import ArgumentParser

#if canImport(Glibc)
  import Glibc
#endif

/// An error that already is the one line a person needs: what happened, where, what to do.
public struct CommandFailure: Error, CustomStringConvertible, Sendable {
  /// The sentence, without the name of the command.
  public let description: String
  /// The exit code that goes with it.
  public let status: ExitStatus

  /// A failure to print as one line on stderr.
  public init(_ description: String, status: ExitStatus = .badData) {
    self.description = description
    self.status = status
  }
}

/// Prints `error` as one line on stderr and says which code to exit with.
///
/// - Parameters:
///   - error: What went wrong.
///   - name: The command's name, printed before the sentence.
/// - Returns: The code for ArgumentParser to exit with; an `ExitCode` passes through unprinted.
public func reportFailure(_ error: any Error, as name: String) -> ExitCode {
  if let code = error as? ExitCode { return code }
  let sentence = String(describing: error)
    .split(separator: "\n", omittingEmptySubsequences: true)
    .joined(separator: " ")
  StandardError.write("\(name): \(sentence)\n")
  let status = (error as? CommandFailure)?.status ?? .badData
  return ExitCode(status.rawValue)
}

/// Unbuffered writes to file descriptor 2.
public enum StandardError {
  /// Writes `text` as it is; errors are ignored, since there is nowhere left to tell them.
  public static func write(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return }
        let written = Glibc.write(2, base + offset, buffer.count - offset)
        if written <= 0 { return }
        offset += written
      }
    }
  }

  /// Whether a person is watching.
  public static var isTerminal: Bool { isatty(2) == 1 }
}
