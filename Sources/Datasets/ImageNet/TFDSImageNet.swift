/// TensorFlow Datasets' `downsampled_imagenet` (the old release, whose PNG files it stores as they
/// are) and `imagenet_resized` (the new one, with labels).
enum TFDSImageNet {
  static let form = DatasetForm(
    name: "imagenet-tfds", dataset: "imagenet",
    summary: "TFDS' downsampled_imagenet or imagenet_resized"
  ) { path, request in
    let set = try path.records()
    return ["old", "new"].flatMap { release in
      set.grouped { side(of: $0, release: release) }.map { side, set in
        var facts = DatasetFacts.imagenet(side: side, form: "imagenet-tfds", release: release)
        facts.notes = ["records in the order of the files' names, which TFDS hashed"]
        return set.source(facts) { file, number, example in
          SourceImage(
            split: file.split, name: "\(file.entry.baseName)#\(number)",
            label: try example.label(),
            content: .encoded(Array(example.payload[try example.bytes("image")])))
        }
      }
    }
  }

  private static func side(of file: RecordSet.File, release: String) -> Int? {
    guard case .encoded(let side?, let hasLabel) = file.kind,
      DatasetFacts.imagenetSides.contains(side), hasLabel == (release == "new"),
      // Other labelled sets have these features as well.
      !hasLabel || file.entry.baseName.hasPrefix("imagenet_resized")
    else { return nil }
    return side
  }
}
