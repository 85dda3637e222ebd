import Configurations
import Foundation
import GRDB
import Testing

@testable import Experiments

/// A planned experiment whose runs are written through journals.
struct SpoolFixture {
  let fixture: Fixture
  let runs: String
  var store: RunStore { fixture.store }

  init() throws {
    fixture = try Fixture()
    runs = fixture.scratch.file("runs")
  }

  func key(seed: Int = 1, variant: Int = 0, replicate: Int = 0) -> RunKey {
    RunKey(
      experiment: fixture.spec.name, configuration: fixture.planned[variant].hash, seed: seed,
      replicate: replicate)
  }

  func plan(seeds: [Int] = [1]) throws -> PlanRecord {
    try store.complete(
      PlanRecord(
        fixture.spec, configurations: fixture.planned, seeds: seeds,
        arguments: ["run", "quick.yaml"]))
  }

  /// Takes hold of a run, and begins an attempt.
  func begin(
    _ uid: String, into store: RunStore?, seed: Int = 1, resume: ResumePoint? = nil,
    process: ProcessIdentity = .current(), now: (() -> Int64)? = nil, said: Mutexed<[String]>
  ) throws -> RunJournal {
    let journal = try RunJournal(uid, in: runs, store: store, process: process, now: now) { text in
      said.update { $0.append(text) }
    }
    try journal.begin(
      fixture.request(seed: seed, process: process, resume: resume), plan: plan(seeds: [seed]),
      datasets: [.sample()])
    return journal
  }

  /// A whole run with some numbers of all kinds.
  func finish(_ journal: RunJournal, from first: Int = 1, to last: Int = 4) throws {
    for epoch in first...last {
      try work(journal, epoch)
    }
    try journal.append(.evaluation(SpooledEvaluation(evaluation([1, 2, .infinity, -0.0]))))
    try journal.append(.tag(key: RunTag.device, value: "cpu"))
    _ = try journal.selectEpoch()
    try journal.end(.finished(.completed))
  }

  func work(_ journal: RunJournal, _ epoch: Int) throws {
    try journal.append(
      .epoch(
        EpochNumbers(
          epoch: epoch, step: epoch * 10,
          [
            MetricValue(.validationBitsPerDim, epoch == 2 ? 2.0 / 3 : Double(epoch)),
            MetricValue(.trainBitsPerDim, epoch == 1 ? .nan : -.infinity),
          ])))
    try journal.append(
      .artifact(
        ArtifactRecord(
          kind: .checkpoint, name: "epoch-\(epoch)", path: "\(journal.uid)/\(epoch)", epoch: epoch,
          bytes: epoch, sha256: digest("c"))))
    if epoch > 2 { try journal.append(.deletion(path: "\(journal.uid)/\(epoch - 1)")) }
  }

  func evaluation(_ items: [Float]) -> EvaluationRecord {
    EvaluationRecord(
      dataset: "photos32", split: "test", role: .test, epoch: 2, seconds: 0.5,
      metric: .testBitsPerDim, perItem: items)
  }

