import Flows
import TestSupport
import Testing
import Torch

/// Which output of a masked convolutional flow depends on which input, by autograd.
@Suite struct MaskedConvPatternTests {
  @Test(arguments: MaskedConvFlow.Order.allCases, [(2, 3), (1, 5), (3, 1)])
  func seesOnlyEarlierRowsOrColumns(_ order: MaskedConvFlow.Order, _ kernel: (Int, Int)) {
    let (depth, breadth) = kernel
    let (height, width, channels) = (5, 6, 2)
    let generator = Generator(seed: 7)
    let store = ParameterStore(dtype: .float64)
    let flow = MaskedConvFlow(
      channels: channels, order: order, depth: depth, breadth: breadth, transform: .affine,
      in: store.root, using: generator)
    let x = generator.normal([1, channels, height, width], dtype: .float64).requireGradient()
    let jacobian = flow.forward(x).output.jacobian(withRespectTo: x).doubles()
    let count = channels * height * width
    for output in 0..<count {
      for input in 0..<count {
        let (h, w) = (output / width % height, output % width)
        let (i, j) = (input / width % height, input % width)
        let (along, across) =
          order == .a || order == .b ? (h - i, w - j) : (w - j, h - i)
        let earlier = order == .a || order == .c ? along : -along
        let visible =
          (1...depth).contains(earlier) && Swift.abs(across) <= breadth / 2
        let depends = jacobian[output * count + input] != 0
        #expect(depends == (visible || output == input), "\(order): (\(h),\(w)) on (\(i),\(j))")
      }
    }
  }
}
