import Foundation

@testable import Datasets

extension FuzzTarget {
  /// A file as a person gives it to `macow-ingest`: recognised, read and decoded.
  static let formTarget = FuzzTarget(
    name: "forms", seeds: ["*.tar", "*.zip", "*.npz", "*.npy", "*.tfrecords", "*.parquet", "*.h5"]
  ) { input in
    struct Enough: Error {}
    let path = "/dev/shm/macow-fuzz-form-\(getpid())"
    try Data(input).write(to: URL(fileURLWithPath: path))
    for source in try DatasetForms.sources(at: path) {
      var count = 0
      _ = try source.read(progress: { _ in }) { image in
        if case .encoded(let bytes) = image.content {
          _ = try? RGBImage(decoding: bytes, path: image.name)
        }
        count += 1
        if count == 100 { throw Enough() }
      }
    }
  }
}
