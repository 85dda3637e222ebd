public import Torch

/// A masked convolutional flow: every row (or column) is transformed by what a network sees of the
/// rows (or columns) before it.
///
///     a = K ∗ shift(v) + b [+ s_conv(s)]      (μ, ρ) = P · ELU(a) + p      w = v ⊙ σ(ρ+2) + μ
///
/// There is no mask: the kernel is full, and the *input is shifted* so that it only meets strictly
/// earlier rows. All channels of those rows are visible, none of the current row, so a row is
/// computed at once and sampling takes H (or W) steps.
/// Source: Ma et al. 2019, §3.1; the reference's `MaskedConvFlow`.
public struct MaskedConvFlow: Flow {
  /// The direction in which information flows.
  public enum Order: String, CaseIterable, Sendable {
    /// Rows from the top down: a row sees the rows above it.
    case a = "A"
    /// Rows from the bottom up: a row sees the rows below it.
    case b = "B"
    /// Columns from left to right.
    case c = "C"
    /// Columns from right to left.
    case d = "D"

    /// Whether the steps are columns.
    var isByColumns: Bool { self == .c || self == .d }
    /// Whether the steps go against the index.
    var isReversed: Bool { self == .b || self == .d }
  }

  let order: Order
  let kernel: (height: Int, width: Int)
  let maskedConv: WeightNormConv
  let conv1x1: WeightNormConv
  let conditioner: WeightNormConv?
  let transform: ElementTransform

  /// The hidden width, which is not configurable: 4C up to 96 channels, then min(2C, 512).
  public static func hiddenWidth(channels: Int) -> Int {
    channels <= 96 ? 4 * channels : min(2 * channels, 512)
  }

