/// What is wrong with an archive; each case says where.
public enum ArchiveError: Error, Equatable, CustomStringConvertible, Sendable {
  /// The operating system refused to read.
  case cannotRead(name: String, reason: String)
  /// The bytes contradict the format.
  case damaged(name: String, offset: Int, reason: String)
  /// A member that is never unpacked: a link, an encrypted one, a path that leads out.
  case refused(name: String, member: String, reason: String)

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .cannotRead(let name, let reason): "cannot read \(name): \(reason)"
    case .damaged(let name, let offset, let reason):
      "\(name): \(reason) at byte \(offset); fetch the file again"
    case .refused(let name, let member, let reason):
      "\(name): member \"\(member)\" is \(reason); the publisher's archive has none, fetch it again"
    }
  }
}
