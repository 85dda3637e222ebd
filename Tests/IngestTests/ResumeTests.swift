import Experiments
import Foundation
import Shards
import Testing

/// Shards of 1 MB of pixels, so that a small set has many.
private let small = ["--shard-size", "1"]

@Suite struct ResumeTests {
  private func shards(_ place: Workplace) -> Int {
    let journal = "\(place.path)/data/cifar10.zarr.partial/journal.jsonl"
    guard let text = try? String(contentsOfFile: journal, encoding: .utf8) else { return 0 }
    return max(0, text.split(separator: "\n").count - 1)
  }

  private func fingerprint(_ place: Workplace) throws -> String {
    try RunStore(readingAt: "\(place.path)/macow.db").dataset(named: "cifar10").fingerprint
  }

  /// Kill -9 at 50 moments spread over the whole run, each time going on until it is finished.
  @Test func killedAnywhereItGoesOnAndEndsTheSame() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 1500)
    let command = ["cifar10", "cifar", "--jobs", "1"] + small
    let started = Date()
    #expect(try place.run(command).status == 0)
    let whole = Date().timeIntervalSince(started)
    let expected = try (fingerprint(place), place.state())
    var resumed = 0
    var generator = SystemRandomNumberGenerator()
    for moment in 0..<50 {
      for name in ["data", "macow.db", "macow.db-wal", "macow.db-shm"] {
        try? FileManager.default.removeItem(atPath: "\(place.path)/\(name)")
      }
      let spread = (Double(moment) + Double.random(in: 0..<1, using: &generator)) / 50
      try place.runAndKill(after: whole * spread, command)
      let kept = shards(place)
      let output = try place.run(command)
      #expect(output.status == 0, "\(output.err)")
      if kept > 0 {
        resumed += 1
        #expect(output.err.contains("reading back"))
      }
      #expect(try fingerprint(place) == expected.0)
      #expect(try place.state() == expected.1)
    }
    #expect(resumed > 5)
  }

  private func interrupted() throws -> Workplace {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 1500)
    let last = URL(fileURLWithPath: "\(place.path)/cifar/test_batch.bin")
    var bytes = try Data(contentsOf: last)
    bytes[1400 * 3073] = 77
    try bytes.write(to: last)
    let output = try place.run(["cifar10", "cifar"] + small)
    #expect(output.status == 65)
    #expect(output.err.contains("finished shards; the same command goes on from there"))
    bytes[1400 * 3073] = 7
    try bytes.write(to: last)
    return place
  }

  @Test func anErrorKeepsWhatIsFinished() throws {
    let place = try interrupted()
    let kept = shards(place)
    #expect(kept > 10)
    let output = try place.run(["cifar10", "cifar"] + small)
    #expect(output.status == 0, "\(output.err)")
    #expect(output.err.contains("reading back"))
    #expect(try place.run("verify", "cifar10").status == 0)
    let fresh = try place.run(["cifar10", "cifar", "--data", "again", "--db", "again.db"] + small)
    #expect(fresh.status == 0)
    let again = try RunStore(readingAt: "\(place.path)/again.db").dataset(named: "cifar10")
    #expect(try fingerprint(place) == again.fingerprint)
  }

  @Test func anotherPlanOrSourceIsNotMixedIn() throws {
    let place = try interrupted()
    let before = try place.state()
    let other = try place.run(["cifar10", "cifar", "--profile", "portable"] + small)
    #expect(other.status == 64)
    #expect(other.err.contains("holds an unfinished ingest of other files or with other options"))
    #expect(try place.state() == before)
    // Files of the same names and sizes with other pixels.
    _ = try place.makeCIFAR(count: 1500, seed: 9)
    let changed = try place.run(["cifar10", "cifar"] + small)
    #expect(changed.status == 64)
    #expect(changed.err.contains("images that have changed since"))
    #expect(!place.exists("data/cifar10.zarr"))
  }

  @Test func damageToFinishedShardsIsFound() throws {
    let place = try interrupted()
    let shard = URL(
      fileURLWithPath: "\(place.path)/data/cifar10.zarr.partial/train/images/c/3/0/0/0")
    var bytes = try Data(contentsOf: shard)
    bytes[100] ^= 1
    try bytes.write(to: shard)
    let output = try place.run(["cifar10", "cifar"] + small)
    #expect(output.status == 64)
    #expect(output.err.contains("c/3/0/0/0 is not as it was written"))
  }

  @Test(arguments: [1, 40, 200, 1000])
  func aJournalThatIsCutIsReadUpToTheCut(bytes: Int) throws {
    let place = try interrupted()
    let journal = URL(
      fileURLWithPath: "\(place.path)/data/cifar10.zarr.partial/journal.jsonl")
    let text = try Data(contentsOf: journal)
    try text.dropLast(bytes).write(to: journal)
    let output = try place.run(["cifar10", "cifar"] + small)
    #expect(output.status == 0, "\(output.err)")
    #expect(try place.run("verify", "cifar10").status == 0)
  }

  @Test func theNumberOfWorkersChangesNothing() throws {
    let place = try Workplace()
    _ = try place.makeCIFAR(count: 700)
    for jobs in ["1", "4"] {
      let output = try place.run(
        ["cifar10", "cifar", "--jobs", jobs, "--data", "data/\(jobs)", "--db", "\(jobs).db"] + small
      )
      #expect(output.status == 0, "\(output.err)")
    }
    let state = try place.state()
    let one = state.filter { $0.key.hasPrefix("data/1/") }
    #expect(one.count > 10)
    for (name, digest) in one {
      #expect(state["data/4/" + name.dropFirst("data/1/".count)] == digest, "\(name)")
    }
  }
}
