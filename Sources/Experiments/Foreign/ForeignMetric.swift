/// What a metric of another program is, as far as its name tells.
///
/// `val_loss`, `valid/loss`, `validation.loss` and `eval/loss` are of split `val`; a name that no
/// rule knows has no split and no direction, and says so instead of guessing.
public enum ForeignMetric {
  /// The metric of a name.
  ///
  /// - Parameters:
  ///   - name: Any name; one of `MetricKind.all` keeps its direction and unit.
  ///   - direction: What a person said about it; nil to read it from the name.
  /// - Returns: What tables and comparisons need to know.
  public static func kind(
    named name: String, direction: MetricKind.Direction? = nil
  ) -> MetricKind {
    if let known = MetricKind.named(name) { return known }
    return MetricKind(
      foreign: name, split: split(of: name), direction: direction ?? self.direction(of: name),
      unit: "", definition: definition)
  }

  /// What is on record about where such a metric is from.
  public static let definition = "as another program recorded it; its formula is not on record"

  /// The split that a name begins with: `train`, `val`, `test` or `none`.
  ///
  /// - Parameter name: Any name.
  /// - Returns: The split.
  public static func split(of name: String) -> String {
    switch words(of: name).first {
    case "train", "training": "train"
    case "val", "valid", "validation", "dev", "eval": "val"
    case "test", "testing": "test"
    default: "none"
    }
  }

  /// Which way is better, by the words of a name.
  ///
  /// - Parameter name: Any name.
  /// - Returns: `.none` if no word tells, or if words contradict each other.
  public static func direction(of name: String) -> MetricKind.Direction {
    let words = Set(words(of: name))
    let isSmaller = !words.isDisjoint(with: smallerIsBetter)
    let isLarger = !words.isDisjoint(with: largerIsBetter)
    if isSmaller == isLarger { return .none }
    return isSmaller ? .min : .max
  }

  /// Whether a column of that name is more likely a metric than a setting.
  ///
  /// - Parameter name: Any name.
  /// - Returns: Whether it names a split or a direction.
  public static func isLikely(_ name: String) -> Bool {
    MetricKind.named(name) != nil || direction(of: name) != .none
      || (split(of: name) != "none" && words(of: name).count > 1)
  }

  private static let smallerIsBetter: Set<String> = [
    "loss", "bpd", "nll", "error", "err", "perplexity", "ppl", "mse", "rmse", "mae", "fid",
  ]
  private static let largerIsBetter: Set<String> = [
    "acc", "accuracy", "auc", "auroc", "f1", "precision", "recall", "iou", "psnr", "ssim",
  ]

  /// `valLoss/best_epoch` is val, loss, best, epoch.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      let isPart = character.isLetter || character.isNumber
      if !isPart || (character.isUppercase && wasLower) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isPart { word.append(character) }
      wasLower = character.isLowercase
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}
