import Experiments

/// Measures what a run's process uses, from sample to sample.
final class ResourceMonitor {
  /// The GPU as `nvidia-smi --id` calls it; nil on a CPU.
  private let card: String?
  private var usage = ProcessUsage.now()
  private var moment = ContinuousClock.now
  private var energy = EnergyCounter()
  private var watts: Double?

  /// Begins to measure.
  ///
  /// - Parameter card: The GPU as `nvidia-smi --id` calls it; nil on a CPU.
  init(card: String?) {
    self.card = card
    watts = card.flatMap { GraphicsCard.load($0)?.watts }
  }

  /// What was used since the sample before, or since the beginning.
  func sample() -> ResourceSample {
    let (latest, now) = (ProcessUsage.now(), ContinuousClock.now)
    let seconds = moment.duration(to: now).inSeconds
    let gpu = card.flatMap(GraphicsCard.load)
    let packages = energy.advance()
    // The mean of the power at both ends, over the time between them.
    let power = gpu?.watts.map { ($0 + (watts ?? $0)) / 2 }
    let joules = [packages, power.map { $0 * seconds }].compactMap(\.self)
    let sources = [energy.sources, power == nil ? nil : "gpu"].compactMap(\.self)
    let work = latest.processorSeconds - usage.processorSeconds
    (usage, moment, watts) = (latest, now, gpu?.watts)
    return ResourceSample(
      cpuPercent: seconds > 0 ? 100 * work / seconds : nil, residentBytes: latest.residentBytes,
      readBytes: latest.readBytes, gpu: gpu, seconds: seconds,
      joules: joules.isEmpty ? nil : joules.reduce(0, +),
      energySources: sources.isEmpty ? nil : sources.joined(separator: ", "))
  }
}
