/// Why a PyTorch file cannot be taken.
public enum PyTorchFileError: Error, Equatable, CustomStringConvertible, Sendable {
  /// It is no checkpoint of the kind that is read.
  case unsupported(path: String, reason: String)
  /// Its pickle holds something that plain weights never hold; nothing of it was executed.
  case refused(path: String, offset: Int, reason: String)
  /// It contradicts itself.
  case damaged(path: String, reason: String)

  /// One sentence: what is wrong, where, what to do.
  public var description: String {
    switch self {
    case .unsupported(let path, let reason): "\(path): \(reason)"
    case .refused(let path, let offset, let reason):
      "\(path): pickle refused at byte \(offset): \(reason); only weights are read, as "
        + "torch.save(model.state_dict(), …) writes them"
    case .damaged(let path, let reason): "\(path): \(reason); the file is damaged"
    }
  }
}
