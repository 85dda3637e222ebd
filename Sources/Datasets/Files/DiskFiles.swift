/// Files on disk and the names under which they are recorded: their paths below a folder.
struct DiskFiles: Sendable {
  private enum Names {
    case listed([String])
    case selected(EntrySelection)
  }

  private let folder: String
  private let names: Names

  init(folder: String, _ names: [String]) {
    self.folder = folder
    self.names = .listed(names)
  }

  init(folder: String, _ entries: EntrySelection) {
    self.folder = folder
    names = .selected(entries)
  }

  var count: Int {
    switch names {
    case .listed(let names): names.count
    case .selected(let entries): entries.count
    }
  }

  /// Calls `body` with every file's path and name.
  func forEach(_ body: (_ path: String, _ name: String) throws -> Void) rethrows {
    switch names {
    case .listed(let names): for name in names { try body("\(folder)/\(name)", name) }
    case .selected(let entries):
      for entry in entries { try body("\(folder)/\(entry.name)", entry.name) }
    }
  }
}
