/// A TensorBoard event file being made: records of events, each with checksums.
///
/// A record is its length (u64, little endian), the masked CRC-32C of the length, the event, and
/// the masked CRC-32C of the event. TensorBoard keeps scalars as float32.
public struct EventFile {
  /// The file's bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// A value of a hyper-parameter.
  public enum Hyperparameter: Hashable, Sendable {
    /// Any number.
    case number(Double)
    /// Text.
    case text(String)
    /// A truth value.
    case flag(Bool)
  }

  /// Begins a file with the record of its version.
  ///
  /// - Parameter time: Seconds since 1970 UTC.
  public init(time: Double) {
    append(
      ProtobufMessage {
        $0.add(1, double: time)
        $0.add(3, text: "brain.Event:2")
      })
  }

  /// The name that TensorBoard looks for.
  ///
  /// - Parameter time: Seconds since 1970 UTC.
  /// - Returns: `events.out.tfevents.` and the seconds in ten digits.
  public static func name(time: Double) -> String {
    let seconds = String(Int64(max(0, min(time, 9_999_999_999))))
    let zeros = String(repeating: "0", count: 10 - seconds.count)
    return "events.out.tfevents.\(zeros)\(seconds).macow"
  }

  /// Adds one number.
  ///
  /// - Parameters:
  ///   - value: The number; NaN and infinities are kept.
  ///   - tag: Its name.
  ///   - step: Its place on the axis.
  ///   - time: Seconds since 1970 UTC.
  public mutating func add(scalar value: Double, tag: String, step: Int64, time: Double) {
    append(
      Self.event(step: step, time: time) {
        $0.add(1, text: tag)
        $0.add(2, float: Float(value))
      })
  }

  /// Adds a picture.
  ///
  /// - Parameters:
  ///   - png: The bytes of a PNG file.
  ///   - size: Its width and height in pixels.
  ///   - tag: Its name.
  ///   - step: Its place on the axis.
  ///   - time: Seconds since 1970 UTC.
  public mutating func add(
    image png: [UInt8], size: (width: Int, height: Int), tag: String, step: Int64, time: Double
  ) {
    let image = ProtobufMessage {
      $0.add(1, varint: Int64(size.height))
      $0.add(2, varint: Int64(size.width))
      $0.add(3, varint: 3)
      $0.add(4, bytes: png)
    }
    append(
      Self.event(step: step, time: time) {
        $0.add(1, text: tag)
        $0.add(4, message: image)
      })
  }

  /// Says by which hyper-parameters the run was made; runs of one group are averaged.
  ///
  /// - Parameters:
  ///   - parameters: What belongs to the configuration; the seed does not.
  ///   - group: What runs of one configuration have in common.
  ///   - time: When the run started, in seconds since 1970 UTC.
  public mutating func add(
    hyperparameters parameters: [String: Hyperparameter], group: String, time: Double
  ) {
    let info = ProtobufMessage { info in
      for (key, value) in parameters.sorted(by: { $0.key < $1.key }) {
        info.add(
          1,
          message: ProtobufMessage {
            $0.add(1, text: key)
            $0.add(2, message: Self.value(value))
          })
      }
      info.add(4, text: group)
      info.add(5, double: time)
    }
    add(plugin: ProtobufMessage { $0.add(3, message: info) }, tag: Self.sessionStart, time: time)
  }

  /// Says how the run ended.
  ///
  /// - Parameters:
  ///   - succeeded: Whether it is finished; false for a failure, nil while it goes on.
  ///   - time: Seconds since 1970 UTC.
  public mutating func add(end succeeded: Bool?, time: Double) {
    let info = ProtobufMessage {
      $0.add(1, varint: succeeded.map { $0 ? 1 : 2 } ?? 3)
      $0.add(2, double: time)
    }
    add(plugin: ProtobufMessage { $0.add(4, message: info) }, tag: Self.sessionEnd, time: time)
  }

  static let sessionStart = "_hparams_/session_start_info"
  static let sessionEnd = "_hparams_/session_end_info"

  private static func value(_ value: Hyperparameter) -> ProtobufMessage {
    ProtobufMessage {
      switch value {
      case .number(let number): $0.add(2, double: number)
      case .text(let text): $0.add(3, text: text)
      case .flag(let flag): $0.add(4, varint: flag ? 1 : 0)
      }
    }
  }

  private mutating func add(plugin content: ProtobufMessage, tag: String, time: Double) {
    let data = ProtobufMessage {
      $0.add(1, text: "hparams")
      $0.add(2, message: content)
    }
    // A tensor of no value: the plug-in reads the metadata alone.
    let tensor = ProtobufMessage {
      $0.add(1, varint: 1)
      $0.add(2, message: ProtobufMessage())
      $0.add(4, bytes: [0, 0, 0, 0])
    }
    append(
      Self.event(step: 0, time: time) {
        $0.add(1, text: tag)
        $0.add(9, message: ProtobufMessage { $0.add(1, message: data) })
        $0.add(8, message: tensor)
      })
  }

  private static func event(
    step: Int64, time: Double, _ value: (inout ProtobufMessage) -> Void
  ) -> ProtobufMessage {
    ProtobufMessage {
      $0.add(1, double: time)
      // Zero is the default, which Protobuf leaves out.
      if step != 0 { $0.add(2, varint: step) }
      $0.add(5, message: ProtobufMessage { $0.add(1, message: ProtobufMessage(value)) })
    }
  }

  private mutating func append(_ event: ProtobufMessage) {
    var length: [UInt8] = []
    length.append(littleEndian: UInt64(event.bytes.count))
    bytes += length
    bytes.append(littleEndian: CRC32C.masked(length))
    bytes += event.bytes
    bytes.append(littleEndian: CRC32C.masked(event.bytes))
  }
}
