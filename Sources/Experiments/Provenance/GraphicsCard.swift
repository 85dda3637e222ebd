internal import Foundation

/// A GPU of NVIDIA's, as its driver describes it.
public struct GraphicsCard: Hashable, Sendable {
  /// The model's name.
  public let model: String
  /// The driver's version.
  public let driver: String

  /// How busy it is.
  public struct Load: Codable, Hashable, Sendable {
    /// Percent of the time that something ran on it.
    public let percent: Double?
    /// Memory in use, by whomever, in bytes.
    public let usedBytes: Int?
    /// Power in watts.
    public let watts: Double?
  }

  /// The name that `nvidia-smi --id` wants for the GPU that a process calls `cuda:<index>`.
  ///
  /// - Parameters:
  ///   - index: The process's number of the GPU.
  ///   - visible: `CUDA_VISIBLE_DEVICES`, which renumbers: indices or ids with commas between them.
  /// - Returns: An index, or an id such as `GPU-…`.
  public static func identifier(_ index: Int, visible: String?) -> String {
    let list = (visible ?? "").split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return list.indices.contains(index) ? list[index] : String(index)
  }

  /// Looks a GPU up: `nvidia-smi`, or what the driver shows under `/proc`.
  ///
  /// - Parameter identifier: Which one; see `identifier(_:visible:)`.
  /// - Returns: The GPU, or nil if none can be seen.
  public static func find(_ identifier: String) -> GraphicsCard? {
    if let text = ask("name,driver_version", of: identifier), let card = parse(text) { return card }
    return fromKernel(
      version: SystemFile.text("/proc/driver/nvidia/version"), cards: kernelCards())
  }

  /// Measures a GPU.
  ///
  /// - Parameter identifier: Which one.
  /// - Returns: Its load, or nil if it cannot be read.
  public static func load(_ identifier: String) -> Load? {
    ask("utilization.gpu,memory.used,power.draw", of: identifier).flatMap(parseLoad)
  }

  /// Reads the first line of `--query-gpu=name,driver_version`.
  static func parse(_ text: String) -> GraphicsCard? {
    guard let fields = fields(text), fields.count == 2, !fields[0].isEmpty else { return nil }
    return GraphicsCard(model: fields[0], driver: fields[1])
  }

  /// Reads the first line of `--query-gpu=utilization.gpu,memory.used,power.draw`, in percent, MiB
  /// and watts; `[N/A]` where a GPU does not measure.
  static func parseLoad(_ text: String) -> Load? {
    guard let fields = fields(text), fields.count == 3 else { return nil }
    let load = Load(
      percent: Double(fields[0]), usedBytes: Int(fields[1]).map { $0 << 20 },
      watts: Double(fields[2]))
    return load == Load(percent: nil, usedBytes: nil, watts: nil) ? nil : load
  }

  /// Reads `/proc/driver/nvidia/version` and the cards' `information`; all cards of a machine count as
  /// one model unless they differ.
  static func fromKernel(version: String, cards: [String]) -> GraphicsCard? {
    let models = cards.compactMap { card in
      card.split(separator: "\n").first { $0.hasPrefix("Model:") }
        .map { $0.dropFirst("Model:".count).trimmingCharacters(in: .whitespaces) }
    }
    guard !models.isEmpty else { return nil }
    // `NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.15  Tue …`
    let driver = version.split(separator: "\n").first.flatMap { line in
      line.split(separator: " ").first { $0.contains(".") && $0.first?.isNumber == true }
    }
    return GraphicsCard(
      model: Set(models).sorted().joined(separator: " or "),
      driver: driver.map(String.init) ?? "unknown")
  }

  private static func fields(_ text: String) -> [String]? {
    text.split(separator: "\n").first.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private static func kernelCards() -> [String] {
    let folder = "/proc/driver/nvidia/gpus"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { SystemFile.text("\(folder)/\($0)/information") }
  }

  private static func ask(_ query: String, of identifier: String) -> String? {
    ExternalProgram.output([
      "nvidia-smi", "--id=\(identifier)", "--query-gpu=\(query)", "--format=csv,noheader,nounits",
    ]).map { String(decoding: $0, as: UTF8.self) }
  }
}
