internal import CCompression

/// Turns three planes into interleaved pixels.
enum Planes {
  /// `[3, height, width]` bytes at the beginning of a slice to `[height, width, 3]` bytes.
  ///
  /// - Precondition: `planes.count == 3 · area`.
  static func interleaved(_ planes: ArraySlice<UInt8>, area: Int) -> [UInt8] {
    precondition(planes.count == 3 * area)
    return [UInt8](unsafeUninitializedCapacity: 3 * area) { output, initialized in
      planes.withUnsafeBufferPointer { input in
        guard let source = input.baseAddress, let target = output.baseAddress else { return }
        ccp_interleave_planes(source, area, target)
      }
      initialized = 3 * area
    }
  }
}
