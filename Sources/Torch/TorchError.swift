internal import CTorch
internal import Runtime

/// What libtorch could not do, in its own words.
public enum TorchError: Error, CustomStringConvertible, Sendable {
  /// libTorchShim.so, or the libtorch behind it, cannot be opened.
  case libraryMissing(reason: String)
  /// A call failed.
  case failed(reason: String)
  /// There was not enough memory, on the machine or on the device.
  case outOfMemory(reason: String)
  /// A file of tensors is damaged or does not fit the model.
  case badFile(path: String, reason: String)
  /// Another process that computes along stopped, or cannot be reached.
  case processLost(reason: String)

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .libraryMissing(let reason):
      "libtorch cannot be loaded: \(reason); run scripts/setup and build again"
    case .failed(let reason): "libtorch: \(reason)"
    case .outOfMemory(let reason): "out of memory: \(reason)"
    case .badFile(let path, let reason): "\(path): \(reason)"
    case .processLost(let reason): "another process stopped or cannot be reached: \(reason)"
    }
  }
}

/// The error that a non-zero status stands for.
func torchError(_ status: ct_status) -> TorchError {
  let reason = String(cString: ct_last_error())
  let firstLine = String(reason.prefix { $0 != "\n" })
  return status == CT_OUT_OF_MEMORY
    ? .outOfMemory(reason: firstLine) : .failed(reason: firstLine)
}

/// For calls that touch the world: a failure is thrown.
func checked(_ status: ct_status) throws(TorchError) {
  if status != CT_OK { throw torchError(status) }
}

/// For the mathematics: a failure is a fault in the model, and stops with the Swift line that made it.
func trapping(_ status: ct_status) {
  if status != CT_OK { fatalError("\(torchError(status))\(placeOfFault())") }
}

/// ` (at Coupling.swift:38)`: the innermost line on the stack that is not of this module, if the
/// binary says so.
private func placeOfFault() -> String {
  let frames = (try? Backtrace.capture())?.symbolicated()?.frames ?? []
  for frame in frames {
    guard let line = frame.symbol?.sourceLocation, !line.path.contains("/Sources/Torch/"),
      line.path.hasSuffix(".swift")
    else { continue }
    let file = line.path.split(separator: "/").last ?? ""
    return " (at \(file):\(line.line))"
  }
  return ""
}
