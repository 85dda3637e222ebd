import Foundation
import FoundationNetworking
import Glibc
import Testing

/// The real `macow-report serve` on a free port.
final class DashboardServer: Sendable {
  let address: String
  private let process: ServedProcess

  init(_ database: String) throws {
    process = try ServedProcess(
      try Program.executable(), ["serve", "--port", "0", "--db", database])
    let line = try process.line { $0.contains("http://") }
    let start = try #require(line.range(of: "http://")).lowerBound
    address = String(line[start...].prefix { $0 != " " }.dropLast())
  }

  deinit { process.stop() }

  struct Answer {
    let status: Int
    let body: Data
    let headers: [String: String]

    var text: String { String(decoding: body, as: UTF8.self) }

    func json() throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: body) as? [String: Any])
    }
  }

  func get(
    _ path: String, method: String = "GET", headers: [String: String] = [:]
  ) async throws -> Answer {
    var request = URLRequest(url: try #require(URL(string: address + path)))
    request.httpMethod = method
    request.cachePolicy = .reloadIgnoringLocalCacheData
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await URLSession.shared.data(for: request)
    let http = try #require(response as? HTTPURLResponse)
    let fields = http.allHeaderFields.reduce(into: [String: String]()) { fields, pair in
      fields["\(pair.key)".lowercased()] = "\(pair.value)"
    }
    return Answer(status: http.statusCode, body: data, headers: fields)
  }
}

/// A program that serves until it is stopped, and says on its output where.
final class ServedProcess: @unchecked Sendable {
  private let process = Process()
  private let output = Pipe()

  init(_ executable: URL, _ arguments: [String]) throws {
    process.executableURL = executable
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
  }

  /// The first line of its output that is wanted.
  func line(where isWanted: (String) -> Bool) throws -> String {
    var text = ""
    while true {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { throw CocoaError(.fileReadUnknown) }
      text += String(decoding: data, as: UTF8.self)
      if let line = text.split(separator: "\n").map(String.init).first(where: isWanted) {
        return line
      }
    }
  }

  deinit { stop() }

  func stop() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}
