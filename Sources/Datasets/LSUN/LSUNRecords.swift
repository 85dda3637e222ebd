/// Glow's and RealNVP's TFRecords of LSUN.
enum LSUNRecords {
  static let glowForm = form(
    name: "lsun-glow", summary: "Glow's TFRecords lsun or lsun_realnvp of a category",
    notes: ["records in the order of the files' names; already cropped or shrunk by Glow"],
    isWanted: { kind in
      guard case .interleaved(let height, let width, false) = kind else { return false }
      return height != width || !DatasetFacts.imagenetSides.contains(height)
    },
    content: { try ShapedPixels($0).content })

  static let realNVPForm = form(
    name: "lsun-realnvp", summary: "RealNVP's TFRecords of a category",
    notes: ["records in the order of the files' names; already shrunk by RealNVP"],
    isWanted: { kind in
      guard case .measured(let height, let width) = kind else { return false }
      return height != width || !DatasetFacts.imagenetSides.contains(height)
    },
    content: { try ShapedPixels(measured: $0).content })

  private static func form(
    name: String, summary: String, notes: [String],
    isWanted: @escaping @Sendable (RecordKind) -> Bool,
    content: @escaping @Sendable (TFExample) throws -> SourceImage.Content
  ) -> DatasetForm {
    DatasetForm(name: name, dataset: "lsun", summary: summary) { path, request in
      let set = try path.records()
      let category = { (file: RecordSet.File) in
        LSUNCategory.of(set.tree.components(of: file.entry, given: 4)) ?? request.category ?? ""
      }
      // Files of one size belong together; Glow's whole images differ in size.
      return set.grouped { isWanted($0.kind) ? Group(category($0), $0.kind) : nil }.map {
        group, set in
        var facts = DatasetFacts.lsun(
          category: group.category.isEmpty ? nil : group.category, side: group.side, form: name)
        facts.release = name == "lsun-glow" ? "glow" : "realnvp"
        facts.notes = notes
        // Images have no names: their number, with the file's name where a split has several.
        let isAlone = Set(set.files.map(\.split)).count == set.files.count
        return set.source(facts) { file, number, example in
          SourceImage(
            split: file.split, name: (isAlone ? "" : file.entry.baseName + "#") + "\(number)",
            label: try example.label(),
            content: try content(example))
        }
      }
    }
  }

  private struct Group: Hashable, Comparable {
    let category: String
    /// The side of square images of Glow's sizes; nil for whole images, which differ.
    let side: Int?

    init(_ category: String, _ kind: RecordKind) {
      self.category = category
      switch kind {
      case .interleaved(let height, let width, _) where height == width && height != 96:
        side = height
      default: side = nil
      }
    }

    static func < (a: Group, b: Group) -> Bool {
      (a.category, a.side ?? 0) < (b.category, b.side ?? 0)
    }
  }
}
