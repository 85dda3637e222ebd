import Foundation
import Glibc
import Testing

/// A real Chromium without a window, driven over the WebDriver protocol.
final class Browser: Sendable {
  private let driver: ServedProcess
  private let session: String

  static let chromium = "/usr/bin/chromium"
  static let chromedriver = "/usr/bin/chromedriver"
  static var isInstalled: Bool {
    [chromium, chromedriver].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }

  init(withScripts: Bool = true) async throws {
    driver = try ServedProcess(URL(fileURLWithPath: Self.chromedriver), ["--port=0"])
    let line = try driver.line { $0.contains("successfully on port ") }
    let digits = line.split(separator: " ").last?.filter(\.isNumber) ?? ""
    let base = "http://127.0.0.1:\(digits)"
    var options: [String: Any] = [
      "binary": Self.chromium,
      "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    ]
    if !withScripts {
      options["prefs"] = ["profile.managed_default_content_settings.javascript": 2]
    }
    let body: [String: Any] = [
      "capabilities": [
        "alwaysMatch": [
          "browserName": "chrome", "goog:chromeOptions": options,
          "goog:loggingPrefs": ["browser": "ALL"],
        ]
      ]
    ]
    let answer = try await Self.post("\(base)/session", body)
    let value = try #require(answer as? [String: Any])
    session = "\(base)/session/\(try #require(value["sessionId"] as? String))"
  }

  deinit { driver.stop() }

  /// Closes the browser.
  func quit() async throws {
    try Self.call(session, "DELETE")
  }

  func open(_ address: String) async throws {
    try await Self.post("\(session)/url", ["url": address])
  }

  /// What an expression of the page's script says, as text.
  func value(_ expression: String) async throws -> String {
    let result = try await Self.post(
      "\(session)/execute/sync", ["script": "return String(\(expression))", "args": [String]()])
    return result as? String ?? ""
  }

  /// Waits until an expression is true.
  func wait(_ expression: String, seconds: Double = 180) async throws -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if try await value(expression) == "true" { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  /// Clicks as a person does: what is covered or hidden cannot be clicked.
  func click(_ selector: String) async throws {
    try await Self.post("\(session)/element/\(try await element(selector))/click", [:])
  }

  func type(_ text: String, into selector: String) async throws {
    try await Self.post(
      "\(session)/element/\(try await element(selector))/value", ["text": text])
  }

  func text(_ selector: String) async throws -> String {
    try Self.call("\(session)/element/\(try await element(selector))/text", "GET") as? String ?? ""
  }

  /// Presses a key where the focus is.
  func press(_ key: String) async throws {
    let actions: [[String: Any]] = [
      ["type": "keyDown", "value": key], ["type": "keyUp", "value": key],
    ]
    try await Self.post(
      "\(session)/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
  }

  /// A command of Chromium's own protocol.
  func devTools(_ command: String, _ parameters: [String: Any]) async throws {
    try await Self.post(
      "\(session)/goog/cdp/execute", ["cmd": command, "params": parameters])
  }

  /// The errors and warnings that the console has.
  func complaints() async throws -> [String] {
    let log = try await Self.post("\(session)/se/log", ["type": "browser"])
    return (log as? [[String: Any]] ?? []).compactMap { entry in
      ["SEVERE", "WARNING"].contains(entry["level"] as? String)
        ? entry["message"] as? String : nil
    }
  }

  private func element(_ selector: String) async throws -> String {
    let found = try await Self.post(
      "\(session)/element", ["using": "css selector", "value": selector])
    return try #require((found as? [String: String])?.values.first)
  }

  @discardableResult
  private static func post(_ address: String, _ body: [String: Any]) async throws -> Any? {
    try call(address, "POST", body: JSONSerialization.data(withJSONObject: body))
  }

  /// Asks over a socket: Foundation does not accept the headers that chromedriver answers with.
  @discardableResult
  private static func call(_ address: String, _ method: String, body: Data = Data()) throws -> Any?
  {
    let url = try #require(URL(string: address))
    let head =
      "\(method) \(url.path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
    let answer = try exchange(Data(head.utf8) + body, port: UInt16(url.port ?? 0))
    let end = try #require(answer.range(of: Data("\r\n\r\n".utf8))).upperBound
    let object = try JSONSerialization.jsonObject(with: answer[end...]) as? [String: Any]
    if let problem = object?["value"] as? [String: Any], let error = problem["error"] as? String {
      throw BrowserError(text: "\(error): \(problem["message"] ?? "")")
    }
    return object?["value"]
  }

  /// Sends bytes, and reads an answer of a known length.
  private static func exchange(_ request: Data, port: UInt16) throws -> Data {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let status = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw BrowserError(text: "chromedriver cannot be reached") }
    _ = request.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    var answer = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !isComplete(answer) {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.append(contentsOf: buffer[..<count])
    }
    return answer
  }

  private static func isComplete(_ answer: Data) -> Bool {
    guard let end = answer.range(of: Data("\r\n\r\n".utf8))?.upperBound else { return false }
    let head = String(decoding: answer[..<end], as: UTF8.self).lowercased()
    let line = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
    let length = line.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
    return answer.count - end >= length
  }
}

/// What the browser refused to do.
struct BrowserError: Error {
  let text: String
}
