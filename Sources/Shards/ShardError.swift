/// What can go wrong with a store on disk; each case names the file and what to do.
public enum ShardError: Error, Equatable, CustomStringConvertible, Sendable {
  /// A file or a folder does not exist.
  case missing(path: String)
  /// The operating system refused to read.
  case cannotRead(path: String, reason: String)
  /// The operating system refused to write: disk full, no permission.
  case cannotWrite(path: String, reason: String)
  /// `zarr.json` says something that this reader cannot honour.
  case badMetadata(path: String, reason: String)
  /// A codec, data type or key encoding that this reader does not have.
  case unsupported(path: String, what: String)
  /// A shard's bytes contradict its index or its checksums.
  case damaged(path: String, offset: Int, reason: String)
  /// The store was asked for something it does not hold.
  case outOfRange(path: String, reason: String)
  /// An unfinished data set is in the way, which cannot be gone on with.
  case unfinished(path: String, reason: String)
  /// More memory than this machine has.
  case tooLarge(path: String, bytes: Int)
  /// Somebody else is writing the same data set.
  case busy(path: String)
  /// A data set of that name is already in that place.
  case exists(path: String)
  /// A codec library failed for another reason than its input.
  case codecFailed(String)

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .missing(let path): "\(path) does not exist"
    case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .badMetadata(let path, let reason): "\(path): \(reason)"
    case .unsupported(let path, let what): "\(path): \(what) is not supported"
    case .damaged(let path, let offset, let reason):
      "\(path): \(reason) at byte \(offset); the file is damaged, ingest the data set again"
    case .outOfRange(let path, let reason): "\(path): \(reason)"
    case .unfinished(let path, let reason):
      "\(path) holds an unfinished ingest \(reason); finish that one, or remove the folder"
    case .tooLarge(let path, let bytes):
      "\(path): reading it at once takes \(bytes) bytes, more than this machine's memory"
    case .busy(let path): "\(path) is being written by another process; wait for it to end"
    case .exists(let path): "\(path) already exists"
    case .codecFailed(let what): "\(what) failed; this is a fault of the program or its libraries"
    }
  }
}
