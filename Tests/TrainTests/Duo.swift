import Foundation
import Testing

/// One command in two processes that find each other, as `torchrun` would start it.
struct Duo {
  let workspace: Workspace
  let processes: [Process]
  private let errorFiles: [String]

  /// Starts both.
  ///
  /// - Parameters:
  ///   - workspace: Where they run.
  ///   - arguments: The command of each of them.
  /// - Throws: If one cannot be started.
  init(in workspace: Workspace, _ arguments: [[String]]) throws {
    let port = try Self.freePort()
    let name = UUID().uuidString
    self.workspace = workspace
    let files = arguments.indices.map { "\(workspace.folder)/\(name)-\($0).err" }
    errorFiles = files
    processes = try arguments.indices.map { rank in
      try workspace.start(
        "macow-train", arguments[rank],
        environment: Self.environment(rank: rank, port: port), errors: files[rank])
    }
  }

  /// The variables of one of two processes.
  static func environment(rank: Int, port: Int) -> [String: String] {
    [
      "RANK": String(rank), "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1",
      "MASTER_PORT": String(port), "GLOO_SOCKET_IFNAME": "lo",
    ]
  }

  /// What a process has said so far.
  func errors(ofRank rank: Int) throws -> String {
    try String(contentsOfFile: errorFiles[rank], encoding: .utf8)
  }

  /// Waits for both; what each said, and how it ended.
  func outcomes() throws -> [Workspace.Outcome] {
    try processes.indices.map { rank in
      processes[rank].waitUntilExit()
      return Workspace.Outcome(
        status: processes[rank].terminationStatus, output: "", errors: try errors(ofRank: rank))
    }
  }

  /// A port that nobody listens on.
  static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) | getsockname(descriptor, $0, &length)
      }
    }
    try #require(status == 0)
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
