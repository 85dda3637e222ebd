internal import Flows
public import Torch
internal import Foundation

/// What one image costs under a model.
public struct ImageLikelihood: Hashable, Sendable {
  /// The Monte-Carlo bound −E[log p(y) − log q(u)], in bits per dimension.
  public var monteCarlo: Double
  /// The importance-weighted bound with all samples, in bits per dimension; not above the other.
  public var importanceWeighted: Double
  /// log |det ∂z/∂y| of the flow in nats, the mean over samples; 0 where there is no flow.
  public var logDet: Double
  /// log q(u|x) of the dequantizer in nats, the mean over samples; 0 for uniform noise or none.
  public var noiseLogDensity: Double

  /// The four values of an image.
  public init(
    monteCarlo: Double, importanceWeighted: Double, logDet: Double, noiseLogDensity: Double
  ) {
    self.monteCarlo = monteCarlo
    self.importanceWeighted = importanceWeighted
    self.logDet = logDet
    self.noiseLogDensity = noiseLogDensity
  }
}

/// Bits per dimension: the only place that divides by D log 2.
///
/// Source: Theis et al. 2016; Burda et al. 2016 for the importance-weighted bound.
public enum Likelihood {
  /// Nats per image to bits per dimension.
  ///
  /// - Parameters:
  ///   - nats: Negative log-likelihood of an image of integer pixels.
  ///   - dimensions: C · H · W.
  /// - Returns: nats / (D log 2).
  public static func bitsPerDimension(nats: Double, dimensions: Int) -> Double {
    nats / (Double(dimensions) * Foundation.log(2))
  }

  /// Both bounds from K log-weights of one image, in double precision.
  ///
  ///     MC = −1/K Σ w_j + D log(n/2)        IW = log K − log Σ exp w_j + D log(n/2)
  ///
  /// - Parameters:
  ///   - logWeights: w_j = log p(y_j) − log q(u_j) in nats.
  ///   - dimensions: D = C · H · W.
  ///   - scale: The pixels' scale, whose cost is undone.
  /// - Returns: Negative log-likelihoods in nats.
  static func bounds(
    logWeights: ArraySlice<Double>, dimensions: Int, scale: PixelScale
  ) -> (monteCarlo: Double, importanceWeighted: Double) {
    let constant = Double(dimensions) * scale.nats
    let count = Double(logWeights.count)
    let mean = logWeights.reduce(0, +) / count
    let largest = logWeights.max() ?? -.infinity
    // A NaN anywhere must come out as NaN; log-sum-exp over −∞ alone is −∞.
    let sum = logWeights.reduce(0) { $0 + Foundation.exp($1 - largest) }
    let logSum = largest.isInfinite ? largest : largest + Foundation.log(sum)
    return (constant - mean, constant + Foundation.log(count) - logSum)
  }
}

extension FlowModel {
  /// Measures every image of a batch.
  ///
  /// The samples are drawn and scored one after another, so memory does not grow with K, and the
  /// first samples are the same whatever K is. Sums over pixels and images are in double precision.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - samples: Draws of noise per image, K.
  ///   - generator: The stream to draw from.
  /// - Returns: One value per image, in bits/dim.
  public func likelihoods(
    _ pixels: Tensor, samples: Int, using generator: borrowing Generator
  ) -> [ImageLikelihood] {
    store.mode.beginEvaluation()
    let count = pixels.size(0)
    var weights = [[Double]](repeating: [], count: count)
    var logDets = [Double](repeating: 0, count: count)
    var noiseLogDensities = [Double](repeating: 0, count: count)
    withoutGradient {
      let q = scale.quantize(pixels, dtype: store.dtype)
      let condition = scale.scale(q, noise: nil)
      for _ in 0..<samples {
        let (u, logQ) = dequantizer.noise(for: condition, samples: 1, using: generator)
        let encoded = encode(scale.scale(q, noise: u))
        let logP = Self.standardNormal(encoded.output.to(dtype: .float64)).doubles()
        let logDet = encoded.logDet.expanded([count]).doubles()
        for (index, density) in logQ.doubles().enumerated() {
          weights[index].append(logP[index] + logDet[index] - density)
          logDets[index] += logDet[index] / Double(samples)
          noiseLogDensities[index] += density / Double(samples)
        }
      }
    }
    return (0..<count).map { index in
      let nats = Likelihood.bounds(
        logWeights: weights[index][...], dimensions: image.dimensions, scale: scale)
      return ImageLikelihood(
        monteCarlo: Likelihood.bitsPerDimension(
          nats: nats.monteCarlo, dimensions: image.dimensions),
        importanceWeighted: Likelihood.bitsPerDimension(
          nats: nats.importanceWeighted, dimensions: image.dimensions),
        logDet: logDets[index], noiseLogDensity: noiseLogDensities[index])
    }
  }

