import Configurations
import Experiments
import Testing

@Suite struct SpecTests {
  static let minimal = """
    experiment: quickstart
    data: {name: photos32}
    model: {type: macow}
    """

  static func error(_ yaml: String) -> String? {
    do {
      _ = try ExperimentSpec(yaml: yaml, file: "x.yaml")
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func everythingButNameDataAndModelHasADefault() throws {
    let spec = try ExperimentSpec(yaml: Self.minimal, file: "x.yaml")
    #expect(spec.name == "quickstart")
    #expect(spec.question == "")
    #expect(spec.seeds == [1, 2, 3])
    #expect(spec.variants.map(\.label) == ["quickstart"])
    #expect(spec.report == .defaults)
    let configuration = try #require(spec.variants.first).configuration
    var expected = RunConfiguration.defaults
    expected.data.name = "photos32"
    expected.model = ["type": "macow"]
    #expect(configuration == expected)
    #expect(configuration.optimizer.learningRate == 0.001)
    #expect(configuration.schedule.decay == 0.999997)
    #expect(configuration.training.initializationBatchSize == 256)
    #expect(configuration.evaluation.sampleCount == 16)
  }

  @Test func theFullExampleDecodes() throws {
    let yaml = """
      experiment: quickstart
      question: Does MaCow beat Glow at an equal parameter budget?
      data: {name: photos32, validation: {from: train, fraction: 0.2, seed: 3}, bits: 5, flip: true,
        crop: 24, reflect_crop: 4}
      dequantization: {kind: variational, model: {type: macow, s_channels: 2}}
      optimizer: {kind: adamax, learning_rate: 0.002, beta1: 0.95, beta2: 0.9995,
        epsilon: 1.0e-7, amsgrad: false, weight_decay: 1.0e-6}
      schedule: {warmup_steps: 500, decay: 0.99999, stop_below: 0.01}
      training: {epochs: 3, batch_size: 32, batch_steps: 4, samples: 2, ema_decay: 0.999,
        initialization_batch_size: 64, gradient_clip: 5}
      evaluation: {batch_size: 128, samples: 2, test_samples: 8, temperature: 1, sample_count: 4}
      selection: {metric: val/bpd, epoch: fixed, fixed_epoch: 2}
      protocol: standard
      model: {type: macow, levels: 3, nested: {camelCase: [1, 2]}}
      seeds: 1..3
      variants:
        - {label: macow}
        - {label: glow, role: baseline, set: {model: {type: glow, depth: 8}}}
        - label: wide
          role: ablation
          set: {model: {nested: {more: true}}, optimizer.learning_rate: 0.004}
      report: {metric: test/bpd, error: ci95, digits: 1}
      """
    let spec = try ExperimentSpec(yaml: yaml, file: "x.yaml")
    #expect(spec.variants.map(\.role) == [.candidate, .baseline, .ablation])
    let (macow, glow, wide) = (
      spec.variants[0].configuration, spec.variants[1].configuration,
      spec.variants[2].configuration
    )
    #expect(macow.data.validation == .carve(from: "train", fraction: 0.2, seed: 3))
    #expect(macow.optimizer.kind == .adamax)
    #expect(macow.selection.fixedEpoch == 2)
    #expect(macow.data.crop == 24 && macow.data.reflectCrop == 4 && macow.data.shift == 0)
    #expect(macow.dequantization.model == ["type": "macow", "s_channels": 2])
    #expect(macow.schedule.stopBelow == 0.01 && !macow.schedule.freezesWarmup)
    #expect(macow.training.batchSteps == 4 && macow.training.samples == 2)
    #expect(macow.training.emaDecay == 0.999)
    #expect(glow.model == ["type": "glow", "depth": 8])
    #expect(glow.optimizer == macow.optimizer)
    #expect(wide.optimizer.learningRate == 0.004)
    #expect(wide.optimizer.beta1 == 0.95)
    #expect(
      wide.model
        == ["type": "macow", "levels": 3, "nested": ["camelCase": [1, 2], "more": true]])
    #expect(spec.report.error == .ci95)
    #expect(spec.report.digits == 1)
    #expect(spec.text == yaml)
  }

  @Test(arguments: [
    ("1..5", [1, 2, 3, 4, 5]), ("'0,2,4'", [0, 2, 4]), ("[3, 1]", [3, 1]), ("7", [7]),
    ("1..2, 9", [1, 2, 9]), ("0..0", [0]),
  ])
  func seedsAreWrittenManyWays(text: String, seeds: [Int]) throws {
    let spec = try ExperimentSpec(yaml: Self.minimal + "\nseeds: \(text)", file: "x.yaml")
    #expect(spec.seeds == seeds)
  }

  @Test(arguments: [
    ("seeds: 5..1", "seeds: '5..1' runs backwards"),
    ("seeds: one", "seeds: 'one' is not a list of seeds such as 1..5 or 0,2,4"),
    ("seeds: 1...3", "seeds: '1...3' is not a list of seeds such as 1..5 or 0,2,4"),
    ("seeds: [1, 1]", "seeds: seed 1 is listed twice; it would count as one run"),
    ("seeds: [-1]", "seeds: a seed is 0 or more, found -1"),
    ("seeds: 1.5", "seeds: a seed is a whole number"),
    ("seeds: [1, x]", "seeds[1]: expected a whole number, found 'x'"),
    ("seeds: []", "seeds: no seed is listed"),
    ("seed: 1", "seed: unknown key; did you mean 'seeds'?"),
    ("trainin: {epochs: 1}", "trainin: unknown key; did you mean 'training'?"),
    ("training: {epoch: 1}", "training.epoch: unknown key; did you mean 'epochs'?"),
    ("training: {epochs: 0}", "training.epochs: must be at least 1"),
    ("training: {epochs: ten}", "training.epochs: expected a whole number, found 'ten'"),
    ("training: 3", "training: expected a mapping, found 3"),
    ("optimizer: {beta1: 1}", "optimizer.beta1: must be at least 0 and less than 1"),
    ("optimizer: {kind: adamax, amsgrad: true}", "optimizer.amsgrad: goes only with kind: adam"),
    (
      "optimizer: {kind: adamw}",
      "optimizer.kind: expected one of adam, adamax, found 'adamw'; did you mean 'adam'?"
    ),
    ("schedule: {decay: 1.1}", "schedule.decay: must be more than 0 and at most 1"),
    ("evaluation: {samples: 0}", "evaluation.samples: must be at least 1"),
    ("evaluation: {interval: 0}", "evaluation.interval: must be at least 1"),
    ("training: {samples: 0}", "training.samples: must be at least 1"),
    ("training: {ema_decay: 1}", "training.ema_decay: must be 0 (off) or a part below 1"),
    (
      "training: {batch_size: 4, batch_steps: 5}",
      "training.batch_steps: must be 1 to the batch_size, 4, found 5"
    ),
    ("schedule: {stop_below: 1}", "schedule.stop_below: must be 0 (never) or a part below 1"),
    (
      "schedule: {freezes_warmup: true}",
      "schedule.freezes_warmup: repeats a fault of the authors' script; it goes only with "
        + "'protocol: paper'"
    ),
    (
      "selection: {metric: val/bpd_ema}",
      "selection.metric: val/bpd_ema needs averaged parameters; set training.ema_decay, such as 0.999"
    ),
    (
      "selection: {metric: val/bpd_iw}",
      "selection.metric: val/bpd_iw needs several draws an image; set evaluation.samples, such as 8"
    ),
    (
      "protocol: paper\nselection: {metric: test/bpd_iw}",
      "selection.metric: of the test split only test/bpd is measured in every epoch, found test/bpd_iw"
    ),
    (
      "dequantization: {model: {levels: 2}}",
      "dequantization.model: goes only with kind: variational"
    ),
    (
      "selection: {metric: test/bpd}",
      "selection.metric: test/bpd looks at the test split, and nothing may be chosen on it; "
        + "choose val/bpd, or say 'protocol: paper' to repeat the authors' habit, which every "
        + "table then mentions"
    ),
    (
      "selection: {metric: val/bdp}",
      "selection.metric: expected one of train/bpd, val/bpd, test/bpd, train/images_per_second, "
        + "train/skipped_steps, val/bpd_iw, test/bpd_iw, val/bpd_ema, test/bpd_ema, val/bpd_iw_ema, "
        + "test/bpd_iw_ema, val/reconstruction_error, test/reconstruction_error, found 'val/bdp'; "
        + "did you mean 'val/bpd'?"
    ),
    (
      "selection: {epoch: fixed}",
      "selection.fixed_epoch: goes with 'epoch: fixed', and only with it"
    ),
    ("report: {digits: 3}", "report.digits: must be 1 or 2"),
    (
      "protocol: authors",
      "protocol: expected one of standard, paper, found 'authors'"
    ),
    ("variants: []", "variants: the list is empty; leave the key out for one variant"),
    ("variants: [{lable: a}]", "variants[0].label: missing; is 'lable' meant for it?"),
    (
      "variants: [{label: a, set: {training: {epohcs: 2}}}]",
      "variants[0].set.training.epohcs: unknown key; did you mean 'epochs'?"
    ),
    (
      "variants: [{label: a, set: {selection: {epoch: last}}}]",
      "variants[0].set.selection: the whole experiment shares its selection"
    ),
    (
      "variants: [{label: a, set: {training.epochs: 2}}, {label: a}]",
      "variants[1].label: 'a' is the label of an earlier variant"
    ),
    (
      "variants: [{label: a}, {label: b, set: {training: {epochs: 10}}}]",
      "variants[1]: 'b' is the same configuration as 'a'"
    ),
  ])
  func errorsAreOneSentence(line: String, sentence: String) {
    #expect(Self.error(Self.minimal + "\n" + line) == sentence)
  }

  @Test(arguments: [
    ("bits: 9", "data.bits: must be 1 to 8, found 9"),
    (
      "validation: {fraction: 1}", "data.validation.fraction: must be more than 0 and less than 1"
    ),
    ("validation: {split: test}", "data.validation.split: the test split may not validate"),
    ("validation: {form: train}", "data.validation.form: unknown key; did you mean 'from'?"),
    (
      "validation: {split: val, seed: 1}", "data.validation.seed: unknown key"
    ),
  ])
  func dataErrorsAreOneSentence(member: String, sentence: String) {
    let yaml = Self.minimal.replacing("photos32}", with: "photos32, \(member)}")
    #expect(Self.error(yaml) == sentence)
  }

  @Test func whatHasNoDefaultIsAskedFor() {
    #expect(Self.error("data: {name: a}\nmodel: {type: m}") == "experiment: missing")
    #expect(
      Self.error("experiment: e\nmodel: {type: m}")
        == "data.name: missing; name a data set of the catalogue")
    #expect(
      Self.error("experiment: e\ndata: {name: a}")
        == "model: missing its type, such as {type: macow}")
    #expect(
      Self.error("experiment: a/b\ndata: {name: a}\nmodel: {type: m}")
        == "experiment: must be of letters, digits, '-', '_' and '.'")
  }

  @Test func paperProtocolMaySelectOnTest() throws {
    let spec = try ExperimentSpec(
      yaml: Self.minimal + "\nprotocol: paper\nselection: {metric: test/bpd}", file: "x.yaml")
    #expect(spec.protocolKind == .paper)
    #expect(spec.selection.sentence == "the epoch with the best test/bpd")
  }
}

