import Configurations
import Foundation
import Testing

@Suite struct CanonicalJSONTests {
  struct Vectors: Decodable {
    struct Vector: Decodable {
      var name: String
      var canonical: String
      var sha256: String
    }
    var vectors: [Vector]
  }

  static func vectors() throws -> [Vectors.Vector] {
    let url = try #require(
      Bundle.module.url(
        forResource: "config_hash_vectors", withExtension: "json", subdirectory: "Golden"))
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: url)).vectors
  }

  @Test func everyVectorIsMet() throws {
    let vectors = try Self.vectors()
    #expect(vectors.count == 8)
    for vector in vectors {
      let value = try JSONValue(json: vector.canonical)
      #expect(try CanonicalJSON.text(of: value) == vector.canonical, "\(vector.name)")
      #expect(try CanonicalJSON.configurationHash(of: value) == vector.sha256, "\(vector.name)")
    }
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (1e20, "100000000000000000000"),
      (1e21, "1e+21"), (1.5e21, "1.5e+21"), (123456789.125, "123456789.125"), (1e-6, "0.000001"),
      (1e-7, "1e-7"), (1.25e-7, "1.25e-7"), (.leastNonzeroMagnitude, "5e-324"),
      (0.1 + 0.2, "0.30000000000000004"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (9007199254740991, "9007199254740991"),
      (333333333.33333329, "333333333.3333333"), (-0.000033, "-0.000033"), (100, "100"),
    ] as [(Double, String)])
  func numbersAreWrittenAsECMAScriptDoes(number: Double, text: String) throws {
    #expect(try CanonicalJSON.text(of: .number(number)) == text)
  }

  @Test func keysAreOrderedByUTF16Unit() throws {
    // U+1F600 has the surrogate D83D first, so it sorts before U+FB33 although it is larger.
    let value: JSONValue = ["\u{FB33}": 1, "\u{1F600}": 2, "\r": 3, "1": 4, "\u{80}": 5]
    #expect(
      try CanonicalJSON.text(of: value)
        == "{\"\\r\":3,\"1\":4,\"\u{80}\":5,\"\u{1F600}\":2,\"\u{FB33}\":1}")
  }

  @Test func controlCharactersAreEscapedShortestFirst() throws {
    #expect(
      try CanonicalJSON.text(of: "\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}/\"\\")
        == "\"\\b\\t\\n\\f\\r\\u0001\\u001f\u{7F}/\\\"\\\\\"")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func nonFiniteNumbersAreRefused(number: Double) {
    #expect(throws: ConfigurationError.notFinite(path: "a.b[1]")) {
      try CanonicalJSON.text(of: ["a": ["b": [1, .number(number)]]])
    }
  }

  @Test func hashIgnoresSpellingButNotValues() throws {
    let one = try CanonicalJSON.configurationHash(of: JSONValue(json: #"{"a": 1.0, "b": 2}"#))
    let same = try CanonicalJSON.configurationHash(of: JSONValue(json: #"{"b":2,"a":1}"#))
    let other = try CanonicalJSON.configurationHash(of: JSONValue(json: #"{"b":2,"a":"1"}"#))
    #expect(one == same)
    #expect(one != other)
  }
}
