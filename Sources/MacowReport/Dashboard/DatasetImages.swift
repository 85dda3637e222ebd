import CImageCodecs
import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import Shards

/// Single images of data sets, read from their shards, as PNG.
struct DatasetImages: Sendable {
  private let site: Site

  init(_ site: Site) { self.site = site }

  /// Whether a data set's shards are where the catalogue says.
  static func isReachable(_ name: String, site: Site) -> Bool {
    guard let record = try? site.records.dataset(named: name) else { return false }
    return FileManager.default.isReadableFile(atPath: "\(record.path)/zarr.json")
  }

  func response(to request: Request) async -> Response {
    do {
      return try await Blocking.run {
        let names = try Visit.names(
          in: request.uri.path, pattern: "/datasets/:name/images/:split/:number")
        let record = try site.records.dataset(named: names["name"] ?? "")
        let name = names["split"] ?? ""
        guard let split = record.splits.first(where: { $0.name == name }),
          let text = names["number"], text.hasSuffix(".png"),
          let number = Int(text.dropLast(".png".count)), (0..<split.count).contains(number)
        else { throw PageProblem(.notFound, "the data set has no such image") }
        let tag = "\"\(split.rawSHA256.prefix(24))-\(number)\""
        var headers: HTTPFields = [
          .contentType: "image/png", .eTag: tag, .cacheControl: "private, max-age=3600",
        ]
        if EntityTag.matches(request, tag) {
          headers[.contentType] = nil
          return Response(status: .notModified, headers: headers)
        }
        let png = try Self.png(number, split: split, of: record)
        return Response(
          status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: png)))
      }
    } catch let error as ShardError {
      return await PageResponder(site: site).failure(
        PageProblem(.notFound, "the image cannot be read: \(error)"), request)
    } catch {
      return await PageResponder(site: site).failure(error, request)
    }
  }

  private static func png(
    _ number: Int, split record: SplitRecord, of dataset: DatasetRecord
  ) throws -> [UInt8] {
    let split = try ShardedDataset(opening: dataset.path).split(record.name)
    guard split.count == record.count else {
      throw PageProblem(.notFound, "the shards on this disk are of another data set")
    }
    let pixels = try split.readImages(number..<(number + 1))
    let size = try split.readSizes()?[number]
    let (height, width) = (
      size.map { Int($0.height) } ?? split.height, size.map { Int($0.width) } ?? split.width
    )
    let channels = split.channels
    // Values of fewer bits are bins; the highest one is white.
    let highest = (1 << dataset.bitsPerSample) - 1
    var rgb: [UInt8] = []
    rgb.reserveCapacity(height * width * 3)
    for y in 0..<height {
      for x in 0..<width {
        let place = (y * split.width + x) * channels
        for channel in 0..<3 {
          let value = Int(pixels[place + min(channel, channels - 1)])
          rgb.append(UInt8(min(255, value * 255 / highest)))
        }
      }
    }
    return try encoded(rgb, width: width, height: height)
  }

  private static func encoded(_ rgb: [UInt8], width: Int, height: Int) throws -> [UInt8] {
    var png: UnsafeMutablePointer<UInt8>?
    var size = 0
    let status = cic_png_encode(rgb, UInt32(width), UInt32(height), &png, &size)
    guard status == CIC_OK, let png else {
      throw PageProblem(.internalServerError, "the image cannot be encoded")
    }
    defer { cic_free(png) }
    return Array(UnsafeBufferPointer(start: png, count: size))
  }
}
