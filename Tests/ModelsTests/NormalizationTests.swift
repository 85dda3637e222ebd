import Flows
import TestSupport
import Testing
import Torch

@testable import Models

/// Every family's density on the plane integrates to 1, with parameters that are neither initial nor
/// trivial.
@Suite struct NormalizationTests {
  /// A flow of two numbers.
  struct Toy: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Channels, height and width; two numbers in all.
    let shape: [Int]
    /// Half the side of the square that holds the density; nil for the whole plane.
    let reach: Double?
    let make: @Sendable (Scope, borrowing Generator) -> any Flow

    init(
      _ name: String, shape: [Int], reach: Double? = nil,
      _ make: @escaping @Sendable (Scope, borrowing Generator) -> any Flow
    ) {
      testDescription = name
      self.shape = shape
      self.reach = reach
      self.make = make
    }
  }

  private static let network = GatedNetworkShape(
    filters: 4, blocks: 1, hasAttention: true, isWeightNormalized: false, activatesOutput: false,
    dropout: 0)

  static let toys: [Toy] = [
    // One layer: a second one would spread a tenth of the mass beyond 10²⁰.
    masked(.affine), masked(.mixture(components: 2)),
    Toy("Glow of MaCow's code", shape: [2, 1, 1]) {
      GlowStep(channels: 2, kind: .convolution(hidden: 4), transform: .affine, in: $0, using: $1)
    },
    Toy("Flow++", shape: [2, 1, 1]) { scope, generator in
      Sequential(
        (0..<3).map { index in
          FlowPlusPlusStep(
            channels: 2, size: (1, 1), transform: .mixture(components: 3),
            network: network, hasPointwise: true, in: scope[index], using: generator)
        })
    },
    Toy("RealNVP", shape: [1, 1, 2]) { scope, generator in
      Sequential(
        (0..<3).map { index in
          BatchNormCoupling(
            channels: 1, mask: .checkerboard(parity: index % 2), width: 4, blocks: 1,
            in: scope[index], using: generator)
        })
    },
    Toy("OpenAI's Glow with a learned prior", shape: [2, 1, 1]) {
      Sequential([
        OpenAIGlowStep(
          channels: 2,
          shape: OpenAIGlowStep.Shape(
            hidden: 4, transform: .shiftedAffine, hasEdge: true, isTriangular: true,
            isEmerging: false), in: $0["step"], using: $1),
        SplitPrior(channels: 2, hasEdge: true, in: $0["prior"], using: $1),
      ])
    },
    Toy("emerging convolution with a top prior", shape: [1, 1, 2]) {
      Sequential([
        CentredActNorm(channels: 1, in: $0["a"]),
        EmergingConv(channels: 1, in: $0["b"], using: $1),
        TopPrior(channels: 1, hasEdge: true, in: $0["c"], using: $1),
      ])
    },
    // The pixels' interval, a little wider than [−1, 1], is all that the logit maps to the line.
    Toy("Flow++ behind its logit", shape: [1, 1, 2], reach: 1 / 0.9) { scope, generator in
      Sequential([
        LogitFlow(),
        SplitInHalves(
          .columns,
          FlowPlusPlusStep(
            channels: 2, size: (1, 1), transform: .mixture(components: 2), network: network,
            hasPointwise: false, in: scope, using: generator)),
      ])
    },
  ]

  private static func masked(_ transform: ElementTransform) -> Toy {
    Toy("masked convolution, \(transform)", shape: [1, 1, 2]) {
      Sequential([
        ActNorm(channels: 1, in: $0["a"], using: $1),
        MaskedConvFlow(
          channels: 1, order: .c, depth: 1, breadth: 3, transform: transform, in: $0["b"],
          using: $1),
      ])
    }
  }

  @Test(arguments: toys)
  func densityIntegratesToOne(_ toy: Toy) throws {
    let generator = Generator(seed: 12)
    let store = ParameterStore(dtype: .float64)
    let flow = toy.make(store.root, generator)
    _ = flow.initialize(
      on: generator.normal([64] + toy.shape, dtype: .float64) * (toy.reach == nil ? 1 : 0.3),
      given: nil, scale: 1)
    Self.disturb(store, using: generator)
    let axis = toy.reach.map { Axis(from: -$0, to: $0, count: 500) } ?? Axis.line(count: 600)
    let (points, areas) = try axis.squared(toy.shape)
    let density = withoutGradient {
      let encoded = flow.forward(points)
      return (FlowModel.standardNormal(encoded.output) + encoded.logDet).exp()
    }
    #expect(abs((density * areas).sum().item() - 1) < 2e-3)
  }

  /// Flow++'s dequantizer: q(u|x) over the unit square, through the inverse of what draws.
  @Test func dequantizerIntegratesToOne() throws {
    var configuration = FlowPlusPlusDequantizerConfiguration.defaults
    configuration.filters = 4
    configuration.blocks = 1
    configuration.mixtures = 2
    configuration.couplings = 2
    configuration.contextFilters = 4
    configuration.contextBlocks = 1
    configuration.dropout = 0
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 8)
    let dequantizer = FlowPlusPlusDequantizer(
      configuration, image: ImageShape(channels: 1, height: 1, width: 2), in: store.root,
      using: generator)
    dequantizer.initialize(
      on: generator.uniform([64, 1, 1, 2], dtype: .float64) * 2 - 1, using: generator)
    Self.disturb(store, using: generator)
    let condition = try Tensor([-0.5, 0.25], shape: [1, 1, 1, 2])
    let (points, areas) = try Axis(from: 0, to: 1, count: 500).squared([1, 1, 2])
    let density = withoutGradient {
      let seen = FlowModel.repeated(dequantizer.seen(condition), points.size(0))
      let noise = dequantizer.flow.inverse(points, given: seen)
      return (FlowModel.standardNormal(noise.output) + noise.logDet).exp()
    }
    #expect(abs((density * areas).sum().item() - 1) < 2e-3)
    // What it draws has the density that it says.
    let (u, logDensity) = withoutGradient {
      dequantizer.noise(for: condition, samples: 100, using: generator)
    }
    let again = withoutGradient {
      dequantizer.flow.inverse(u, given: FlowModel.repeated(dequantizer.seen(condition), 100))
    }
    let wanted = FlowModel.standardNormal(again.output) + again.logDet
    #expect((wanted - logDensity).largestMagnitude < 1e-6)
  }

  private static func disturb(_ store: ParameterStore, using generator: borrowing Generator) {
    for entry in store.parameters {
      entry.tensor.add(generator.normal(entry.tensor.shape, dtype: .float64), times: 0.1)
    }
  }

  /// Points of the real line and the lengths that they stand for.
  private struct Axis {
    var points: [Double]
    var lengths: [Double]

    /// The centres of `count` equal pieces of an interval.
    init(from low: Double, to high: Double, count: Int) {
      let step = (high - low) / Double(count)
      points = (0..<count).map { low + (Double($0) + 0.5) * step }
      lengths = Array(repeating: step, count: count)
    }

    /// The whole line, as the image of (−1, 1) under u ↦ 6u/(1 − u²).
    static func line(count: Int) -> Axis {
      var axis = Axis(from: -1, to: 1, count: count)
      for index in 0..<count {
        let u = axis.points[index]
        axis.points[index] = 6 * u / (1 - u * u)
        axis.lengths[index] *= 6 * (1 + u * u) / ((1 - u * u) * (1 - u * u))
      }
      return axis
    }

    /// Every pair of points, as a batch of `shape`, and the areas that they stand for.
    func squared(_ shape: [Int]) throws -> (points: Tensor, areas: Tensor) {
      let count = points.count
      return (
        try Tensor(
          points.flatMap { a in points.flatMap { b in [a, b] } }, shape: [count * count] + shape),
        try Tensor(
          lengths.flatMap { a in lengths.map { a * $0 } }, shape: [count * count])
      )
    }
  }
}
