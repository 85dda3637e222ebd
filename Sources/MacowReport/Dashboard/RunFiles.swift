import Experiments
import Foundation
import HTTPTypes
import Hummingbird

/// Checkpoints, samples and logs of runs, as they were recorded.
struct RunFiles: Sendable {
  private let site: Site
  private let reader = FileIO()

  init(_ site: Site) { self.site = site }

  func response(to request: Request, _ context: BasicRequestContext) async throws -> Response {
    let path: String?
    do {
      path = try await Blocking.run {
        let names = try Visit.names(in: request.uri.path, pattern: "/runs/:uid/files/:path")
        let run = try site.records.summary(ofRun: names["uid"] ?? "")
        guard let file = try site.records.file(names["path"] ?? "", ofRun: run) else { return nil }
        return located(file.path)
      }
    } catch {
      return await PageResponder(site: site).failure(error, request)
    }
    guard let path else {
      return await PageResponder(site: site).failure(
        PageProblem(.notFound, "this file is not on record, or not on this machine"), request)
    }
    // Nothing that was written by a training program is ever run by the browser as a page.
    let type = Self.types[(path as NSString).pathExtension.lowercased()]
    var headers: HTTPFields = [
      .contentType: type ?? "application/octet-stream", .cacheControl: "no-cache",
    ]
    if type == nil {
      let name = (path as NSString).lastPathComponent.filter {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
      }
      headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    }
    return Response(
      status: .ok, headers: headers,
      body: try await reader.loadFile(path: path, context: context))
  }

  /// What browsers may show.
  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "log": "text/plain; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "json": "text/plain; charset=utf-8",
    "yaml": "text/plain; charset=utf-8",
  ]

  /// The file on this disk; nil if there is none, or it is outside the folder of the records.
  private func located(_ recorded: String) -> String? {
    let folder = URL(fileURLWithPath: site.path).deletingLastPathComponent()
    for root in [URL(fileURLWithPath: site.runsFolder), folder] {
      let home = root.resolvingSymlinksInPath().path
      let file = root.appendingPathComponent(recorded).resolvingSymlinksInPath().path
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      // The database itself has its own page.
      if isThere, !isFolder.boolValue, file.hasPrefix(home + "/"), !isDatabase(file) {
        return file
      }
    }
    return nil
  }

  private func isDatabase(_ file: String) -> Bool {
    file.hasPrefix(URL(fileURLWithPath: site.path).resolvingSymlinksInPath().path)
  }
}
