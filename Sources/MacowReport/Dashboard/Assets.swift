import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// The style, the script and the icon, compiled into the program.
struct Assets: Sendable {
  private struct Asset: Sendable {
    let type: String
    let bytes: [UInt8]
    let tag: String

    init(_ type: String, _ bytes: [UInt8]) {
      self.type = type
      self.bytes = bytes
      tag = "\"" + SHA256.hash(data: bytes).prefix(12).map { String($0, radix: 16) }.joined() + "\""
    }
  }

  private let assets = [
    "dashboard.css": Asset("text/css; charset=utf-8", PackageResources.dashboard_css),
    "dashboard.js": Asset("text/javascript; charset=utf-8", PackageResources.dashboard_js),
    "icon.svg": Asset("image/svg+xml", PackageResources.icon_svg),
  ]

  func response(to request: Request) -> Response {
    guard let name = request.uri.path.split(separator: "/").last,
      let asset = assets[String(name)]
    else { return Response(status: .notFound) }
    let headers: HTTPFields = [
      .contentType: asset.type, .eTag: asset.tag, .cacheControl: "no-cache",
    ]
    if EntityTag.matches(request, asset.tag) {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
  }
}
