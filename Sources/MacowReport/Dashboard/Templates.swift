import Foundation
import Mustache

/// The pages' templates, from `Resources`, compiled into the program.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Every template by its name.
  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("layout", PackageResources.layout_mustache),
    ("problem", PackageResources.problem_mustache),
    ("paging", PackageResources.paging_mustache),
    ("headings", PackageResources.headings_mustache),
    ("cells", PackageResources.cells_mustache),
    ("fact", PackageResources.fact_mustache),
    ("chart", PackageResources.chart_mustache),
    ("experiments", PackageResources.experiments_mustache),
    ("experiment", PackageResources.experiment_mustache),
    ("runs", PackageResources.runs_mustache),
    ("run", PackageResources.run_mustache),
    ("evaluation", PackageResources.evaluation_mustache),
    ("diff", PackageResources.diff_mustache),
    ("datasets", PackageResources.datasets_mustache),
    ("dataset", PackageResources.dataset_mustache),
    ("query", PackageResources.query_mustache),
    ("checklist", PackageResources.checklist_mustache),
  ]

  init() throws {
    MustacheContentTypes.register(ScalarEscaping(), named: "SCALARS")
    library = MustacheLibrary(
      templates: try Dictionary(
        uniqueKeysWithValues: Self.sources.map { name, bytes in
          let text = String(decoding: bytes, as: UTF8.self)
          return (name, try MustacheTemplate(string: "{{% CONTENT_TYPE:SCALARS}}\n" + text))
        }))
  }

  /// A page's text.
  func render(_ name: String, _ content: [String: Any]) -> String {
    library.render(content, withTemplate: name) ?? ""
  }
}

/// HTML's escapes by Unicode scalar: a quote with a combining mark is still a quote to a browser,
/// but another character to Swift.
struct ScalarEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String { Self.escaped(text) }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      case 0: bytes += Array("\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
