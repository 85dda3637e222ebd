import Console
import Foundation
import Models
import Torch

/// The processes that train one run together, each with its share of every batch.
///
/// All hold the same parameters and take the same steps, with gradients added up over all of them.
/// The first one leads: it initialises, decides, and alone writes down what happens.
final class Team {
  /// The number of this process, from 0.
  let rank: Int
  /// How many processes there are.
  let size: Int
  private let group: ProcessGroup?

  /// One process without others.
  static var alone: Team { Team(nil) }

  /// Whether this is the process that writes things down.
  var isLeader: Bool { rank == 0 }

  private init(_ group: ProcessGroup?) {
    self.group = group
    rank = group?.rank ?? 0
    size = group?.size ?? 1
  }

  /// Meets the other processes, if there are any.
  ///
  /// - Parameters:
  ///   - place: Which process this is; nil if it is alone.
  ///   - device: Where the model is computed.
  ///   - minutes: How long to wait for others, now and whenever they are late.
  /// - Returns: The team.
  /// - Throws: `CommandFailure` if the others do not come.
  static func join(_ place: ProcessPlace?, device: Device, minutes: Double) throws -> Team {
    guard let place else { return .alone }
    do {
      return Team(
        try ProcessGroup(
          at: place.rendezvous, rank: place.rank, size: place.size, timeout: minutes * 60,
          device: device))
    } catch {
      throw CommandFailure(
        "rank \(place.rank) of \(place.size) did not meet the others at \(place.rendezvous.host):"
          + "\(place.rendezvous.port) (\(error)); are all \(place.size) started, with the same "
          + "MASTER_ADDR and MASTER_PORT?", status: .missingInput)
    }
  }

  /// This process's part of some images: as even as can be, the first processes have one more.
  func share(of images: Range<Int>) -> Range<Int> {
    Self.share(of: images, rank: rank, size: size)
  }

  /// The part that the process `rank` of `size` has of some images.
  static func share(of images: Range<Int>, rank: Int, size: Int) -> Range<Int> {
    let (each, rest) = images.count.quotientAndRemainder(dividingBy: size)
    let start = images.lowerBound + rank * each + min(rank, rest)
    return start..<start + each + (rank < rest ? 1 : 0)
  }

  /// Whether this process is the one that does the piece of work `number`.
  func has(_ number: Int) -> Bool { number % size == rank }

  /// The sums over the processes; a value that only one of them has, beside zeros, stays exact.
  ///
  /// - Parameter values: As many in every process.
  /// - Returns: The same numbers in every process.
  /// - Throws: `TorchError.processLost` if another process is gone.
  func sum(_ values: [Double]) throws -> [Double] {
    guard let group else { return values }
    let tensor = try Tensor(values, shape: [values.count])
    try group.sum(tensor)
    return tensor.doubles()
  }

  /// Replaces a tensor by the sum over the processes.
  func sum(_ tensor: Tensor?) throws {
    guard let group, let tensor else { return }
    try group.sum(tensor)
  }

  /// Gives every process the leader's tensors.
  func share(_ tensors: [Tensor]) throws {
    guard let group else { return }
    for tensor in tensors { try group.broadcast(tensor) }
  }

  /// Gives every process the leader's value.
  func share<Value: Codable>(_ value: Value) throws -> Value {
    guard let group else { return value }
    let own = [UInt8](try JSONEncoder().encode(value))
    let length = try Tensor([own.count], shape: [1])
    try group.broadcast(length)
    let count = Int(length.item())
    let bytes = try Tensor(
      bytes: isLeader ? own : [UInt8](repeating: 0, count: count), shape: [count])
    try group.broadcast(bytes)
    return try JSONDecoder().decode(Value.self, from: Data(bytes.bytes()))
  }

  /// Returns when every process has come here.
  func meet() throws { _ = try sum([0]) }

  /// Refuses processes that were started for different things.
  ///
  /// - Parameter task: What this process is going to do, in all that must be equal.
  /// - Throws: `CommandFailure` in every process, so that none begins.
  func requireSame(_ task: String) throws {
    let leading = try share(task)
    let others = try sum([leading == task ? 0 : 1])[0]
    guard others == 0 || leading != task else {
      throw CommandFailure(
        "\(Int(others)) of \(size) processes were started for another run than rank 0 (\(task)); "
          + "give all of them the same command", status: .usage)
    }
    guard leading == task else {
      throw CommandFailure(
        "rank \(rank) of \(size) was started for another run than rank 0 (\(task); rank 0: "
          + "\(leading)); give all processes the same command", status: .usage)
    }
  }
}
