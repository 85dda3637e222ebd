import Foundation
import HTTPTypes
import Hummingbird

/// MLflow's tracking API: `/api/2.0/mlflow/…` and the files of runs beside it.
struct TrackingGroup: RouteGroup {
  /// The largest JSON that is read; files are streamed and have no limit.
  private static let largestBody = 32 << 20

  private let store: TrackingStore
  private let files: TrackedFiles

  init(site: Site) {
    store = TrackingStore(site)
    files = TrackedFiles(store: store)
  }

  func add(to router: Router<BasicRequestContext>) {
    let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options]
    for prefix in ["api", "ajax-api"] {
      for method in methods {
        router.on("\(prefix)/**", method: method) { request, context in
          await answer(request, context, prefix: "/\(prefix)/2.0/")
        }
      }
    }
  }

  /// Always answers: an error is JSON, and never a status that makes a client try again in vain.
  private func answer(
    _ request: Request, _ context: BasicRequestContext, prefix: String
  ) async -> Response {
    do {
      let path = request.uri.path
      guard path.hasPrefix(prefix) else { throw TrackingFailure.unknown(request.method, path) }
      let rest = path.dropFirst(prefix.count)
      if rest == TrackedFiles.path || rest.hasPrefix(TrackedFiles.path + "/") {
        return try await files.answer(
          request, context, path: rest.dropFirst(TrackedFiles.path.count))
      }
      guard rest.hasPrefix("mlflow/") else {
        throw TrackingFailure.unknown(request.method, path)
      }
      return .tracking(try await call(String(rest.dropFirst(7)), request))
    } catch {
      return TrackingFailure(error).response
    }
  }

  private func call(_ path: String, _ request: Request) async throws -> WireJSON {
    let method: HTTPRequest.Method = request.method == .head ? .get : request.method
    let endpoints = TrackingEndpoint.byPath[path] ?? []
    guard let endpoint = endpoints.first(where: { $0.methods.contains(method) }) else {
      throw TrackingFailure.unknown(request.method, request.uri.path)
    }
    let arguments: TrackingArguments
    if method == .get {
      arguments = TrackingArguments(query: request.uri.query ?? "")
    } else {
      let body = try await request.body.collect(upTo: Self.largestBody)
      arguments = try TrackingArguments(body: Array(body.readableBytesView))
    }
    return try await endpoint.work(arguments, store)
  }
}
