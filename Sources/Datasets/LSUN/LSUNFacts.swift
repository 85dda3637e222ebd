extension DatasetFacts {
  /// What is known of LSUN.
  static func lsun(category: String?, side: Int?, form: String) -> DatasetFacts {
    var facts = DatasetFacts(dataset: "lsun", form: form)
    facts.category = category
    facts.side = side
    facts.sourceURL = "http://dl.yf.io/lsun/scenes"
    facts.license = "none stated by the publisher"
    facts.citation =
      "Yu, F., Seff, A., Zhang, Y., Song, S., Funkhouser, T. and Xiao, J. (2015). LSUN: "
      + "Construction of a Large-scale Image Dataset using Deep Learning with Humans in the Loop."
    return facts
  }
}

/// The categories of LSUN's scenes and what paths tell of them.
enum LSUNCategory {
  private static let scenes: [String] = [
    "bedroom", "bridge", "church_outdoor", "classroom", "conference_room", "dining_room",
    "kitchen", "living_room", "restaurant", "tower",
  ]

  /// The category that a path tells: a component such as `bedroom_train_lmdb`, `church_outdoor` or
  /// `bedroom_train_00000.tfrecords`.
  static func of(_ components: [String]) -> String? {
    for component in components.reversed() {
      let name = component.lowercased()
      if let scene = scenes.first(where: { name == $0 || name.hasPrefix($0 + "_") }) {
        return scene
      }
      if let match = name.firstMatch(of: /^([a-z_]+?)_(train|val|test)(_|$|\.)/) {
        return String(match.1)
      }
    }
    return nil
  }
}
