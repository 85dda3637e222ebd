internal import CCompression

/// Which libraries wrote a store: compressed bytes may differ between their versions, pixels not.
public enum EncoderVersion {
  /// Such as `libzstd 1.5.4`.
  public static var description: String { "libzstd " + String(cString: ccp_zstd_version()) }
}
