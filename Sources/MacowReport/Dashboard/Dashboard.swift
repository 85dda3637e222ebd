import HTTPTypes
import Hummingbird

/// The pages that people look at, their `.json` twins, and the files and images that they show.
struct Dashboard: RouteGroup {
  /// Every page; a new one is a file and a line here.
  static let pages: [any Page.Type] = [
    ExperimentsPage.self, ExperimentPage.self, RunPage.self, DiffPage.self, DatasetsPage.self,
    DatasetPage.self, ChecklistPage.self, QueryPage.self,
  ]

  private let site: Site
  private let responder: PageResponder

  init(site: Site) {
    self.site = site
    responder = PageResponder(site: site)
  }

  func add(to router: Router<BasicRequestContext>) {
    for page in Self.pages { add(page, to: router) }
    let assets = Assets()
    read("/assets/:name", of: router) { request, _ in assets.response(to: request) }
    read("/sql.csv", of: router) { request, _ in await QueryDownload(site).response(to: request) }
    let files = RunFiles(site)
    read("/runs/:uid/files/:path", of: router) { request, context in
      try await files.response(to: request, context)
    }
    let images = DatasetImages(site)
    read("/datasets/:name/images/:split/:number", of: router) { request, _ in
      await images.response(to: request)
    }
    read("/**", of: router) { request, _ in
      await responder.failure(
        PageProblem(.notFound, "there is no page '\(Visit.shown(request.uri.path))'"), request)
    }
  }

  private func add<P: Page>(_ page: P.Type, to router: Router<BasicRequestContext>) {
    for path in P.paths {
      read(path, of: router) { request, _ in
        await responder.response(P.self, pattern: path, to: request)
      }
      // The twin of a path that ends in a name has the same pattern.
      let end = path.split(separator: "/").last
      if let end, !end.hasPrefix(":") {
        read(path + ".json", of: router) { request, _ in
          await responder.response(P.self, pattern: path, to: request)
        }
      }
    }
  }

  /// Answers GET, and HEAD without the body.
  private func read(
    _ path: String, of router: Router<BasicRequestContext>,
    _ answer: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
  ) {
    router.get(RouterPath(path), use: answer)
    router.head(RouterPath(path)) { request, context in
      let response = try await answer(request, context)
      return Response(status: response.status, headers: response.headers)
    }
  }
}
