import Console
import Foundation
import Hummingbird

/// One kind of page: where it is, what it reads, how it is shown.
protocol Page: SendableMetatype {
  /// What the page says, as its `.json` twin has it and as its template sees it under `page`.
  associatedtype Facts: Encodable, SendableMetatype

  /// Where it is: segments, of which `:name` takes any text.
  static var paths: [String] { get }
  /// Its template in `Resources`, without the ending.
  static var template: String { get }
  /// Whether what it shows depends on the database alone, so that a browser may keep it.
  static var isKept: Bool { get }

  /// Reads what the page shows.
  ///
  /// - Throws: `PageProblem`, or an error of the records.
  init(_ visit: Visit) throws

  var title: String { get }
  /// The pages above it.
  var trail: [Crumb] { get }
  var facts: Facts { get }
  /// Drawings and the like, by their names in the template; the twin has their numbers instead.
  var drawings: [String: Any] { get }
  /// Whether something is being worked on, so that looking again soon is worth it.
  var isLive: Bool { get }
}

extension Page {
  static var isKept: Bool { true }
  var drawings: [String: Any] { [:] }
  var isLive: Bool { false }
}

/// A link of the path to a page.
struct Crumb {
  let title: String
  let address: String
}

/// Why a page cannot be shown, in one sentence.
struct PageProblem: Error {
  let status: HTTPResponse.Status
  let sentence: String

  init(_ status: HTTPResponse.Status, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }
}

/// Reading on threads that may wait, so that the server's own threads never do.
enum Blocking {
  private static let queue = DispatchQueue(label: "macow-report.pages", attributes: .concurrent)

  static func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body() }) }
    }
  }
}
