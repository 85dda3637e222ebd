import ArgumentParser

@main
struct MacowReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "macow-report")
}
