import Configurations
import Testing

private struct Training: StrictConfiguration, Equatable {
  enum Kind: String, ConfigurationChoice { case adam, adamax }
  struct Inner: Codable, Equatable {
    var warmupSteps: Int
    var note: String?
  }
  var learningRate: Double
  var batchSize: Int
  var kind: Kind
  var flip: Bool
  var levels: [Int]
  var inner: Inner
  static let defaults = Training(
    learningRate: 0.001, batchSize: 64, kind: .adam, flip: false, levels: [1, 2],
    inner: Inner(warmupSteps: 50))

  func validate(path: String) throws {
    if batchSize < 1 {
      throw ConfigurationError.invalid(path: path + ".batch_size", reason: "must be at least 1")
    }
  }
}

@Suite struct StrictConfigurationTests {
  @Test func missingKeysTakeTheDefaults() throws {
    #expect(try Training.strictlyDecoded(from: [:], path: "t") == .defaults)
    var expected = Training.defaults
    expected.inner.note = "x"
    expected.levels = [3]
    expected.kind = .adamax
    let value: JSONValue = ["inner": ["note": "x"], "levels": [3], "kind": "adamax"]
    #expect(try Training.strictlyDecoded(from: value, path: "t") == expected)
  }

  @Test(
    arguments: [
      (["learning_rat": 1], "t.learning_rat: unknown key; did you mean 'learning_rate'?"),
      (["learningRate": 1], "t.learningRate: unknown key; did you mean 'learning_rate'?"),
      (["zzzzzzzzzz": 1], "t.zzzzzzzzzz: unknown key"),
      (
        ["inner": ["warmup_setps": 1]],
        "t.inner.warmup_setps: unknown key; did you mean 'warmup_steps'?"
      ),
      (["learning_rate": "fast"], "t.learning_rate: expected a number, found 'fast'"),
      (["batch_size": 1.5], "t.batch_size: expected a whole number, found 1.5"),
      (["batch_size": .null], "t.batch_size: expected a whole number, found nothing"),
      (["flip": 1], "t.flip: expected true or false, found 1"),
      (["levels": 3], "t.levels: expected a list, found 3"),
      (["levels": [1, "x"]], "t.levels[1]: expected a whole number, found 'x'"),
      (["inner": [1]], "t.inner: expected a mapping, found a list"),
      (
        ["kind": "adamix"],
        "t.kind: expected one of adam, adamax, found 'adamix'; did you mean 'adamax'?"
      ),
      (["kind": "sgd"], "t.kind: expected one of adam, adamax, found 'sgd'"),
      (["kind": 3], "t.kind: expected text, found 3"),
      (["batch_size": 0], "t.batch_size: must be at least 1"),
      ("text", "t: expected a mapping, found 'text'"),
    ] as [(JSONValue, String)])
  func errorsAreOneSentenceWithThePath(value: JSONValue, sentence: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try Training.strictlyDecoded(from: value, path: "t")
    }
    #expect(error?.description == sentence)
  }

  @Test func aMissingKeyWithoutDefaultNamesItsLikelyMisspelling() {
    let error = #expect(throws: ConfigurationError.self) {
      try decodeStrictly(Training.Inner.self, from: ["warmup_step": 1], path: "schedule")
    }
    #expect(
      error?.description == "schedule.warmup_steps: missing; is 'warmup_step' meant for it?")
  }

  @Test func dictionariesAndOpaqueValuesAcceptEveryKey() throws {
    struct Holder: Decodable, Equatable {
      var set: [String: JSONValue]
      var model: JSONValue
    }
    let value: JSONValue = [
      "set": ["learningRate": 1, "a.b": [2]], "model": ["camelCase": ["deep": true]],
    ]
    #expect(
      try decodeStrictly(Holder.self, from: value, path: "")
        == Holder(
          set: ["learningRate": 1, "a.b": [2]], model: ["camelCase": ["deep": true]]))
  }

  @Test func writingADefaultOutDoesNotChangeTheEncoding() throws {
    let short = try Training.strictlyDecoded(from: ["kind": "adam"], path: "t")
    let long = try Training.strictlyDecoded(
      from: JSONValue(encoding: Training.defaults), path: "t")
    #expect(
      try CanonicalJSON.configurationHash(of: JSONValue(encoding: short))
        == CanonicalJSON.configurationHash(of: JSONValue(encoding: long)))
    #expect(try JSONValue(encoding: short)["inner"] == ["warmup_steps": 50])
  }
}

@Suite struct JSONValueTests {
  @Test func mergingIsDeepAndReplacesLists() {
    let base: JSONValue = ["a": ["x": 1, "y": 2], "l": [1, 2], "k": 1]
    #expect(
      base.merged(with: ["a": ["y": 3], "l": [9], "k": ["z": 1]])
        == ["a": ["x": 1, "y": 3], "l": [9], "k": ["z": 1]])
  }

  @Test func dottedPathsReachIn() {
    let value: JSONValue = ["a": ["b": ["c": 4]]]
    #expect(value.value(at: "a.b.c") == 4)
    #expect(value.value(at: "a.x.c") == nil)
  }

  @Test func nearestNeedsALikeness() {
    #expect(nearest(to: "warmup_step", among: ["epochs", "warmup_steps"]) == "warmup_steps")
    #expect(nearest(to: "xyzzy", among: ["epochs", "warmup_steps"]) == nil)
    #expect(nearest(to: "eopchs", among: ["epochs"]) == "epochs")
  }
}
