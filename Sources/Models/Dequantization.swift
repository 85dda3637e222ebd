internal import Foundation
public import Torch

/// Integer pixels and continuous values.
///
///     y = 2 (q + u) / n − 1        q ∈ 0…n−1, n = 2^bits, u ∈ [0, 1)
///
/// Source: MaCow's reference, `preprocess` and `postprocess`; Theis et al. 2016 for u.
public struct PixelScale: Hashable, Sendable {
  /// Bits kept of every channel of every pixel, 1…8.
  public let bits: Int

  /// A scale that keeps the upper `bits` of 8.
  public init(bits: Int) {
    precondition((1...8).contains(bits), "1 to 8 bits can be kept, not \(bits)")
    self.bits = bits
  }

  /// 2^bits.
  public var levelCount: Int { 1 << bits }

  /// What scaling costs in nats per dimension: log(n / 2).
  public var nats: Double { .natural(Double(levelCount) / 2) }

  /// 8-bit pixels, uint8, to q as floating point.
  public func quantize(_ pixels: Tensor, dtype: DType = .float32) -> Tensor {
    let values = pixels.to(dtype: dtype)
    return bits == 8 ? values : (values * (1 / Double(1 << (8 - bits)))).floor()
  }

  /// q and noise u to y in [−1, 1).
  public func scale(_ q: Tensor, noise u: Tensor?) -> Tensor {
    let filled = u.map { q + $0 } ?? q
    return (filled * (1 / Double(levelCount)) - 0.5) * 2
  }

  /// y back to 8-bit pixels as floating point, 0…255, whatever y is.
  public func pixels(_ y: Tensor) -> Tensor {
    let t = ((y * 0.5 + 0.5) * Double(levelCount)).floor()
    return (t * Double(1 << (8 - bits))).clamped(0, 255)
  }
}

extension Double {
  /// The natural logarithm.
  static func natural(_ x: Double) -> Double { Foundation.log(x) }
}

/// Where the noise u inside the bins of the pixels comes from.
public protocol Dequantizer {
  /// Draws u for every image.
  ///
  /// - Parameters:
  ///   - condition: The images without noise, scaled, `[N, C, H, W]`.
  ///   - samples: Draws per image, K.
  ///   - generator: The stream to draw from.
  /// - Returns: u, `[N·K, C, H, W]`, image by image; and log q(u|x) in nats, `[N·K]`.
  func noise(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> (u: Tensor, logDensity: Tensor)

  /// Sets parameters from data, if there are any.
  func initialize(on condition: Tensor, using generator: borrowing Generator)
}

/// u ~ U[0, 1) independently, whose log-density is 0.
public struct UniformDequantizer: Dequantizer {
  /// A dequantizer without parameters.
  public init() {}

  /// Draws u for every image; see `Dequantizer`.
  public func noise(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> (u: Tensor, logDensity: Tensor) {
    let shape = [condition.size(0) * samples] + condition.shape.dropFirst()
    let u = generator.uniform(shape, dtype: condition.dtype)
    let zeros = Tensor.zeros([shape[0]], dtype: condition.dtype, device: condition.device)
    guard condition.device != .cpu else { return (u, zeros) }
    do {
      return (try u.to(device: condition.device), zeros)
    } catch {
      fatalError(error.description)
    }
  }

  /// There is nothing to set.
  public func initialize(on condition: Tensor, using generator: borrowing Generator) {}
}
