import ArgumentParser
import Foundation

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "A dashboard of the records, and MLflow's tracking API, on this machine.",
    discussion: """
      EXAMPLE
        macow-report serve --db quickstart/macow.db
        MLFLOW_TRACKING_URI=http://127.0.0.1:8123 python train.py

      Only this machine can call it. With --host others can, and must show the token: as a bearer
      (MLFLOW_TRACKING_TOKEN), or as the password of any user.
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(help: "The address to listen on; another than this machine's own needs a token.")
  var host = "127.0.0.1"
  @Option(help: "The port; 0 takes a free one.")
  var port = 8123
  @Option(help: "What callers must show (default: $MACOW_TOKEN).")
  var token: String?

  func validate() throws {
    if !(0...65535).contains(port) {
      throw ValidationError("--port is \(port), but must be from 0 to 65535")
    }
    guard let secret else {
      if Server.isLoopback(host) { return }
      throw ValidationError(
        "--host \(host) lets other machines call: say --token, or set MACOW_TOKEN")
    }
    if secret.count < 8 {
      throw ValidationError("the token is too short: 8 characters are the least")
    }
  }

  private var secret: String? {
    token ?? ProcessInfo.processInfo.environment["MACOW_TOKEN"]
  }

  func run() async throws {
    do {
      try await Server(site: Site(database), host: host, port: port, token: secret).run()
    } catch {
      try reporting { throw error }
    }
  }
}
