import CCompression

@testable import Archives
@testable import Datasets

extension FuzzTarget {
  static let archiveTargets = [
    FuzzTarget(name: "gzip", seeds: ["*.gz"]) { input in
      let stream = ccp_gunzip_create()
      defer { ccp_gunzip_destroy(stream) }
      var target = [UInt8](repeating: 0, count: 1 << 16)
      var at = 0
      for _ in 0..<256 {
        var consumed = 0
        var produced = 0
        let status = input.withUnsafeBufferPointer { input in
          ccp_gunzip_run(
            stream, input.baseAddress.map { $0 + at }, input.count - at, &consumed, &target,
            target.count, &produced)
        }
        precondition(consumed <= input.count - at && produced <= target.count)
        at += consumed
        if status != CCP_OK || (consumed == 0 && produced == 0) { break }
      }
    },
    FuzzTarget(name: "tar", seeds: ["*.tar"]) { input in
      let stream = RandomAccessStream(RandomAccessBytes(input, name: "x"))
      try TarReader(path: "x", stream: stream).forEachMember { member, contents in
        if member.size < 1 << 20 {
          let bytes = try contents()
          precondition(bytes.count == member.size)
        }
        return true
      }
    },
    FuzzTarget(name: "zip", seeds: ["*.zip", "*.npz"]) { input in
      let zip = try ZipArchive(RandomAccessBytes(input, name: "x"))
      for entry in zip.entries.prefix(64) {
        if let bytes = try? zip.contents(of: entry, limit: 1 << 22) {
          precondition(bytes.count == entry.size)
        }
        _ = try? zip.window(of: entry)
      }
    },
    FuzzTarget(name: "npy", seeds: ["*.npy"]) { input in
      let array = try NumpyArray(RandomAccessBytes(input, name: "x"))
      _ = try? array.bytes(0..<1)
      let pixels = try PixelArray(RandomAccessBytes(input, name: "x"), name: "x")
      _ = try pixels.pixels(of: 0)
    },
    FuzzTarget(
      name: "pickle", seeds: ["*.pkl", "cifar_pickle*", "data_batch_1", "cifar_protocol*"]
    ) {
      input in
      var reader = PickleReader(input, member: "x")
      _ = try reader.read()
    },
    FuzzTarget(name: "lmdb", seeds: ["data.mdb", "*.mdb"]) { input in
      let file = try LMDBFile(RandomAccessBytes(input, name: "x"))
      var count = 0
      try file.forEachRecord { record in
        _ = try file.value(of: record, limit: 1 << 22)
        count += 1
        return count < 10_000
      }
    },
    FuzzTarget(name: "hdf5", seeds: ["*.h5", "*.hdf5"]) { input in
      let file = try HDF5File(RandomAccessBytes(input, name: "x"))
      for (name, header) in file.members {
        try HDF5Images(file, name: name, header: header).forEachImage { _, _ in }
      }
    },
  ]
}
