public import Torch

/// The network of PixelCNN++: what it gives at a pixel depends on earlier pixels alone, those above
/// and those to the left in the same row.
///
/// Two streams go down and up through several resolutions, u seeing the rows above and v also the
/// pixels to the left; every layer on the way up also sees its counterpart on the way down.
/// Source: Salimans et al. 2017, figure 2, and the released code, `model_spec`.
public struct TwoStreamNetwork {
  /// A layer's activations in both streams.
  private typealias Streams = (above: Tensor, left: Tensor)

  private struct Layer {
    let above: CausalResidual
    let left: CausalResidual
  }

  private struct Halving {
    let above: ShiftedConv
    let left: ShiftedConv
  }

  private struct Doubling {
    let above: ShiftedDeconv
    let left: ShiftedDeconv
  }

  private let enterAbove: ShiftedConv
  private let enterRow: ShiftedConv
  private let enterLeft: ShiftedConv
  private let downs: [[Layer]]
  private let halvings: [Halving]
  private let ups: [[Layer]]
  private let doublings: [Doubling]
  private let leave: WeightNormConv

  /// Declares `enter`, `down`, `halve`, `up`, `double` and `leave`.
  ///
  /// - Parameters:
  ///   - channels: Channels of the image.
  ///   - filters: Channels of the hidden activations.
  ///   - resolutions: How many resolutions; each but the last is halved.
  ///   - layers: Layers of each resolution on the way down; on the way up all but the first have
  ///     one more.
  ///   - output: Output channels.
  ///   - dropout: Probability with which activations are dropped in training.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, filters: Int, resolutions: Int, layers: Int, output: Int, dropout: Double,
    in scope: Scope, using generator: borrowing Generator
  ) {
    func enter(
      _ name: String, _ window: ShiftedConv.Window, _ generator: borrowing Generator
    ) -> ShiftedConv {
      ShiftedConv(
        input: channels + 1, output: filters, window: window, in: scope["enter"][name],
        using: generator)
    }
    enterAbove = enter("above", .above(height: 2, width: 3), generator)
    enterRow = enter("row", .above(height: 1, width: 3), generator)
    enterLeft = enter("left", .aboveLeft(height: 2, width: 1), generator)

    func layer(_ seen: Int, in place: Scope, _ generator: borrowing Generator) -> Layer {
      Layer(
        above: CausalResidual(
          filters: filters, seen: seen * filters, window: .above(height: 2, width: 3),
          dropout: dropout, in: place["above"], using: generator),
        left: CausalResidual(
          filters: filters, seen: (seen + 1) * filters, window: .aboveLeft(height: 2, width: 2),
          dropout: dropout, in: place["left"], using: generator))
    }
    var downs: [[Layer]] = []
    var halvings: [Halving] = []
    for level in 0..<resolutions {
      var list: [Layer] = []
      for index in 0..<layers {
        list.append(layer(0, in: scope["down"][level][index], generator))
      }
      downs.append(list)
      guard level < resolutions - 1 else { break }
      let place = scope["halve"][level]
      halvings.append(
        Halving(
          above: ShiftedConv(
            input: filters, output: filters, window: .above(height: 2, width: 3), stride: 2,
            in: place["above"], using: generator),
          left: ShiftedConv(
            input: filters, output: filters, window: .aboveLeft(height: 2, width: 2), stride: 2,
            in: place["left"], using: generator)))
    }
    var ups: [[Layer]] = []
    var doublings: [Doubling] = []
    for level in 0..<resolutions {
      var list: [Layer] = []
      for index in 0..<(level == 0 ? layers : layers + 1) {
        list.append(layer(1, in: scope["up"][level][index], generator))
      }
      ups.append(list)
      guard level < resolutions - 1 else { break }
      let place = scope["double"][level]
      doublings.append(
        Doubling(
          above: ShiftedDeconv(
            channels: filters, seesOnlyAbove: true, in: place["above"], using: generator),
          left: ShiftedDeconv(
            channels: filters, seesOnlyAbove: false, in: place["left"], using: generator)))
    }
    (self.downs, self.halvings, self.ups, self.doublings) = (downs, halvings, ups, doublings)
    leave = WeightNormConv(
      input: filters, output: output, kernel: (1, 1), in: scope["leave"], using: generator)
  }

  /// The image `[N, C, H, W]`, in [−1, 1], to what each pixel's distribution is made from.
  public func callAsFunction(_ x: Tensor) -> Tensor { run(x, Pass.forward) }

  /// Sets parameters from data; returns the output afterwards.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient { run(x, Pass.initialize(scale: scale)) }
  }

  /// What a pass does with a layer: applies it, or sets it from data first.
  private enum Pass {
    case forward
    case initialize(scale: Double)

    func callAsFunction(_ conv: ShiftedConv, _ x: Tensor) -> Tensor {
      switch self {
      case .forward: conv(x)
      case .initialize(let scale): conv.initialize(on: x, scale: scale)
      }
    }

    func callAsFunction(_ conv: ShiftedDeconv, _ x: Tensor) -> Tensor {
      switch self {
      case .forward: conv(x)
      case .initialize(let scale): conv.initialize(on: x, scale: scale)
      }
    }

    func callAsFunction(_ conv: WeightNormConv, _ x: Tensor) -> Tensor {
      switch self {
      case .forward: conv(x)
      case .initialize(let scale): conv.initialize(on: x, scale: scale)
      }
    }

    func callAsFunction(_ block: CausalResidual, _ x: Tensor, seeing a: Tensor?) -> Tensor {
      switch self {
      case .forward: block(x, seeing: a)
      case .initialize(let scale): block.initialize(on: x, seeing: a, scale: scale)
      }
    }
  }

  private func run(_ x: Tensor, _ pass: Pass) -> Tensor {
    // A channel of ones tells the image from the zeros around it.
    let (n, _, h, w) = x.planes
    let ones = Tensor.full([n, 1, h, w], 1, dtype: x.dtype, device: x.device)
    let image = Tensor.concatenated([x, ones], axis: 1)
    var streams: Streams = (
      Self.shiftedDown(pass(enterAbove, image)),
      Self.shiftedDown(pass(enterRow, image)) + Self.shiftedRight(pass(enterLeft, image))
    )
    var seen = [streams]
    for (level, layers) in downs.enumerated() {
      for layer in layers {
        let above = pass(layer.above, streams.above, seeing: nil)
        streams = (above, pass(layer.left, streams.left, seeing: above))
        seen.append(streams)
      }
      guard level < halvings.count else { break }
      streams = (
        pass(halvings[level].above, streams.above), pass(halvings[level].left, streams.left)
      )
      seen.append(streams)
    }
    streams = seen.removeLast()
    for (level, layers) in ups.enumerated() {
      for layer in layers {
        let counterpart = seen.removeLast()
        let above = pass(layer.above, streams.above, seeing: counterpart.above)
        let both = Tensor.concatenated([above, counterpart.left], axis: 1)
        streams = (above, pass(layer.left, streams.left, seeing: both))
      }
      guard level < doublings.count else { break }
      streams = (
        pass(doublings[level].above, streams.above), pass(doublings[level].left, streams.left)
      )
    }
    return pass(leave, streams.left.elu())
  }

  /// Every row sees what the row above it had.
  private static func shiftedDown(_ x: Tensor) -> Tensor { x.padded(top: 1, bottom: -1) }

  /// Every column sees what the column to its left had.
  private static func shiftedRight(_ x: Tensor) -> Tensor { x.padded(left: 1, right: -1) }
}

