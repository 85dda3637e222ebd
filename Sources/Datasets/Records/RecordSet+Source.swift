extension RecordSet {
  /// A source that delivers one image a record.
  func source(
    _ facts: DatasetFacts, dealing: PublishedSource.Dealing? = nil,
    image: @escaping @Sendable (File, Int, TFExample) throws -> SourceImage
  ) -> any DatasetSource {
    PublishedSource(facts, tree: tree, entries: entries, dealing: dealing) { progress, deliver in
      try forEachRecord(progress: progress) { file, number, example in
        try deliver(try image(file, number, example))
      }
      return []
    }
  }
}
