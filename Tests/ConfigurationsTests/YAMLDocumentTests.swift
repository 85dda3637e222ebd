import Configurations
import Testing

@Suite struct YAMLDocumentTests {
  @Test func scalarsFollowTheCoreSchema() throws {
    let yaml = """
      a: 1
      b: 1.0e-8
      c: 1e-3
      d: no
      e: true
      f: ~
      g: "7"
      h: 1..3
      i: 0,2,4
      j: [1, -2.5, x]
      k: 12:30
      l:
      m: 2020-01-01
      """
    #expect(
      try YAMLDocument(yaml, file: "x.yaml").value == [
        "a": 1, "b": 1e-8, "c": 0.001, "d": "no", "e": true, "f": .null, "g": "7", "h": "1..3",
        "i": "0,2,4", "j": [1, -2.5, "x"], "k": "12:30", "l": .null, "m": "2020-01-01",
      ])
    #expect(try YAMLDocument("", file: "x.yaml").value == [:])
  }

  @Test func anchorsAreFollowed() throws {
    let yaml = """
      base: &b {x: 1}
      other: *b
      """
    #expect(try YAMLDocument(yaml, file: "x").value == ["base": ["x": 1], "other": ["x": 1]])
  }

  @Test(arguments: [
    ("a: 1\nb:\n  c: 1\n  c: 2\n", "x.yaml:3: 'c' appears twice in one mapping"),
    ("a: 1\nb: [1, 2\n", "x.yaml:3: did not find expected ',' or ']'"),
    ("a: 1\n\tb: 2\n", "x.yaml:2: found a tab character that violates indentation"),
    ("a: .nan\n", "x.yaml:1: '.nan' has no place in a configuration"),
    (
      "a: 9007199254740993\n",
      "x.yaml:1: '9007199254740993' is too large to be kept exactly; quote it"
    ),
    ("? [1]\n: 2\n", "x.yaml:1: a key must be a word"),
    ("a: 1\n---\nb: 2\n", "x.yaml:2: but found another document"),
    ("a: *nowhere\n", "x.yaml:1: found undefined alias"),
  ])
  func errorsNameTheLine(yaml: String, sentence: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try YAMLDocument(yaml, file: "x.yaml")
    }
    #expect(error?.description == sentence)
  }
}
