import Configurations
import Foundation
import Testing

@testable import Experiments

@Suite struct ProvenanceTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", scratch.url.path, "-c", "user.name=a", "-c", "user.email=a@b"] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: scratch.file(name), atomically: true, encoding: .utf8)
  }

  @Test func withoutGitOnlyTheProgramIsKnown() {
    let version = CodeVersion.current(repository: scratch.url.path)
    #expect(version.commit == nil)
    #expect(!version.isDirty)
    #expect(version.binarySHA256.count == 64)
  }

  @Test func dirtyRepositoryIsRecordedWhole() throws {
    try git("init", "-q")
    try git("remote", "add", "origin", "https://me:secret@example.org/x.git")
    try write("one\n", to: "a.txt")
    try git("add", ".")
    try git("commit", "-qm", "first")
    let clean = CodeVersion.current(repository: scratch.url.path)
    #expect(clean.commit?.count == 40)
    #expect(clean.tree?.count == 40)
    #expect(clean.remote == "https://example.org/x.git")
    #expect(!clean.isDirty)

    try write("two\n", to: "a.txt")
    try write("new\n", to: "b ü.txt")
    let dirty = CodeVersion.current(repository: scratch.url.path)
    #expect(dirty.isDirty)
    #expect(dirty.commit == clean.commit)
    #expect(String(decoding: dirty.diff, as: UTF8.self).contains("+two"))
    #expect(dirty.untracked.map(\.path) == ["b ü.txt"])
    #expect(dirty.untracked.first?.bytes == 4)
    #expect(
      dirty.untracked.first?.sha256
        == "7aa7a5359173d05b63cfd682e3c38487f3cb4f7f1d60659fe59fab1505977d4c")
  }

  /// Whatever git is set to, the recorded difference makes the recorded commit the code that ran.
  @Test func theDifferenceCanBeApplied() throws {
    try git("init", "-q")
    try write("one\n", to: "text.txt")
    try write("gone\n", to: "deleted.txt")
    try Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(
      to: scratch.url.appendingPathComponent("binary"))
    try write("*.log\n", to: ".gitignore")
    try git("add", ".")
    try git("commit", "-qm", "first")
    for (key, value) in [
      ("color.ui", "always"), ("diff.noprefix", "true"), ("diff.external", "/bin/false"),
      ("diff.relative", "true"),
    ] { try git("config", key, value) }
    try write("two\n", to: "text.txt")
    try write("staged ü\n", to: "staged.txt")
    try git("add", "staged.txt")
    try FileManager.default.removeItem(atPath: scratch.file("deleted.txt"))
    let bytes = Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 11) })
    try bytes.write(to: scratch.url.appendingPathComponent("binary"))
    try write("ignored", to: "x.log")
    try FileManager.default.createDirectory(
      atPath: scratch.file("runs/a"), withIntermediateDirectories: true)
    for name in ["runs/a/model", "macow.db", "macow.db.py"] { try write("x", to: name) }

    let version = CodeVersion.current(
      repository: scratch.url.path, leavingOut: ["runs", "macow.db"].map(scratch.file))
    #expect(version.untracked.map(\.path) == ["macow.db.py"])
    let patch = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-\(UUID().uuidString).patch")
    defer { try? FileManager.default.removeItem(at: patch) }
    try version.diff.write(to: patch)
    try git("reset", "-q", "--hard", try #require(version.commit))
    try git("apply", patch.path)
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: scratch.file(name), encoding: .utf8)
    }
    #expect(try text("text.txt") == "two\n" && text("staged.txt") == "staged ü\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.file("deleted.txt")))
    #expect(try Data(contentsOf: scratch.url.appendingPathComponent("binary")) == bytes)
  }

  /// The program's hash is that of its file, by another program's count.
  @Test func theBinarysHashIsThatOfItsFile() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum", "/proc/\(ProcessInfo.processInfo.processIdentifier)/exe"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.prefix(64) == CodeVersion.current(repository: "/").binarySHA256)
  }

  @Test func diffIsReadableByAnyZlib() throws {
    for size in [1, 65_535, 65_536, 200_000] {
      let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
      let file = scratch.file("diff.z")
      try ZlibStream.stored(data).write(to: URL(fileURLWithPath: file))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "python3", "-c",
        "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(open(sys.argv[1],'rb').read()))",
        file,
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      #expect(pipe.fileHandleForReading.readDataToEndOfFile() == data)
      process.waitUntilExit()
    }
  }

  @Test func equalVersionsAndMachinesAreOneRow() throws {
    let fixture = try Fixture()
    var other = Fixture.code
    other.diff = Data("+x".utf8)
    for (seed, code) in [(1, Fixture.code), (2, Fixture.code), (3, other)] {
      var request = fixture.request(seed: seed)
      request.code = code
      _ = try fixture.store.beginAttempt(request)
    }
    let accounting = try #require(try fixture.store.accounting(experiment: "quick").first)
    #expect(accounting.codeVersions == 2)
    #expect(accounting.environments == 1)
    #expect(accounting.dirtyRuns == 1)
  }

  @Test func environmentIsFilledIn() {
    let environment = EnvironmentRecord.current(extra: ["libtorch": "2.11.0"])
    #expect(environment.cpuCores > 0)
    #expect(environment.memoryBytes > 1 << 20)
    #expect(environment.cpuModel != "unknown")
    #expect(environment.os.contains("Linux") || !environment.os.isEmpty)
    #expect(environment.canonical["extra"] == ["libtorch": "2.11.0"])
  }
}
