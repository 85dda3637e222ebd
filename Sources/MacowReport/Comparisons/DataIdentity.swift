import Experiments

/// What makes two numbers of one metric comparable.
struct DataIdentity: Hashable, CustomStringConvertible {
  let pixels: String
  let bits: Int?
  let description: String

  init(_ data: MeasuredData) {
    pixels = data.pixels
    bits = data.bits
    description =
      "\(data.dataset)\(data.release.map { " (\($0))" } ?? "") \(data.split), \(data.count) images, "
      + "pixels \(data.pixels.prefix(12))\(data.bits.map { ", \($0) bits" } ?? "")"
  }

  static func == (a: DataIdentity, b: DataIdentity) -> Bool {
    (a.pixels, a.bits ?? 0) == (b.pixels, b.bits ?? 0)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(pixels)
    hasher.combine(bits ?? 0)
  }
}
