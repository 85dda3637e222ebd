internal import Crypto
public import Foundation

/// What code a run was made with: enough to get it back, even from uncommitted changes.
public struct CodeVersion: Codable, Hashable, Sendable {
  /// A file that git does not know.
  public struct UntrackedFile: Codable, Hashable, Sendable {
    /// Path in the repository.
    public let path: String
    /// Size in bytes.
    public let bytes: Int
    /// SHA-256 of the file.
    public let sha256: String
  }

  /// The commit's hash; nil without git.
  public var commit: String?
  /// The hash of the commit's tree.
  public var tree: String?
  /// The branch; `HEAD` if detached.
  public var branch: String?
  /// The remote `origin`, without a password.
  public var remote: String?
  /// `git diff --binary HEAD`; empty when clean.
  public var diff: Data
  /// Files that git neither knows nor ignores.
  public var untracked: [UntrackedFile]
  /// SHA-256 of the running program.
  public var binarySHA256: String

  /// Whether something was not committed.
  public var isDirty: Bool { !diff.isEmpty || !untracked.isEmpty }

  /// A version that is known already.
  public init(
    commit: String?, tree: String? = nil, branch: String? = nil, remote: String? = nil,
    diff: Data = Data(), untracked: [UntrackedFile] = [], binarySHA256: String
  ) {
    self.commit = commit
    self.tree = tree
    self.branch = branch
    self.remote = remote
    self.diff = diff
    self.untracked = untracked
    self.binarySHA256 = binarySHA256
  }

  /// The version of the running program and of the repository around a folder.
  ///
  /// Without git, or outside a repository, only the program's own hash is known.
  ///
  /// - Parameters:
  ///   - repository: A folder inside the repository; nil for the working directory.
  ///   - results: Files and folders that runs write or read; untracked files of theirs are no code.
  /// - Returns: The version, dirty or not.
  public static func current(
    repository: String? = nil, leavingOut results: [String] = []
  ) -> CodeVersion {
    let results = results.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    var version = CodeVersion(commit: nil, binarySHA256: FileDigest.sha256("/proc/self/exe"))
    let start = repository ?? FileManager.default.currentDirectoryPath
    guard let root = Git(folder: start).line("rev-parse", "--show-toplevel") else {
      return version
    }
    let git = Git(folder: root)
    version.commit = git.line("rev-parse", "--verify", "HEAD")
    version.tree = git.line("rev-parse", "--verify", "HEAD^{tree}")
    version.branch = git.line("rev-parse", "--abbrev-ref", "HEAD")
    version.remote = git.line("config", "--get", "remote.origin.url").map(withoutPassword)
    if version.commit != nil {
      // Whatever the person's settings are, git must be able to apply it.
      version.diff =
        git.output([
          "diff", "--binary", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative",
          "--src-prefix=a/", "--dst-prefix=b/", "HEAD",
        ]) ?? Data()
    }
    let names = git.output(["ls-files", "--others", "--exclude-standard", "-z"]) ?? Data()
    version.untracked = names.split(separator: 0).compactMap { name in
      let path = String(decoding: name, as: UTF8.self)
      let url = URL(fileURLWithPath: root).appendingPathComponent(path)
      if results.contains(where: { url.path == $0 || url.path.hasPrefix($0 + "/") }) { return nil }
      let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize
      return UntrackedFile(path: path, bytes: size ?? 0, sha256: FileDigest.sha256(url.path))
    }
    return version
  }

  /// `https://user:secret@host/x` without what stands before the `@`.
  static func withoutPassword(_ remote: String) -> String {
    guard let scheme = remote.range(of: "://"),
      let at = remote[scheme.upperBound...].firstIndex(of: "@"),
      !remote[scheme.upperBound..<at].contains("/")
    else { return remote }
    return String(remote[..<scheme.upperBound] + remote[remote.index(after: at)...])
  }
}

/// The `git` command, read-only.
private struct Git {
  let folder: String

  /// Standard output of a command, or nil if it failed or there is no git.
  func output(_ arguments: [String]) -> Data? {
    ExternalProgram.output(["git", "-C", folder] + arguments)
  }

  /// The one line that a command prints.
  func line(_ arguments: String...) -> String? {
    let text = output(arguments).map { String(decoding: $0, as: UTF8.self) }
    return text?.trimmingCharacters(in: .whitespacesAndNewlines).nonEmpty
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

/// SHA-256 of files, a megabyte at a time.
enum FileDigest {
  /// The digest; of no bytes if the file cannot be read.
  static func sha256(_ path: String) -> String {
    var hasher = SHA256()
    if let file = FileHandle(forReadingAtPath: path) {
      defer { try? file.close() }
      while let chunk = try? file.read(upToCount: 1 << 20), !chunk.isEmpty {
        hasher.update(data: chunk)
      }
    }
    return hasher.finalize().hex
  }
}
