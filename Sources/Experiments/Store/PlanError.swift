/// Why a plan or a run cannot go ahead; each case describes itself in one sentence.
public enum PlanError: Error, Equatable, Sendable {
  /// Two labels stand for one configuration.
  case sameConfiguration(String, String)
  /// The selection rule differs from the one that runs were started under.
  case selectionFrozen(experiment: String, declared: String, offered: String)
  /// The label belongs to another configuration, which has run.
  case labelTaken(label: String, experiment: String, runs: Int)
  /// No experiment of that name is recorded.
  case unknownExperiment(name: String, known: [String], nearest: String?)
  /// The experiment has no such configuration.
  case unknownConfiguration(hash: String, experiment: String)
  /// No run has that id.
  case unknownRun(uid: String)
  /// Several runs' ids begin so.
  case ambiguousRun(uid: String, matches: [String])
  /// The run counts already.
  case notExcluded(uid: String)
  /// A finished run cannot be removed.
  case evidence(uid: String)
  /// Two runs are not of one configuration and seed.
  case notTheSame(first: String, second: String)
  /// The run is finished.
  case alreadyFinished(experiment: String, label: String, seed: Int, replicate: Int, uid: String)
  /// A live process works on the run.
  case held(experiment: String, label: String, seed: Int, hostname: String, pid: Int)
  /// Another process took the run over, since this one had been silent for so long.
  case takenOver(uid: String)
  /// The search differs from the one that runs were started under.
  case searchFrozen(experiment: String, declared: String)
  /// Runs had started before a search was declared.
  case searchTooLate(experiment: String)
  /// Trials are not over, so nothing can be decided.
  case trialsMissing(experiment: String, runs: Int, trials: Int)
  /// No trial has a finite score.
  case noWinner(experiment: String, rule: String)
  /// The search has no winner yet.
  case undecided(experiment: String)
  /// The configuration is none of the winners.
  case notAFinalist(label: String, experiment: String)
  /// Finalists were to run with seeds that they were chosen on.
  case seedChosenOn(seed: Int, experiment: String)
  /// The name of the finalists' experiment belongs to another one, or the other way round.
  case notFinal(experiment: String, of: String?)
  /// The metric has no value in the epochs of the run, so no epoch can be chosen by it.
  case nothingToSelect(uid: String, rule: String)
}

extension PlanError: CustomStringConvertible {
  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .sameConfiguration(let label, let twin):
      return "variants '\(label)' and '\(twin)' are the same configuration once defaults are "
        + "filled in; their runs would be counted twice"
    case .selectionFrozen(let experiment, let declared, let offered):
      return "experiment '\(experiment)' has runs under the rule '\(declared)', so it cannot "
        + "become '\(offered)'; give the new rule an experiment of its own"
    case .labelTaken(let label, let experiment, let runs):
      return "'\(label)' of experiment '\(experiment)' has \(runs) started "
        + "run\(runs == 1 ? "" : "s") with another configuration; give the new one another label"
    case .unknownExperiment(let name, let known, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      let list = known.isEmpty ? "none is recorded" : "there are \(known.joined(separator: ", "))"
      return "no experiment '\(name)' (\(list))\(hint)"
    case .unknownConfiguration(let hash, let experiment):
      return "experiment '\(experiment)' has no configuration \(hash.prefix(12)); "
        + "register the experiment first"
    case .unknownRun(let uid):
      return "no run '\(uid)'; macow-report runs lists them"
    case .ambiguousRun(let uid, let matches):
      return "'\(uid)' is the beginning of \(matches.count) runs' ids, such as "
        + matches.prefix(3).map { String($0.prefix(12)) }.joined(separator: ", ")
        + "; give more digits"
    case .notExcluded(let uid):
      return "run \(uid.prefix(8)) is not excluded"
    case .evidence(let uid):
      return "run \(uid.prefix(8)) is finished, so it is evidence and cannot be removed; leave it "
        + "out of the means with macow-report runs exclude \(uid.prefix(8)) --reason"
    case .notTheSame(let first, let second):
      return "runs \(first.prefix(8)) and \(second.prefix(8)) are not two runs of one "
        + "configuration and seed, so nothing about them has to be equal"
    case .alreadyFinished(let experiment, let label, let seed, let replicate, let uid):
      return "'\(label)' with seed \(seed)\(replicate > 0 ? ", replicate \(replicate)," : "") is "
        + "finished (run \(uid.prefix(8))); see it with macow-report runs \(experiment), or run it "
        + "once more as a replicate with --replicate \(replicate + 1)"
    case .held(let experiment, let label, let seed, let hostname, let pid):
      return "'\(label)' with seed \(seed) of experiment '\(experiment)' is being trained by "
        + "process \(pid) on \(hostname)"
    case .takenOver(let uid):
      return "run \(uid.prefix(8)) was given up as lost while this process was silent, so this "
        + "process stops; see macow-train status"
    case .searchFrozen(let experiment, let declared):
      return "experiment '\(experiment)' has runs under the search it declared (\(declared)), and "
        + "this specification changes it; use a new experiment name for the changed search"
    case .searchTooLate(let experiment):
      return "experiment '\(experiment)' has started runs, so no search can be declared for it any "
        + "more; use a new experiment name"
    case .trialsMissing(let experiment, let runs, let trials):
      return "\(runs) run\(runs == 1 ? "" : "s") of \(trials) trial\(trials == 1 ? "" : "s") of "
        + "'\(experiment)' \(runs == 1 ? "is" : "are") not over, so nothing is decided; launch "
        + "again to run what is missing, or decide with --among-finished, which is recorded"
    case .noWinner(let experiment, let rule):
      return "no trial of '\(experiment)' has a finite score, so nothing can win (\(rule))"
    case .undecided(let experiment):
      return "the search of '\(experiment)' has no winner yet; launch it without --role, or decide "
        + "it with macow-train select"
    case .notAFinalist(let label, let experiment):
      return "'\(label)' is no winner of the search of '\(experiment)'; see macow-train select"
    case .seedChosenOn(let seed, let experiment):
      return "seed \(seed) has run in '\(experiment)', where the finalists were chosen; give them "
        + "seeds that nothing was chosen on"
    case .notFinal(let experiment, let parent?):
      return "an experiment '\(experiment)' is on record that does not hold the finalists of "
        + "'\(parent)'; rename '\(parent)'"
    case .notFinal(let experiment, nil):
      return "'\(experiment)' holds the finalists of another experiment; use another name"
    case .nothingToSelect(let uid, let rule):
      return "run \(uid.prefix(8)) has no finite value to choose by ('\(rule)')"
    }
  }
}
