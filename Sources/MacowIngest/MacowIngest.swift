import ArgumentParser

@main
struct MacowIngest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "macow-ingest")
}
