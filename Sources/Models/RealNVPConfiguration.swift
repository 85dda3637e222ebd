internal import Configurations
public import Flows
public import Torch

/// RealNVP: couplings with checkerboard and channel masks, batch normalisation inside the flow.
///
/// Per scale three checkerboard couplings, three channel couplings on squeezed planes, then half of
/// the image leaves and the rest goes on at half the resolution; the last scale has four checkerboard
/// couplings. Source: Dinh et al. 2017, §3.6, and the released code.
public struct RealNVPConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "realnvp"

  /// Number of resolutions.
  public var scales: Int
  /// R, residual blocks of a coupling network.
  public var blocks: Int
  /// Channels of the first couplings' networks.
  public var width: Int
  /// Whether networks get twice as wide for channel couplings, and so at every scale.
  public var doubling: Bool

  /// CIFAR-10 with constant width: 6.4 million parameters, the number that is quoted for it.
  public static let defaults = RealNVPConfiguration(
    scales: 2, blocks: 8, width: 64, doubling: false)

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    try Limits.check("scales", scales, 1...16)
    try Limits.check("blocks", blocks, 0...Limits.depth)
    try Limits.check("width", width, 1...Limits.width)
    var shape = image
    for scale in 0..<scales - 1 {
      shape = try shape.squeezed(1, level: scale)
      shape.channels /= 2
    }
  }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    Sequential(
      [LogitFlow()]
        + flows(
          from: 0, channels: image.channels, width: width, in: scope["scales"],
          using: generator))
  }

  /// The flows of a scale and of all that follow.
  private func flows(
    from scale: Int, channels: Int, width: Int, in scope: Scope,
    using generator: borrowing Generator
  ) -> [any Flow] {
    let isLast = scale == scales - 1
    let place = scope[scale]
    var flows: [any Flow] = []
    for index in 0..<(isLast ? 4 : 3) {
      flows.append(
        BatchNormCoupling(
          channels: channels, mask: .checkerboard(parity: index % 2), width: width,
          blocks: blocks, in: place["checkerboard"][index], using: generator))
    }
    guard !isLast else { return flows }
    let wide = doubling ? 2 * width : width
    var channelwise: [any Flow] = []
    for index in 0..<3 {
      channelwise.append(
        BatchNormCoupling(
          channels: 4 * channels, mask: .channels(keepsFirst: index % 2 == 0), width: wide,
          blocks: blocks, in: place["channels"][index], using: generator))
    }
    flows.append(Squeezed(.channelMajor, Sequential(channelwise)))
    // One colour of the checkerboard goes on, the other is finished.
    let rest = self.flows(
      from: scale + 1, channels: 2 * channels, width: wide, in: scope, using: generator)
    flows.append(Squeezed(.checkerboard, OnHalves(Sequential(rest))))
    return flows
  }
}
