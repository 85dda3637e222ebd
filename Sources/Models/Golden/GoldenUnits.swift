internal import Configurations
internal import Flows
internal import Torch

/// A single layer of a golden file: what to build, and how it is called.
private enum GoldenUnit {
  /// An invertible layer.
  case flow(any Flow)
  /// A network without an inverse.
  case network((Tensor) -> Tensor)
}

extension GoldenFile {
  /// Forward, log-determinant, inverse and gradients of single layers, each under its own prefix.
  func verifyUnits(into report: inout GoldenReport) throws {
    let prefixes = Set(file.names.compactMap { $0.split(separator: "/").first.map(String.init) })
    for name in prefixes.sorted() {
      switch name {
      case "squeeze":
        let x = try tensor("squeeze/in/x")
        let y = Squeeze.squeeze(x)
        report.compare("out/y", name, y, try tensor("squeeze/out/y"), .activations)
        report.compare("out/inv_x", name, Squeeze.unsqueeze(y), x, .activations)
      case "pre":
        let pixels = try tensor("pre/in/u8")
        for key in file.names where key.hasPrefix("pre/out/") {
          guard let bits = Int(key.dropFirst("pre/out/".count)), (1...8).contains(bits) else {
            throw ModelError("\(file.path): \(key) names no number of bits")
          }
          let scale = PixelScale(bits: bits)
          let y = scale.scale(scale.quantize(pixels), noise: nil)
          report.compare("out/y", key, y, try tensor(key), .absolute(0.5e-7))
        }
      default:
        try verifyUnit(name, into: &report)
      }
    }
  }

  private func verifyUnit(_ name: String, into report: inout GoldenReport) throws {
    let store = ParameterStore(device: device)
    let x = try tensor("\(name)/in/x").requireGradient()
    let s = try tensorIfPresent("\(name)/in/s")?.requireGradient()
    let unit = try build(name, x: x, s: s, in: store.root)
    try store.load(file.tensors(under: "\(name)/w/"), from: file.path)

    let output: Tensor
    var logDet: Tensor?
    switch unit {
    case .flow(let flow):
      let transformed = flow.forward(x, given: s)
      output = transformed.output
      logDet = transformed.logDet
      let golden = try tensor("\(name)/out/logdet")
      report.compare("out/logdet", name, transformed.logDet, golden, .logDensities)
      let inverse = flow.inverse(output.detached(), given: s)
      report.compare(
        "out/inv_x", name, inverse.output, try tensor("\(name)/out/inv_x"), .samples)
      report.compare(
        "out/inv_logdet", name, inverse.logDet, try tensor("\(name)/out/inv_logdet"),
        .inverseLogDensities)
    case .network(let network):
      output = network(x)
    }
    report.compare("out/y", name, output, try tensor("\(name)/out/y"), .activations)

    var loss = (output * (try tensor("\(name)/in/c"))).sum()
    // One log-determinant per example, also where it is the same for all.
    if let logDet { loss = loss + logDet.expanded([x.size(0)]).sum() }
    try loss.backward()
    let leaves =
      store.parameters.map { ($0.name, $0.tensor) } + [("x", x)] + (s.map { [("s", $0)] } ?? [])
    for (leaf, tensor) in leaves {
      guard let golden = try tensorIfPresent("\(name)/g/\(leaf)") else { continue }
      let gradient = tensor.gradient ?? tensor.zerosLike()
      report.compare("gradients g/", "\(name)/\(leaf)", gradient, golden, .gradients)
    }
  }

