import Experiments
import Foundation
import HTTPTypes
import Hummingbird

/// The files of runs: put, got, listed and deleted under their run's folder.
struct TrackedFiles: Sendable {
  static let path = "mlflow-artifacts/artifacts"

  let store: TrackingStore
  private let disk = StoreThread("tracking.files")

  init(store: TrackingStore) { self.store = store }

  /// Answers a call whose path after `mlflow-artifacts/artifacts` is `path`, percent-encoded.
  func answer(
    _ request: Request, _ context: BasicRequestContext, path: Substring
  ) async throws -> Response {
    let name = String(path.drop { $0 == "/" })
    switch request.method {
    case .get where name.isEmpty: return try await list(request)
    case .get, .head:
      return try await send(TrackedPath(name, isEncoded: true), context, request.method)
    case .put: return try await receive(TrackedPath(name, isEncoded: true), request)
    case .delete: return try await delete(TrackedPath(name, isEncoded: true))
    default: throw TrackingFailure.unknown(request.method, request.uri.path)
    }
  }

  private func list(_ request: Request) async throws -> Response {
    let arguments = TrackingArguments(query: request.uri.query ?? "")
    guard let text = try arguments.optionalText("path"), !text.isEmpty else {
      return .tracking([:])
    }
    let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
    let path = try TrackedPath(trimmed, isEncoded: false)
    let location = try path.location(in: store.runsFolder)
    return .tracking(try await disk.run { FileListing.entries(of: location) })
  }

  private func send(
    _ path: TrackedPath, _ context: BasicRequestContext, _ method: HTTPRequest.Method
  ) async throws -> Response {
    let location = try path.location(in: store.runsFolder)
    let attributes = try? FileManager.default.attributesOfItem(atPath: location)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = (attributes?[.size] as? NSNumber)?.intValue
    else { throw TrackingError(.missing, "No such artifact: '\(path.name)'.") }
    var headers: HTTPFields = [
      .contentType: FileType.of(path.name), .contentDisposition: "attachment",
      .contentLength: "\(size)",
    ]
    if method == .head { return Response(status: .ok, headers: headers) }
    headers[.contentLength] = nil
    let body = try await FileIO().loadFile(path: location, context: context)
    return Response(status: .ok, headers: headers, body: body)
  }

  private func receive(_ path: TrackedPath, _ request: Request) async throws -> Response {
    guard !path.parts.isEmpty else {
      throw TrackingError(.invalid, "Invalid path: it names a run's folder, not a file in it.")
    }
    // Looked up before the first byte is read, so that nothing is kept for an unknown run.
    try await store.write { try $0.checkTracked(path.run) }
    let folder = store.runsFolder
    _ = try path.location(in: folder)
    let receiver = try FileReceiver(runsFolder: folder)
    for try await buffer in request.body { try receiver.append(buffer) }
    let location = try path.location(in: folder)
    let file = try receiver.deliver(to: location)
    try await store.write {
      try $0.recordTrackedFile(
        path.run, name: path.name, path: path.relative, bytes: file.bytes, sha256: file.sha256)
    }
    return Response(status: .ok, headers: [.contentLength: "0"])
  }

  private func delete(_ path: TrackedPath) async throws -> Response {
    guard !path.parts.isEmpty else {
      throw TrackingError(.invalid, "Invalid path: a run's folder is not deleted as a whole.")
    }
    let location = try path.location(in: store.runsFolder)
    guard FileManager.default.fileExists(atPath: location) else {
      throw TrackingError(.missing, "No such artifact: '\(path.name)'.")
    }
    try await store.write { try $0.recordTrackedDeletion(path.run, path: path.relative) }
    try await disk.run { try FileManager.default.removeItem(atPath: location) }
    return .tracking([:])
  }
}
