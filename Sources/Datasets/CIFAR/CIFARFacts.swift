extension DatasetFacts {
  /// What is known of CIFAR-10.
  static func cifar10(form: String) -> DatasetFacts {
    var facts = DatasetFacts(dataset: "cifar10", form: form)
    facts.side = CIFARBatch.side
    facts.sourceURL = "https://www.cs.toronto.edu/~kriz/cifar.html"
    facts.license = "none stated by the publisher"
    facts.citation =
      "Krizhevsky, A. (2009). Learning Multiple Layers of Features from Tiny Images."
    facts.classNames = [
      "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]
    return facts
  }
}
