internal import Foundation

/// CIFAR-10 in the publisher's binary or Python release: archive or extracted folder.
struct CIFARSource: DatasetSource {
  enum Release: String {
    case binary, python

    /// The file of training batch 1 to 5.
    func train(_ number: Int) -> String { "data_batch_\(number)" + suffix }
    var test: String { "test_batch" + suffix }
    private var suffix: String { self == .binary ? ".bin" : "" }
    var folder: String { self == .binary ? "cifar-10-batches-bin" : "cifar-10-batches-py" }
    var batches: [String] { (1...5).map(train) + [test] }
  }

  let path: String
  let release: Release
  let container: Container

  enum Container: Equatable {
    case archive
    /// The folder that holds the batches.
    case folder(String)
  }

  static let binaryForm = form(.binary)
  static let pythonForm = form(.python)

  /// A batch is 30 MB; anything above this is no CIFAR-10.
  private static let largestBatch = 256 << 20

  private static func form(_ release: Release) -> DatasetForm {
    DatasetForm(
      name: "cifar10-\(release.rawValue)", dataset: "cifar10",
      summary: "CIFAR-10's \(release.rawValue) release (tar.gz, tar or folder)"
    ) { candidate, _ in
      let path = candidate.path
      switch FileSystem.kind(path) {
      case .folder:
        for folder in [path, "\(path)/\(release.folder)"]
        where FileSystem.kind("\(folder)/\(release.train(1))") == .file {
          return [CIFARSource(path: path, release: release, container: .folder(folder))]
        }
        return []
      case .file:
        guard try isArchive(path), try archive(path, holds: release) else { return [] }
        return [CIFARSource(path: path, release: release, container: .archive)]
      default: return []
      }
    }
  }

  private static func isArchive(_ path: String) throws -> Bool {
    var block = [UInt8](repeating: 0, count: 512)
    let count = try FileSystem.peek(path, into: &block)
    if count >= 3, block[0] == 0x1f, block[1] == 0x8b, block[2] == 8 { return true }
    return count == 512 && TarReader.isHeader(block)
  }

  /// The publisher's archives have nine; in the first of these a batch must appear.
  private static let mostMembers = 64

  /// Looks for the first batch of either release; content decides, not the archive's name.
  private static func archive(_ path: String, holds release: Release) throws -> Bool {
    let tar = TarReader(path: path, stream: try ByteStream(path, progress: { _ in }))
    var found = false
    var left = mostMembers
    try tar.forEachMember { member, _ in
      left -= 1
      found = release.batches.contains(member.baseName)
      let other = release == .binary ? Release.python : .binary
      return !found && left > 0 && !other.batches.contains(member.baseName)
    }
    return found
  }

  var facts: DatasetFacts {
    var facts = DatasetFacts.cifar10(form: "cifar10-\(release.rawValue)")
    facts.notes = ["training batches in the order of their numbers"]
    return facts
  }

  /// The files that are read.
  private var files: [String] {
    switch container {
    case .archive: [path]
    case .folder(let folder):
      release.batches.map { "\(folder)/\($0)" }.filter { FileSystem.kind($0) == .file }
    }
  }

  var byteCount: Int {
    files.reduce(0) { total, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return total + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
    }
  }

  func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile] {
    try files.map { try FileSystem.checksum($0, progress: progress) }
  }

  func read(
    progress: @escaping (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws -> SourceReport {
    var sorter = CIFARSorter(path: path, release: release)
    var report = SourceReport(files: [])
    switch container {
    case .archive:
      let stream = try ByteStream(path, progress: progress)
      let tar = TarReader(path: path, stream: stream)
      try tar.forEachMember { member, contents in
        guard release.batches.contains(member.baseName) else { return true }
        guard member.size <= Self.largestBatch else {
          throw DatasetError.badRecord(
            member: member.baseName, record: nil, offset: nil,
            reason: "\(member.size) bytes are too many for a batch")
        }
        try sorter.take(member.baseName, bytes: try contents(), deliver: deliver)
        return true
      }
      report.files = [try stream.finish()]
      if !tar.hasEnd { report.warnings.append("the tar archive has no end marker") }
    case .folder(let folder):
      for name in release.batches where FileSystem.kind("\(folder)/\(name)") == .file {
        let (bytes, file) = try FileSystem.contents("\(folder)/\(name)", limit: Self.largestBatch)
        progress(bytes.count)
        report.files.append(file)
        try sorter.take(name, bytes: bytes, deliver: deliver)
      }
    }
    try sorter.finish()
    report.warnings += sorter.warnings
    return report
  }
}

/// Hands training batches on in the order of their numbers, as archives hold them in any order.
private struct CIFARSorter {
  let path: String
  let release: CIFARSource.Release
  private var waiting: [String: CIFARBatch] = [:]
  private var seen: Set<String> = []
  private var next = 1
  private var oddCounts: [String] = []

  init(path: String, release: CIFARSource.Release) {
    self.path = path
    self.release = release
  }

  var warnings: [String] {
    oddCounts.isEmpty
      ? [] : ["not the publisher's 10,000 images a batch: " + oddCounts.joined(separator: ", ")]
  }

  mutating func take(_ name: String, bytes: [UInt8], deliver: (SourceImage) throws -> Void) throws {
    guard seen.insert(name).inserted else {
      throw DatasetError.duplicateMember(path: path, member: name)
    }
    let batch =
      release == .binary
      ? try CIFARBatch(binary: bytes, member: name) : try CIFARBatch(pickle: bytes, member: name)
    if batch.labels.count != 10_000 { oddCounts.append("\(name) has \(batch.labels.count)") }
    if name == release.test {
      try batch.deliver(as: "test", to: deliver)
      return
    }
    waiting[name] = batch
    while next <= 5, let ready = waiting.removeValue(forKey: release.train(next)) {
      try ready.deliver(as: "train", to: deliver)
      next += 1
    }
  }

  func finish() throws {
    if let missing = release.batches.first(where: { !seen.contains($0) }) {
      throw DatasetError.missingMember(path: path, member: missing)
    }
  }
}
