internal import Torch

/// The element type of a PyTorch storage, by the name of its class.
enum StorageType: String, Hashable, CaseIterable {
  case float = "FloatStorage"
  case double = "DoubleStorage"
  case half = "HalfStorage"
  case bfloat16 = "BFloat16Storage"
  case long = "LongStorage"
  case int = "IntStorage"
  case short = "ShortStorage"
  case char = "CharStorage"
  case byte = "ByteStorage"
  case bool = "BoolStorage"

  /// Bytes of an element.
  var byteCount: Int {
    switch self {
    case .double, .long: 8
    case .float, .int: 4
    case .half, .bfloat16, .short: 2
    case .char, .byte, .bool: 1
    }
  }

  /// Whether weights can be of this type; integers only count steps.
  var isFloatingPoint: Bool {
    switch self {
    case .float, .double, .half, .bfloat16: true
    case .long, .int, .short, .char, .byte, .bool: false
    }
  }

  /// An element as float32 (float64 stays what it is elsewhere), from its little-endian bytes.
  func float(_ bits: UInt16) -> Float {
    switch self {
    case .half: Self.float(half: bits)
    default: Float(bitPattern: UInt32(bits) << 16)
    }
  }

  /// IEEE 754 binary16 to binary32, exactly.
  private static func float(half bits: UInt16) -> Float {
    let sign: Float = bits >> 15 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1F)
    let fraction = Float(bits & 0x3FF)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default:
      return sign * Float(sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
    }
  }
}
