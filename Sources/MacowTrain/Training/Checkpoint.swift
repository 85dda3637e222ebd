import Console
import Experiments
import Foundation
import Models
import Torch

/// A run's state on disk: a safetensors file whose parameters have the reference's names, with the
/// optimiser's memory beside them under `optimizer/` and averaged parameters under `ema/`.
struct Checkpoint {
  private static let optimizerPrefix = "optimizer/"
  private static let averagePrefix = "ema/"

  /// Writes a checkpoint; it appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - model: Whose parameters.
  ///   - optimizer: Whose memory; nil for parameters alone.
  ///   - average: Their average; nil if there is none, or for parameters alone.
  ///   - progress: Where the run stands; nil for parameters alone.
  ///   - hash: The configuration's hash.
  /// - Throws: `TorchError.badFile` if it cannot be written; an older file is then untouched.
  static func write(
    to path: String, model: any ImageModel, optimizer: (any Optimizer)? = nil,
    average: ParameterAverage? = nil, progress: TrainingProgress? = nil, hash: String
  ) throws {
    var tensors = model.store.stateDictionary()
    var metadata = ["format": "pt", "configuration": hash]
    if let optimizer, let progress {
      for (memory, vector) in optimizer.memory {
        for (name, tensor) in model.store.windows(of: vector) {
          tensors.append(("\(optimizerPrefix)\(memory)/\(name)", tensor))
        }
      }
      if let average {
        for (name, tensor) in model.store.windows(of: average.vector) {
          tensors.append(("\(averagePrefix)\(name)", tensor))
        }
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      metadata["progress"] = String(decoding: try encoder.encode(progress), as: UTF8.self)
      metadata["optimizer_steps"] = String(optimizer.stepCount)
    }
    try SafetensorsFile.write(tensors, metadata: metadata, to: path)
  }

  /// Loads parameters alone.
  static func loadParameters(_ path: String, into model: any ImageModel) throws {
    try model.store.load(
      from: try SafetensorsFile(reading: path), leavingOut: [optimizerPrefix, averagePrefix])
  }

  /// Loads parameters, the optimiser's memory and the average.
  ///
  /// - Returns: Where the run stood.
  static func load(
    _ path: String, into model: any ImageModel, _ optimizer: any Optimizer,
    _ average: ParameterAverage?,
    hash: String
  ) throws -> TrainingProgress {
    let file = try SafetensorsFile(reading: path)
    guard file.metadata["configuration"] == hash else {
      throw CommandFailure("\(path): this checkpoint is of another configuration")
    }
    guard let text = file.metadata["progress"],
      let progress = try? JSONDecoder().decode(TrainingProgress.self, from: Data(text.utf8)),
      let steps = file.metadata["optimizer_steps"].flatMap(Int.init)
    else { throw CommandFailure("\(path): this checkpoint lacks the state of its run") }
    try loadParameters(path, into: model)
    for (memory, vector) in optimizer.memory {
      for (name, window) in model.store.windows(of: vector) {
        window.assign(try file.tensor("\(optimizerPrefix)\(memory)/\(name)"))
      }
    }
    if let average { try loadAverage(path, into: model, average) }
    optimizer.stepCount = steps
    return progress
  }

  /// Loads averaged parameters alone.
  static func loadAverage(
    _ path: String, into model: any ImageModel, _ average: ParameterAverage
  ) throws {
    let file = try SafetensorsFile(reading: path)
    for (name, window) in model.store.windows(of: average.vector) {
      window.assign(try file.tensor("\(averagePrefix)\(name)"))
    }
  }
}
