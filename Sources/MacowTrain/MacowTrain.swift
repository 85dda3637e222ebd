import ArgumentParser

@main
struct MacowTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "macow-train",
    abstract: "Trains flows on images, in seeded repeated runs, and records everything.",
    discussion: """
      A specification in YAML says what is compared; `launch` runs it with every seed, and
      macow-report turns the runs into a table.

      example: macow-train launch experiments/quickstart.yaml -j 2
      """,
    subcommands: [
      RunCommand.self, LaunchCommand.self, EvaluateCommand.self, SampleCommand.self,
      InterpolateCommand.self,
      ReconstructCommand.self, CheckTemperatureCommand.self,
      PlanCommand.self, SelectCommand.self, StatusCommand.self, GarbageCommand.self,
      ReproCommand.self, VerifyGoldenCommand.self, ImportPyTorchCommand.self,
      RecoverCommand.self, MergeCommand.self, TaskCommand.self,
    ])
}