@Suite struct ConfigurationHashTests {
  private func planned(
    _ extra: String = "", dataset: DatasetRecord = .sample(), model: JSONValue = ["type": "m"]
  ) throws -> PlannedConfiguration {
    let spec = try ExperimentSpec(yaml: SpecTests.minimal + "\n" + extra, file: "x.yaml")
    return try PlannedConfiguration(
      try #require(spec.variants.first), dataset: dataset, model: model)
  }

  @Test func writingADefaultOutChangesNothing() throws {
    let base = try planned().hash
    #expect(try planned("training: {epochs: 10, batch_size: 64}").hash == base)
    #expect(try planned("optimizer: {learning_rate: 1.0e-3}").hash == base)
    #expect(try planned("protocol: standard\nselection: {epoch: best}").hash == base)
    #expect(try planned("seeds: 7..9\nquestion: other\nreport: {digits: 1}").hash == base)
    #expect(try planned("evaluation: {temperature: 0.1, sample_count: 64}").hash == base)
  }

  @Test func whatChangesANumberChangesTheHash() throws {
    var hashes: Set<String> = [try planned().hash]
    for line in [
      "training: {epochs: 11}", "optimizer: {learning_rate: 0.002}", "selection: {epoch: last}",
      "evaluation: {batch_size: 128}", "dequantization: {kind: variational}", "protocol: paper",
      "schedule: {warmup_steps: 51}",
    ] { hashes.insert(try planned(line).hash) }
    hashes.insert(try planned(model: ["type": "m", "x": 1]).hash)
    hashes.insert(try planned(dataset: .sample(fingerprint: digest("1"))).hash)
    hashes.insert(try planned(dataset: .sample(splits: ["train", "test"])).hash)
    #expect(hashes.count == 11)
  }

  @Test func neitherSeedNorPathIsInside() throws {
    let text = try CanonicalJSON.text(
      of: planned(dataset: .sample(splits: ["train", "test"])).canonical)
    #expect(!text.contains("\"seed\":"))
    #expect(!text.contains("/data/"))
    #expect(text.contains("\"validation\":{\"carve_seed\":0,\"fraction\":0.1,\"from\":\"train\"}"))
    #expect(text.contains("\"fingerprint\":\"\(digest("a"))\""))
  }

  @Test func validationIsTheSplitIfThereIsOne() throws {
    #expect(try planned().configuration.data.validation == .split("val"))
    #expect(
      try planned(dataset: .sample(splits: ["train", "test"])).configuration.data.validation
        == .carve(from: "train", fraction: 0.1, seed: 0))
    let error = #expect(throws: ConfigurationError.self) {
      try planned(dataset: .sample(splits: ["test"]))
    }
    #expect(
      error?.description == "data.validation: 'photos32' has no split 'train'; it has test"
        || error?.description == "data.name: 'photos32' has no split 'train'; it has test")
  }
}
