/// Arrays of whole splits cut from the old release: PixelCNN++'s npz, and the npy files of Flow++
/// and VDVAE.
enum ImageNetArrays {
  static let npzForm = DatasetForm(
    name: "imagenet-npz", dataset: "imagenet", summary: "PixelCNN++'s npz with trainx and testx"
  ) { path, _ in
    let tree = try path.tree()
    return try tree.entries(.npz).filter { !ImageNetBatches.isBatch($0) }.map {
      entry in
      let members = try NumpyArchive(try tree.open(entry, isVerified: true), name: entry.name)
      let parts = try [("train", "trainx"), ("valid", "testx")].map { split, name in
        (split, try PixelArray(try members.open(name, isVerified: true), name: name))
      }
      guard let side = parts.first?.1.side, parts.allSatisfy({ $0.1.side == side }),
        DatasetFacts.imagenetSides.contains(side)
      else {
        throw DatasetError.badRecord(
          member: entry.name, record: nil, offset: nil,
          reason: "its images are not all of 32x32 or 64x64 pixels")
      }
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-npz", release: "old")
      facts.notes = ["images in the order of the arrays"]
      return PublishedSource(facts, tree: tree, entries: [entry]) { progress, deliver in
        for (split, name) in [("train", "trainx"), ("valid", "testx")] {
          let array = try PixelArray(try members.open(name), name: name)
          try array.deliver(as: split, progress: progress, name: { "\(name)#\($0)" }, to: deliver)
        }
        return []
      }
    }
  }

  static let npyForm = DatasetForm(
    name: "imagenet-npy", dataset: "imagenet",
    summary: "npy files of whole splits, such as Flow++'s train_32x32.npy or VDVAE's"
  ) { path, _ in
    let tree = try path.tree()
    let arrays = try ArrayFile.all(in: tree).filter {
      $0.bits == 8 && !$0.isFace && DatasetFacts.imagenetSides.contains($0.side)
    }
    return Set(arrays.map(\.side)).sorted().map { side in
      let chosen = ArrayFile.ordered(arrays.filter { $0.side == side })
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-npy", release: "old")
      facts.notes = ["images in the order of the arrays"]
      return PublishedSource(facts, tree: tree, entries: chosen.map(\.entry)) { progress, deliver in
        for file in chosen {
          let array = try PixelArray(try tree.open(file.entry), name: file.entry.name)
          try array.deliver(
            as: file.split, progress: progress, name: { "\(file.entry.baseName)#\($0)" },
            to: deliver)
        }
        return []
      }
    }
  }
}
