internal import Datasets
internal import Foundation

/// What a digest says before its splits.
struct DigestHeader: Encodable {
  let path: String
  let dataset: String
  let form: String
  let release: String?
  let category: String?
  let bitsPerSample: Int
  let preprocess: String
  /// The files that were read.
  let files: [File]

  struct File: Encodable {
    let name: String
    let bytes: Int
    let sha256: String
    /// The published archive that it is.
    let recognised: String?
  }

  private enum CodingKeys: String, CodingKey {
    case path, dataset, form, release, category, preprocess, files
    case bitsPerSample = "n_bits"
  }

  init(_ facts: DatasetFacts, paths: [String], preprocessing: String, files: [SourceFile]) {
    path = paths.joined(separator: " ")
    (dataset, form, release) = (facts.dataset, facts.form, facts.release)
    (category, bitsPerSample) = (facts.category, facts.bitsPerSample)
    preprocess = preprocessing
    self.files = files.map {
      File(
        name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: KnownArchives.name(of: $0))
    }
  }

  /// Lines for people.
  var text: String {
    var lines = ["\(path)", "  data set    \(dataset), \(form)"]
    if let release { lines.append("  release     \(release)") }
    if let category { lines.append("  category    \(category)") }
    if bitsPerSample < 8 { lines.append("  values      bins of \(bitsPerSample) bits already") }
    if preprocess != "none" { lines.append("  preprocess  \(preprocess)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
