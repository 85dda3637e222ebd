internal import CTorch

/// The bytes that tensors hold on the CPU, as libtorch's allocator hands them out.
///
/// Scratch memory inside kernels is not counted, nor are tensors made before `restartPeak` was
/// called for the first time.
public enum TensorMemory {
  /// Begins to count, or begins a new peak at what is held now.
  public static func restartPeak() {
    TorchLibrary.require()
    trapping(ct_restart_peak_bytes())
  }

  /// The most bytes that were held at once since the last restart.
  public static var peakByteCount: Int {
    TorchLibrary.require()
    var count: Int64 = 0
    trapping(ct_peak_bytes(&count))
    return Int(count)
  }
}
