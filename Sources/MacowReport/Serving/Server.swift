import Console
import Hummingbird
import Logging

/// The web server: the guard, then every group.
struct Server {
  /// Everything that is served; a new page or protocol is one line here.
  static let groups: [any RouteGroup.Type] = [
    TrackingGroup.self, Dashboard.self,
  ]

  let site: Site
  let host: String
  let port: Int
  let token: String?

  /// Serves until SIGINT or SIGTERM.
  ///
  /// - Throws: `CommandFailure` if the address is taken.
  func run() async throws {
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: RequestGuard(hosts: hosts, token: token))
    for group in Self.groups { group.init(site: site).add(to: router) }
    var logger = Logger(label: "macow-report")
    logger.logLevel = .critical
    let application = Application(
      router: router,
      configuration: .init(address: .hostname(host, port: port), serverName: "macow-report"),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        StandardError.write(
          "macow-report: http://\(Self.shown(host)):\(port)/ (stop with Ctrl-C)\n")
      }, logger: logger)
    do {
      try await application.runService()
    } catch {
      throw CommandFailure(
        "\(Self.shown(host)):\(port): cannot be listened to (\(error)); choose another with --port",
        status: .cannotWrite)
    }
  }

  /// The names that a browser may use; a server with a token may have any.
  private var hosts: Set<String>? {
    token == nil ? ["localhost", "127.0.0.1", "[::1]"] : nil
  }

  /// Whether an address is this machine alone.
  static func isLoopback(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1"].contains(host)
  }

  /// A host as it stands in an address.
  private static func shown(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}
