import Experiments
import Torch

extension TrainingProgress.EpochSums {
  /// Bytes of tensors in the epoch's training part, and how well steps were inverted in it.
  ///
  /// - Parameter device: Where the model is; bytes are counted on the CPU alone.
  /// - Returns: The metrics, those alone that were measured.
  func memoryMetrics(on device: Device) -> [MetricValue] {
    var metrics: [MetricValue] = []
    if device == .cpu {
      metrics.append(MetricValue(.peakTensorMemory, Double(TensorMemory.peakByteCount)))
    }
    if let replays {
      metrics += [
        MetricValue(.replayError, replays.error.value),
        MetricValue(.replayFallbacks, Double(replays.fallbacks)),
      ]
    }
    return metrics
  }
}
