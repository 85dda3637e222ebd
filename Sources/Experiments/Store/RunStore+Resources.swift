internal import GRDB

/// What an attempt used between two samples.
public struct ResourceSample: Codable, Hashable, Sendable {
  /// Load of the process in percent of one core.
  public var cpuPercent: Double?
  /// Main memory that it holds, in bytes.
  public var residentBytes: Int?
  /// Bytes that it has fetched from storage since it began.
  public var readBytes: Int?
  /// Load of its GPU.
  public var gpu: GraphicsCard.Load?
  /// Seconds since the sample before.
  public var seconds: Double
  /// Joules since the sample before; nil if no counter can be read.
  public var joules: Double?
  /// What the joules are of, such as `dram, package`.
  public var energySources: String?

  /// A sample; see the properties.
  public init(
    cpuPercent: Double? = nil, residentBytes: Int? = nil, readBytes: Int? = nil,
    gpu: GraphicsCard.Load? = nil, seconds: Double, joules: Double? = nil,
    energySources: String? = nil
  ) {
    self.cpuPercent = cpuPercent
    self.residentBytes = residentBytes
    self.readBytes = readBytes
    self.gpu = gpu
    self.seconds = seconds
    self.joules = joules
    self.energySources = energySources
  }
}

extension RunStore {
  /// Records what an attempt used, and adds its energy to the run's.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - sample: What was measured.
  /// - Throws: `RunStoreError`.
  public func recordResources(_ handle: RunHandle, _ sample: ResourceSample) throws {
    try write { db in
      try Self.insert(
        sample, run: handle.runID, attempt: handle.attempt, time: Timestamp.now, db)
    }
  }

  /// Records what an attempt used inside a transaction.
  static func insert(
    _ sample: ResourceSample, run: Int64, attempt: Int, time: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO resource_sample (run_id, attempt, t_us, cpu_pct, rss_bytes, gpu_pct,
          gpu_bytes, gpu_watts, read_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, attempt, time, sample.cpuPercent, sample.residentBytes, sample.gpu?.percent,
        sample.gpu?.usedBytes, sample.gpu?.watts, sample.readBytes,
      ])
    guard let joules = sample.joules else { return }
    try db.execute(
      sql: "UPDATE run SET energy_joules = coalesce(energy_joules, 0) + ? WHERE id = ?",
      arguments: [joules, run])
    try db.execute(
      sql: """
        INSERT INTO tag (run_id, key, value) VALUES (?1, ?2, ?3) ON CONFLICT (run_id, key)
        DO UPDATE SET value = CAST(CAST(value AS REAL) + ?3 AS TEXT)
        """, arguments: [run, RunTag.energySeconds, "\(sample.seconds)"])
    try db.execute(
      sql: "INSERT OR REPLACE INTO tag (run_id, key, value) VALUES (?, ?, ?)",
      arguments: [run, RunTag.energySources, sample.energySources ?? "unknown"])
  }
}
