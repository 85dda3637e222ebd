import Experiments
import HTTPTypes
import Hummingbird

/// An error as the tracking API answers it: a status, a code that clients read, a sentence.
struct TrackingFailure: Error {
  let status: HTTPResponse.Status
  let code: String
  let message: String

  init(_ status: HTTPResponse.Status, _ code: String, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  /// Finds the status and the code for what went wrong.
  init(_ error: any Error) {
    switch error {
    case let failure as TrackingFailure: self = failure
    case let error as TrackingError:
      switch error.kind {
      case .missing: self.init(.notFound, "RESOURCE_DOES_NOT_EXIST", error.description)
      case .exists: self.init(.badRequest, "RESOURCE_ALREADY_EXISTS", error.description)
      case .invalid: self.init(.badRequest, "INVALID_PARAMETER_VALUE", error.description)
      case .state: self.init(.badRequest, "INVALID_STATE", error.description)
      }
    case RunStoreError.busy:
      // Clients try again after this status, which is right here: the lock will be released.
      self.init(.serviceUnavailable, "TEMPORARILY_UNAVAILABLE", "\(error)")
    case RunStoreError.refused:
      // Asking again would be refused again, so the status is one that clients do not repeat.
      self.init(.badRequest, "INTERNAL_ERROR", "\(error)")
    case let error as RunStoreError: self.init(.internalServerError, "INTERNAL_ERROR", "\(error)")
    case let error as HTTPError where error.status == .contentTooLarge:
      self.init(
        .badRequest, "INVALID_PARAMETER_VALUE", "The request is larger than this server reads.")
    case let error as HTTPError:
      self.init(error.status, "BAD_REQUEST", error.body ?? error.status.reasonPhrase)
    default:
      self.init(.internalServerError, "INTERNAL_ERROR", "The request failed: \(error)")
    }
  }

  /// A path or a method that the API, or this server's part of it, does not have.
  static func unknown(_ method: HTTPRequest.Method, _ path: String) -> TrackingFailure {
    TrackingFailure(
      .notFound, "ENDPOINT_NOT_FOUND", "\(method.rawValue) \(path) is no endpoint of this server.")
  }

  var response: Response {
    .tracking(["error_code": .text(code), "message": .text(message)], status: status)
  }
}

extension Response {
  /// A JSON answer.
  static func tracking(_ value: WireJSON, status: HTTPResponse.Status = .ok) -> Response {
    let bytes = ByteBuffer(string: value.json)
    return Response(
      status: status,
      headers: [.contentType: "application/json", .contentLength: "\(bytes.readableBytes)"],
      body: ResponseBody(byteBuffer: bytes))
  }
}
