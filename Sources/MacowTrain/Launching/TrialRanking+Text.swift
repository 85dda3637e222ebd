import Experiments
import Foundation

extension TrialRanking {
  /// The ranking as people read it: the rule, a line a trial, and what is decided.
  var text: String {
    let width = trials.map(\.label.count).max() ?? 0
    var lines = ["\(experiment)\(variant.map { "/\($0)" } ?? ""): \(rule)"]
    for trial in trials {
      let label = trial.label.padding(toLength: width, withPad: " ", startingAt: 0)
      let score = trial.score.map { String(format: "%.6f", $0) } ?? "–"
      var notes: [String] = []
      if trial.diverged > 0 { notes.append("\(trial.diverged) diverged") }
      if trial.missing > 0 { notes.append("\(trial.missing) not over") }
      let note = notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))"
      lines.append(
        "  \(String(format: "%3d", trial.rank)). \(label)  \(trial.configurationHash.prefix(12))  "
          + "\(score)\(note)")
    }
    if isDecided, let winner { lines.append("winner: \(winner.label)") }
    if !isDecided {
      lines.append(
        missing > 0 ? "not decided: \(missing) runs are not over" : "not decided yet")
    }
    return lines.joined(separator: "\n")
  }
}
