/// What is wrong with a publisher's file or a folder of images; each case says where.
public enum DatasetError: Error, Equatable, CustomStringConvertible, Sendable {
  /// A file or a folder does not exist.
  case missing(path: String)
  /// The operating system refused to read.
  case cannotRead(path: String, reason: String)
  /// The path holds something that no form of the data set looks like.
  case unrecognised(path: String, expected: String)
  /// A path holds several data sets, and nothing chooses one.
  case ambiguous(path: String, choices: [String])
  /// Paths of different data sets, releases or forms were given together.
  case mixed(first: String, second: String)
  /// A container's bytes contradict its format. `offset` counts from its start, unpacked if packed.
  case damagedContainer(path: String, offset: Int, reason: String)
  /// A member of an archive that is never unpacked: a link, a device, a path that leads out.
  case refusedMember(path: String, member: String, reason: String)
  /// A pickle that is more than plain values, or damaged. `offset` is that of the opcode.
  case badPickle(member: String, offset: Int, reason: String)
  /// A record of a data set contradicts the publisher's description.
  case badRecord(member: String, record: Int?, offset: Int?, reason: String)
  /// A member that every copy of the data set has is not there.
  case missingMember(path: String, member: String)
  /// A member stands twice.
  case duplicateMember(path: String, member: String)
  /// An image file that is damaged or of a kind that is not taken.
  case badImage(path: String, reason: String)
  /// A preprocessing that has no such name.
  case unknownPreprocessing(name: String, known: [String])
  /// There is no room to unpack a member of an archive.
  case noRoom(member: String, needed: Int, free: Int, folder: String)
  /// A list of images or checksums that cannot be followed.
  case badList(path: String, reason: String)
  /// A folder without what was asked for, or options that contradict it.
  case badFolder(path: String, reason: String)
  /// The codec library could not write an image.
  case cannotEncode(reason: String)

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .missing(let path): "\(path) does not exist"
    case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
    case .unrecognised(let path, let expected): "\(path) is not \(expected)"
    case .ambiguous(let path, let choices):
      "\(path) holds \(choices.joined(separator: " and ")); say which one, with --size or --category"
    case .mixed(let first, let second):
      "\(first), but \(second): one store holds one data set in one form; ingest them separately"
    case .damagedContainer(let path, let offset, let reason):
      "\(path): \(reason) at byte \(offset); fetch the file again"
    case .refusedMember(let path, let member, let reason):
      "\(path): member \"\(member)\" is \(reason); the publisher's archive has none, fetch it again"
    case .badPickle(let member, let offset, let reason):
      "\(member): pickle refused at byte \(offset): \(reason)"
    case .badRecord(let member, let record, let offset, let reason):
      member + (record.map { ", record \($0)" } ?? "") + (offset.map { ", byte \($0)" } ?? "")
        + ": \(reason); fetch the publisher's file again"
    case .missingMember(let path, let member):
      "\(path): \(member) is missing; all five training batches and the test batch are needed"
    case .duplicateMember(let path, let member):
      "\(path): \(member) stands twice; fetch the publisher's file again"
    case .badImage(let path, let reason): "\(path): \(reason); mend or remove the file"
    case .unknownPreprocessing(let name, let known):
      "there is no preprocessing '\(name)'; there are \(known.joined(separator: ", "))"
    case .noRoom(let member, let needed, let free, let folder):
      "\(member) unpacks to \(needed >> 20) MiB, but \(folder) has \(free >> 20) MiB free; "
        + "unpack it yourself, or set TMPDIR to a folder with room"
    case .badList(let path, let reason): "\(path): \(reason)"
    case .badFolder(let path, let reason): "\(path): \(reason)"
    case .cannotEncode(let reason):
      "cannot encode \(reason); this is a fault of the program or its libraries"
    }
  }
}
