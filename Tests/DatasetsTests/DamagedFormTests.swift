import Foundation
import Testing

@testable import Datasets

@Suite("Damaged copies")
struct DamagedFormTests {
  /// A small generator with a fixed seed, so that every run damages the same bytes.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test(
    "of every form are refused or read, and never crash",
    arguments: [
      "cifar10/hf/plain_text/test-00000-of-00001.parquet",
      "cifar10/hf-zstd/plain_text/test-00000-of-00001.parquet",
      "cifar10/tfds/cifar10-test.tfrecord-00000-of-00001", "imagenet/valid_32x32.tar",
      "imagenet/imgnet_32x32.npz", "imagenet/npy/valid_32x32.npy",
      "imagenet/realnvp/valid_32x32_00000.tfrecords",
      "imagenet/chrabaszcz/Imagenet32_val.zip", "imagenet/chrabaszcz-npz/Imagenet32_val_npz.zip",
      "lsun/church_outdoor_val_lmdb/data.mdb", "lsun/bedroom_val_lmdb.zip", "made/many-chunks.h5",
      "made/train-gzip.parquet",
    ])
  func never(_ name: String) throws {
    let scratch = try Scratch()
    let original = try Fixtures.bytes("forms/\(name)")
    var generator = Generator()
    for round in 0..<24 {
      var bytes = original
      switch round % 3 {
      case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
      case 1:
        // Headers and directories stand at both ends.
        let place = Int.random(in: 0..<min(300, bytes.count), using: &generator)
        let index = round % 2 == 0 ? place : bytes.count - 1 - place
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      default:
        for _ in 0..<8 {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
            UInt8.random(in: 0...255, using: &generator)
        }
      }
      let path = try scratch.write(bytes, to: "\(round)/\(FileSystem.name(name))")
      // What matters is that this returns; errors are as good as images here.
      let outcome = Result { try Digest.of(DatasetForms.open(at: [path])) }
      if case .failure(let error) = outcome {
        #expect(!String(describing: error).contains("\n"))
      }
    }
  }
}
