import ArgumentParser

@main
struct MacowTrain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "macow-train")
}
