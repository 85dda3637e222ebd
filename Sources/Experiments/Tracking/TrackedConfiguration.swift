internal import Configurations
internal import GRDB

/// The configuration and the seed of a run that a client logs.
struct TrackedConfiguration {
  /// The key of a configuration that is one run's own.
  static let ownKey = "(run)"

  let seed: Int?
  let canonical: JSONValue
  let hash: String

  /// Makes it of the parameters so far.
  ///
  /// A run without any says nothing about what it repeats, so it is a configuration of its own.
  init(parameters: [String: String], uid: String) throws {
    if parameters.isEmpty {
      seed = nil
      canonical = .object([Self.ownKey: .string(uid)])
      hash = try CanonicalJSON.configurationHash(of: canonical)
    } else {
      let foreign = try ForeignConfiguration(parameters: parameters)
      seed = foreign.seed.flatMap { UnknownSeed.contains($0) ? nil : $0 }
      canonical = foreign.canonical
      hash = foreign.hash
    }
  }

  /// The configuration's row.
  func row(_ db: Database) throws -> Int64 {
    try RunStore.registerConfiguration(hash: hash, canonical: canonical, db)
  }
}
