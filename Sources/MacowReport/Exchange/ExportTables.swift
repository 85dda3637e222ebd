import Exchange
import Experiments

/// Experiments as flat tables: what CSV and Parquet files hold.
struct ExportTables {
  let named: [(name: String, table: DataTable)]

  init(_ experiments: [ExportedExperiment], datasets: [DatasetRecord]) {
    let runs = experiments.flatMap(\.runs)
    let used = Set(
      runs.flatMap { $0.detail.data.map(\.dataset) + $0.evaluations.map(\.dataset) })
    named = [
      ("runs", Self.wide(runs)), ("metrics", Self.long(runs)),
      ("evaluations", Self.evaluations(runs)), ("images", Self.images(runs)),
      ("datasets", Self.datasets(datasets.filter { used.contains($0.name) })),
    ]
  }

  /// A row a run, with columns for every field and metric that any of them has.
  private static func wide(_ runs: [ExportedRun]) -> DataTable {
    let parameters = Set(runs.flatMap { $0.parameters.map(\.key) }).sorted()
    let metrics = Set(runs.flatMap(\.results.keys)).sorted()
    let kinds = parameters.map { kind(of: $0, in: runs) }
    var table = DataTable(
      [
        ("run", .text), ("experiment", .text), ("label", .text), ("role", .text),
        ("config_hash", .text), ("seed", .integer), ("replicate", .integer), ("status", .text),
        ("stop_reason", .text), ("error", .text), ("exclude_reason", .text),
        ("selected_epoch", .integer), ("epochs", .integer), ("seconds", .real),
        ("started_us", .integer), ("ended_us", .integer), ("git_commit", .text), ("dirty", .flag),
        ("host", .text),
      ] + zip(parameters, kinds).map { ("config.\($0)", $1) }
        + metrics.map { ("metric.\($0)", .real) })
    for run in runs {
      let fields = Dictionary(run.parameters.map { ($0.key, $0) }) { $1 }
      let summary = run.run
      var row: [DataTable.Cell] = [
        .text(summary.uid), .text(summary.experiment), .text(summary.label), .text(summary.role),
        .text(summary.configurationHash), .integer(Int64(summary.seed)),
        .integer(Int64(summary.replicate)), .text(summary.status.rawValue),
        text(summary.stopReason), text(summary.errorText), text(summary.excludeReason),
        integer(summary.selectedEpoch), .integer(Int64(summary.epochs)),
        .real(summary.activeSeconds), integer(run.detail.times.started),
        integer(run.detail.times.ended), text(summary.commit),
        run.detail.code.map { .flag($0.isDirty) } ?? .none, text(summary.hostname),
      ]
      row += zip(parameters, kinds).map { key, kind in
        fields[key].map { cell($0, as: kind) } ?? .none
      }
      row += metrics.map { run.results[$0].map { .real($0) } ?? .none }
      table.append(row)
    }
    return table
  }

  /// A column has one type: numbers stay numbers only where every run has one.
  private static func kind(of key: String, in runs: [ExportedRun]) -> DataTable.Kind {
    let fields = runs.flatMap { $0.parameters.filter { $0.key == key && $0.type != "null" } }
    let types = Set(fields.map(\.type))
    if types == ["bool"] { return .flag }
    if types == ["int"], fields.allSatisfy({ Int64($0.text) != nil }) { return .integer }
    return !types.isEmpty && types.isSubset(of: ["int", "real"]) ? .real : .text
  }

  private static func cell(
    _ field: ExportedRun.Parameter, as kind: DataTable.Kind
  ) -> DataTable.Cell {
    if field.type == "null" { return .none }
    switch kind {
    case .flag: return .flag(field.number == 1)
    case .integer: return integer(Int64(field.text))
    case .real: return field.number.map { .real($0) } ?? .none
    case .text: return .text(field.text)
    }
  }

  private static func long(_ runs: [ExportedRun]) -> DataTable {
    var table = DataTable([
      ("run", .text), ("experiment", .text), ("label", .text), ("seed", .integer),
      ("replicate", .integer), ("metric", .text), ("epoch", .integer), ("step", .integer),
      ("value", .real), ("time_us", .integer),
    ])
    for run in runs {
      for point in run.history {
        table.append(
          identity(run) + [
            .text(point.metric), .integer(Int64(point.epoch)), .integer(Int64(point.step)),
            .real(point.value), .integer(point.time),
          ])
      }
    }
    return table
  }

  private static func evaluations(_ runs: [ExportedRun]) -> DataTable {
    var table = DataTable([
      ("run", .text), ("experiment", .text), ("label", .text), ("seed", .integer),
      ("replicate", .integer), ("metric", .text), ("role", .text), ("dataset", .text),
      ("split", .text), ("epoch", .integer), ("eval_seed", .integer), ("n_images", .integer),
      ("mean", .real), ("image_std", .real), ("time_us", .integer),
    ])
    for run in runs {
      for found in run.evaluations {
        table.append(
          identity(run) + [
            .text(found.metric), .text(found.role), .text(found.dataset), .text(found.split),
            .integer(Int64(found.epoch)), .integer(Int64(found.seed)),
            .integer(Int64(found.count)), .real(found.mean),
            found.deviation.map { .real($0) } ?? .none, .integer(found.time),
          ])
      }
    }
    return table
  }

  private static func images(_ runs: [ExportedRun]) -> DataTable {
    var table = DataTable([
      ("run", .text), ("metric", .text), ("split", .text), ("epoch", .integer),
      ("eval_seed", .integer), ("image", .integer), ("value", .real),
    ])
    for run in runs {
      for found in run.evaluations {
        for (index, value) in found.items.enumerated() {
          table.append([
            .text(run.run.uid), .text(found.metric), .text("\(found.dataset)/\(found.split)"),
            .integer(Int64(found.epoch)), .integer(Int64(found.seed)), .integer(Int64(index)),
            .real(Double(value)),
          ])
        }
      }
    }
    return table
  }

  private static func datasets(_ datasets: [DatasetRecord]) -> DataTable {
    var table = DataTable([
      ("dataset", .text), ("split", .text), ("images", .integer), ("height", .integer),
      ("width", .integer), ("channels", .integer), ("fingerprint", .text), ("raw_sha256", .text),
      ("dataset_fingerprint", .text), ("form", .text), ("origin", .text), ("release", .text),
      ("split_rule", .text), ("license", .text), ("source_url", .text),
    ])
    for dataset in datasets {
      for split in dataset.splits {
        table.append([
          .text(dataset.name), .text(split.name), .integer(Int64(split.count)),
          .integer(Int64(split.height)), .integer(Int64(split.width)),
          .integer(Int64(split.channels)), .text(split.fingerprint), .text(split.rawSHA256),
          .text(dataset.fingerprint), text(dataset.form), text(dataset.origin),
          text(dataset.release), .text(dataset.splitRule), text(dataset.license),
          text(dataset.sourceURL),
        ])
      }
    }
    return table
  }

  private static func identity(_ run: ExportedRun) -> [DataTable.Cell] {
    [
      .text(run.run.uid), .text(run.run.experiment), .text(run.run.label),
      .integer(Int64(run.run.seed)), .integer(Int64(run.run.replicate)),
    ]
  }

  private static func text(_ value: String?) -> DataTable.Cell { value.map { .text($0) } ?? .none }

  private static func integer(_ value: Int?) -> DataTable.Cell {
    value.map { .integer(Int64($0)) } ?? .none
  }

  private static func integer(_ value: Int64?) -> DataTable.Cell {
    value.map { .integer($0) } ?? .none
  }
}
