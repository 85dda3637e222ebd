public import Torch

/// Moves the pixels of an image so that one half of the channels holds one half of the image.
///
/// What follows, a coupling say, then splits channels, whichever way the image was split. A
/// permutation: its log-determinant is 0.
public struct HalfSplit: Flow {
  /// Which half is which.
  public enum Kind: String, CaseIterable, Sendable {
    /// Even columns first, then odd ones: `[N, C, H, W]` → `[N, 2C, H, W/2]`. The released code of
    /// Flow++ calls it a checkerboard.
    case columns
    /// The first half of the channels, as they are.
    case channels
    /// The squares of a true checkerboard, (row + column) even first, packed into columns.
    case checkerboard
  }

  let kind: Kind

  /// Splits in that way.
  public init(_ kind: Kind) { self.kind = kind }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Packs the halves.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    Self.permutation(of: x, packed(x))
  }

  /// Puts them back.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient { Self.permutation(of: z, unpacked(z)) }
  }

  /// The halves of an image, as channels.
  func packed(_ x: Tensor) -> Tensor {
    switch kind {
    case .channels: return x
    case .columns:
      let (n, c, h, w) = x.planes
      // [N, C, H, W/2, j] → [N, j, C, H, W/2]
      return x.reshaped([n, c, h, w / 2, 2]).permuted([0, 4, 1, 2, 3])
        .reshaped([n, 2 * c, h, w / 2])
    case .checkerboard:
      let packed = HalfSplit(.columns).packed(x)
      return Self.swappingOddRows(packed)
    }
  }

  /// The image whose halves these channels are.
  func unpacked(_ z: Tensor) -> Tensor {
    switch kind {
    case .channels: return z
    case .columns:
      let (n, c, h, w) = z.planes
      return z.reshaped([n, 2, c / 2, h, w]).permuted([0, 2, 3, 4, 1])
        .reshaped([n, c / 2, h, 2 * w])
    case .checkerboard:
      return HalfSplit(.columns).unpacked(Self.swappingOddRows(z))
    }
  }

  /// In odd rows, the halves change places.
  private static func swappingOddRows(_ z: Tensor) -> Tensor {
    let (n, c, h, w) = z.planes
    let rows = z.reshaped([n, 2, c / 2, h / 2, 2, w])
    let even = rows.narrowed(4, 0..<1)
    let odd = rows.narrowed(4, 1..<2).flipped(1)
    return Tensor.concatenated([even, odd], axis: 4).reshaped([n, c, h, w])
  }

  fileprivate static func permutation(of x: Tensor, _ output: Tensor) -> Transformed {
    Transformed(output: output, logDet: Tensor.zeros([1], dtype: x.dtype, device: x.device))
  }
}

/// A flow on the halves of an image, whose output is merged again.
///
/// The merge takes the halves as they come: if the flow has exchanged them an odd number of times,
/// the image's halves have changed places.
public struct SplitInHalves: Flow {
  let split: HalfSplit
  let inner: any Flow

  /// Lets `inner` work on the halves.
  public init(_ kind: HalfSplit.Kind, _ inner: any Flow) {
    split = HalfSplit(kind)
    self.inner = inner
  }

  /// A container.
  public var replay: Replay { .byParts }

  /// Those of the inner flow.
  public var dataDependentLayers: [String] { inner.dataDependentLayers }

  /// Splits, transforms, merges.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    around(x) { inner.forward($0, given: s) }
  }

  /// Undoes `forward`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient { around(z) { inner.inverse($0, given: s) } }
  }

  /// Sets parameters of the inner flow; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    around(x) { inner.initialize(on: $0, given: s, scale: scale) }
  }

  private func around(_ x: Tensor, _ body: (Tensor) -> Transformed) -> Transformed {
    let step = body(split.packed(x))
    return Transformed(output: split.unpacked(step.output), logDet: step.logDet)
  }
}

/// Exchanges the two halves of the channels.
public struct HalfFlip: Flow {
  /// A layer without parameters.
  public init() {}

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Puts the second half first.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    HalfSplit.permutation(of: x, Self.exchanged(x, x.size(1) / 2))
  }

  /// Puts it back.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      HalfSplit.permutation(of: z, Self.exchanged(z, z.size(1) - z.size(1) / 2))
    }
  }

  private static func exchanged(_ x: Tensor, _ first: Int) -> Tensor {
    Tensor.concatenated([x.channels(first..<x.size(1)), x.channels(0..<first)], axis: 1)
  }
}

/// One flow on the first half of the channels, and another, if any, on the second.
public struct OnHalves: Flow {
  let first: any Flow
  let second: (any Flow)?

  /// Lets each flow work on its half; without a second one, that half is left as it is.
  public init(_ first: any Flow, _ second: (any Flow)? = nil) {
    self.first = first
    self.second = second
  }

  /// From its output if both flows can.
  public var replay: Replay {
    [first, second].allSatisfy { ($0?.replay ?? .fromOutput) == .fromOutput }
      ? .fromOutput : .fromInput
  }

  /// Those of both flows.
  public var dataDependentLayers: [String] {
    first.dataDependentLayers + (second?.dataDependentLayers ?? [])
  }

  /// Transforms both halves.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    both(x) { $0.forward($1, given: s) }
  }

  /// Undoes `forward`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    both(z) { $0.inverse($1, given: s) }
  }

  /// Sets parameters of both flows; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    both(x) { $0.initialize(on: $1, given: s, scale: scale) }
  }

  private func both(_ x: Tensor, _ body: (any Flow, Tensor) -> Transformed) -> Transformed {
    let half = x.size(1) / 2
    let a = body(first, x.channels(0..<half))
    let rest = x.channels(half..<x.size(1))
    let b = second.map { body($0, rest) }
    return Transformed(
      output: Tensor.concatenated([a.output, b?.output ?? rest], axis: 1),
      logDet: b.map { a.logDet + $0.logDet } ?? a.logDet)
  }
}
