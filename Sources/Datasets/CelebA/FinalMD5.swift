internal import Crypto
internal import Foundation

/// The publisher's MD5 sums of the 1024x1024 images, from CelebA-HQ's `image_list.txt`.
///
/// A sum covers the `[3, 1024, 1024]` bytes of an image; only lossless copies can match it.
struct FinalMD5: Sendable {
  private let sums: [Int: String]

  private static let side = 1024
  private static let largestList = 64 << 20

  /// Reads the list that a request names, for images of a size; nil if it names none.
  ///
  /// - Throws: `DatasetError.badList` if the list is none or the images are not 1024x1024.
  init?(_ request: SourceRequest, side: Int?) throws {
    guard let path = request.imageList else { return nil }
    guard side == Self.side else {
      throw DatasetError.badList(
        path: path, reason: "its MD5 sums are those of 1024x1024 pixels, these images are smaller")
    }
    let text = String(
      decoding: try FileSystem.contents(path, limit: Self.largestList).bytes, as: UTF8.self)
    var lines = text.split(whereSeparator: \.isNewline).makeIterator()
    let header = lines.next()?.split(separator: " ", omittingEmptySubsequences: true) ?? []
    guard let index = header.firstIndex(of: "idx"), let sum = header.firstIndex(of: "final_md5")
    else {
      throw DatasetError.badList(
        path: path, reason: "its first line does not name the columns idx and final_md5")
    }
    var sums: [Int: String] = [:]
    while let line = lines.next() {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count > max(index, sum), let number = Int(fields[index]),
        fields[sum].count == 32
      else {
        throw DatasetError.badList(
          path: path, reason: "the line \"\(line.prefix(80))\" is malformed")
      }
      sums[number] = fields[sum].lowercased()
    }
    self.sums = sums
  }

  /// Compares an image with its sum.
  ///
  /// - Throws: `DatasetError.badImage`.
  func check(_ content: SourceImage.Content, index: Int, name: String) throws {
    guard let expected = sums[index] else {
      throw DatasetError.badImage(path: name, reason: "the image list has no line \(index)")
    }
    let image = try RGBImage(
      SourceImage(split: "all", name: name, content: content), side: Self.side, convert: false)
    let area = image.width * image.height
    let planes = [UInt8](unsafeUninitializedCapacity: 3 * area) { output, initialized in
      for plane in 0..<3 {
        for pixel in 0..<area { output[plane * area + pixel] = image.pixels[3 * pixel + plane] }
      }
      initialized = 3 * area
    }
    guard hexadecimal(Insecure.MD5.hash(data: planes)) == expected else {
      throw DatasetError.badImage(
        path: name, reason: "its pixels are not the publisher's: final_md5 differs")
    }
  }
}
