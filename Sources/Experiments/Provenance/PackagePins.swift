internal import Foundation

/// `Package.resolved`: which versions of which packages a program was built from.
enum PackagePins {
  private struct File: Decodable {
    struct Pin: Decodable {
      struct State: Decodable {
        let version: String?
        let branch: String?
        let revision: String?
      }
      let identity: String
      let state: State
    }
    let pins: [Pin]
  }

  /// The versions by package, or the revision of one without; empty for text of another form.
  static func versions(_ text: String) -> [String: String] {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(text.utf8)) else { return [:] }
    return file.pins.reduce(into: [:]) {
      $0[$1.identity] = $1.state.version ?? $1.state.revision ?? $1.state.branch ?? "unknown"
    }
  }

  /// The text of the file that belongs to a program: in the folder of the program or the nearest one
  /// above it, since a build lies inside its package; empty if there is none.
  ///
  /// - Parameter program: The program's file.
  /// - Returns: The file, whole.
  static func text(near program: String) -> String {
    var folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      let text = SystemFile.text(folder.appendingPathComponent("Package.resolved").path)
      if !text.isEmpty { return text }
      folder.deleteLastPathComponent()
    }
    return ""
  }
}
