import Foundation
import GRDB
import Testing

@testable import Experiments

/// The lines of a spool, and what becomes of damaged ones.
@Suite struct SpoolTests {
  let spooling: SpoolFixture
  let uid = String(repeating: "a", count: 32)
  let said = Mutexed<[String]>([])
  var path: String { "\(spooling.runs)/\(uid)/events.ndjson" }

  init() throws { spooling = try SpoolFixture() }

  private func write() throws {
    let journal = try spooling.begin(uid, into: nil, said: said)
    try spooling.finish(journal)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func replace(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: path)) }

  /// The value that the definition of CRC-32 gives for its customary check text.
  @Test func checksumIsTheUsualOne() {
    Data("123456789".utf8).withUnsafeBytes { #expect(CRC32.hex($0) == "cbf43926") }
    Data().withUnsafeBytes { #expect(CRC32.hex($0) == "00000000") }
  }

  @Test func numbersComeBackBitForBit() throws {
    var generator = SystemRandomNumberGenerator()
    var values = (0..<2000).map { _ in
      Double(bitPattern: UInt64.random(in: .min ... .max, using: &generator))
    }.filter { !$0.isNaN }
    values += [
      0, -0.0, 1, -1, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      2.0 / 3, 1e23, 0.1, 123_456_789.123,
    ]
    for value in values {
      let entry = SpoolEntry(
        sequence: 1, attempt: 1, time: 1, seconds: 0,
        event: .epoch(EpochNumbers(epoch: 1, step: 1, [("m", value), ("nan", .nan)])))
      let read = try #require(SpoolEntry(line: try entry.line().dropLast()))
      guard case .epoch(let numbers) = read.event else { throw CancellationError() }
      #expect(numbers.values[0].number.value.bitPattern == value.bitPattern, "\(value)")
      #expect(numbers.values[1].number.value.isNaN)
    }
  }

  @Test func itemsComeBackBitForBit() throws {
    let items = (0..<1000).map { Float(bitPattern: UInt32($0) &* 2_654_435_761) }
    let entry = SpoolEntry(
      sequence: 1, attempt: 1, time: 1, seconds: 0,
      event: .evaluation(SpooledEvaluation(spooling.evaluation(items))))
    let read = try #require(SpoolEntry(line: try entry.line().dropLast()))
    guard case .evaluation(let back) = read.event else { throw CancellationError() }
    #expect(back.items == ItemSummary.bytes(items))
  }

  /// Another program's JSON reader and CRC-32 agree with ours on every line.
  @Test func anotherProgramChecksTheLines() throws {
    try write()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import json, sys, zlib
      lines = open(sys.argv[1], 'rb').read().split(b'\\n')
      assert lines.pop() == b''
      for number, line in enumerate(lines, 1):
          entry = json.loads(line)
          assert entry['sequence'] == number, number
          assert entry['crc'] == f'{zlib.crc32(line[18:]):08x}', number
          assert len(entry['event']) == 1
      first = json.loads(lines[0])['event']['begun']
      print(len(lines), first['plan']['experiment'], first['datasets'][0]['name'],
            len(first['plan']['configurations']), first['code']['commit'][:3])
      """, path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let count = try SpoolFile(reading: path).entries.count
    #expect(text == "\(count) quick photos32 2 ccc\n")
  }

  /// Cut at every byte of its end, a spool is read as far as it is whole, and goes on.
  @Test func aTornLineIsCutOffAndTold() throws {
    do {
      let journal = try spooling.begin(uid, into: nil, said: said)
      try spooling.work(journal, 1)
    }
    let whole = try bytes()
    let entries = try SpoolFile(reading: path).entries
    let last = entries[entries.count - 2].end
    for end in stride(from: last + 1, to: whole.count - 1, by: 37) {
      try replace(whole.prefix(end))
      said.update { $0 = [] }
      let journal = try RunJournal(uid, in: spooling.runs, store: nil) { text in
        said.update { $0.append(text) }
      }
      #expect(journal.history.sequence == entries.count - 1)
      #expect(said.value.count == 1 && said.value[0].contains("the last line was cut short"))
      #expect(try bytes() == whole.prefix(last))
      try journal.append(.tag(key: "k", value: "v"))
      #expect(try SpoolFile(reading: path).entries.count == entries.count)
    }
  }

  /// Any flipped byte inside is found, and the line is named.
  @Test func aDamagedLineIsAnError() throws {
    try write()
    let whole = try bytes()
    let ends = try SpoolFile(reading: path).entries.map(\.end)
    for position in stride(from: 0, to: whole.count - 1, by: whole.count / 60) {
      var damaged = whole
      damaged[position] ^= 0x04
      try replace(damaged)
      let line = 1 + ends.count { $0 <= position }
      #expect(throws: SpoolError.damaged(file: path, line: line)) { try SpoolFile(reading: path) }
    }
    // A line that is missing, and one that is there twice.
    let lines = whole.split(separator: 0x0A)
    try replace(Data(lines[0] + [0x0A] + lines[2] + [0x0A]))
    #expect(throws: SpoolError.damaged(file: path, line: 2)) { try SpoolFile(reading: path) }
    try replace(Data(lines[0] + [0x0A] + lines[0] + [0x0A]))
    #expect(throws: SpoolError.damaged(file: path, line: 2)) {
      try RunJournal(uid, in: spooling.runs, store: nil) { _ in }
    }
  }

  @Test func aSpoolInAnotherRunsFolderIsRefused() throws {
    try write()
    let other = String(repeating: "b", count: 32)
    try FileManager.default.moveItem(
      atPath: "\(spooling.runs)/\(uid)", toPath: "\(spooling.runs)/\(other)")
    #expect(
      throws: SpoolError.misplaced(
        file: "\(spooling.runs)/\(other)/events.ndjson", run: uid)
    ) { try RunJournal(other, in: spooling.runs, store: nil) { _ in } }
  }

  @Test func twoProcessesCannotHaveOneRun() throws {
    let me = ProcessIdentity.current()
    let journal = try RunJournal(uid, in: spooling.runs, store: nil) { _ in }
    #expect(throws: SpoolError.held(run: uid, hostname: me.hostname, pid: me.pid)) {
      try RunJournal(uid, in: spooling.runs, store: nil) { _ in }
    }
    withExtendedLifetime(journal) {}
  }

  /// What a killed process, an old boot, a silent machine left behind does not hold a run; another
  /// machine's fresh lock does, even where the kernel's lock does not reach.
  @Test func staleLocksAreRecognised() throws {
    let me = ProcessIdentity.current()
    let folder = "\(spooling.runs)/\(uid)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func leave(_ identity: ProcessIdentity, age: Double) throws {
      try JSONEncoder().encode(identity).write(to: URL(fileURLWithPath: "\(folder)/lock"))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: "\(folder)/lock")
    }
    let stale: [(ProcessIdentity, Double)] = [
      (try Fixture.deadProcess(), 0), (me, 0),
      (ProcessIdentity(hostname: me.hostname, pid: 1, bootID: "old"), 0),
      (ProcessIdentity(hostname: "elsewhere", pid: 1, bootID: "x"), ProcessIdentity.patience + 60),
    ]
    for (identity, age) in stale {
      try leave(identity, age: age)
      do { _ = try RunLock(folder: folder, run: uid, process: me) }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/lock"))
    }
    try leave(ProcessIdentity(hostname: "elsewhere", pid: 7, bootID: "x"), age: 60)
    #expect(throws: SpoolError.held(run: uid, hostname: "elsewhere", pid: 7)) {
      try RunLock(folder: folder, run: uid, process: me)
    }
    #expect(FileManager.default.fileExists(atPath: "\(folder)/lock"))
  }

  @Test func mountsAreRecognised() {
    let mounts = """
      22 1 259:1 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p1 rw
      40 22 0:52 / /home rw shared:7 master:3 - nfs4 server:/home rw,vers=4.2
      41 22 0:53 / /scratch rw - lustre 10.0.0.1@tcp:/fs rw
      42 22 0:54 / /sshfs rw - fuse.sshfs user@host:/ rw
      43 22 8:1 / /usb rw - fuseblk /dev/sda1 rw
      44 22 0:55 / /win rw - cifs //server/share rw
      """
    func kind(_ device: String) -> FileSystemKind {
      .of(device: device, mounts: mounts)
    }
    #expect(kind("259:1") == .local)
    #expect(kind("0:52") == .network("NFS"))
    #expect(kind("0:53") == .network("Lustre"))
    #expect(kind("0:54") == .network("FUSE, fuse.sshfs"))
    #expect(kind("8:1") == .local)
    #expect(kind("0:55") == .network("SMB"))
    #expect(kind("9:9") == .local)
    #expect(FileSystemKind.of(file: spooling.store.path) == .local)
  }
}

extension Database {
  /// The rows of a query.
  func rows(_ sql: String) throws -> [Row] { try Row.fetchAll(self, sql: sql) }
}
