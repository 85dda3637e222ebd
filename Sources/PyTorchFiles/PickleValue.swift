/// A value of a pickle.
///
/// Containers and objects are numbers into the pickle's arena, so that neither nesting nor cycles of
/// a hostile file cost stack.
enum PickleValue: Hashable {
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// Bytes or text: where they lie in the file.
  case bytes(Range<Int>)
  case list(Int)
  case dictionary(Int)
  case tuple(Int)
  case global(PickleGlobal)
  /// What a call of a known name would give; nothing is called.
  case object(Int)
  /// What the file keeps outside of the pickle: its description.
  case persistent(Int)
}

/// A call of a known name that was noted down instead of made.
struct PickleObject {
  let callable: PickleGlobal
  let arguments: [PickleValue]
  /// Items that were set on it, if it is a mapping.
  var items: [(key: PickleValue, value: PickleValue)] = []
}

/// The only names that a checkpoint may mention.
enum PickleGlobal: Hashable {
  case orderedDictionary
  case rebuildTensor
  case rebuildParameter
  case size
  /// A typed storage, by the type of its elements.
  case storage(StorageType)

  init?(module: String, name: String) {
    switch (module, name) {
    case ("collections", "OrderedDict"): self = .orderedDictionary
    case ("torch._utils", "_rebuild_tensor_v2"): self = .rebuildTensor
    case ("torch._utils", "_rebuild_parameter"): self = .rebuildParameter
    case ("torch", "Size"): self = .size
    case ("torch", _), ("torch.storage", _):
      guard let type = StorageType(rawValue: name) else { return nil }
      self = .storage(type)
    default: return nil
    }
  }
}