  /// Every row of every table, without ids and times: what two databases must have in common.
  static func contents(of store: RunStore) throws -> [String: [[String]]] {
    try store.read { db in
      let queries = [
        "experiment": "SELECT name, question FROM experiment",
        "config": "SELECT hash, hash_version, canonical_json FROM config",
        "config_param": """
        SELECT c.hash, p.key, p.type, p.text, p.num FROM config_param p
        JOIN config c ON c.id = p.config_id
        """,
        "experiment_config": """
        SELECT e.name, c.hash, x.label, x.role, x.planned_runs FROM experiment_config x
        JOIN experiment e ON e.id = x.experiment_id JOIN config c ON c.id = x.config_id
        """,
        "launch": """
        SELECT e.name, l.spec_sha256, l.spec_text, l.backend, l.argv_json, l.created_us
        FROM launch l JOIN experiment e ON e.id = l.experiment_id WHERE l.argv_json <> '[]'
        """,
        "run": """
        SELECT c.hash, r.seed, r.replicate, r.status, r.stop_reason, r.error_text,
          r.selected_epoch, r.active_seconds, cv.git_commit, cv.diff_sha256, cv.diff_zlib,
          env.hash AS env, l.argv_json, CASE WHEN started_us IS NULL THEN '' ELSE r.uid END AS uid
        FROM run r JOIN config c ON c.id = r.config_id
        LEFT JOIN code_version cv ON cv.id = r.code_id
        LEFT JOIN environment env ON env.id = r.environment_id
        LEFT JOIN launch l ON l.id = r.launch_id AND r.started_us IS NOT NULL
        """,
        "attempt": """
        SELECT r.uid, a.no, a.hostname, a.pid, a.boot_id, a.slurm_job, a.resume_epoch,
          a.resume_sha256, a.valid_through, a.end_reason, a.monotonic_seconds, a.ended_us,
          a.heartbeat_us, a.started_us
        FROM attempt a JOIN run r ON r.id = a.run_id
        """,
        "epoch_metric": """
        SELECT r.uid, m.name, x.epoch, x.attempt, x.step, x.value, x.nonfinite, x.wall_us
        FROM epoch_metric x JOIN run r ON r.id = x.run_id JOIN metric m ON m.id = x.metric_id
        """,
        "run_metric": """
        SELECT r.uid, m.name, x.best_epoch, x.best, x.last_epoch, x.last, x.n_epochs,
          x.n_nonfinite
        FROM run_metric x JOIN run r ON r.id = x.run_id JOIN metric m ON m.id = x.metric_id
        """,
        "artifact": """
        SELECT r.uid, f.attempt, f.kind, f.name, f.path, f.epoch, f.bytes, f.sha256, f.deleted_us
        FROM artifact f JOIN run r ON r.id = f.run_id
        """,
        "evaluation": """
        SELECT r.uid, s.name, x.role, x.eval_seed, x.epoch, x.seconds, m.name AS metric,
          v.n_items, v.mean, v.item_std, v.nonfinite, v.n_nonfinite_items, v.items_f32
        FROM evaluation x JOIN evaluation_value v ON v.evaluation_id = x.id
        JOIN metric m ON m.id = v.metric_id JOIN run r ON r.id = x.run_id
        JOIN dataset_split s ON s.id = x.split_id
        """,
        "dataset": """
        SELECT name, path, fingerprint, sources_json, preprocessing_json, split_rule, source_url,
          license, citation, form, origin, release, category, bits_per_sample FROM dataset
        """,
        "dataset_shard": """
        SELECT d.name, s.name AS split, s.fingerprint, s.raw_sha256, s.n_items, s.excluded_items,
          s.exclusion_reason, h.ordinal, h.path, h.bytes, h.n_items AS items, h.sha256
        FROM dataset_shard h JOIN dataset_split s ON s.id = h.split_id
        JOIN dataset d ON d.id = s.dataset_id
        """,
        "run_dataset": """
        SELECT r.uid, s.name, x.role FROM run_dataset x JOIN run r ON r.id = x.run_id
        JOIN dataset_split s ON s.id = x.split_id
        """,
        "selection": """
        SELECT e.name, m.name AS metric, s.what, s.epoch_rule, s.fixed_epoch, s.seed_rule,
          s.rule_text, s.protocol
        FROM selection s JOIN experiment e ON e.id = s.experiment_id
        JOIN metric m ON m.id = s.metric_id
        """,
        "metric": "SELECT name, split, direction, unit, definition FROM metric",
        "tag": "SELECT r.uid, t.key, t.value FROM tag t JOIN run r ON r.id = t.run_id",
        "spool_position": """
        SELECT r.uid, p.sequence, p.bytes FROM spool_position p JOIN run r ON r.id = p.run_id
        """,
      ]
      return try queries.mapValues { sql in
        try db.rows(sql).map { row in
          row.map { "\($0.0)=\($0.1.storage.value.map { "\($0)" } ?? "NULL")" }
        }.sorted { $0.joined() < $1.joined() }
      }
    }
  }
}
