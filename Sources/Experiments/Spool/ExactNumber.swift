/// A Double as JSON that comes back bit for bit; NaN and infinities are spelled out as in the
/// database.
struct ExactNumber: Codable, Hashable, Sendable {
  let value: Double

  init(_ value: Double) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      guard let named = NonFinite.value(nil, text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "'\(text)' is no number")
      }
      value = named
    } else {
      value = try container.decode(Double.self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let name = NonFinite.name(value) {
      try container.encode(name)
    } else {
      try container.encode(value)
    }
  }
}
