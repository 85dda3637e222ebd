/// A parser that takes bytes from strangers.
struct FuzzTarget: Sendable {
  let name: String
  /// Patterns of the names of files that it starts from.
  let seeds: [String]
  /// The most bytes of an input.
  var longest = 400_000
  /// Inputs to start from that are made rather than found.
  var made: @Sendable () throws -> [[UInt8]] = { [] }
  /// Reads the input to its end; throws what the parser throws.
  let run: @Sendable ([UInt8]) throws -> Void

  /// Every parser; a new one is a line here.
  static let all: [FuzzTarget] =
    imageTargets + archiveTargets + recordTargets + shardTargets + [formTarget]
}
