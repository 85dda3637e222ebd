extension DatasetFacts {
  /// What is known of downsampled ImageNet.
  ///
  /// The release is `old` (PixelRNN's), `new` (Chrabaszcz and others'), or nil where it cannot be
  /// told. They are different data sets: resampling and validation images differ.
  static func imagenet(side: Int, form: String, release: String?) -> DatasetFacts {
    var facts = DatasetFacts(dataset: "imagenet\(side)", form: form)
    facts.side = side
    facts.release = release
    facts.license = "ImageNet's terms of access: non-commercial research and education"
    switch release {
    case "old":
      facts.sourceURL = "http://image-net.org/small (no longer offered)"
      facts.citation =
        "van den Oord, A., Kalchbrenner, N. and Kavukcuoglu, K. (2016). Pixel Recurrent Neural "
        + "Networks."
    case "new":
      facts.sourceURL = "https://image-net.org/download-images"
      facts.citation =
        "Chrabaszcz, P., Loshchilov, I. and Hutter, F. (2017). A Downsampled Variant of ImageNet "
        + "as an Alternative to the CIFAR Datasets."
    default:
      facts.notes = [
        "the files do not tell whether this is ImageNet's old or new release, which differ in "
          + "bits/dim; state it with --release"
      ]
    }
    return facts
  }

  /// The sides in which ImageNet was published.
  static let imagenetSides: Set<Int> = [32, 64]
}
