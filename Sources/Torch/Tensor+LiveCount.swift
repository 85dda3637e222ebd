internal import Synchronization

extension Tensor {
  private static let live = Atomic<Int>(0)

  /// How many tensors Swift holds at this moment; a test of leaks compares two readings.
  public static var liveCount: Int { live.load(ordering: .relaxed) }

  static func countLive(_ difference: Int) {
    live.wrappingAdd(difference, ordering: .relaxed)
  }
}
