/// CIFAR-10 as TensorFlow Datasets prepares it: PNG records with identifiers, in a hashed order.
enum CIFARTFDS {
  static let form = DatasetForm(
    name: "cifar10-tfds", dataset: "cifar10", summary: "TFDS' cifar10 TFRecords (files or folder)"
  ) { path, _ in
    let set = try path.records().filter { $0.kind == .identified(side: CIFARBatch.side) }
    if set.files.isEmpty { return [] }
    var facts = DatasetFacts.cifar10(form: "cifar10-tfds")
    facts.notes = ["images in the order of their identifiers, which is the publisher's"]
    return [
      PublishedSource(facts, tree: set.tree, entries: set.entries) { progress, deliver in
        try read(set, progress: progress, deliver: deliver)
        return []
      }
    ]
  }

  private struct Place {
    let id: String
    let file: Int
    let offset: Int
    let number: Int
  }

  /// One pass finds the identifiers, a second one reads the images in their order.
  private static func read(
    _ set: RecordSet, progress: (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws {
    try ShardSeries.requireWhole(set.entries, in: set.tree)
    let files = try set.files.map { TFRecordFile(try set.tree.open($0.entry)) }
    var places: [Place] = []
    for (index, file) in files.enumerated() {
      var number = 0
      try file.forEachRecord { offset, payload in
        let example = try self.example(payload, set, index, number)
        let id = String(decoding: payload[try example.bytes("id")], as: UTF8.self)
        places.append(Place(id: id, file: index, offset: offset, number: number))
        number += 1
        return true
      }
    }
    places.sort { order($0.id) < order($1.id) }
    for (a, b) in zip(places, places.dropFirst()) where a.id == b.id {
      throw DatasetError.duplicateMember(path: set.tree.root, member: "the record \(a.id)")
    }
    for place in places {
      let payload = try files[place.file].record(at: place.offset)
      let example = try self.example(payload, set, place.file, place.number)
      progress(payload.count + 16)
      guard let label = try example.label(), label <= 9 else {
        throw example.problem("the label is not one of 0 to 9")
      }
      let split = place.id.split(separator: "_").first.map(String.init) ?? "all"
      guard split == "train" || split == "test" else {
        throw example.problem("the identifier \"\(place.id.prefix(60))\" is not CIFAR-10's")
      }
      try deliver(
        SourceImage(
          split: split, name: place.id, label: label,
          content: .encoded(Array(payload[try example.bytes("image")]))))
    }
  }

  private static func example(
    _ payload: [UInt8], _ set: RecordSet, _ file: Int, _ number: Int
  ) throws -> TFExample {
    try TFExample(payload, file: set.files[file].entry.baseName, record: number)
  }

  /// Training before test, then by number, then by name.
  private static func order(_ id: String) -> (Int, Int, String) {
    let parts = id.split(separator: "_")
    return (
      SplitName.rank(parts.first.map(String.init) ?? ""), parts.last.flatMap { Int($0) } ?? .max, id
    )
  }
}
