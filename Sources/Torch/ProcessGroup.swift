internal import CTorch

/// This process among those that compute together, through libtorch's c10d: Gloo for tensors on the
/// CPU, NCCL for tensors on a CUDA device.
///
/// Every process makes the same calls in the same order. Where one of them is gone, the calls of the
/// others throw.
public final class ProcessGroup {
  /// Where processes find each other.
  public struct Rendezvous: Equatable, Sendable {
    /// The host of the store.
    public var host: String
    /// The store's port.
    public var port: UInt16
    /// Whether this process keeps the store; otherwise another process already does.
    public var hostsStore: Bool
    /// What the store's keys begin with, so that one store can serve several groups.
    public var prefix: String

    /// The place of a rendezvous.
    public init(host: String, port: UInt16, hostsStore: Bool, prefix: String) {
      self.host = host
      self.port = port
      self.hostsStore = hostsStore
      self.prefix = prefix
    }
  }

  /// The number of this process, from 0.
  public let rank: Int
  /// How many processes there are.
  public let size: Int
  private let handle: ct_processes

  /// Meets the other processes; returns when all have come.
  ///
  /// - Parameters:
  ///   - rendezvous: Where they find each other.
  ///   - rank: The number of this process, from 0.
  ///   - size: How many there are.
  ///   - timeout: Seconds that this call, and every later one, waits for the others.
  ///   - device: Where the tensors lie that will be exchanged, beside those on the CPU.
  /// - Throws: `TorchError.failed` if they do not come in time.
  public init(
    at rendezvous: Rendezvous, rank: Int, size: Int, timeout: Double, device: Device
  ) throws(TorchError) {
    try TorchLibrary.load()
    var out: ct_processes?
    try checked(
      ct_processes_join(
        rendezvous.host, rendezvous.port, rendezvous.hostsStore, rendezvous.prefix, Int32(rank),
        Int32(size), timeout, device.raw, &out))
    guard let out else { throw .failed(reason: "success was reported without a group") }
    handle = out
    self.rank = rank
    self.size = size
  }

  deinit { ct_processes_free(handle) }

  /// Replaces a contiguous tensor, of the same shape everywhere, by the sum over the processes.
  ///
  /// - Parameter tensor: Overwritten with the same bits in every process.
  /// - Throws: `TorchError.processLost` if another process is gone.
  public func sum(_ tensor: Tensor) throws(TorchError) {
    try exchanged(ct_processes_sum(handle, tensor.handle))
  }

  /// Replaces a contiguous tensor, of the same shape everywhere, by that of one process.
  ///
  /// - Parameters:
  ///   - tensor: Overwritten, except in the process `root`.
  ///   - root: The rank whose tensor all get.
  /// - Throws: `TorchError.processLost` if another process is gone.
  public func broadcast(_ tensor: Tensor, from root: Int = 0) throws(TorchError) {
    try exchanged(ct_processes_broadcast(handle, tensor.handle, Int32(root)))
  }

  private func exchanged(_ status: ct_status) throws(TorchError) {
    guard status != CT_OK else { return }
    guard case .failed(let reason) = torchError(status) else { throw torchError(status) }
    // Gloo begins with the place in its own source: `[/…/pair.cc:547] Connection closed …`.
    let sentence =
      reason.hasPrefix("[")
      ? reason.drop { $0 != "]" }.dropFirst().trimmingPrefix(" ") : reason[...]
    throw .processLost(reason: String(sentence))
  }
}
