internal import Glibc

/// What a folder lies on, as far as locks and shared memory are concerned.
public enum FileSystemKind: Hashable, Sendable {
  /// A disk of this machine: SQLite's write-ahead log works.
  case local
  /// Shared between machines, by its name: a write-ahead log would damage the database.
  case network(String)

  /// The environment variable that overrides what is found: `network` or `local`.
  public static let variable = "MACOW_FILESYSTEM"

  /// What the folder of a file lies on.
  ///
  /// - Parameter path: The file.
  /// - Returns: The kind; `local` for a folder that is not there.
  public static func of(file path: String) -> FileSystemKind {
    switch getenv(variable).map({ String(cString: $0) }) {
    case "network": return .network("network file system")
    case "local": return .local
    default: break
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    var status = stat()
    guard stat(folder, &status) == 0 else { return .local }
    let device = "\(Self.major(status.st_dev)):\(Self.minor(status.st_dev))"
    return of(device: device, mounts: SystemFile.text("/proc/self/mountinfo"))
  }

  /// Whether it is shared between machines.
  public var isNetwork: Bool { self != .local }

  /// What a device is.
  ///
  /// - Parameters:
  ///   - device: Its numbers, such as `0:52`.
  ///   - mounts: The text of proc(5)'s `mountinfo`.
  /// - Returns: The kind; `local` for a device that is not listed.
  static func of(device: String, mounts: String) -> FileSystemKind {
    for line in mounts.split(separator: "\n") {
      // 36 35 98:0 /root /mount options optional… - type source options
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        dash + 1 < fields.count
      else { continue }
      let type = String(fields[dash + 1])
      if let name = networks[type] { return .network(name) }
      // Any program may be behind it; `fuseblk` is a disk.
      return type == "fuse" || type.hasPrefix("fuse.") ? .network("FUSE, \(type)") : .local
    }
    return .local
  }

  /// Names by the kernel's types.
  private static let networks: [String: String] = [
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB",
    "lustre": "Lustre", "gpfs": "GPFS", "ceph": "Ceph", "9p": "9p", "afs": "AFS",
    "ocfs2": "OCFS2", "gfs2": "GFS2", "beegfs": "BeeGFS", "ncpfs": "NCP", "coda": "Coda",
    "orangefs": "OrangeFS", "pvfs2": "PVFS2", "panfs": "PanFS", "glusterfs": "GlusterFS",
    "wekafs": "WekaFS", "gfs": "GFS",
  ]

  /// The numbers of a device as the kernel packs them for programs.
  private static func major(_ device: dev_t) -> UInt64 {
    let bits = UInt64(device)
    return (bits >> 8) & 0xFFF | (bits >> 32) & 0xFFFF_F000
  }

  private static func minor(_ device: dev_t) -> UInt64 {
    let bits = UInt64(device)
    return bits & 0xFF | (bits >> 12) & 0xFFFF_FF00
  }
}
