import Experiments
import Foundation

/// Where a page begins, in a form that no client computes with.
enum PageToken {
  static func text(_ offset: Int) -> String { Data("from:\(offset)".utf8).base64EncodedString() }

  /// The place of a token; the beginning without one.
  ///
  /// - Throws: `TrackingError.invalid` for what is no token of this server.
  static func offset(_ token: String?) throws -> Int {
    guard let token, !token.isEmpty else { return 0 }
    guard let data = Data(base64Encoded: token),
      let offset = Int(String(decoding: data, as: UTF8.self).dropFirst(5)), offset >= 0,
      text(offset) == token
    else { throw TrackingError(.invalid, "Invalid page token '\(token.prefix(60))'.") }
    return offset
  }
}
