import Configurations
import Console
import Experiments
import Foundation
import Statistics

/// The papers' numbers, from `experiments/published.yaml`.
struct PublishedNumbers {
  let numbers: [Number]

  /// One number of one paper.
  struct Number: Codable, Hashable {
    /// The `model.type` that it belongs to, or another model's name.
    let model: String
    /// How the paper calls it, if not like the model.
    let name: String?
    /// The data set, such as `cifar10` or `imagenet32`.
    let dataset: String
    /// `old` or `new` where there are two releases.
    let release: String?
    /// Bits of a pixel's colour.
    let bits: Int
    /// `uniform`, `variational` or `discrete`.
    let dequantization: String
    /// `elbo` (one draw), `iw-K` (importance-weighted) or `exact`.
    let bound: String
    /// Bits/dim.
    let value: Double
    /// The ± that the paper prints.
    let spread: Double?
    /// Where the number can be looked up; none for a number from memory.
    let source: String?
    /// What else to know.
    let note: String?

    /// The model's name with what sets it apart.
    var title: String {
      let base = name ?? model
      return dequantization == "uniform" ? base : "\(base) (\(dequantization))"
    }

    /// Where it is from and what it measures.
    var reference: String {
      var parts = [
        name ?? model, dataset + (release.map { " (\($0) release)" } ?? ""), "\(bits) bits",
        dequantization == "discrete" ? "discrete likelihood" : "\(dequantization) dequantization",
        bound,
      ]
      if let note { parts.append(note) }
      return parts.joined(separator: ", ") + ". "
        + (source.map { "Source: \($0)." } ?? "No source at hand: from memory, to be checked.")
    }
  }

  /// Reads a file of numbers.
  init(path: String) throws {
    guard let yaml = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure("\(path): no such file", status: .missingInput)
    }
    let value = try YAMLDocument(yaml, file: path).value
    numbers = try decodeStrictly([Number].self, from: value, path: "")
    for number in numbers where !number.value.isFinite || !(1...8).contains(number.bits) {
      throw CommandFailure("\(path): \(number.model) on \(number.dataset) has an impossible number")
    }
  }

  /// `experiments/published.yaml` in the working directory, or above it or the program.
  static func defaultPath() throws -> String {
    let starts = [
      FileManager.default.currentDirectoryPath,
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
    ]
    let candidates = starts.flatMap(FigureRenderer.ancestors).map {
      "\($0)/experiments/published.yaml"
    }
    guard let path = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw CommandFailure(
        "experiments/published.yaml was not found; name a file with --published-file",
        status: .missingInput)
    }
    return path
  }

  /// The numbers on a data set of the catalogue, by its name.
  func on(_ data: MeasuredData) -> [Number] {
    numbers.filter { number in
      Self.isSame(data.dataset, number.dataset) && (data.bits ?? 8) == number.bits
    }
  }

  /// Whether a catalogue's name begins with the data set's, apart from case and punctuation.
  private static func isSame(_ name: String, _ dataset: String) -> Bool {
    func letters(_ text: String) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    let (name, dataset) = (letters(name), letters(dataset))
    guard name.hasPrefix(dataset) else { return false }
    return name.dropFirst(dataset.count).first?.isNumber != true
  }
}

/// A published number in its place.
struct PublishedCell: Codable, Hashable {
  let row: String
  let column: String
  /// The number with the marks of its sources.
  let text: String
  let number: PublishedNumbers.Number
}

/// Published numbers beside a table's columns.
enum PublishedColumn {
  /// The numbers that mean the same as the table's: same data set, release, bits and
  /// dequantization.
  static func all(
    _ query: TableQuery, columns: [TableColumn], rows: [ResultsTable.Row]
  ) throws -> (cells: [PublishedCell], sources: [String]) {
    guard let published = query.published else { return ([], []) }
    var cells: [PublishedCell] = []
    var sources: [String] = []
    var withheld: Set<String> = []
    func add(_ number: PublishedNumbers.Number, row: String, column: String) {
      let place =
        sources.firstIndex(of: number.reference)
        ?? {
          sources.append(number.reference)
          return sources.count - 1
        }()
      let text =
        number.spread.map { "\(plain(number.value)) ± \(plain($0))" } ?? plain(number.value)
      let mark = number.source == nil ? "†" : ""
      cells.append(
        PublishedCell(
          row: row, column: column, text: "\(text)\(mark) [\(place + 1)]", number: number))
    }
    for column in columns {
      let mine = rows.filter { $0.column == column.title }
      guard let data = mine.lazy.compactMap(\.data).first, column.data.count == 1 else { continue }
      let fitting = published.on(data).filter { number in
        guard let theirs = number.release, let ours = data.release else { return true }
        if theirs != ours {
          withheld.insert("\(column.title.isEmpty ? data.dataset : column.title)")
        }
        return theirs == ours
      }
      for row in mine {
        for number in fitting
        where number.model == row.model && number.dequantization == row.dequantization {
          add(number, row: row.row, column: column.title)
        }
      }
      guard query.showsPublishedModels else { continue }
      let shown = Set(cells.filter { $0.column == column.title }.map(\.number))
      for number in fitting where !shown.contains(number) {
        add(number, row: number.title, column: column.title)
      }
    }
    if cells.contains(where: { $0.number.source == nil }) {
      sources.append("† marks numbers without a source at hand.")
    }
    for name in withheld.sorted() {
      sources.append(
        "Published numbers on another release of \(name) are left out, since releases differ in "
          + "difficulty.")
    }
    return (cells, sources)
  }

  private static func plain(_ value: Double) -> String { "\(value)" }
}
