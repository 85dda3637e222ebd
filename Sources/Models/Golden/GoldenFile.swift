internal import Configurations
public import Torch

/// A file of golden tensors made by the reference: inputs, weights, and what must come out.
///
/// Keys: `w/…` weights, `in/…` inputs, `out/…` and `out64/…` results, `g/…` and `g64/…` gradients,
/// `gnorm/…` their norms, `post/…` parameters after initialisation, `step/…` after three optimiser
/// steps. The metadata entry `meta` is the configuration as JSON.
public struct GoldenFile {
  let file: SafetensorsFile
  let meta: JSONValue
  let device: Device

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: A safetensors file with a `meta` entry.
  ///   - device: Where models are computed.
  /// - Throws: `TorchError.badFile`, or a `ModelError` if the metadata are missing.
  public init(reading path: String, device: Device = .cpu) throws {
    file = try SafetensorsFile(reading: path)
    guard let text = file.metadata["meta"] else {
      throw ModelError("\(path): it has no 'meta' entry, so it is no file of golden tensors")
    }
    meta = try JSONValue(json: text)
    self.device = device
  }

  /// Builds what the file describes, loads its weights and compares every result in it.
  ///
  /// - Returns: The worst disagreement of each kind.
  /// - Throws: If the file is damaged or describes something that cannot be built.
  public func verify() throws -> [GoldenCheck] {
    var report = GoldenReport()
    if meta["config"] == nil {
      try verifyUnits(into: &report)
    } else if has("post/") {
      try verifyInitialization(into: &report)
    } else if has("step/") {
      try verifyOptimizer(into: &report)
    } else {
      try verifyModel(into: &report)
    }
    guard !report.checks.isEmpty else {
      throw ModelError("\(file.path): there is nothing in it to compare")
    }
    return report.checks
  }

  func has(_ prefix: String) -> Bool { file.names.contains { $0.hasPrefix(prefix) } }

  /// A tensor of the file on the device of the check, integers and doubles as they are.
  func tensor(_ name: String) throws -> Tensor {
    try file.tensor(name).to(device: device)
  }

  func tensorIfPresent(_ name: String) throws -> Tensor? {
    file.shape(of: name) == nil ? nil : try tensor(name)
  }

  /// An integer of the metadata.
  func integer(_ path: String) throws -> Int {
    guard let number = meta.value(at: path)?.number, let whole = Int(exactly: number) else {
      throw ModelError("\(file.path): 'meta' has no whole number '\(path)'")
    }
    return whole
  }

  /// The model that the metadata describe, with the weights of `w/`.
  func model() throws -> FlowModel {
    guard let section = meta["config"] else {
      throw ModelError("\(file.path): 'meta' has no 'config'")
    }
    let size = try integer("image_size")
    let configuration = try ReferenceConfiguration(section)
    let generator = Generator(seed: 0)
    let model = try FlowModel(
      configuration.flow, dequantization: configuration.dequantizer,
      image: ImageShape(channels: 3, height: size, width: size),
      bits: try integer("n_bits"), device: device, using: generator)
    try model.store.load(file.tensors(under: "w/"), from: file.path)
    return model
  }
}
