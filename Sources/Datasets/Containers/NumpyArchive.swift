internal import Archives

/// A npz file: a zip archive of npy members.
struct NumpyArchive: Sendable {
  private let zip: ZipArchive
  private let name: String

  /// Reads the directory.
  init(_ source: any RandomAccess, name: String) throws {
    zip = try ZipArchive(source)
    self.name = name
  }

  /// The member `array.npy`, to be read at any place; `isVerified` as in `ScratchSpace.open`.
  func open(_ array: String, isVerified: Bool = false) throws -> any RandomAccess {
    guard let entry = zip.entries.first(where: { $0.name == "\(array).npy" }) else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil, reason: "the array \"\(array)\" is missing")
    }
    return try ScratchSpace.open(entry, of: zip, isVerified: isVerified)
  }
}
