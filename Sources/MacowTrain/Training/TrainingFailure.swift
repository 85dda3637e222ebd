/// Why a run stopped before its end.
enum TrainingFailure: Error, CustomStringConvertible {
  /// The numbers stopped being numbers.
  case diverged(String)

  var description: String {
    switch self {
    case .diverged(let sentence): "training diverged: \(sentence)"
    }
  }
}
