/// How pixels are compressed inside the Zarr v3 container.
public enum StorageProfile: String, CaseIterable, Codable, Sendable {
  /// Predictor and entropy coder: 1.5 to 2 times smaller than raw; other Zarr readers need the
  /// plug-in in `interop/python`.
  case packed
  /// Core codecs only: every Zarr v3 reader takes it; 1.2 to 1.3 times smaller than raw.
  case portable

  var imageCodecs: [Codec] {
    switch self {
    case .packed:
      [
        .rctMed, .transpose([3, 1, 2, 0]), .bytes(littleEndian: nil),
        .zstd(level: 1, literalsOnly: true), .crc32c,
      ]
    case .portable:
      [.bytes(littleEndian: nil), .blosc(level: 5, typeSize: 1), .crc32c]
    }
  }

  var labelCodecs: [Codec] {
    switch self {
    case .packed: [.bytes(littleEndian: true), .zstd(level: 3, literalsOnly: false), .crc32c]
    case .portable: [.bytes(littleEndian: true), .blosc(level: 5, typeSize: 2), .crc32c]
    }
  }
}

/// How many images share an inner chunk and a shard file.
public struct Geometry: Codable, Equatable, Sendable {
  /// Images in an inner chunk, the unit of compression: about 192 KiB of pixels, a power of two.
  public let chunk: Int
  /// Images in a shard file: 512 chunks, or fewer where that were more than 256 MiB.
  public let shard: Int

  /// The geometry of images of one size.
  ///
  /// - Parameters:
  ///   - height: Rows of pixels.
  ///   - width: Columns of pixels.
  ///   - channels: Bytes a pixel.
  ///   - shardBytes: About how many bytes of pixels a shard holds; nil for the usual size.
  public init(height: Int, width: Int, channels: Int, shardBytes: Int? = nil) {
    let imageBytes = height * width * channels
    var chunk = 1
    while chunk * 2 * imageBytes <= 196_608, chunk < 4096 { chunk *= 2 }
    let usual = min(512, (256 << 20) / (chunk * imageBytes))
    let chunks = max(1, shardBytes.map { $0 / (chunk * imageBytes) } ?? usual)
    self.init(chunk: chunk, shard: chunk * chunks)
  }

  init(chunk: Int, shard: Int) {
    self.chunk = chunk
    self.shard = shard
  }
}