/// A residual block of shifted convolutions with a gate.
///
///     x + gate(conv(dropout(cELU(conv(cELU(x)) [+ conv1×1(cELU(a))]))))
///
/// Source: Salimans et al. 2017, released code, `gated_resnet`.
struct CausalResidual {
  private let enter: ShiftedConv
  private let see: WeightNormConv?
  private let leave: ShiftedConv
  private let dropout: Dropout

  /// Declares `enter`, `see` if it sees other activations, and `leave`.
  init(
    filters: Int, seen: Int, window: ShiftedConv.Window, dropout rate: Double, in scope: Scope,
    using generator: borrowing Generator
  ) {
    enter = ShiftedConv(
      input: 2 * filters, output: filters, window: window, in: scope["enter"], using: generator)
    see =
      seen == 0
      ? nil
      : WeightNormConv(
        input: 2 * seen, output: filters, kernel: (1, 1), in: scope["see"], using: generator)
    leave = ShiftedConv(
      input: 2 * filters, output: 2 * filters, window: window, in: scope["leave"],
      using: generator)
    dropout = Dropout(rate: rate, in: scope["dropout"])
  }

  func callAsFunction(_ x: Tensor, seeing a: Tensor?) -> Tensor {
    var hidden = enter(x.concatenatedELU())
    if let see, let a { hidden = hidden + see(a.concatenatedELU()) }
    return x + leave(dropout(hidden.concatenatedELU())).gated()
  }

  func initialize(on x: Tensor, seeing a: Tensor?, scale: Double) -> Tensor {
    var hidden = enter.initialize(on: x.concatenatedELU(), scale: scale)
    if let see, let a { hidden = hidden + see.initialize(on: a.concatenatedELU(), scale: scale) }
    return x + leave.initialize(on: hidden.concatenatedELU(), scale: 0.1 * scale).gated()
  }
}
