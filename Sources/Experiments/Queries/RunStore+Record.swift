internal import Configurations
internal import Foundation
internal import GRDB

extension RunStore {
  /// What a run used of its machines.
  static func resources(of run: RunSummary, _ db: Database) throws -> RunDetail.Resources {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS n, max(rss_bytes) AS rss, max(gpu_bytes) AS gpu, avg(cpu_pct) AS cpu,
          avg(gpu_pct) AS load,
          (SELECT sum(most) FROM (SELECT max(read_bytes) AS most FROM resource_sample
             WHERE run_id = ?1 GROUP BY attempt)) AS read,
          (SELECT max(m.value) FROM epoch_metric m JOIN metric k ON k.id = m.metric_id
             WHERE m.run_id = ?1 AND k.name = ?2) AS epochs,
          (SELECT energy_joules FROM run WHERE id = ?1) AS energy
        FROM resource_sample WHERE run_id = ?1
        """, arguments: [run.id, MetricKind.peakMemory.name])
    let peaks: [Int?] = [
      row?["rss"], (row?["epochs"] as Double?).map { Int($0) },
      run.tags[RunTag.peakMemoryBytes].flatMap { Int($0) },
    ]
    return RunDetail.Resources(
      peakMemoryBytes: peaks.compactMap(\.self).max(), peakGPUBytes: row?["gpu"],
      energyJoules: row?["energy"],
      energySeconds: run.tags[RunTag.energySeconds].flatMap { Double($0) },
      energySources: run.tags[RunTag.energySources], samples: row?["n"] ?? 0,
      meanCPUPercent: row?["cpu"], meanGPUPercent: row?["load"], readBytes: row?["read"])
  }

  /// The packages of a run's program, by name.
  static func packages(of run: RunSummary, _ db: Database) throws -> [String: String] {
    let text = try String.fetchOne(
      db, sql: "SELECT package_resolved FROM environment WHERE id = ?",
      arguments: [run.environmentID])
    return text.map(PackagePins.versions) ?? [:]
  }

  /// The rule that chooses the epoch that counts.
  static func selectionRule(of run: RunSummary, _ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT s.rule_text FROM selection s JOIN run r ON r.experiment_id = s.experiment_id
        WHERE r.id = ? AND s.name = 'checkpoint'
        """, arguments: [run.id])
  }

  /// What an environment's canonical text knows beside its columns, such as `libtorch`.
  static func otherVersions(_ canonical: String) throws -> [String: String] {
    struct Environment: Decodable { let extra: [String: String]? }
    return try JSONDecoder().decode(Environment.self, from: Data(canonical.utf8)).extra ?? [:]
  }
}
