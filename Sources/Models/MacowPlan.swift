internal import Flows

/// The shapes of a MaCow, worked out from its configuration before a parameter exists.
struct MacowPlan {
  /// One resolution.
  struct Level {
    /// Whether space becomes channels first.
    var squeezes: Bool
    /// How often space has become channels so far.
    var squeezeCount: Int
    /// Whether channels are emitted.
    var isInternal: Bool
    /// Channels that go on to the next level; nil if all do.
    var kept: Int?
    /// Width of the coupling networks.
    var hidden: Int
    /// The network of the couplings in steps.
    var kind: Coupling.Kind
    /// The layers; one unless internal.
    var layers: [Layer]
  }

  /// Steps on a prefix of the channels.
  struct Layer {
    var channels: Int
    var stepCount: Int
    /// The prior transforms one in so many channels.
    var factor: Int
    var emitted: Int
  }

  /// Channels of the conditioning at full resolution, 0 for none.
  var conditioning: Int
  var levels: [Level]
  var kernel: MaskedConvShape
  var transform: ElementTransform
  var priorTransform: ElementTransform

  /// Channels of the conditioning at a level: it is squeezed with the flow.
  func conditioning(of level: Level) -> Int { conditioning << (2 * level.squeezeCount) }
}

extension MacowConfiguration {
  /// Works out every level's shape.
  ///
  /// - Parameters:
  ///   - image: The images that the model is for.
  ///   - conditioning: Channels of the conditioning at full resolution, 0 for none.
  /// - Returns: The plan.
  /// - Throws: `ModelError` naming the level and the numbers that do not fit.
  func plan(for image: ImageShape, conditioning: Int = 0) throws(ModelError) -> MacowPlan {
    try validateLists()
    guard inChannels == image.channels else {
      throw ModelError(
        "in_channels is \(inChannels), but the images have \(image.channels) channels")
    }
    var shape = image
    var squeezeCount = 0
    var result: [MacowPlan.Level] = []
    for index in 0..<levels {
      let isBottom = bottom && index == 0
      let isInternal = !isBottom && index < levels - 1
      if !isBottom {
        shape = try shape.squeezed(1, level: index)
        squeezeCount += 1
      }
      let factor = isInternal ? factors[bottom ? index - 1 : index] : 0
      let layers = try self.layers(of: index, isInternal: isInternal, factor, shape.channels)
      if let narrow = layers.first(where: { $0.channels < 2 }) {
        throw ModelError(
          "level \(index) couples \(narrow.channels) channel; a coupling needs at least 2")
      }
      let kept = isInternal ? shape.channels - layers.reduce(0) { $0 + $1.emitted } : nil
      result.append(
        MacowPlan.Level(
          squeezes: !isBottom, squeezeCount: squeezeCount, isInternal: isInternal, kept: kept,
          hidden: hiddenChannels[index],
          kind: try kind(of: index, isBottom: isBottom, shape), layers: layers))
      if let kept { shape.channels = kept }
    }
    let plan = MacowPlan(
      conditioning: conditioning, levels: result,
      kernel: MaskedConvShape(depth: kernelSize[0], breadth: kernelSize[1]),
      transform: ElementTransform(scale: scale),
      priorTransform: ElementTransform(scale: priorScale))
    try ParameterCount.refuseAbsurd(
      plan.parameterCount,
      madeBy: "hidden_channels \(hiddenChannels), kernel_size \(kernelSize) and num_steps")
    return plan
  }

  private func validateLists() throws(ModelError) {
    guard levels >= 2 else { throw ModelError("levels is \(levels), but 2 are the least") }
    let internalCount = levels - (bottom ? 2 : 1)
    guard numSteps.count == levels else {
      throw ModelError("num_steps has \(numSteps.count) entries for \(levels) levels")
    }
    guard hiddenChannels.count == levels, hiddenChannels.allSatisfy({ $0 > 0 }) else {
      throw ModelError(
        "hidden_channels has \(hiddenChannels.count) entries for \(levels) levels; each must be above 0"
      )
    }
    guard factors.count == internalCount else {
      throw ModelError(
        "factors has \(factors.count) entries for \(internalCount) internal levels")
    }
    guard kernelSize.count == 2, kernelSize[0] > 0, kernelSize[1] > 0, kernelSize[1] % 2 == 1
    else {
      throw ModelError(
        "kernel_size is \(kernelSize); two numbers are wanted, the second odd, as in [2, 3]")
    }
    guard couplingType == .conv || slices.count == levels else {
      throw ModelError("slices has \(slices.count) entries for \(levels) levels")
    }
  }

  private func layers(
    of index: Int, isInternal: Bool, _ factor: Int, _ channels: Int
  ) throws(ModelError) -> [MacowPlan.Layer] {
    let counts = numSteps[index].counts
    guard counts.allSatisfy({ $0 > 0 }), !counts.isEmpty else {
      throw ModelError("level \(index) has \(counts) steps; every number must be above 0")
    }
    guard isInternal else {
      guard counts.count == 1 else {
        throw ModelError("level \(index) emits nothing, so num_steps must be one number there")
      }
      return [
        MacowPlan.Layer(channels: channels, stepCount: counts[0], factor: 0, emitted: 0)
      ]
    }
    guard factor > counts.count else {
      throw ModelError(
        "level \(index) has \(counts.count) layers, so its factor must be above that, not \(factor)"
      )
    }
    let emitted = channels / factor
    guard emitted > 0 else {
      throw ModelError(
        "level \(index) has \(channels) channels, too few to emit one in \(factor)")
    }
    var width = channels
    var result: [MacowPlan.Layer] = []
    for (number, count) in counts.enumerated() {
      let divisor = factor - number
      guard width / divisor == emitted else {
        throw ModelError(
          "level \(index), layer \(number): one in \(divisor) of \(width) channels is \(width / divisor), but \(emitted) are emitted"
        )
      }
      result.append(
        MacowPlan.Layer(channels: width, stepCount: count, factor: divisor, emitted: emitted))
      width -= emitted
    }
    return result
  }

  private func kind(
    of index: Int, isBottom: Bool, _ shape: ImageShape
  ) throws(ModelError) -> Coupling.Kind {
    let hidden = hiddenChannels[index]
    guard couplingType == .selfAttn, !isBottom else { return .convolution(hidden: hidden) }
    let slice = slices[index]
    guard slice > 0, shape.height % slice == 0, shape.width % slice == 0 else {
      throw ModelError(
        "level \(index) has \(shape.height)×\(shape.width) pixels, which tiles of \(slice) do not divide"
      )
    }
    guard heads > 0, hidden % heads == 0 else {
      throw ModelError("level \(index): \(heads) heads do not divide \(hidden) hidden channels")
    }
    return .attention(hidden: hidden, slice: slice, heads: heads)
  }
}