  /// Declares `net.masked_conv`, `net.conv1x1` and, if conditioned, `s_conv`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - order: The direction.
  ///   - depth: k₀, how many earlier rows (or columns) are visible.
  ///   - breadth: k₁, how far they are visible sideways; odd.
  ///   - transform: Affine or additive.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, order: Order, depth: Int, breadth: Int, transform: ElementTransform,
    conditioning: Int = 0, in scope: Scope, using generator: borrowing Generator
  ) {
    precondition(breadth % 2 == 1, "the kernel must be odd across its direction, not \(breadth)")
    let hidden = Self.hiddenWidth(channels: channels)
    self.order = order
    self.transform = transform
    kernel = order.isByColumns ? (breadth, depth) : (depth, breadth)
    maskedConv = WeightNormConv(
      input: channels, output: hidden, kernel: kernel, in: scope["net"]["masked_conv"],
      using: generator)
    conv1x1 = WeightNormConv(
      input: hidden, output: transform.parameterChannels(for: channels), kernel: (1, 1),
      in: scope["net"]["conv1x1"], using: generator)
    conditioner =
      conditioning == 0
      ? nil
      : WeightNormConv(
        input: conditioning, output: hidden, kernel: (3, 3), padding: (1, 1),
        in: scope["s_conv"], using: generator)
  }

  /// Itself, unless it only shifts.
  public var dataDependentLayers: [String] {
    transform == .additive ? [] : [String(describing: Self.self)]
  }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    if FusedLayers.take(x), transform == .affine || transform == .additive {
      return fused(x, given: s)
    }
    var hidden = maskedConv(shifted(x))
    if let conditioner, let s { hidden = hidden + conditioner(s) }
    return transform.forward(x, parameters: conv1x1(hidden.elu()))
  }

  private func fused(_ x: Tensor, given s: Tensor?) -> Transformed {
    let start = origin
    let made = x.maskedFlow(
      kernel: maskedConv.kernel(), bias: maskedConv.bias, head: conv1x1.kernel(),
      headBias: conv1x1.bias, extra: conditioner.flatMap { conv in s.map { conv($0) } },
      up: start.up, left: start.left, isAffine: transform == .affine)
    return Transformed(output: made.output, logDet: made.logDet)
  }

  /// Where the kernel's first tap meets the input, seen from the output.
  private var origin: (up: Int, left: Int) {
    let (height, width) = kernel
    switch order {
    case .a: return (-height, -(width / 2))
    case .b: return (1, -(width / 2))
    case .c: return (-(height / 2), -width)
    case .d: return (-(height / 2), 1)
    }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      var hidden = maskedConv.initialize(on: shifted(x), scale: scale)
      if let conditioner, let s {
        hidden = hidden + conditioner.initialize(on: s, scale: scale)
      }
      return transform.forward(x, parameters: conv1x1.initialize(on: hidden.elu(), scale: 0))
    }
  }

  /// Undoes `forward` by the method of `MaskedInverse`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      switch MaskedInverse.method {
      case .rows: solveRows(z, given: s)
      case .jacobi: sweep(z, given: s)
      case .auto: z.device == .cpu ? solveRows(z, given: s) : sweep(z, given: s)
      }
    }
  }

  private func solveRows(_ z: Tensor, given s: Tensor?) -> Transformed {
    // Every order is order A on planes that are transposed, turned upside down, or both.
    let solver = RowSolver(
      kernel: rowwise(maskedConv.kernel()).contiguous(), bias: maskedConv.bias,
      head: conv1x1.kernel(), headBias: conv1x1.bias, transform: transform)
    let extra = conditioner.flatMap { conv in s.map { rowwise(conv($0)).contiguous() } }
    let solved = solver.solve(rowwise(z).contiguous(), extra: extra)
    return Transformed(output: columnwise(solved.output).contiguous(), logDet: solved.logDet)
  }

  /// Fixed-point sweeps: each makes at least one more row exact, so H of them always are.
  private func sweep(_ z: Tensor, given s: Tensor?) -> Transformed {
    let (_, _, height, width) = z.planes
    let exact = order.isByColumns ? width : height
    let (kernel, head) = (maskedConv.kernel(), conv1x1.kernel())
    let extra = conditioner.flatMap { conv in s.map { conv($0) } }
    var solved = Transformed(output: z, logDet: Tensor.zeros([1], dtype: z.dtype))
    var sweeps = 0
    var residual = Double.infinity
    while sweeps < exact, !(residual <= MaskedInverse.tolerance(for: z.dtype)) {
      var hidden = shifted(solved.output).convolved(kernel, bias: maskedConv.bias)
      if let extra { hidden = hidden + extra }
      let before = solved.output
      solved = transform.inverse(
        z, parameters: hidden.elu().convolved(head, bias: conv1x1.bias))
      sweeps += 1
      residual = ((solved.output - before).abs() / (before.abs() + 1)).maximum().item()
    }
    MaskedInverse.report?.add(sweeps: sweeps, of: exact, residual: residual)
    return solved
  }

  /// `v` moved by one step against the direction, with zeros where nothing came before.
  private func shifted(_ v: Tensor) -> Tensor {
    let (height, width) = kernel
    switch order {
    case .a: return v.padded(left: width / 2, right: width / 2, top: height, bottom: -1)
    case .b: return v.padded(left: width / 2, right: width / 2, top: -1, bottom: height)
    case .c: return v.padded(left: width, right: -1, top: height / 2, bottom: height / 2)
    case .d: return v.padded(left: -1, right: width, top: height / 2, bottom: height / 2)
    }
  }

  private func rowwise(_ planes: Tensor) -> Tensor {
    let turned = order.isByColumns ? planes.permuted([0, 1, 3, 2]) : planes
    return order.isReversed ? turned.flipped(2) : turned
  }

  private func columnwise(_ planes: Tensor) -> Tensor {
    let upright = order.isReversed ? planes.flipped(2) : planes
    return order.isByColumns ? upright.permuted([0, 1, 3, 2]) : upright
  }
}
