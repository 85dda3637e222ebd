internal import CTorch

extension Tensor {
  /// A copy of `values` as a float64 tensor.
  public convenience init(_ values: [Double], shape: [Int]) throws(TorchError) {
    try self.init(copying: values, shape: shape, dtype: .float64)
  }

  /// A copy of `values` as a float32 tensor.
  public convenience init(_ values: [Float], shape: [Int]) throws(TorchError) {
    try self.init(copying: values, shape: shape, dtype: .float32)
  }

  /// A copy of `values` as an int64 tensor.
  public convenience init(_ values: [Int], shape: [Int]) throws(TorchError) {
    try self.init(copying: values.map(Int64.init), shape: shape, dtype: .int64)
  }

  /// A copy of `bytes` as a tensor of `dtype`, little-endian, row by row.
  ///
  /// - Parameters:
  ///   - bytes: Exactly as many bytes as `shape` and `dtype` take.
  ///   - shape: The sizes of the axes.
  ///   - dtype: The type of the elements.
  /// - Throws: `TorchError.failed` naming both counts if the bytes do not fit the shape.
  public convenience init(bytes: [UInt8], shape: [Int], dtype: DType = .uint8) throws(TorchError) {
    try self.init(copying: bytes, shape: shape, dtype: dtype)
  }

  /// Same, from raw memory such as a part of a mapped file.
  public convenience init(
    bytes: UnsafeRawBufferPointer, shape: [Int], dtype: DType
  ) throws(TorchError) {
    self.init(owning: try Self.handle(copying: bytes, shape: shape, dtype: dtype))
  }

  private convenience init<Element>(
    copying values: [Element], shape: [Int], dtype: DType
  ) throws(TorchError) {
    let result = values.withUnsafeBytes { buffer in
      Result { () throws(TorchError) in
        try Self.handle(copying: buffer, shape: shape, dtype: dtype)
      }
    }
    self.init(owning: try result.get())
  }

  private static func handle(
    copying bytes: UnsafeRawBufferPointer, shape: [Int], dtype: DType
  ) throws(TorchError) -> ct_tensor {
    try TorchLibrary.load()
    var out: ct_tensor?
    let status = withShape(shape) { pointer, rank in
      ct_from_bytes(bytes.baseAddress, Int64(bytes.count), pointer, rank, dtype.raw, &out)
    }
    try checked(status)
    guard let out else { throw .failed(reason: "success was reported without a tensor") }
    return out
  }

  /// The only element, as a Double.
  public func item() -> Double {
    var value = 0.0
    trapping(ct_item(handle, &value))
    return value
  }

  /// All elements as Doubles, row by row.
  public func doubles() -> [Double] {
    elements(of: to(dtype: .float64), count: count, zero: 0.0)
  }

  /// All elements as Floats, row by row.
  public func floats() -> [Float] {
    elements(of: to(dtype: .float32), count: count, zero: Float(0))
  }

  /// All elements as little-endian bytes of this tensor's own type, row by row.
  public func bytes() -> [UInt8] {
    elements(of: self, count: count * dtype.byteCount, zero: UInt8(0))
  }

  private func elements<Element>(of source: Tensor, count: Int, zero: Element) -> [Element] {
    var values = [Element](repeating: zero, count: count)
    let byteCount = values.count * MemoryLayout<Element>.stride
    values.withUnsafeMutableBytes { buffer in
      trapping(ct_to_bytes(source.handle, buffer.baseAddress, Int64(byteCount)))
    }
    return values
  }

  /// A constant tensor.
  public static func full(
    _ shape: [Int], _ value: Double, dtype: DType = .float32, device: Device = .cpu
  ) -> Tensor {
    withShape(shape) { pointer, rank in
      make { ct_full(pointer, rank, value, dtype.raw, device.raw, &$0) }
    }
  }

  /// Zeros.
  public static func zeros(
    _ shape: [Int], dtype: DType = .float32, device: Device = .cpu
  ) -> Tensor {
    full(shape, 0, dtype: dtype, device: device)
  }

  /// The identity matrix of that many rows.
  public static func identity(
    _ size: Int, dtype: DType = .float32, device: Device = .cpu
  ) -> Tensor {
    make { ct_identity(Int64(size), dtype.raw, device.raw, &$0) }
  }

  /// Zeros of the same shape, type and device.
  public func zerosLike() -> Tensor { Tensor.make { ct_zeros_like(handle, &$0) } }

  /// This tensor as `dtype`; itself if it already is.
  public func to(dtype: DType) -> Tensor {
    Tensor.make { ct_to(handle, dtype.raw, device.raw, &$0) }
  }

  /// This tensor on `device`; itself if it already is there.
  ///
  /// - Throws: `TorchError` if the device is missing or full.
  public func to(device: Device) throws(TorchError) -> Tensor {
    try Tensor.makeThrowing { ct_to(handle, dtype.raw, device.raw, &$0) }
  }
}
