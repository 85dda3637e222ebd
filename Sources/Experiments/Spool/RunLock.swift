internal import Foundation

/// One process's hold on a run's folder: a file with its identity, and a kernel lock on it.
///
/// The kernel lock goes with the process, whatever kills it. Where it does not reach, as between
/// machines of some network file systems, the identity and the age of the file decide.
final class RunLock {
  static let name = "lock"
  private let path: String
  private let descriptor: Int32

  /// Takes hold of a run.
  ///
  /// - Parameters:
  ///   - folder: The run's folder, which exists.
  ///   - run: Its id, for the error.
  ///   - process: Who takes hold.
  /// - Throws: `SpoolError.held`, or `.cannotWrite`.
  init(folder: String, run: String, process: ProcessIdentity) throws {
    path = "\(folder)/\(Self.name)"
    for _ in 0..<20 {
      let isNew: Bool
      var descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor >= 0 {
        isNew = true
      } else {
        guard errno == EEXIST else { throw Self.failure(path) }
        isNew = false
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        if descriptor < 0 {
          guard errno == ENOENT else { throw Self.failure(path) }
          continue
        }
      }
      let isLocked = Self.lock(descriptor)
      if !isLocked && (errno == EAGAIN || errno == EACCES) {
        let holder = Self.holder(descriptor)
        close(descriptor)
        // Whoever has just made the file may not have signed it yet.
        guard let holder else {
          usleep(20_000)
          continue
        }
        throw SpoolError.held(run: run, hostname: holder.hostname, pid: holder.pid)
      }
      if !isNew, let holder = Self.holder(descriptor),
        holder.bootID != process.bootID || !isLocked,
        holder.mayLive(seenFrom: process, silence: Self.age(descriptor), age: 0)
      {
        close(descriptor)
        throw SpoolError.held(run: run, hostname: holder.hostname, pid: holder.pid)
      }
      guard Self.sign(descriptor, process) else {
        defer { close(descriptor) }
        throw Self.failure(path)
      }
      // Another process may have removed the file, or signed it, meanwhile.
      if Self.isSame(descriptor, path), Self.holder(descriptor) == process {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
    throw SpoolError.cannotWrite(file: path, reason: "other processes change it all the time")
  }

  /// Says that the process lives.
  func beat() { _ = futimens(descriptor, nil) }

  deinit {
    if Self.isSame(descriptor, path) { unlink(path) }
    close(descriptor)
  }

  /// F_OFD_SETLK: a lock of this open file, not of the process, which another open file of the same
  /// process could take away.
  private static func lock(_ descriptor: Int32) -> Bool {
    var whole = flock()
    whole.l_type = Int16(F_WRLCK)
    whole.l_whence = Int16(SEEK_SET)
    return fcntl(descriptor, 37, &whole) == 0
  }

  private static func holder(_ descriptor: Int32) -> ProcessIdentity? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return try? JSONDecoder().decode(ProcessIdentity.self, from: Data(bytes.prefix(count)))
  }

  private static func sign(_ descriptor: Int32, _ process: ProcessIdentity) -> Bool {
    guard let data = try? JSONEncoder().encode(process), ftruncate(descriptor, 0) == 0 else {
      return false
    }
    let written = data.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    return written == data.count && fsync(descriptor) == 0
  }

  private static func age(_ descriptor: Int32) -> Double {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return 0 }
    return Date().timeIntervalSince1970 - Double(status.st_mtim.tv_sec)
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (ours, theirs) = (stat(), stat())
    return fstat(descriptor, &ours) == 0 && stat(path, &theirs) == 0
      && ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev
  }

  private static func failure(_ path: String) -> SpoolError {
    .cannotWrite(file: path, reason: String(cString: strerror(errno)))
  }
}
