internal import Crypto
internal import Datasets
internal import Shards
internal import Foundation

/// A source image with everything that is stored of it.
struct PreparedImage: Sendable {
  /// The image without its content.
  let published: String
  let name: String
  let label: UInt16?
  /// The split that it is stored in.
  let split: String
  /// What is stored, in order; empty if the image is only counted.
  var pieces: [RGBImage] = []
  /// SHA-256 of each piece's pixels, if that was asked for.
  var digests: [String] = []
  /// Results that the preprocessing's least deviation leaves out.
  var excluded = 0
  /// Why the image cannot be decoded, if such images are to be left out.
  var damage: String?
  /// SHA-256 over name and content, if that was asked for.
  var fingerprint: [UInt8] = []
}

/// What is done to each image, on whichever thread.
struct ImagePreparation: Sendable {
  let facts: DatasetFacts
  let preprocessing: Preprocessing
  /// Whether grey, palettes and alpha are taken too.
  var convert = false
  /// Whether damaged images are reported in their place rather than thrown.
  var skipsDamaged = false
  /// Whether each piece is hashed.
  var hashesPieces = false
  /// Whether each source image is hashed.
  var hashesContent = false

  /// Prepares an image.
  ///
  /// - Parameters:
  ///   - image: As the source delivered it.
  ///   - split: The split that it is stored in.
  ///   - isKnown: Whether its results are stored already, so that it is only counted.
  /// - Returns: What is stored of it.
  /// - Throws: `DatasetError.badImage`.
  func callAsFunction(_ image: SourceImage, split: String, isKnown: Bool) throws -> PreparedImage {
    var prepared = PreparedImage(
      published: image.split, name: image.name, label: image.label, split: split)
    if hashesContent { prepared.fingerprint = fingerprint(image) }
    if isKnown { return prepared }
    do {
      for piece in try preprocessing.apply(try decoded(image)) {
        if let least = preprocessing.minimumDeviation, piece.deviation < least {
          prepared.excluded += 1
        } else {
          prepared.pieces.append(piece)
          if hashesPieces {
            prepared.digests.append(hexadecimal(SHA256.hash(data: piece.pixels)))
          }
        }
      }
    } catch let refusal as Preprocessing.Refusal {
      throw DatasetError.badImage(
        path: "\(image.split) image \(image.name)", reason: refusal.reason)
    } catch DatasetError.badImage(_, let reason) where skipsDamaged {
      prepared.pieces = []
      prepared.damage = reason
    }
    return prepared
  }

  private func decoded(_ image: SourceImage) throws -> RGBImage {
    let decoded = try RGBImage(image, side: facts.side, convert: convert)
    let bits = facts.bitsPerSample
    if bits < 8, let value = decoded.pixels.first(where: { $0 >> bits > 0 }) {
      throw DatasetError.badImage(
        path: "\(image.split) image \(image.name)",
        reason: "\(value) is not a value of \(bits) bits")
    }
    return decoded
  }

  private func fingerprint(_ image: SourceImage) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: Array(image.name.utf8))
    switch image.content {
    case .encoded(let bytes), .pixels(let bytes, _, _):
      bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    }
    return Array(digest.finalize())
  }
}
