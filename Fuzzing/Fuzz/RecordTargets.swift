import CCompression

@testable import Archives
@testable import Datasets

extension FuzzTarget {
  static let recordTargets = [
    FuzzTarget(name: "tfrecord", seeds: ["*.tfrecord*", "*-of-*"]) { input in
      try TFRecordFile(RandomAccessBytes(input, name: "x")).forEachRecord { _, payload in
        _ = try? TFExample(payload, file: "x", record: 0)
        return true
      }
    },
    // The payload alone: checksums would keep mutations away from it.
    FuzzTarget(name: "example", seeds: ["*.tfrecord*", "*-of-*"], longest: 16_384) { input in
      let isRecord = TFRecordFile.isBeginning(input)
      let example = try TFExample(
        Array(input.dropFirst(isRecord ? 12 : 0)), file: "x", record: 0)
      for key in ["data", "image", "image_raw", "id"] { _ = try? example.bytes(key) }
      for key in ["shape", "label", "height", "attr"] { _ = try? example.integers(key) }
    },
    FuzzTarget(name: "parquet", seeds: ["*.parquet"]) { input in
      let file = try ParquetFile(RandomAccessBytes(input, name: "x"))
      for column in file.columns.indices {
        var reader = ParquetColumnReader(file, column: column)
        for _ in 0..<min(file.rowCount, 10_000) { _ = try reader.read() }
      }
    },
    FuzzTarget(name: "snappy", seeds: ["*.parquet"]) { input in
      _ = Snappy.unpacked(input[...], size: input.count * 7 % 100_000)
    },
  ]
}
