internal import ArgumentParser
internal import Foundation

@main
struct MacowIngest: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "macow-ingest",
    abstract: "Turns a publisher's files into compressed shards and a row of the catalogue.",
    discussion: """
      Nothing is fetched: give it what you have on disk. What it writes is checked by reading it \
      back, recorded with checksums, and appears whole or not at all; running it again changes \
      nothing.

      Example: macow-ingest cifar10 cifar-10-binary.tar.gz
      """,
    version: version,
    subcommands: [
      CIFAR10Command.self, ImageNet32Command.self, ImageNet64Command.self, CelebAHQCommand.self,
      LSUNCommand.self, ImagesCommand.self, ProbeCommand.self, DigestCommand.self,
      ListCommand.self, ShowCommand.self,
      VerifyCommand.self, ExportCommand.self,
    ])

  static func main() {
    // A full quota must come back as an error of write(), not as a signal.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    Self.main(nil)
  }
}
