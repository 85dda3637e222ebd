import Experiments
import Statistics

/// Questions about machines, time and memory.
extension Evidence {
  /// Time, memory and energy of the counted runs.
  var timeSentences: String {
    let texts = table.rows.compactMap { row -> String? in
      let runs = records.runs.filter { row.runs.contains($0.uid) }
      guard !runs.isEmpty else { return nil }
      let sample = Sample(runs.map(\.activeSeconds))
      var text =
        "\(row.name) \(ValueFormat.text(mean: sample.mean, spread: sample.standardDeviation)) s "
        + "a run (n=\(runs.count))"
      if let peak = runs.compactMap(\.peakBytes).max() {
        text += ", at most \(Phrase.gibibytes(peak)) resident"
      }
      let joules = runs.compactMap(\.energyJoules)
      if !joules.isEmpty {
        text += ", \(ValueFormat.fixed(Sample(joules).mean, places: 0)) J a run"
      }
      return text
    }
    return Phrase.list(texts) + "."
  }

  /// Mean ± standard deviation of the time of the counted runs.
  var runTime: DerivedAnswer {
    guard table.rows.contains(where: { !$0.runs.isEmpty }) else {
      return DerivedAnswer(.no, "No run is finished and counted.", query: "run-time")
    }
    let hasAll = table.rows.allSatisfy { !$0.runs.isEmpty }
    return DerivedAnswer(
      hasAll ? .yes : .partial, "Mean ± sd of the time: \(timeSentences)", query: "run-time")
  }

  /// The machines with what ran on them.
  var machineSentences: [String] {
    machines.map { machine in
      let runs = started.count { $0.machineID == machine.id }
      let gpu =
        machine.gpu.map { "\(machine.gpuCount) × \($0) (driver \(machine.gpuDriver ?? "unknown"))" }
        ?? "no accelerator"
      let tools = machine.tools.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }
        .joined()
      return "\(machine.hostname): \(machine.cpu), \(Quantity.plural(machine.cores, "core")), "
        + "\(Phrase.gibibytes(Double(machine.memoryBytes))) of memory, \(gpu), \(machine.os), "
        + "\(machine.architecture), Swift \(machine.swift), \(machine.buildMode) build\(tools) "
        + "(\(Quantity.plural(runs, "run")))"
    }
  }

  var infrastructure: DerivedAnswer {
    let unknown = started.count { $0.machineID == nil }
    guard !machines.isEmpty else {
      return .todo(
        "Describe the machines.", known: "No run has a machine on record.", query: "machines")
    }
    return DerivedAnswer(
      unknown == 0 ? .yes : .partial,
      Phrase.list(machineSentences)
        + (unknown == 0
          ? "." : "; \(Quantity.plural(unknown, "run")) without a machine on record."),
      query: "machines",
      toWrite: unknown == 0 ? nil : "Describe the machines that are not on record.")
  }

  /// Workers, time of a run, and the total with everything that is in no table.
  var compute: DerivedAnswer {
    guard !started.isEmpty else {
      return .todo("Give the compute.", known: "No run has started.", query: "compute")
    }
    let total = records.runs.reduce(0) { $0 + $1.activeSeconds }
    let fates = ["counted", "failed", "excluded", "removed", "replicate", "open"]
    let parts = fates.compactMap { fate -> String? in
      let runs = started.filter { $0.fate == fate }
      guard !runs.isEmpty else { return nil }
      return "\(Quantity.plural(runs.count, "run")) \(fate) "
        + Quantity.duration(runs.reduce(0) { $0 + $1.activeSeconds })
    }
    let unknown = started.count { $0.machineID == nil }
    return DerivedAnswer(
      unknown == 0 ? .yes : .partial,
      "\(Quantity.duration(total)) of work in all: \(parts.joined(separator: ", ")). "
        + "The whole database (\(Quantity.plural(records.database.experiments, "experiment"))): "
        + "\(Quantity.duration(records.database.seconds)). "
        + "Counted runs: \(timeSentences) Machines: \(Phrase.list(machineSentences)).",
      query: "compute",
      toWrite: "Add work that was done outside of this database, if there was any.")
  }
}
