import Shards
import Torch

extension Minibatch {
  /// The images as a uint8 tensor `[N, C, H, W]` on `device`: the only place where bytes become
  /// tensors.
  ///
  /// - Parameters:
  ///   - device: Where the model is.
  ///   - flips: For each image whether it is mirrored left to right; nil for none.
  /// - Returns: The images.
  /// - Throws: `TorchError` if the device is missing or full.
  func tensor(on device: Device, flips: [Bool]? = nil) throws -> Tensor {
    var bytes = pixels
    if let flips {
      for (image, isFlipped) in flips.enumerated() where isFlipped {
        mirror(image, in: &bytes)
      }
    }
    let stored = try Tensor(bytes: bytes, shape: [indices.count, height, width, channels])
    return try stored.permuted([0, 3, 1, 2]).contiguous().to(device: device)
  }

  private func mirror(_ image: Int, in bytes: inout [UInt8]) {
    for row in 0..<height {
      let start = (image * height + row) * width
      for column in 0..<width / 2 {
        let left = (start + column) * channels
        let right = (start + width - 1 - column) * channels
        for channel in 0..<channels { bytes.swapAt(left + channel, right + channel) }
      }
    }
  }
}
