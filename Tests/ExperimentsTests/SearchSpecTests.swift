import Configurations
import Testing

@testable import Experiments

/// What a specification may search, and what it draws.
@Suite struct SearchSpecTests {
  static let base = """
    experiment: quick
    data: {name: photos32}
    model: {type: glow, levels: 2}

    """

  static func spec(_ search: String) throws -> ExperimentSpec {
    try ExperimentSpec(yaml: base + search, file: "x.yaml")
  }

  @Test func aGridHasEveryCombinationWithReadableLabels() throws {
    let spec = try Self.spec(
      """
      search:
        method: grid
        space: {optimizer.learning_rate: [0.001, 0.002], model.levels: [2, 3]}
        seeds: 1..2
        final: {seeds: 100..104}
      """)
    #expect(
      spec.variants.map(\.label) == [
        "levels2-lr0.001", "levels2-lr0.002", "levels3-lr0.001", "levels3-lr0.002",
      ])
    #expect(
      spec.variants.map(\.configuration.optimizer.learningRate) == [0.001, 0.002, 0.001, 0.002])
    #expect(spec.variants.map { $0.configuration.model["levels"] } == [2, 2, 3, 3])
    #expect(spec.variants.allSatisfy { $0.role == .candidate })
    #expect(spec.seeds == [1, 2])
    #expect(spec.searchGroups.map(\.trials.count) == [4])
    #expect(
      spec.searchSentences == [
        "grid search of 4 trials, model.levels in {2, 3}, optimizer.learning_rate in {0.001, 0.002}; "
          + "the trial with the lowest mean val/bpd over seeds 1, 2 at the epoch with the best "
          + "val/bpd wins, of equal ones that with the lowest configuration hash"
      ])
  }

  /// The numbers are those of a Python program: SHA-256 over `macow-seed-v1`, 3, `search` and
  /// 4 · draw + field; the upper 53 bits; `%.3e`.
  @Test func randomSettingsAreAFunctionOfSeedAndNumber() throws {
    let yaml = """
      search:
        method: random
        trials: 4
        seed: 3
        space:
          training.batch_size: [16, 32, 64]
          optimizer.learning_rate: {log_uniform: [0.0001, 0.01]}
          schedule.warmup_steps: {int_uniform: [0, 10]}
          optimizer.beta1: {uniform: [0.8, 0.95]}
      """
    let found = try Self.spec(yaml).variants.map(\.configuration)
    #expect(found.map(\.optimizer.beta1) == [0.858, 0.9213, 0.8077, 0.8659])
    #expect(found.map(\.optimizer.learningRate) == [0.000347, 0.001163, 0.00802, 0.005695])
    #expect(found.map(\.schedule.warmupSteps) == [3, 2, 2, 9])
    #expect(found.map(\.training.batchSize) == [64, 64, 16, 32])
    let more = try Self.spec(yaml.replacing("trials: 4", with: "trials: 40"))
    #expect(Array(more.variants.map(\.configuration).prefix(4)) == found)
    let other = try Self.spec(yaml.replacing("seed: 3", with: "seed: 4"))
    #expect(Set(other.variants.map(\.configuration)).isDisjoint(with: found))
  }

  @Test func noSettingIsDrawnTwice() throws {
    let spec = try Self.spec(
      "search: {method: random, trials: 6, space: {training.batch_size: [1, 2, 3], data.flip: "
        + "[true, false]}}")
    #expect(Set(spec.variants.map(\.configuration)).count == 6)
    #expect(spec.variants.allSatisfy { $0.label.contains("flip") })
  }

  @Test func everyVariantIsSearched() throws {
    let spec = try Self.spec(
      """
      variants:
        - {label: narrow, role: baseline}
        - {label: wide, set: {model.hidden: 64}}
      search: {method: list, space: [{training.epochs: 3}, {model.steps: [1, 2]}]}
      """)
    #expect(
      spec.variants.map(\.label) == [
        "narrow-trial-01", "narrow-trial-02", "wide-trial-01", "wide-trial-02",
      ])
    #expect(spec.searchGroups.map(\.variant) == ["narrow", "wide"])
    #expect(
      spec.variants[3].configuration.model == [
        "type": "glow", "levels": 2, "hidden": 64, "steps": [1, 2],
      ])
    let final = try spec.finalists(["wide-trial-02"], seeds: [100, 101])
    #expect(final.name == "quick-final" && final.finalOf == "quick")
    #expect(final.variants.map(\.role) == [.final])
    #expect(final.variants.map(\.configuration) == [spec.variants[3].configuration])
    #expect(spec.named("quick-final").variants.count == 4)
    #expect(spec.named("quick") == spec)
  }

  @Test(arguments: [
    (
      "{method: gird, space: {a: [1]}}",
      "search.method: expected one of grid, list, random, found 'gird'; did you mean 'grid'?"
    ),
    (
      "{method: grid, spcae: {a: [1]}, space: {training.epochs: [1]}}",
      "search.spcae: unknown key; did you mean 'space'?"
    ),
    (
      "{method: grid, space: {optimizer.learning_rat: [1]}}",
      "search.space.optimizer.learning_rat: unknown key; did you mean 'learning_rate'?"
    ),
    (
      "{method: grid, space: {optimiser.beta1: [0.5]}}",
      "search.space.optimiser: unknown key; did you mean 'optimizer'?"
    ),
    (
      "{method: grid, space: {optimizer.beta1: [2]}}",
      "search.space.optimizer.beta1: must be at least 0 and less than 1"
    ),
    (
      "{method: grid, space: {optimizer.beta1: {uniform: [0, 0.5]}}}",
      "search.space.optimizer.beta1: a grid needs a list of values; ranges go with random"
    ),
    (
      "{method: grid, space: {training.epochs: [1, 1]}}",
      "search.space.training.epochs: 1 is listed twice"
    ),
    (
      "{method: grid, space: {training.epochs: []}}",
      "search.space.training.epochs: the list of values is empty"
    ),
    (
      "{method: grid, space: {}}",
      "search.space: expected a mapping from fields to their values, one or more"
    ),
    (
      "{method: grid, space: {selection.metric: [val/bpd]}}",
      "search.space.selection.metric: the whole experiment shares its selection"
    ),
    (
      "{method: grid, space: {protocol: [paper]}}",
      "search.space.protocol: the whole experiment shares its protocol"
    ),
    (
      "{method: grid, space: {data.bits: [5, 8]}}",
      "search.space.data.bits: data.bits decides what is measured, so its trials could not be compared; make it a variant"
    ),
    (
      "{method: grid, space: {evaluation.samples: [1]}}",
      "search.space.evaluation.samples: evaluation decides what is measured, so its trials could not be compared; make it a variant"
    ),
    (
      "{method: grid, space: {model: [{type: a}], model.levels: [1]}}",
      "search.space.model: contains 'model.levels', also listed"
    ),
    (
      "{method: grid, trials: 3, space: {training.epochs: [1, 2]}}",
      "search.trials: is 3, but the space has 2 settings; leave the key out"
    ),
    (
      "{method: random, space: {training.epochs: [1, 2]}}",
      "search.trials: missing; a random search has so many"
    ),
    (
      "{method: random, trials: 3, space: {training.epochs: [1, 2]}}",
      "search.space: only 2 different settings were found for 3 trials; ask for fewer, or widen the space"
    ),
    (
      "{method: random, trials: 2, space: {optimizer.beta1: {uniform: [0.5, 0.5]}}}",
      "search.space.optimizer.beta1: the range 0.5…0.5 is empty"
    ),
    (
      "{method: random, trials: 2, space: {optimizer.beta1: {log_uniform: [0, 0.5]}}}",
      "search.space.optimizer.beta1: log_uniform needs numbers above 0, found 0.0"
    ),
    (
      "{method: random, trials: 2, space: {training.epochs: {int_uniform: [1, 2.5]}}}",
      "search.space.training.epochs: int_uniform needs whole numbers"
    ),
    (
      "{method: random, trials: 2, space: {training.epochs: {int_unifrom: [1, 2]}}}",
      "search.space.training.epochs.int_unifrom: unknown key; did you mean 'int_uniform'?"
    ),
    (
      "{method: random, trials: 0, space: {training.epochs: [1]}}",
      "search.trials: must be 1 to 10000, found 0"
    ),
    (
      "{method: list, space: {training.epochs: [1]}}",
      "search.space: method: list needs a list of settings, one or more"
    ),
    (
      "{method: list, space: [{training.epochs: 1}, {training.epochs: 1}]}",
      "search.space[1]: trial 'trial-02' is the same configuration as 'trial-01'"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, metric: test/bpd}",
      "search.metric: test/bpd looks at the test split, and nothing may be chosen on it; choose val/bpd, or say 'protocol: paper' to repeat the authors' habit, which every table then mentions"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, metric: val/bdp}",
      "search.metric: expected one of"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, metric: val/bpd_ema}",
      "search.metric: val/bpd_ema needs averaged parameters; set training.ema_decay, such as 0.999"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, seeds: 1..2, over: single}",
      "search.over: single goes with one seed, but 2 are listed; choose mean or median"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, seeds: 1..3, final: {seeds: 3..5}}",
      "search.final.seeds: seed 3 is one of the trials' too; the winner needs seeds that it was not chosen on"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, final: {top: 2}}",
      "search.final.top: must be 1 to the 1 trials"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}, final: {sedes: 7}}",
      "search.final.sedes: unknown key; did you mean 'seeds'?"
    ),
    (
      "{method: grid, space: {training.epochs: [1]}}\nseeds: 1..3",
      "seeds: with a search, the trials' seeds are search.seeds, and the winner's search.final.seeds"
    ),
  ])
  func aWrongSearchIsOneSentence(_ search: String, _ sentence: String) {
    let error = SpecTests.error(Self.base + "search: \(search)")
    #expect(error?.hasPrefix(sentence) == true, "\(error ?? "no error")")
  }

  @Test func onlyThePaperProtocolMayChooseOnTheTestSplit() throws {
    let spec = try Self.spec(
      "protocol: paper\nsearch: {method: grid, space: {training.epochs: [1]}, metric: test/bpd}")
    #expect(spec.protocolKind == .paper)
  }
}
