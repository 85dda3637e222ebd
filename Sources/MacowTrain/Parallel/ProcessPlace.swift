import Console
import Torch

/// Which of several processes this one is, as `torchrun` and its like say in the environment.
struct ProcessPlace: Equatable {
  let rank: Int
  let size: Int
  let rendezvous: ProcessGroup.Rendezvous

  /// Reads WORLD_SIZE, RANK, MASTER_ADDR and MASTER_PORT; nil for a process that is alone: no
  /// WORLD_SIZE, or 1.
  ///
  /// - Parameter environment: The variables of the process.
  /// - Throws: `CommandFailure` about the first one that is missing or makes no sense.
  init?(_ environment: [String: String]) throws {
    func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int {
      guard let text = environment[name] else {
        throw CommandFailure(
          "WORLD_SIZE says that several processes train together, but \(name) is not set; start "
            + "them with torchrun, or set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT for each",
          status: .usage)
      }
      guard let number = Int(text), range.contains(number) else {
        throw CommandFailure(
          "\(name) is '\(text)', but must be a whole number from \(range.lowerBound) to "
            + "\(range.upperBound)", status: .usage)
      }
      return number
    }
    guard environment["WORLD_SIZE"] != nil else { return nil }
    size = try number("WORLD_SIZE", 1...65_535)
    guard size > 1 else { return nil }
    rank = try number("RANK", 0...size - 1)
    let port = try number("MASTER_PORT", 1...65_535)
    guard let host = environment["MASTER_ADDR"], !host.isEmpty else {
      throw CommandFailure(
        "MASTER_ADDR is not set; it names the host of rank 0, such as 127.0.0.1", status: .usage)
    }
    // torchrun keeps the store itself, and uses one for all restarts.
    let isKept = environment["TORCHELASTIC_USE_AGENT_STORE"] == "True"
    let attempt = environment["TORCHELASTIC_RESTART_COUNT"] ?? "0"
    rendezvous = ProcessGroup.Rendezvous(
      host: host, port: UInt16(port), hostsStore: rank == 0 && !isKept,
      prefix: "macow/\(isKept ? attempt : "0")")
  }

  /// The device that a process gets which asked for `device`: `cuda` is the one of its LOCAL_RANK.
  static func device(_ device: String, _ environment: [String: String]) -> String {
    guard device == "cuda", let local = environment["LOCAL_RANK"] else { return device }
    return "cuda:\(local)"
  }

  /// Refuses to work as one of several processes.
  ///
  /// - Parameters:
  ///   - command: What cannot be shared, such as `launch`.
  ///   - environment: The variables of the process.
  /// - Throws: `CommandFailure` if WORLD_SIZE is more than 1.
  static func requireAlone(_ command: String, _ environment: [String: String]) throws {
    guard try ProcessPlace(environment) == nil else {
      throw CommandFailure(
        "WORLD_SIZE is \(environment["WORLD_SIZE"] ?? ""), but only 'run' is shared by several "
          + "processes; start '\(command)' alone", status: .usage)
    }
  }
}