  /// Builds a layer from its name, its metadata and the shapes of its weights.
  private func build(
    _ name: String, x: Tensor, s: Tensor?, in scope: Scope
  ) throws -> GoldenUnit {
    let generator = Generator(seed: 0)
    let options = meta[name] ?? .null
    let channels = x.size(1)
    let conditioning = s?.size(1) ?? 0
    let transform = ElementTransform(scale: options["scale"] != .bool(false))
    func number(_ key: String) -> Int? { options[key]?.number.flatMap { Int(exactly: $0) } }
    func width(_ weight: String) throws -> Int {
      guard let shape = file.shape(of: "\(name)/w/\(weight)"), let first = shape.first else {
        throw ModelError("\(file.path): \(name) has no weight \(weight)")
      }
      return first
    }
    func kernel(_ weight: String) throws -> MaskedConvShape {
      guard let shape = file.shape(of: "\(name)/w/\(weight)"), shape.count == 4 else {
        throw ModelError("\(file.path): \(name) has no weight \(weight)")
      }
      return MaskedConvShape(depth: shape[2], breadth: shape[3])
    }

    switch name {
    case _ where name.hasPrefix("actnorm"):
      return .flow(ActNorm(channels: channels, in: scope, using: generator))
    case _ where name.hasPrefix("conv1x1"):
      return .flow(InvertibleConv1x1(channels: channels, in: scope, using: generator))
    case _ where name.hasPrefix("sigmoid"):
      return .flow(SigmoidFlow())
    case _ where name.hasPrefix("mcf"):
      guard let order = options["order"]?.string.flatMap(MaskedConvFlow.Order.init) else {
        throw ModelError("\(file.path): \(name) has no order A, B, C or D")
      }
      let shape = try kernel("net.masked_conv.conv.weight_v")
      let isByColumns = order == .c || order == .d
      return .flow(
        MaskedConvFlow(
          channels: channels, order: order,
          depth: isByColumns ? shape.breadth : shape.depth,
          breadth: isByColumns ? shape.depth : shape.breadth, transform: transform,
          conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("nice"):
      let kind: Coupling.Kind =
        if let slice = number("slice") {
          .attention(
            hidden: try width("net.nin1.weight_v"), slice: slice, heads: number("heads") ?? 1)
        } else {
          .convolution(hidden: try width("net.conv1.conv.weight_v"))
        }
      return .flow(
        Coupling(
          channels: channels, factor: number("factor") ?? 2, kind: kind, transform: transform,
          conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("prior"):
      return .flow(
        Prior(
          channels: channels, factor: number("factor") ?? 2,
          hidden: try width("nice.net.conv1.conv.weight_v"), transform: transform,
          conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("glow_step"):
      return .flow(
        GlowStep(
          channels: channels,
          kind: .convolution(hidden: try width("coupling.net.conv1.conv.weight_v")),
          transform: transform, conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("unit"):
      return .flow(
        MacowUnit(
          channels: channels, kernel: try kernel("conv1.net.masked_conv.conv.weight_v"),
          transform: transform, conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("step"):
      return .flow(
        MacowStep(
          channels: channels, kernel: try kernel("units.0.conv1.net.masked_conv.conv.weight_v"),
          kind: .convolution(hidden: try width("glow_step.coupling.net.conv1.conv.weight_v")),
          transform: transform, conditioning: conditioning, in: scope, using: generator))
    case _ where name.hasPrefix("resnet"):
      var widths: [Int] = []
      while file.shape(of: "\(name)/w/main.\(widths.count).conv1.conv.weight_v") != nil {
        widths.append(try width("main.\(widths.count).conv1.conv.weight_v"))
      }
      let network = ResidualNetwork(
        input: channels, widths: widths, in: scope, using: generator)
      return .network { network($0) }
    case _ where name.hasPrefix("wn_deconv"):
      guard let shape = file.shape(of: "\(name)/w/deconv.weight_v"), shape.count == 4 else {
        throw ModelError("\(file.path): \(name) has no weight deconv.weight_v")
      }
      let layer = WeightNormDeconv(
        input: channels, output: shape[1], in: scope, using: generator)
      return .network { layer($0) }
    case _ where name.hasPrefix("wn_conv"):
      let layer = WeightNormConv(
        input: channels, output: try width("conv.weight_v"), kernel: (3, 3), stride: 2,
        padding: (1, 1), in: scope, using: generator)
      return .network { layer($0) }
    default:
      throw ModelError("\(file.path): there is no layer called '\(name)' to compare")
    }
  }
}
