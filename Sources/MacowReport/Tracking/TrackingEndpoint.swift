import Experiments
import HTTPTypes

/// One call of the API: how it is asked for, and what it does.
struct TrackingEndpoint: Sendable {
  typealias Work = @Sendable (TrackingArguments, TrackingStore) async throws -> WireJSON

  let methods: Set<HTTPRequest.Method>
  let path: String
  let work: Work

  static func get(_ path: String, _ work: @escaping Work) -> TrackingEndpoint {
    TrackingEndpoint(methods: [.get], path: path, work: work)
  }

  static func post(_ path: String, _ work: @escaping Work) -> TrackingEndpoint {
    TrackingEndpoint(methods: [.post], path: path, work: work)
  }

  /// Every call that answers JSON; its path follows `/api/2.0/mlflow/`.
  static let all = experiments + runs + logging

  static let byPath = Dictionary(grouping: all, by: \.path)

  /// How many elements a page has.
  static func limit(
    _ arguments: TrackingArguments, standard: Int, most: Int = 50_000
  ) throws -> Int {
    guard let asked = try arguments.integer("max_results") else { return standard }
    guard (1...Int64(most)).contains(asked) else {
      throw TrackingError(
        .invalid,
        "Invalid value \(asked) for parameter 'max_results' supplied: it must be from 1 to \(most)."
      )
    }
    return Int(asked)
  }

  static func view(_ text: String?) throws -> TrackedView {
    guard let text, !text.isEmpty else { return .active }
    guard let view = TrackedView(rawValue: text) else {
      throw TrackingError(
        .invalid, "Invalid view type '\(text)'; it is ACTIVE_ONLY, DELETED_ONLY or ALL.")
    }
    return view
  }
}
