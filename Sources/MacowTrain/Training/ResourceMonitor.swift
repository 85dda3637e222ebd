import Console
import Dispatch
import Experiments
import Foundation
import Synchronization

/// Writes down once a minute, and at the end, what a run's process uses; training never waits for it.
final class ResourceMonitor: Sendable {
  private let record: @Sendable (ResourceSample) throws -> Void
  /// The GPU as `nvidia-smi --id` calls it; nil on a CPU.
  private let card: String?
  private let meter: Mutex<Meter>
  private let end = DispatchSemaphore(value: 0)

  /// What was read last.
  private struct Meter {
    var usage = ProcessUsage.now()
    var moment = ContinuousClock.now
    var energy = EnergyCounter()
    var watts: Double?
    var hasFailed = false
  }

  /// Seconds between two samples.
  private static let interval = 60.0

  /// Begins to measure.
  ///
  /// - Parameters:
  ///   - card: The GPU as `nvidia-smi --id` calls it; nil on a CPU.
  ///   - record: Writes a sample down.
  init(card: String?, record: @escaping @Sendable (ResourceSample) throws -> Void) {
    self.record = record
    self.card = card
    var meter = Meter()
    meter.watts = card.flatMap { GraphicsCard.load($0)?.watts }
    self.meter = Mutex(meter)
  }

  /// Samples in a thread of its own until `stop`.
  func start() {
    Thread { [self] in
      while end.wait(timeout: .now() + Self.interval) == .timedOut { sample() }
    }.start()
  }

  /// Takes the last sample.
  func stop() {
    end.signal()
    sample()
  }

  private func sample() {
    meter.withLock { meter in
      let usage = ProcessUsage.now()
      let now = ContinuousClock.now
      let seconds = meter.moment.duration(to: now).inSeconds
      let gpu = card.flatMap(GraphicsCard.load)
      let packages = meter.energy.advance()
      // The mean of the power at both ends, over the time between them.
      let watts = gpu?.watts.map { ($0 + (meter.watts ?? $0)) / 2 }
      let joules = [packages, watts.map { $0 * seconds }].compactMap(\.self)
      let sources = [meter.energy.sources, watts == nil ? nil : "gpu"].compactMap(\.self)
      let work = usage.processorSeconds - meter.usage.processorSeconds
      let sample = ResourceSample(
        cpuPercent: seconds > 0 ? 100 * work / seconds : nil,
        residentBytes: usage.residentBytes, readBytes: usage.readBytes, gpu: gpu,
        seconds: seconds, joules: joules.isEmpty ? nil : joules.reduce(0, +),
        energySources: sources.isEmpty ? nil : sources.joined(separator: ", "))
      (meter.usage, meter.moment, meter.watts) = (usage, now, gpu?.watts)
      do {
        try record(sample)
      } catch {
        if !meter.hasFailed {
          StandardError.write("macow-train: what the run uses could not be recorded: \(error)\n")
        }
        meter.hasFailed = true
      }
    }
  }
}
