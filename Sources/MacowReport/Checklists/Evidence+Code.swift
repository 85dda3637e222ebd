import Experiments
import Foundation

/// Questions about code, commands and files.
extension Evidence {
  /// What keeps the code of the runs from being fetched as it was; empty if nothing does.
  var codeGaps: [String] {
    var gaps: [String] = []
    let unknown = started.count { $0.codeID == nil }
    if unknown > 0 { gaps.append("\(Quantity.plural(unknown, "run")) without code on record") }
    let dirty = Set(codes.filter(\.isDirty).map(\.id))
    let dirtyRuns = started.count { run in run.codeID.map(dirty.contains) ?? false }
    if dirtyRuns > 0 {
      gaps.append("\(Quantity.plural(dirtyRuns, "run")) made with uncommitted changes")
    }
    if codes.contains(where: { $0.commit == nil }) { gaps.append("code without a commit") }
    if codes.contains(where: { ($0.remote ?? "").isEmpty }) {
      gaps.append("no remote on record to fetch the code from")
    }
    return gaps
  }

  private var commits: String {
    let texts = codes.map { code in
      let name = code.commit.map { "commit \($0.prefix(12))" } ?? "no commit"
      let place = (code.remote ?? "").isEmpty ? "" : " of \(code.remote ?? "")"
      let program = ", program sha256 \(code.binarySHA256.prefix(12))"
      return name + place + (code.isDirty ? " with uncommitted changes" : "") + program
    }
    return Phrase.short(texts, most: 4)
  }

  private func codeAnswer(gaps: [String], extra: String = "") -> DerivedAnswer {
    guard !started.isEmpty else {
      return .todo("Say where the code can be had.", known: "No run has started.", query: "code")
    }
    if codes.isEmpty {
      return DerivedAnswer(
        .no, "No run has code on record.", query: "code", toWrite: "Say where the code can be had.")
    }
    return DerivedAnswer(
      gaps.isEmpty ? .yes : .partial,
      "The runs were made with \(commits)." + extra
        + (gaps.isEmpty ? "" : " Against it: \(Phrase.list(gaps))."),
      query: "code",
      toWrite: gaps.isEmpty ? nil : "Say where the code can be had, and in which state.")
  }

  /// The code, with what it depends on.
  var sourceCode: DerivedAnswer {
    let packages = packageGaps
    return codeAnswer(
      gaps: codeGaps + packages,
      extra: packages.isEmpty ? " \(packageCount) packages are pinned by Package.resolved." : "")
  }

  var trainingCode: DerivedAnswer { codeAnswer(gaps: codeGaps) }

  /// The same program trains and evaluates.
  var evaluationCode: DerivedAnswer {
    let measured = records.evaluations.filter { $0.metric == report.metric }
    let text = measured.map { "\($0.label) \($0.count)" }
    return codeAnswer(
      gaps: codeGaps + (measured.isEmpty ? ["no evaluation of \(report.metric) on record"] : []),
      extra: " The same program evaluates"
        + (measured.isEmpty
          ? "." : "; evaluations of \(report.metric): \(text.joined(separator: ", "))."))
  }

  private var packageCount: Int { Set(machines.flatMap(\.packages.keys)).count }

  private var packageGaps: [String] {
    let without = machines.filter(\.packages.isEmpty)
    return machines.isEmpty || !without.isEmpty ? ["no Package.resolved of some runs"] : []
  }

  /// Packages, compiler and other tools.
  var dependencies: DerivedAnswer {
    guard !machines.isEmpty else {
      return .todo(
        "Name the dependencies and their versions.", known: "No run has a machine on record.",
        query: "machines")
    }
    let tools = Set(
      machines.map { machine in
        (["Swift \(machine.swift)", machine.os]
          + machine.tools.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
          .joined(separator: ", ")
      })
    let pins = machines.map(\.packages).max { $0.count < $1.count } ?? [:]
    let named = pins.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let text = "\(Phrase.list(tools.sorted())). Packages: "
    return DerivedAnswer(
      packageGaps.isEmpty ? .yes : .partial,
      text + (named.isEmpty ? "not on record" : Phrase.short(named, most: 12)) + ".",
      query: "machines",
      toWrite: packageGaps.isEmpty ? nil : "Give the versions of the packages.")
  }

  /// The checkpoints at the epochs that count.
  var trainedModels: DerivedAnswer {
    guard !counted.isEmpty else {
      return .todo(
        "Publish trained models and say where.", known: "No run is finished and counted.",
        query: "checkpoints")
    }
    let files = counted.compactMap(\.checkpoint)
    let bytes = files.reduce(0.0) { $0 + Double($1.bytes) }
    let present = files.count { file in
      let found = try? FileManager.default.attributesOfItem(atPath: "\(runsFolder)/\(file.path)")
      return found?[.size] as? Int == file.bytes
    }
    let text =
      "\(files.count) of \(counted.count) counted runs have the checkpoint of the epoch that counts "
      + "on record with its SHA-256"
      + (files.isEmpty
        ? "."
        : ", \(Phrase.gibibytes(bytes)) in all, such as \(files[0].path); "
          + "\(present) of them lie beside the database with that size.")
    return DerivedAnswer(
      files.isEmpty ? .no : .partial, text, query: "checkpoints",
      toWrite: "Publish the models and give a link; the records cannot tell.")
  }

  /// Command lines on record, the program without its folders.
  var commandLines: [String] {
    let recorded = records.launches.filter { !$0.arguments.isEmpty }
    // A launch starts its runs by calls of its own, which would only repeat it.
    let asked = recorded.filter { $0.backend != "inline" }
    return (asked.isEmpty ? recorded : asked).map { launch in
      var words = launch.arguments
      words[0] = (words[0] as NSString).lastPathComponent
      return words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    }.reduce(into: []) { lines, line in if !lines.contains(line) { lines.append(line) } }
  }

  /// How runs were started.
  var commands: DerivedAnswer {
    guard let newest = records.launches.last else {
      return DerivedAnswer(
        .no, "No launch is on record.", query: "launches", toWrite: "Say how the runs were started."
      )
    }
    let specification =
      "The specification, sha256 \(newest.specificationSHA256.prefix(12)), is kept."
    guard !commandLines.isEmpty else {
      return DerivedAnswer(
        .partial, "\(specification) The command line is not on record.", query: "launches",
        toWrite: "Give the command that started the runs.")
    }
    return DerivedAnswer(
      .yes, "Started by: \(Phrase.list(Array(commandLines.prefix(4)))). \(specification)",
      query: "launches")
  }

  /// The table of a README, and what makes it.
  var readme: DerivedAnswer {
    let lines = Phrase.list(Array(commandLines.prefix(4)))
    return DerivedAnswer(
      commandLines.isEmpty ? .todo : .partial,
      (commandLines.isEmpty ? "No command line is on record." : "The runs were made by: \(lines).")
        + " macow-report table \(experiment) prints the results, and macow-report render --check "
        + "proves that a README shows them.",
      query: "launches",
      toWrite: "Put the table and the commands into the README, between the markers of render.")
  }

  /// What a card would say.
  var newAssets: DerivedAnswer {
    .todo(
      "Publish the card beside the models, or answer na if nothing is released.",
      known: "macow-report card model \(experiment) documents the models from the records.",
      query: "checkpoints")
  }
}
