import Testing
import Torch

@testable import MacowTrain

@Suite struct ProcessPlaceTests {
  private static let second = [
    "WORLD_SIZE": "4", "RANK": "1", "MASTER_ADDR": "node7", "MASTER_PORT": "29500",
  ]

  @Test func theVariablesSayWhichProcessThisIs() throws {
    let place = try #require(try ProcessPlace(Self.second))
    #expect(place.rank == 1 && place.size == 4)
    #expect(place.rendezvous.host == "node7" && place.rendezvous.port == 29_500)
    #expect(!place.rendezvous.hostsStore)
    let first = try #require(try ProcessPlace(Self.second.merging(["RANK": "0"]) { $1 }))
    #expect(first.rendezvous.hostsStore)
    #expect(first.rendezvous.prefix == place.rendezvous.prefix)
  }

  /// torchrun keeps the store itself, and each of its restarts needs keys of its own.
  @Test func torchrunKeepsTheStore() throws {
    let elastic = Self.second.merging([
      "RANK": "0", "TORCHELASTIC_USE_AGENT_STORE": "True", "TORCHELASTIC_RESTART_COUNT": "2",
    ]) { $1 }
    let place = try #require(try ProcessPlace(elastic))
    #expect(!place.rendezvous.hostsStore)
    let restarted = try #require(
      try ProcessPlace(elastic.merging(["TORCHELASTIC_RESTART_COUNT": "3"]) { $1 }))
    #expect(restarted.rendezvous.prefix != place.rendezvous.prefix)
  }

  @Test(arguments: [[:], ["RANK": "0"], ["WORLD_SIZE": "1", "RANK": "0"], ["WORLD_SIZE": "1"]])
  func aProcessCanBeAlone(_ environment: [String: String]) throws {
    #expect(try ProcessPlace(environment) == nil)
    try ProcessPlace.requireAlone("launch", environment)
  }

  @Test(arguments: [
    ("RANK", nil, "RANK is not set"), ("RANK", "4", "RANK is '4'"), ("RANK", "-1", "RANK is '-1'"),
    ("RANK", "one", "RANK is 'one'"), ("WORLD_SIZE", "", "WORLD_SIZE is ''"),
    ("WORLD_SIZE", "0", "WORLD_SIZE is '0'"), ("MASTER_PORT", nil, "MASTER_PORT is not set"),
    ("MASTER_PORT", "70000", "MASTER_PORT is '70000'"),
    ("MASTER_ADDR", nil, "MASTER_ADDR is not set"), ("MASTER_ADDR", "", "MASTER_ADDR is not set"),
  ])
  func nonsenseIsNamed(_ name: String, _ value: String?, _ sentence: String) {
    var environment = Self.second
    environment[name] = value
    let error = #expect(throws: (any Error).self) { try ProcessPlace(environment) }
    #expect("\(error.map(String.init(describing:)) ?? "")".contains(sentence))
  }

  @Test func everyProcessOfAMachineGetsItsOwnDevice() {
    #expect(ProcessPlace.device("cuda", ["LOCAL_RANK": "3"]) == "cuda:3")
    #expect(ProcessPlace.device("cuda:1", ["LOCAL_RANK": "3"]) == "cuda:1")
    #expect(ProcessPlace.device("cuda", [:]) == "cuda")
    #expect(ProcessPlace.device("cpu", ["LOCAL_RANK": "3"]) == "cpu")
  }

  @Test func sharesCoverABatchAndEmptyOnesComeLast() throws {
    for size in 1...4 {
      for count in 0...9 {
        let shares = (0..<size).map { Team.share(of: 10..<10 + count, rank: $0, size: size) }
        #expect(shares.flatMap(Array.init) == Array(10..<10 + count))
        let counts = shares.map(\.count)
        #expect(counts == counts.sorted(by: >) && counts[0] - counts[size - 1] <= 1)
      }
    }
  }
}
