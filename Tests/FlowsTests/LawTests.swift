import Flows
import TestSupport
import Testing
import Torch

/// The two laws that every layer obeys, in float64.
@Suite struct LawTests {
  @Test(arguments: FlowCase.all)
  func inverseUndoesForward(_ flowCase: FlowCase) {
    let (flow, x, s) = flowCase.prepared(seed: 1)
    let (there, back) = withoutGradient { () -> (Transformed, Transformed) in
      let there = flow.forward(x, given: s)
      return (there, flow.inverse(there.output, given: s))
    }
    #expect((back.output - x).largestMagnitude < flowCase.inverseTolerance)
    #expect((there.logDet + back.logDet).largestMagnitude < 1e-6)
  }

  @Test(arguments: FlowCase.all)
  func logDetEqualsTheJacobians(_ flowCase: FlowCase) {
    let (flow, x, s) = flowCase.prepared(seed: 2)
    #expect(abs(logDetError(flow, x, s)) < 1e-8)
  }

  /// Flows of several networks, where the oracle is not exact.
  ///
  /// Autograd rounds in its backward products too, differently for every row of the Jacobian. Each
  /// of their parts is a case of its own.
  private static let chains: Set = [
    "MaCow unit", "affine unit", "MaCow step", "MaCow step, conditioned, additive",
    "MaCow, three levels", "Glow, two levels", "Flow++, two scales",
    "Flow++ with masked convolutions", "RealNVP, three scales",
    "MaCow with mixtures in its couplings",
  ]

  /// Networks may round: what they give is still transformed and counted exactly.
  @Test(arguments: FlowCase.all.filter { !chains.contains($0.testDescription) })
  func logDetEqualsTheJacobiansWhenProductsAreRounded(_ flowCase: FlowCase) {
    let (flow, x, s) = flowCase.prepared(seed: 2)
    #expect(abs(ProductPrecision.bfloat16 { logDetError(flow, x, s) }) < 1e-8)
  }

  @Test(arguments: FlowCase.all)
  func examplesDoNotTouchEachOther(_ flowCase: FlowCase) {
    let (flow, x, s) = flowCase.prepared(seed: 3)
    let other = x.flipped(2) * 0.7
    let alone = withoutGradient { flow.forward(x, given: s) }
    let together = withoutGradient {
      flow.forward(
        Tensor.concatenated([other, x], axis: 0),
        given: s.map { Tensor.concatenated([$0 * 2, $0], axis: 0) })
    }
    let same = together.output.narrowed(0, 1..<2) - alone.output
    #expect(same.largestMagnitude < 1e-12)
  }

  /// What a flow says of its log-determinant is what it does.
  @Test(arguments: FlowCase.all)
  func theLogDetIsConstantWhereTheFlowSaysSo(_ flowCase: FlowCase) {
    let (flow, x, s) = flowCase.prepared(seed: 4)
    let (here, there) = withoutGradient {
      (flow.forward(x, given: s).logDet, flow.forward(x.flipped(3) * 0.6, given: s).logDet)
    }
    let difference = (here - there).largestMagnitude
    let isConstant = flow.dataDependentLayers.isEmpty
    #expect(isConstant ? difference < 1e-9 : difference > 1e-9, "\(difference)")
  }

  /// A log-determinant that forgets how many pixels there are passes the inverse law and must not
  /// pass the Jacobian's.
  @Test func aWrongLogDetIsCaught() {
    struct Forgetful: Flow {
      let inner: ActNorm
      func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
        let right = inner.forward(x, given: s)
        return Transformed(output: right.output, logDet: right.logDet * (1.0 / 16))
      }
      func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
        let right = inner.inverse(z, given: s)
        return Transformed(output: right.output, logDet: right.logDet * (1.0 / 16))
      }
    }
    let generator = Generator(seed: 4)
    let store = ParameterStore(dtype: .float64)
    let flow = Forgetful(inner: ActNorm(channels: 2, in: store.root, using: generator))
    let x = generator.normal([1, 2, 4, 4], dtype: .float64)
    let there = flow.forward(x)
    let back = flow.inverse(there.output.detached())
    #expect((back.output - x).largestMagnitude < 1e-7)
    #expect((there.logDet + back.logDet).largestMagnitude < 1e-12)
    #expect(abs(logDetError(flow, x, nil)) > 1e-3)
  }

  /// Our log-determinant minus that of the Jacobian that autograd gives.
  private func logDetError(_ flow: any Flow, _ x: Tensor, _ s: Tensor?) -> Double {
    let input = x.detached().requireGradient()
    let transformed = flow.forward(input, given: s)
    let jacobian = transformed.output.jacobian(withRespectTo: input)
    return transformed.logDet.item() - jacobian.logAbsDet().item()
  }
}
