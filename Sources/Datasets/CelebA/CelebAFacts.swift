extension DatasetFacts {
  /// What is known of CelebA-HQ.
  ///
  /// The release says whose pixels they are, such as `glow`, `progan` or `jpeg`: copies of CelebA-HQ
  /// differ in their pixels, and so in bits/dim.
  static func celebahq(side: Int?, form: String, release: String) -> DatasetFacts {
    var facts = DatasetFacts(dataset: "celebahq", form: form)
    facts.side = side
    facts.release = release
    facts.sourceURL = "https://github.com/tkarras/progressive_growing_of_gans"
    facts.license = "CelebA's agreement: non-commercial research"
    facts.citation =
      "Karras, T., Aila, T., Laine, S. and Lehtinen, J. (2018). Progressive Growing of GANs for "
      + "Improved Quality, Stability, and Variation."
    return facts
  }
}