  /// How far decoding what was encoded is from each image: max |decode(encode(y)) − y|, y ∈ [−1, 1).
  ///
  /// - Parameter pixels: uint8, `[N, C, H, W]`; measured without noise.
  /// - Returns: One value per image, NaN or infinite if an inverse overflowed.
  public func reconstructionErrors(_ pixels: Tensor) -> [Double] {
    store.mode.beginEvaluation()
    return withoutGradient {
      let y = scale.scale(scale.quantize(pixels, dtype: store.dtype), noise: nil)
      let difference = (decode(encode(y).output).output - y).abs()
      return (0..<y.size(0)).map { difference.narrowed(0, $0..<$0 + 1).maximum().item() }
    }
  }

  /// Every image `count` times in a row, `[N·count, C, H, W]`.
  static func repeated(_ x: Tensor, _ count: Int) -> Tensor {
    guard count > 1 else { return x }
    let n = x.size(0)
    let rest = Array(x.shape.dropFirst())
    return x.reshaped([n, 1] + rest).expanded([n, count] + rest).reshaped([n * count] + rest)
  }

  /// Decodes points between the latents of two images.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[2, C, H, W]`; encoded without noise.
  ///   - steps: How many points, both ends among them; at least 2.
  ///   - isSpherical: On the arc between the latents instead of the straight line.
  /// - Returns: 8-bit pixels, uint8, `[steps, C, H, W]`, and how many images are not finite.
  public func interpolation(
    of pixels: Tensor, steps: Int, isSpherical: Bool
  ) -> (pixels: Tensor, nonFiniteCount: Int) {
    store.mode.beginEvaluation()
    return withoutGradient {
      let z = encode(scale.scale(scale.quantize(pixels, dtype: store.dtype), noise: nil)).output
      let (first, last) = (z.narrowed(0, 0..<1), z.narrowed(0, 1..<2))
      let lengths = [first, last].map { $0.squared().sum().item().squareRoot() }
      let cosine = (first * last).sum().item() / (lengths[0] * lengths[1])
      let angle = Foundation.acos(min(1, max(-1, cosine)))
      let points = (0..<steps).map { step in
        let t = Double(step) / Double(steps - 1)
        // A vanishing angle leaves the straight line.
        guard isSpherical, angle > 1e-6 else { return first * (1 - t) + last * t }
        return first * (Foundation.sin((1 - t) * angle) / Foundation.sin(angle))
          + last * (Foundation.sin(t * angle) / Foundation.sin(angle))
      }
      return pixels8(decode(Tensor.concatenated(points, axis: 0)).output)
    }
  }

  /// 8-bit pixels of decoded images; those that are not finite become black, and are counted.
  private func pixels8(_ y: Tensor) -> (pixels: Tensor, nonFiniteCount: Int) {
    // x · 0 is 0 for a finite x, and NaN otherwise.
    let isFinite = (y * 0).sumPerExample().doubles().map { $0 == 0 }
    let mask = Tensor.concatenated(
      isFinite.map { Tensor.full([1, 1, 1, 1], $0 ? 1 : 0, dtype: .uint8, device: store.device) },
      axis: 0)
    return (scale.pixels(y).to(dtype: .uint8) * mask, isFinite.filter { !$0 }.count)
  }

  /// Draws images.
  ///
  /// Decoding divides by scales that can be tiny, so a sample far from the data can overflow: such
  /// images come out black, and are counted.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - temperature: Factor on the noise; 1 samples the model's distribution.
  ///   - generator: The stream to draw from.
  /// - Returns: 8-bit pixels, uint8, `[count, C, H, W]`, and how many images are not finite.
  public func sample(
    count: Int, temperature: Double, using generator: borrowing Generator
  ) -> (pixels: Tensor, nonFiniteCount: Int) {
    store.mode.beginEvaluation()
    let shape = [count, image.channels, image.height, image.width]
    let noise = generator.normal(shape, dtype: store.dtype) * temperature
    let z: Tensor
    do {
      z = try noise.to(device: store.device)
    } catch {
      fatalError(error.description)
    }
    return pixels8(decode(z).output)
  }
}
