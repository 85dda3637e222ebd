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

/// An error that knows which exit code it deserves; library errors adopt it at the edge.
public protocol ExitStatusProviding: Error {
  /// The exit code of a command that ends with this error.
  var exitStatus: ExitStatus { get }
}

extension ParsableCommand {
  /// Runs `body`; an error becomes one line on stderr and an exit code, never a stack trace.
  ///
  /// - Parameters:
  ///   - name: The command's name, printed before the sentence.
  ///   - body: What the command does.
  /// - Throws: Only `ExitCode`, for ArgumentParser to exit with.
  public func reportingFailure(as name: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      throw reportFailure(error, as: name)
    }
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
  switch error {
  case let failure as CommandFailure: return ExitCode(failure.status.rawValue)
  case let provider as any ExitStatusProviding: return ExitCode(provider.exitStatus.rawValue)
  default: return ExitCode(ExitStatus.badData.rawValue)
  }
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
