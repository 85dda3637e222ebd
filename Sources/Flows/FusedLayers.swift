internal import Torch

/// Whether layers use their fused versions in C++ where there is one; results agree up to rounding.
public enum FusedLayers {
  /// Off for comparing the fused versions with the plain ones, and for measuring.
  @TaskLocal public static var isOn = true

  /// Whether a fused layer may take `x`.
  static func take(_ x: Tensor) -> Bool { isOn && x.canFuse }
}
