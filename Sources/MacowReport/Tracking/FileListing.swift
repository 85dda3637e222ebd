import Foundation

/// What a folder of a run holds, as the API lists it.
enum FileListing {
  /// The entries by name; none for a file, for nothing, and for symbolic links.
  static func entries(of folder: String) -> WireJSON {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.sorted().compactMap { name -> WireJSON? in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?: return ["path": .text(name), "is_dir": true]
      case .typeRegular?:
        let size = (attributes?[.size] as? NSNumber)?.int64Value ?? 0
        return ["path": .text(name), "is_dir": false, "file_size": .integer(size)]
      default: return nil
      }
    }
    return files.isEmpty ? [:] : ["files": .array(files)]
  }
}

/// The media types of files that clients download.
enum FileType {
  private static let texts: Set = [
    "txt", "log", "md", "json", "yaml", "yml", "csv", "tsv", "py", "swift", "sh", "toml", "ini",
    "cfg", "xml", "html", "js", "css", "rst",
  ]
  private static let others = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "pdf": "application/pdf", "zip": "application/zip",
    "gz": "application/gzip",
  ]

  /// The type by a name's ending; text that a browser could run is plain text.
  static func of(_ name: String) -> String {
    let ending = (name as NSString).pathExtension.lowercased()
    if texts.contains(ending) { return "text/plain; charset=utf-8" }
    return others[ending] ?? "application/octet-stream"
  }
}
