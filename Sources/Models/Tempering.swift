internal import Flows
internal import Foundation
public import Torch

/// Whether sampling at a reduced temperature T draws from p(x)^(1/T²) / Z, and how far from it is.
///
/// Scaling the noise by T draws from q_T(x) = N(f(x); 0, T² I) |det ∂f/∂x|, so
///
///     log q_T(x) − log p(x) / T² = const + (1 − 1/T²) log |det ∂f/∂x|
///
/// and the two are equal if and only if log |det| does not depend on x.
/// Source: Kingma & Dhariwal 2018, §3.3, worked out; the weights are those of importance sampling.
public struct Tempering: Sendable {
  /// T.
  public let temperature: Double
  /// log |det ∂z/∂y| of real images, in nats.
  public let realLogDets: [Double]
  /// log |det ∂z/∂y| of images sampled at T, in nats; those that overflowed are left out.
  public let sampledLogDets: [Double]
  /// Sampled images that overflowed.
  public let nonFiniteSamples: Int
  /// The largest violation over pairs of real images of
  /// [log q_T(a) − log q_T(b)] − [log p(a) − log p(b)] / T² = 0, in nats.
  public let pairError: Double
  /// Names of the layers whose log-determinant depends on the data, with their number.
  public let layers: [String: Int]
  /// C · H · W.
  public let dimensions: Int

  /// Below this, in nats, a spread of log-determinants is the noise of double precision.
  public var threshold: Double { 1e-6 * Double(dimensions) }

  /// Standard deviation (n − 1) over real images, in nats.
  public var realSpread: Double { Self.spread(realLogDets) }

  /// Standard deviation (n − 1) over sampled images, in nats; NaN if fewer than two are finite.
  public var sampledSpread: Double { Self.spread(sampledLogDets) }

  /// Whether reduced-temperature sampling is exact for the model.
  public var isExact: Bool {
    layers.isEmpty && realSpread <= threshold && sampledSpread <= threshold
      && nonFiniteSamples == 0
  }

  /// Effective share of the samples, in (0, 1], if they were weighted to follow p^(1/T²).
  ///
  /// With w ∝ |det|^(1/T² − 1) it is (Σ w)² / (n Σ w²); NaN if no sample is finite.
  public var effectiveShare: Double {
    let exponents = sampledLogDets.map { (1 / (temperature * temperature) - 1) * $0 }
    guard let largest = exponents.max() else { return .nan }
    let weights = exponents.map { Foundation.exp($0 - largest) }
    let sum = weights.reduce(0, +)
    return sum * sum / (Double(weights.count) * weights.reduce(0) { $0 + $1 * $1 })
  }

  private static func spread(_ values: [Double]) -> Double {
    guard values.count > 1 else { return .nan }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}

extension FlowModel {
  /// Whether scaling the noise samples a power of the model's density; see `Tempering`.
  public var temperingIsExact: Bool { flow.dataDependentLayers.isEmpty }

  /// Measures how exact reduced-temperature sampling is.
  ///
  /// - Parameters:
  ///   - temperature: T, above 0.
  ///   - pixels: Real images, uint8, `[N, C, H, W]`, N ≥ 2; dequantized with the model's noise.
  ///   - samples: How many images are drawn.
  ///   - generator: The stream to draw from.
  /// - Returns: What was found; meaningful to double precision if the model is of float64.
  public func tempering(
    at temperature: Double, real pixels: Tensor, samples: Int,
    using generator: borrowing Generator
  ) -> Tempering {
    store.mode.beginEvaluation()
    return withoutGradient {
      let q = scale.quantize(pixels, dtype: store.dtype)
      let condition = scale.scale(q, noise: nil)
      let (u, _) = dequantizer.noise(for: condition, samples: 1, using: generator)
      let encoded = encode(scale.scale(q, noise: u))
      let count = pixels.size(0)
      let realLogDets = encoded.logDet.expanded([count]).doubles()
      let shape = [samples, image.channels, image.height, image.width]
      let noise = generator.normal(shape, dtype: store.dtype) * temperature
      let decoded = decode(store.device == .cpu ? noise : moved(noise))
      let finite = (decoded.output * 0).sumPerExample().doubles().map { $0 == 0 }
      let sampled = zip(decoded.logDet.expanded([samples]).doubles(), finite)
        .filter { $0.1 && $0.0.isFinite }.map { -$0.0 }
      var layers: [String: Int] = [:]
      for name in flow.dataDependentLayers { layers[name, default: 0] += 1 }
      return Tempering(
        temperature: temperature, realLogDets: realLogDets, sampledLogDets: sampled,
        nonFiniteSamples: samples - sampled.count,
        pairError: pairError(encoded.output, realLogDets, temperature), layers: layers,
        dimensions: image.dimensions)
    }
  }

  private func moved(_ noise: Tensor) -> Tensor {
    do {
      return try noise.to(device: store.device)
    } catch {
      fatalError(error.description)
    }
  }

  /// The largest violation of the pair test, from the two densities themselves.
  private func pairError(_ z: Tensor, _ logDets: [Double], _ temperature: Double) -> Double {
    let squares = z.squared().sumPerExample().doubles()
    let variance = temperature * temperature
    let gaps = zip(squares, logDets).map { square, logDet in
      // log q_T − log p / T², up to the constants that a difference of two images cancels.
      (-0.5 * square / variance + logDet) - (-0.5 * square + logDet) / variance
    }
    guard let high = gaps.max(), let low = gaps.min() else { return .nan }
    return high - low
  }
}
