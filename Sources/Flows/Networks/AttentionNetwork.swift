public import Torch

/// A weight-normalised matrix on the channel axis ("network in network").
///
/// `weight_v` is `[out, in]`, `weight_g` `[out, 1]`, `bias` `[out, 1, …, 1]`.
/// Source: MaCow's reference, `NIN2d` and `NIN4d`.
struct ChannelMatrix {
  let direction: Tensor
  let gain: Tensor
  let bias: Tensor

  /// Declares the parameters; `trailing` is the number of axes of size 1 of the bias.
  init(
    input: Int, output: Int, trailing: Int, in scope: Scope, using generator: borrowing Generator
  ) {
    let initial = generator.normal([output, input], dtype: scope.dtype) * 0.05
    direction = scope.parameter("weight_v", initial)
    gain = scope.parameter(
      "weight_g", initial.squared().sum([1], keepingAxes: true).squareRoot())
    bias = scope.parameter(
      "bias", Tensor.zeros([output] + Array(repeating: 1, count: trailing)))
  }

  /// `[N, in, H, W]` → `[N, out, H, W]`.
  func callAsFunction(_ x: Tensor) -> Tensor {
    let matrix = Tensor.weightNormalized(direction: direction, gain: gain)
    return x.convolved(
      matrix.reshaped(matrix.shape + [1, 1]), bias: bias.reshaped([bias.count]))
  }

  func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      normalizeOutput(self(x), gain: gain, bias: bias, axes: [0, 2, 3], scale: scale)
      return self(x)
    }
  }
}

/// The attention network of a coupling: self-attention inside square tiles, with a fixed positional
/// code and a residual connection.
///
/// Source: MaCow's reference, `NICESelfAttnBlock`; Vaswani et al. 2017 for the positional code.
public struct AttentionNetwork: ConditionerNetwork {
  let slice: Int
  let heads: Int
  let hidden: Int
  let enter: ChannelMatrix
  let mix: ChannelMatrix
  let leave: ChannelMatrix
  let project: WeightNormConv
  let normWeight: Tensor
  let normBias: Tensor
  let positions: Tensor

  /// Declares `nin1`, `attn.attn.proj`, `attn.gn`, `nin2`, `nin3` and the buffer `pos_enc`.
  ///
  /// - Parameters:
  ///   - input: Conditioning channels.
  ///   - hidden: Width M of the attention.
  ///   - output: Channels of the transform's parameters.
  ///   - slice: Height and width of a tile; must divide those of the image.
  ///   - heads: Number of heads; must divide M.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    input: Int, hidden: Int, output: Int, slice: Int, heads: Int, in scope: Scope,
    using generator: borrowing Generator
  ) {
    precondition(hidden % heads == 0, "\(heads) heads do not divide \(hidden) channels")
    self.slice = slice
    self.heads = heads
    self.hidden = hidden
    positions = scope.buffer("pos_enc", Self.positionalCode(channels: hidden, slice: slice))
    enter = ChannelMatrix(
      input: input, output: hidden, trailing: 2, in: scope["nin1"], using: generator)
    project = WeightNormConv(
      input: hidden, output: 3 * hidden, kernel: (1, 1), in: scope["attn"]["attn"]["proj"],
      using: generator)
    normWeight = scope["attn"]["gn"].parameter("weight", Tensor.full([hidden], 1))
    normBias = scope["attn"]["gn"].parameter("bias", Tensor.zeros([hidden]))
    mix = ChannelMatrix(
      input: hidden, output: hidden, trailing: 4, in: scope["nin2"], using: generator)
    leave = ChannelMatrix(
      input: hidden, output: output, trailing: 2, in: scope["nin3"], using: generator)
  }

  /// Conditioning channels to parameters of the transform.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let attended = attend(enter(x)) { project($0) }
    return leave(mix(attended).elu())
  }

  /// Sets parameters from data; see `ConditionerNetwork`.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    let entered = enter.initialize(on: x, scale: scale)
    let attended = attend(entered) { project.initialize(on: $0, scale: scale) }
    return leave.initialize(on: mix.initialize(on: attended, scale: scale).elu(), scale: 0)
  }

  /// Attention of `[N, M, H, W]` inside tiles, `projection` giving queries, keys and values.
  private func attend(_ x: Tensor, _ projection: (Tensor) -> Tensor) -> Tensor {
    let (n, m, h, w) = x.planes
    let rows = h / slice
    let columns = w / slice
    // [N, M, rows, slice, columns, slice] → [N·rows·columns, M, slice, slice]
    let tiles = x.reshaped([n, m, rows, slice, columns, slice]).permuted([0, 2, 4, 1, 3, 5])
      .reshaped([n * rows * columns, m, slice, slice])
    let located = tiles + positions
    let batch = n * rows * columns
    let area = slice * slice
    let parts = projection(located).reshaped([batch, 3, heads, m / heads, area])
    func part(_ index: Int) -> Tensor {
      parts.narrowed(1, index..<index + 1).reshaped([batch, heads, m / heads, area])
    }
    // [batch, heads, area, area], rows are queries.
    let scores = part(0).permuted([0, 1, 3, 2]).matrixProduct(part(1))
    let attention = (scores * (1 / Double(m / heads).squareRoot())).softmax(3)
    let values = part(2).matrixProduct(attention.permuted([0, 1, 3, 2]))
    let residual = located + values.reshaped([batch, m, slice, slice])
    let normal = residual.groupNormalized(
      groups: heads, weight: normWeight, bias: normBias, epsilon: 1e-5)
    return normal.reshaped([n, rows, columns, m, slice, slice]).permuted([0, 3, 1, 4, 2, 5])
      .reshaped([n, m, h, w])
  }

  /// `[M, slice, slice]`: channel i at tile position p has the angle p / 10000^(2⌊i/2⌋/M), its sine
  /// for even i and cosine for odd i; computed in double precision.
  private static func positionalCode(channels: Int, slice: Int) -> Tensor {
    let area = slice * slice
    let frequencies = (0..<channels).map { channel in
      -Double(2 * (channel / 2)) / Double(channels)
    }
    let isOdd = (0..<channels).map { Double($0 % 2) }
    do {
      let exponent = try Tensor(frequencies, shape: [channels, 1])
      let odd = try Tensor(isOdd, shape: [channels, 1])
      let place = try Tensor((0..<area).map(Double.init), shape: [1, area])
      let angle = place * (exponent * 9.210340371976184).exp()  // ln 10000
      return (angle.sin() * (1 - odd) + angle.cos() * odd).reshaped([channels, slice, slice])
    } catch {
      fatalError(error.description)
    }
  }
}
