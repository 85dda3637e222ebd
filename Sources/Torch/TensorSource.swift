/// A file of named tensors that are read one by one.
public protocol TensorSource {
  /// Where the file is.
  var path: String { get }
  /// The tensors' names.
  var names: [String] { get }

  /// The shape of a tensor, or nil if there is none of that name.
  func shape(of name: String) -> [Int]?

  /// Copies one tensor out of the file, onto the CPU.
  func tensor(_ name: String) throws -> Tensor
}
