internal import Torch

/// Steps of which only the ends are kept for the backward pass: the input, and with several steps
/// the output as well.
///
/// In the backward pass the activations in between come from the output by inversion. The one that
/// is farthest from it is compared with what the input gives, before any gradient is computed; if it
/// is too far off, all are computed from the input. So a gradient never rests on a bad inverse, and
/// depends on nothing but the batch.
/// Source: Behrmann et al. 2021, for why inverses are not trusted.
final class StepChain: Flow, Segment {
  private let steps: [any Flow]

  init(_ steps: [any Flow]) { self.steps = steps }

  func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let made = record(x, given: s, keepsOutput: steps.count > 1)
    return Transformed(output: made.output, logDet: made.logDet)
  }

  func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    Sequential(steps).inverse(z, given: s)
  }

  func run(_ x: Tensor, given s: Tensor?) -> (output: Tensor, logDet: Tensor) {
    StepMemory.$mode.withValue(.full) {
      let made = Sequential(steps).forward(x, given: s)
      return (made.output, made.logDet)
    }
  }

  func replay(
    _ kept: KeptTensors, gradients: (output: Tensor, logDet: Tensor)
  ) -> (x: Tensor?, s: Tensor?) {
    StepMemory.$mode.withValue(.full) {
      var inputs = inputs(kept)
      let s = kept.s.map { $0.detached().requireGradient($0.requiresGradient) }
      var gradient: Tensor? = gradients.output
      for (index, step) in steps.enumerated().reversed() {
        let isWanted = index > 0 || kept.x.requiresGradient
        let x = inputs.removeLast().detached().requireGradient(isWanted)
        let made = withGradient { step.forward(x, given: s) }
        let logDetGradient =
          made.logDet.count == gradients.logDet.count
          ? gradients.logDet : gradients.logDet.sum().reshaped([1])
        var pairs = [(made.logDet, logDetGradient)]
        if let gradient { pairs.insert((made.output, gradient), at: 0) }
        Tensor.backward(from: pairs)
        gradient = isWanted ? x.gradient : nil
      }
      return (gradient, s.flatMap { $0.requiresGradient ? $0.gradient : nil })
    }
  }

  /// The input of every step.
  private func inputs(_ kept: KeptTensors) -> [Tensor] {
    let x = kept.x.detached()
    guard steps.count > 1, let output = kept.output?.detached() else { return [x] }
    let s = kept.s?.detached()
    return withoutGradient {
      var inverted = [output]
      for step in steps.dropFirst().reversed() {
        inverted.append(step.inverse(inverted[inverted.count - 1], given: s).output)
      }
      let second = steps[0].forward(x, given: s).output
      let error = (inverted[inverted.count - 1] - second).abs().maximum().item()
      let isExact = error <= StepMemory.tolerance
      StepMemory.report?.add(error: error, isFallback: !isExact)
      guard isExact else {
        var exact = [x, second]
        for step in steps.dropFirst().dropLast() {
          exact.append(step.forward(exact[exact.count - 1], given: s).output)
        }
        return exact
      }
      return [x] + inverted.dropFirst().reversed()
    }
  }
}
