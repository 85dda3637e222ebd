import Foundation
import Testing

/// A real Chromium without a window, driven over the WebDriver protocol.
final class Browser: Sendable {
  private let driver: ServedProcess
  private let session: String

  static let chromium = "/usr/bin/chromium"
  static let chromedriver = "/usr/bin/chromedriver"
  static let curl = "/usr/bin/curl"
  static var isInstalled: Bool {
    [chromium, chromedriver, curl].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
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
    try Self.call(session, ["-X", "DELETE"])
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
  func wait(_ expression: String, seconds: Double = 15) async throws -> Bool {
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
    try Self.call("\(session)/element/\(try await element(selector))/text", []) as? String ?? ""
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
    try call(address, ["-X", "POST"], body: JSONSerialization.data(withJSONObject: body))
  }

  /// Asks with curl: Foundation does not accept the headers that chromedriver answers with.
  @discardableResult
  private static func call(_ address: String, _ options: [String], body: Data? = nil) throws -> Any?
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: curl)
    process.arguments = ["-s", "--max-time", "60"] + options
    if let body {
      process.arguments? += [
        "-H", "Content-Type: application/json", "--data-raw", String(decoding: body, as: UTF8.self),
      ]
    }
    process.arguments?.append(address)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    if let problem = object?["value"] as? [String: Any], let error = problem["error"] as? String {
      throw BrowserError(text: "\(error): \(problem["message"] ?? "")")
    }
    return object?["value"]
  }
}

/// What the browser refused to do.
struct BrowserError: Error {
  let text: String
}
