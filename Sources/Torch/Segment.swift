internal import CTorch

/// A part of a computation whose graph is not kept: the backward pass computes it again.
///
/// Source: Chen et al. 2016, §3.
public protocol Segment: AnyObject {
  /// Computes the part; called once, without gradients.
  ///
  /// - Parameters:
  ///   - x: `[N, C, H, W]`.
  ///   - s: The conditioning, if any.
  /// - Returns: The output and the log-determinants.
  func run(_ x: Tensor, given s: Tensor?) -> (output: Tensor, logDet: Tensor)

  /// Accumulates the gradients of the parameters, and returns those of the inputs.
  ///
  /// - Parameters:
  ///   - kept: What the forward pass left.
  ///   - gradients: Derivatives with respect to what `run` returned, of the same shapes.
  /// - Returns: Derivatives with respect to x and s; nil where nobody asks.
  func replay(
    _ kept: KeptTensors, gradients: (output: Tensor, logDet: Tensor)
  ) -> (x: Tensor?, s: Tensor?)
}

/// What a segment's forward pass leaves for its backward pass.
public struct KeptTensors {
  /// The input; it requires a gradient if one is wanted.
  public let x: Tensor
  /// The conditioning; likewise.
  public let s: Tensor?
  /// The output, if it was to be kept.
  public let output: Tensor?
}

extension Segment {
  /// Computes the part as one operation of the graph.
  ///
  /// - Parameters:
  ///   - x: The input.
  ///   - s: The conditioning, if any.
  ///   - keepsOutput: Whether the backward pass gets the output too.
  /// - Returns: What `run` returns, in the graph.
  public func record(
    _ x: Tensor, given s: Tensor?, keepsOutput: Bool
  ) -> (output: Tensor, logDet: Tensor) {
    let raw = ct_segment(
      context: Unmanaged.passRetained(SegmentBox(self)).toOpaque(),
      forward: { context, x, s, output, logDet in
        let box = Unmanaged<SegmentBox>.fromOpaque(context).takeUnretainedValue()
        let made = box.segment.run(Tensor(owning: x), given: s.map(Tensor.init(owning:)))
        output.pointee = made.output.givenAway()
        logDet.pointee = made.logDet.givenAway()
      },
      backward: { context, x, s, output, outputGradient, logDetGradient, xGradient, sGradient in
        let box = Unmanaged<SegmentBox>.fromOpaque(context).takeUnretainedValue()
        let kept = KeptTensors(
          x: Tensor(owning: x), s: s.map(Tensor.init(owning:)),
          output: output.map(Tensor.init(owning:)))
        let made = box.segment.replay(
          kept,
          gradients: (Tensor(owning: outputGradient), Tensor(owning: logDetGradient)))
        xGradient.pointee = made.x?.givenAway()
        sGradient.pointee = made.s?.givenAway()
      },
      release: { Unmanaged<SegmentBox>.fromOpaque($0).release() })
    var logDet: ct_tensor?
    let output = Tensor.make {
      ct_run_segment(x.handle, s?.handle, keepsOutput, raw, &$0, &logDet)
    }
    guard let logDet else { fatalError("libtorch reported success without a tensor") }
    return (output, Tensor(owning: logDet))
  }
}

private final class SegmentBox {
  let segment: any Segment

  init(_ segment: any Segment) { self.segment = segment }
}

extension Tensor {
  /// One more reference to the same numbers, which the receiver frees.
  fileprivate func givenAway() -> ct_tensor? {
    var out: ct_tensor?
    trapping(ct_detach(handle, &out))
    return out
  }

  /// Accumulates Σ ∂(output ⊙ weights) into the `gradient` of every leaf, also inside a backward
  /// pass.
  ///
  /// Outputs that depend on no leaf are left out.
  public static func backward(from pairs: [(output: Tensor, weights: Tensor)]) {
    let pairs = pairs.filter(\.output.requiresGradient)
    guard !pairs.isEmpty else { return }
    withHandles(pairs.map(\.output)) { outputs, count in
      withHandles(pairs.map(\.weights)) { weights, _ in
        trapping(ct_backward_from(outputs, weights, count))
      }
    }
  }
}

/// Runs `body` recording operations for autograd, also inside a backward pass.
public func withGradient<Result>(_ body: () -> Result) -> Result {
  TorchLibrary.require()
  let before = ct_set_grad_mode(true)
  defer { _ = ct_set_grad_mode(before) }
  return body()
}
