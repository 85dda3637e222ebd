import Hummingbird

/// Pages or endpoints that belong together; every group is listed in `Server.groups`.
protocol RouteGroup: Sendable {
  /// A group that answers from `site`.
  init(site: Site)

  /// Registers the group's paths.
  func add(to router: Router<BasicRequestContext>)
}
