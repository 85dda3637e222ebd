internal import Configurations
internal import Crypto
internal import GRDB

extension RunStore {
  /// Records a code version once, and returns its row.
  func insert(_ code: CodeVersion, _ db: Database) throws -> Int64 {
    let diff = SHA256.hash(data: code.diff).hex
    let untracked = try JSONText.encode(code.untracked)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO code_version (git_commit, git_tree, branch, remote, dirty,
          diff_sha256, diff_zlib, untracked_json, binary_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code.commit, code.tree, code.branch, code.remote, code.isDirty, diff,
        code.diff.isEmpty ? nil : ZlibStream.stored(code.diff), untracked, code.binarySHA256,
      ])
    return try id(
      """
      SELECT id FROM code_version WHERE ifnull(git_commit, '') = ? AND diff_sha256 = ?
        AND untracked_json = ? AND binary_sha256 = ?
      """, [code.commit ?? "", diff, untracked, code.binarySHA256], db)
  }

  /// Records a machine once, and returns its row.
  func insert(_ environment: EnvironmentRecord, _ db: Database) throws -> Int64 {
    let canonical = try CanonicalJSON.text(of: environment.canonical)
    let hash = CanonicalJSON.sha256(canonical)
    try db.execute(
      sql: """
        INSERT INTO environment (hash, canonical_json, hostname, os, arch, cpu_model, cpu_cores,
          ram_bytes, gpu_model, gpu_count, gpu_driver, swift_version, build_mode, package_resolved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """,
      arguments: [
        hash, canonical, environment.hostname, environment.os, environment.architecture,
        environment.cpuModel, environment.cpuCores, environment.memoryBytes, environment.gpuModel,
        environment.gpuCount, environment.gpuDriver, environment.swiftVersion,
        environment.buildMode, environment.packageResolved,
      ])
    return try id("SELECT id FROM environment WHERE hash = ?", [hash], db)
  }
}
