/// One form in which people have a data set on disk.
public struct DatasetForm: Sendable {
  /// Its name, such as `cifar10-binary`.
  public let name: String
  /// The data set that it is a form of, such as `cifar10`, or the beginning of its name, such as
  /// `imagenet` for `imagenet32` and `imagenet64`.
  public let dataset: String
  /// What it looks like, for messages.
  public let summary: String
  /// The sources at a path, judged by content: none if the path holds another form, several if it
  /// holds the data set in several sizes or categories.
  let recognise:
    @Sendable (_ path: DatasetPath, _ request: SourceRequest) throws -> [any DatasetSource]
}

/// Every form that is known.
///
/// A new one is a file and a line in this list.
public enum DatasetForms {
  /// The list, in the order in which forms are tried.
  public static let all: [DatasetForm] = [
    CIFARSource.binaryForm, CIFARSource.pythonForm, CIFARParquet.form, CIFARTFDS.form,
    PixelRNNImages.form, GlowImageNet.form, RealNVPImageNet.form, TFDSImageNet.form,
    ImageNetArrays.npzForm, ImageNetArrays.npyForm, NVAEDatabase.imagenetForm,
    ImageNetBatches.form, ImageNetFolder.form,
    LSUNDatabase.form, LSUNExport.form, LSUNRecords.glowForm, LSUNRecords.realNVPForm,
    GlowCelebA.form, ProGANRecords.form, NVAEDatabase.celebaForm, CelebAParquet.form,
    CelebAHDF5.form, CelebAArrays.imagesForm, CelebAArrays.setForm, CelebAImages.form,
  ]

  /// Every source that a path can be read as.
  ///
  /// - Parameters:
  ///   - path: A file, an archive or a folder.
  ///   - dataset: Only forms of this data set; nil asks all.
  ///   - request: What was said beside the path.
  /// - Returns: The sources of the first form that recognises the path, not read yet.
  /// - Throws: `DatasetError.missing`, or `unrecognised` with the forms that are known.
  public static func sources(
    at path: String, dataset: String? = nil, request: SourceRequest = SourceRequest()
  ) throws -> [any DatasetSource] {
    guard FileSystem.kind(path) != .missing else { throw DatasetError.missing(path: path) }
    let forms = all.filter { dataset?.hasPrefix($0.dataset) ?? true }
    let candidate = DatasetPath(path)
    for form in forms {
      let sources = try form.recognise(candidate, request).filter { source in
        let facts = source.facts
        return (dataset ?? facts.dataset) == facts.dataset
          && (request.side ?? facts.side) == (facts.side ?? request.side)
          && (request.category ?? facts.category) == facts.category
      }
      if !sources.isEmpty { return sources }
    }
    throw DatasetError.unrecognised(path: path, expected: expectation(dataset, forms, request))
  }

  private static func expectation(
    _ dataset: String?, _ forms: [DatasetForm], _ request: SourceRequest
  ) -> String {
    let chosen = [
      request.side.map { "of \($0)x\($0) pixels" }, request.category.map { "of category \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
    let suffix = chosen.isEmpty ? "" : " (\(chosen))"
    guard dataset != nil else {
      return "a known form of " + Set(all.map(\.dataset)).sorted().joined(separator: ", ") + suffix
    }
    return forms.map(\.summary).joined(separator: ", or ") + suffix
  }

  /// Opens a data set in whatever form it is.
  ///
  /// Several paths are read one after the other, in the order of their names.
  ///
  /// - Parameters:
  ///   - dataset: The data set, such as `cifar10`; nil takes any.
  ///   - paths: Files, archives or folders of one data set.
  ///   - request: What was said beside the paths.
  /// - Returns: The source, not read yet.
  /// - Throws: `DatasetError.missing` or `unrecognised`; `ambiguous` if a path holds more than one
  ///   data set and the request does not choose; `mixed` if the paths are of different ones.
  public static func open(
    _ dataset: String? = nil, at paths: [String], request: SourceRequest = SourceRequest()
  ) throws -> any DatasetSource {
    let parts = try paths.map { path in
      let found = try sources(at: path, dataset: dataset, request: request)
      guard found.count == 1, let source = found.first else {
        throw DatasetError.ambiguous(path: path, choices: found.map(\.facts.title))
      }
      return source
    }
    if parts.count == 1, let only = parts.first { return only }
    return try CombinedSource(parts, names: paths.map(FileSystem.name))
  }
}

extension DatasetFacts {
  /// The data set with its size, category and release, such as `imagenet32 (old release)`.
  public var title: String {
    var text = dataset
    if let category { text += " \(category)" }
    if let side, !dataset.hasSuffix(String(side)) { text += " \(side)x\(side)" }
    if let release { text += " (\(release) release)" }
    return text
  }
}
