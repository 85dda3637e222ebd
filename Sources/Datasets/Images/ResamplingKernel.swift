internal import CImageCodecs
internal import Synchronization

/// The integer weights of one axis, in the layouts of the inner loops.
final class ResamplingKernel: Sendable {
  private let starts: [Int32]
  private let counts: [Int32]
  /// `taps` weights for each output.
  private let weights: [Int32]
  /// The same two inputs at a time, once for each channel and a zero: a a a 0 b b b 0.
  private let paired: [Int32]
  private let taps: Int

  private var outputs: Int { starts.count }

  /// What a kernel depends on.
  private struct Key: Hashable {
    let input: Int
    let output: Int
    let filter: ResamplingFilter
  }

  private static let known = Mutex<[Key: ResamplingKernel]>([:])
  /// Photographs come in few sizes; a folder of many may not fill memory.
  private static let mostKnown = 256

  /// The kernel between two sizes, made once for many images.
  static func between(_ input: Int, _ output: Int, _ filter: ResamplingFilter)
    -> ResamplingKernel
  {
    let key = Key(input: input, output: output, filter: filter)
    if let kernel = known.withLock({ $0[key] }) { return kernel }
    let kernel = ResamplingKernel(from: input, to: output, filter: filter)
    known.withLock {
      if $0.count >= mostKnown { $0.removeAll() }
      $0[key] = kernel
    }
    return kernel
  }

  private init(from input: Int, to output: Int, filter: ResamplingFilter) {
    let scale = Double(input) / Double(output)
    let filterScale = max(scale, 1)
    let support = filter.support * filterScale
    let inverse = 1 / filterScale
    var starts: [Int32] = []
    var rows: [[Int32]] = []
    for sample in 0..<output {
      let centre = (Double(sample) + 0.5) * scale
      let low = max(Int(centre - support + 0.5), 0)
      let high = min(Int(centre + support + 0.5), input)
      let row = (0..<high - low).map {
        filter.weight((Double($0 + low) - centre + 0.5) * inverse)
      }
      let sum = row.reduce(0, +)
      starts.append(Int32(low))
      rows.append(
        row.map { weight in
          let scaled = (sum == 0 ? weight : weight / sum) * Double(1 << CIC_WEIGHT_BITS)
          return Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
        })
    }
    let longest = rows.map(\.count).max() ?? 0
    let taps = longest + longest % 2
    let padded = rows.map { $0 + repeatElement(0, count: taps - $0.count) }
    self.starts = starts
    self.taps = taps
    counts = rows.map { Int32($0.count) }
    weights = padded.flatMap { $0 }
    var paired: [Int32] = []
    for row in padded {
      for weight in row { paired += [weight, weight, weight, 0] }
    }
    self.paired = paired
  }

  /// Filters every row of `[height, width, 3]`.
  func rows(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
    filled(height * outputs * 3) { output in
      var row = [UInt8](repeating: 0, count: 3 * (width + taps) + 8)
      with(paired) { cic_resample_rows(pixels, width, height, $0, &row, output) }
    }
  }

  /// Filters every column of rows of `rowBytes` bytes.
  func columns(_ pixels: [UInt8], rowBytes: Int) -> [UInt8] {
    filled(outputs * rowBytes) { output in
      with(weights) { cic_resample_columns(pixels, rowBytes, $0, output) }
    }
  }

  private func with(_ weights: [Int32], _ body: (UnsafePointer<cic_kernel>) -> Void) {
    starts.withUnsafeBufferPointer { starts in
      counts.withUnsafeBufferPointer { counts in
        weights.withUnsafeBufferPointer { weights in
          var kernel = cic_kernel(
            starts: starts.baseAddress, counts: counts.baseAddress, weights: weights.baseAddress,
            outputs: outputs, taps: taps)
          body(&kernel)
        }
      }
    }
  }

  private func filled(_ count: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
      if let base = output.baseAddress { body(base) }
      initialized = count
    }
  }
}
