import Foundation

/// Prints a value as JSON on stdout, keys sorted; NaN and infinities as strings.
///
/// - Parameters:
///   - value: The value.
///   - keys: How the names of its properties are written.
/// - Throws: `EncodingError` if the value cannot be written as JSON.
func printJSON(
  _ value: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .convertToSnakeCase
) throws {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = keys
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
