import Foundation

/// Where pages, files and images are.
enum Address {
  static func experiment(_ name: String) -> String { "/experiments/\(segment(name))" }
  static func checklist(_ name: String) -> String { "/checklists/\(segment(name))" }
  static func run(_ uid: String) -> String { "/runs/\(segment(uid))" }
  static func dataset(_ name: String) -> String { "/datasets/\(segment(name))" }

  static func file(_ path: String, run: String) -> String {
    "/runs/\(segment(run))/files/\(segment(path))"
  }

  static func image(_ number: Int, split: String, dataset: String) -> String {
    "/datasets/\(segment(dataset))/images/\(segment(split))/\(number).png"
  }

  static func diff(_ first: String, _ second: String) -> String {
    "/diff" + query(["a": first, "b": second])
  }

  /// A name as one segment of a path; one that ends like a twin keeps its page.
  static func segment(_ name: String) -> String {
    let text = name.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    return text.hasSuffix(".json") || text.allSatisfy({ $0 == "." })
      ? text.replacing(".", with: "%2E") : text
  }

  /// `?a=1&b=2`, sorted; nothing without fields.
  static func query(_ fields: [String: String]) -> String {
    let pairs = fields.sorted { $0.key < $1.key }.map {
      "\(encoded($0.key))=\(encoded($0.value))"
    }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")
}
