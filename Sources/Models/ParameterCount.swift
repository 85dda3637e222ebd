internal import Flows
internal import Foundation

/// How many numbers each part of a MaCow trains, from its widths alone.
///
/// In floating point, which is exact up to 2⁵³ and cannot overflow: an absurd configuration gets an
/// absurd count, which is then refused.
enum ParameterCount {
  /// Refuses a count that can only be a slip of the pen, before it asks for memory.
  ///
  /// - Parameters:
  ///   - count: The number of parameters.
  ///   - culprits: The settings that make it.
  /// - Throws: `ModelError` above 10¹¹.
  static func refuseAbsurd(_ count: Double, madeBy culprits: String) throws(ModelError) {
    guard count > 1e11 else { return }
    throw ModelError(
      "\(culprits) make \(String(format: "%.0e", count)) parameters; 1e+11 are the most")
  }

  /// A weight-normalised convolution with `area` taps: directions, gains, biases.
  static func convolution(_ input: Int, _ output: Int, area: Int = 1) -> Double {
    Double(output) * (Double(input) * Double(area) + 2)
  }

  /// Scale and shift of every channel.
  static func actNorm(_ channels: Int) -> Double { 2 * Double(channels) }

  /// A full matrix.
  static func invertibleConv1x1(_ channels: Int) -> Double { Double(channels) * Double(channels) }

  /// Shift, and scale if there is one, of every channel.
  static func transformed(_ channels: Int, _ transform: ElementTransform) -> Int {
    transform.parameterChannels(for: channels)
  }

  /// A masked convolutional flow.
  static func maskedConv(
    _ channels: Int, _ kernel: MaskedConvShape, _ transform: ElementTransform, conditioning: Int
  ) -> Double {
    let hidden = MaskedConvFlow.hiddenWidth(channels: channels)
    let area = Double(kernel.depth) * Double(kernel.breadth)
    let masked = Double(hidden) * (Double(channels) * area + 2)
    let context = conditioning == 0 ? 0 : convolution(conditioning, hidden, area: 9)
    return masked + context + convolution(hidden, transformed(channels, transform))
  }

  /// A coupling that transforms one in `factor` channels.
  static func coupling(
    _ channels: Int, factor: Int, _ kind: Coupling.Kind, _ transform: ElementTransform,
    conditioning: Int
  ) -> Double {
    let changed = channels / factor
    let input = channels - changed + conditioning
    let output = transformed(changed, transform)
    switch kind {
    case .convolution(let hidden):
      return convolution(input, hidden, area: 9) + convolution(hidden, hidden)
        + convolution(hidden, output, area: 9)
    case .attention(let hidden, _, _):
      // Three matrices, the projection to queries, keys and values, and the group normalisation.
      return convolution(input, hidden) + convolution(hidden, hidden)
        + convolution(hidden, output) + 3 * convolution(hidden, hidden) + 2 * Double(hidden)
    }
  }

  /// ActNorm, 1×1 convolution, coupling: a Glow step or a prior.
  static func couplingStep(
    _ channels: Int, factor: Int, _ kind: Coupling.Kind, _ transform: ElementTransform,
    conditioning: Int
  ) -> Double {
    actNorm(channels) + invertibleConv1x1(channels)
      + coupling(channels, factor: factor, kind, transform, conditioning: conditioning)
  }

  /// The encoder of a variational dequantizer.
  static func encoder(channels: Int, levels: Int, bottom: Bool, conditioning: Int) -> Double {
    func residual(_ width: Int) -> Double { 2 * convolution(width, width, area: 9) }
    let planes = DequantizationEncoder.planes(levels: levels, bottom: bottom)
    var total = convolution(channels, planes[0], area: 9)
    if bottom {
      total += convolution(planes[0], planes[0], area: 9) + convolution(channels, planes[0])
      total += residual(planes[0])
    }
    for (narrow, wide) in zip(planes, planes.dropFirst()) {
      total += convolution(narrow, wide, area: 9) + 2 * residual(wide)
      total += convolution(wide, narrow, area: 9)
    }
    return total + convolution(planes[0], conditioning)
  }
}

extension MacowPlan {
  /// Number of trainable scalars.
  var parameterCount: Double {
    levels.reduce(0) { total, level in
      level.layers.reduce(total) { $0 + parameters(of: $1, in: level) }
    }
  }

  private func parameters(of layer: Layer, in level: Level) -> Double {
    let context = conditioning(of: level)
    let unit =
      2 * ParameterCount.actNorm(layer.channels) + 4
      * ParameterCount.maskedConv(layer.channels, kernel, transform, conditioning: context)
    let step =
      2 * unit
      + ParameterCount.couplingStep(
        layer.channels, factor: 2, level.kind, transform, conditioning: context)
    let prior =
      level.isInternal
      ? ParameterCount.couplingStep(
        layer.channels, factor: layer.factor, .convolution(hidden: level.hidden), priorTransform,
        conditioning: context) : 0
    return Double(layer.stepCount) * step + prior
  }
}
