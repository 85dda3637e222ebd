import Console
import Experiments
import Foundation
import HTTPTypes
import Hummingbird

/// Answers with a page or its twin, with 304 where nothing has changed, or with a sentence.
struct PageResponder: Sendable {
  let site: Site
  private let templates = try? Templates()
  /// Versions of the database are comparable within this process only.
  private let session = String(UInt64.random(in: .min ... .max), radix: 36)

  init(site: Site) { self.site = site }

  func response<P: Page>(
    _ page: P.Type, pattern: String, to request: Request
  ) async -> Response {
    do {
      return try await Blocking.run {
        let tag = P.isKept ? "\"\(session)-\(try site.records.dataVersion())\"" : nil
        if let tag, EntityTag.matches(request, tag) {
          return Response(status: .notModified, headers: headers(tag: tag))
        }
        let visit = try Visit(request, pattern: pattern, site: site)
        let page = try P(visit)
        return visit.isTwin
          ? try json(page.facts, tag: tag)
          : html(try text(page, visit), tag: tag)
      }
    } catch {
      return await failure(error, request)
    }
  }

  /// A page that says what went wrong.
  func failure(_ error: any Error, _ request: Request) async -> Response {
    let problem = Self.problem(error)
    var response: Response
    if request.uri.path.hasSuffix(".json") || request.uri.path.hasPrefix("/api/") {
      let body = (try? Output.json(["error": problem.sentence])) ?? "{}"
      response = Self.response(body, type: "application/json; charset=utf-8")
    } else {
      let title = "\(problem.status.code) \(problem.status.reasonPhrase)"
      let content = templates?.render(
        "problem", ["title": title, "sentence": problem.sentence.capitalizedFirst])
      response = html(
        layout(title: title, trail: [], content: content ?? "", isLive: false), tag: nil)
    }
    response.status = problem.status
    return response
  }

  /// Status and sentence of an error; what is not known stays unsaid.
  private static func problem(_ error: any Error) -> PageProblem {
    switch error {
    case let problem as PageProblem: return problem
    case PlanError.unknownExperiment, PlanError.unknownRun, PlanError.ambiguousRun,
      RunStoreError.unknownDataset:
      return PageProblem(.notFound, "\(error)")
    case RunStoreError.busy: return PageProblem(.serviceUnavailable, "\(error)")
    case let failure as CommandFailure:
      return PageProblem(.badRequest, failure.description)
    case is RunStoreError: return PageProblem(.internalServerError, "\(error)")
    default:
      return PageProblem(.internalServerError, "this page cannot be made from what is recorded")
    }
  }

  private func text(_ page: some Page, _ visit: Visit) throws -> String {
    var content = page.drawings
    content["page"] = page.facts
    content["twin"] = visit.path == "/" ? "/experiments.json" : visit.address([:]).twin
    return layout(
      title: page.title, trail: page.trail,
      content: templates?.render(type(of: page).template, content) ?? "", isLive: page.isLive)
  }

  private func layout(title: String, trail: [Crumb], content: String, isLive: Bool) -> String {
    templates?.render(
      "layout",
      [
        "title": title, "trail": trail, "content": content, "isLive": isLive,
        "database": (site.path as NSString).lastPathComponent,
      ]) ?? ""
  }

  private func json(_ facts: some Encodable, tag: String?) throws -> Response {
    var response = Self.response(
      try Output.json(facts), type: "application/json; charset=utf-8")
    response.headers.append(contentsOf: headers(tag: tag))
    return response
  }

  private func html(_ text: String, tag: String?) -> Response {
    var response = Self.response(text, type: "text/html; charset=utf-8")
    response.headers.append(contentsOf: headers(tag: tag))
    return response
  }

  /// A browser asks again every time, and learns that nothing has changed.
  private func headers(tag: String?) -> HTTPFields {
    var headers: HTTPFields = [.cacheControl: tag == nil ? "no-store" : "no-cache"]
    if let tag { headers[.eTag] = tag }
    return headers
  }

  /// A response of text.
  static func response(_ text: String, type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// What a browser has kept.
enum EntityTag {
  static func matches(_ request: Request, _ tag: String) -> Bool {
    guard let known = request.headers[.ifNoneMatch] else { return false }
    return known.split(separator: ",").contains {
      let text = $0.trimmingCharacters(in: .whitespaces)
      return (text.hasPrefix("W/") ? String(text.dropFirst(2)) : text) == tag
    }
  }
}

extension String {
  /// An address with `.json` before its query.
  fileprivate var twin: String {
    let parts = split(separator: "?", maxSplits: 1)
    return (parts.first ?? "") + ".json" + (parts.count > 1 ? "?\(parts[1])" : "")
  }
}
