extension RunDetail {
  /// What a run used of its machines, over all attempts.
  public struct Resources: Codable, Hashable, Sendable {
    /// The most main memory that a process of it held, in bytes; nil if none was measured.
    public let peakMemoryBytes: Int?
    /// The most memory of its GPU that was seen in use, in bytes; nil without a GPU.
    public let peakGPUBytes: Int?
    /// Energy of `energySources` in joules while it ran; nil if no counter could be read.
    public let energyJoules: Double?
    /// The seconds of work that `energyJoules` covers.
    public let energySeconds: Double?
    /// What the energy is of, such as `package, dram, gpu`: whole parts of the machine, whoever uses
    /// them besides.
    public let energySources: String?
    /// Number of samples.
    public let samples: Int
    /// The mean load of its processes, in percent of one core; nil without samples.
    public let meanCPUPercent: Double?
    /// The mean load of its GPU in percent; nil without a GPU.
    public let meanGPUPercent: Double?
    /// Bytes that its processes fetched from storage; nil if the kernel did not tell.
    public let readBytes: Int?
  }
}
