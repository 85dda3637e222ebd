internal import Archives

/// A npz file: a zip archive of npy members.
struct NumpyArchive: Sendable {
  private let zip: ZipArchive
  private let name: String

  /// Reads the directory.
  ///
  /// - Parameter name: For the errors.
  /// - Throws: `ArchiveError`.
  init(_ source: any RandomAccess, name: String) throws {
    zip = try ZipArchive(source)
    self.name = name
  }

  /// A member, to be read at any place.
  ///
  /// - Parameters:
  ///   - array: Its name without `.npy`.
  ///   - isVerified: Whether the checksum of a stored member need not be checked.
  /// - Throws: `DatasetError.badRecord` if it is not there, and as `Scratch.open`.
  func open(_ array: String, isVerified: Bool = false) throws -> any RandomAccess {
    guard let entry = zip.entries.first(where: { $0.name == "\(array).npy" }) else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil, reason: "the array \"\(array)\" is missing")
    }
    return try Scratch.open(entry, of: zip, isVerified: isVerified)
  }
}
