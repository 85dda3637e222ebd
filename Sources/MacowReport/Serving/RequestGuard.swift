import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Refuses requests before any group sees them: foreign hosts, missing tokens, writes from other
/// sites' pages.
struct RequestGuard<Context: RequestContext>: RouterMiddleware {
  /// The names under which the server may be called; nil allows all, as a token then protects it.
  let hosts: Set<String>?
  /// What a caller must show; nil on loopback.
  let token: String?

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let host = request.head.authority ?? ""
    if let hosts, !hosts.contains(Self.name(host)) {
      throw HTTPError(
        .misdirectedRequest, message: "this server does not answer for the host '\(host)'")
    }
    if let token, !Self.isAuthorized(request, token) {
      throw HTTPError(
        .unauthorized, headers: [.wwwAuthenticate: "Basic realm=\"macow\", charset=\"UTF-8\""],
        message: "a token is needed: as a bearer, or as the password of any user")
    }
    if ![.get, .head].contains(request.method), let origin = request.headers[.origin],
      origin != "http://\(host)", origin != "https://\(host)"
    {
      throw HTTPError(.forbidden, message: "a page of \(origin) may not write here")
    }
    var response = try await next(request, context)
    for (name, value) in Self.precautions {
      if let field = HTTPField.Name(name), response.headers[field] == nil {
        response.headers[field] = value
      }
    }
    return response
  }

  /// What keeps a browser from running, framing or guessing what it was not sent.
  private static var precautions: [(String, String)] {
    [
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
      (
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
      ),
    ]
  }

  /// A host without its port.
  static func name(_ host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[...end]) }
    return host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? ""
  }

  private static func isAuthorized(_ request: Request, _ token: String) -> Bool {
    guard let header = request.headers[.authorization] else { return false }
    let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    switch parts[0].lowercased() {
    case "bearer": return isSame(parts[1], token)
    case "basic":
      guard let data = Data(base64Encoded: parts[1]) else { return false }
      let pair = String(decoding: data, as: UTF8.self)
      guard let colon = pair.firstIndex(of: ":") else { return false }
      return isSame(String(pair[pair.index(after: colon)...]), token)
    default: return false
    }
  }

  /// Compares digests, so that the time tells nothing about the token.
  private static func isSame(_ given: String, _ token: String) -> Bool {
    SHA256.hash(data: Data(given.utf8)) == SHA256.hash(data: Data(token.utf8))
  }
}
