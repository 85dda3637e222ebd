import Foundation
import Testing
import Torch

@Suite struct SafetensorsTests {
  private func temporary() -> String {
    NSTemporaryDirectory() + "/\(UUID().uuidString).safetensors"
  }

  private func file(header: String, data: [UInt8] = []) throws -> String {
    let path = temporary()
    let text = Array(header.utf8)
    let length = withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) }
    try Data(length + text + data).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func tensorsComeBackAsTheyWere() throws {
    let path = temporary()
    let floats = try Tensor([Float(1), -.infinity, .nan, 4], shape: [2, 2])
    let doubles = try Tensor([0.1], shape: [])
    let bytes = try Tensor(bytes: [1, 2, 255], shape: [3])
    try SafetensorsFile.write(
      [("a", floats), ("b.c", doubles), ("d", bytes), ("none", Tensor.zeros([0, 3]))],
      metadata: ["format": "pt", "note": "a \"b\" \\ \n é"], to: path)
    let file = try SafetensorsFile(reading: path)
    #expect(file.metadata == ["format": "pt", "note": "a \"b\" \\ \n é"])
    #expect(Set(file.names) == ["a", "b.c", "d", "none"])
    #expect(try file.tensor("a").bytes() == floats.bytes())
    #expect(try file.tensor("b.c").doubles() == [0.1])
    #expect(try file.tensor("d").bytes() == [1, 2, 255])
    #expect(try file.tensor("none").shape == [0, 3])
    #expect(try file.tensors(under: "b.").keys.sorted() == ["c"])
    let contents = try Data(contentsOf: URL(fileURLWithPath: path))
    let header = contents[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(header % 8 == 0)
  }

  @Test(arguments: [
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}}"#, "points past the end"),
    (#"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, "has 8 bytes, its shape takes 12"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, "malformed"),
    (#"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, "malformed"),
    (
      #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}"#, "too large"
    ),
    (#"{"a":{"dtype":"BF16","shape":[4],"data_offsets":[0,8]}}"#, "has the type BF16"),
    (#"["a"]"#, "not a JSON object"),
    (#"{"a":"#, "not a JSON object"),
  ])
  func damagedHeadersAreRefused(_ header: String, _ reason: String) throws {
    let path = try file(header: header, data: Array(repeating: 0, count: 8))
    let error = #expect(throws: TorchError.self) { _ = try SafetensorsFile(reading: path) }
    #expect(error.map(String.init(describing:))?.contains(reason) == true)
  }

  @Test func shortAndMissingFilesAreRefused() throws {
    let path = temporary()
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
    #expect(throws: TorchError.self) { _ = try SafetensorsFile(reading: path) }
    let claims = temporary()
    try Data(Array(repeating: 0xFF, count: 16)).write(to: URL(fileURLWithPath: claims))
    #expect(throws: TorchError.self) { _ = try SafetensorsFile(reading: claims) }
    let error = #expect(throws: TorchError.self) { _ = try SafetensorsFile(reading: temporary()) }
    #expect(error.map(String.init(describing:))?.contains("there is no such file") == true)
  }

  @Test func aFailedWriteLeavesTheOldFile() throws {
    let path = temporary()
    try SafetensorsFile.write([("a", Tensor.full([2], 1))], metadata: [:], to: path)
    let error = #expect(throws: TorchError.self) {
      try SafetensorsFile.write(
        [("a", Tensor.full([2], 1))], metadata: [:], to: "/nonexistent/folder/a.safetensors")
    }
    #expect(error.map(String.init(describing:))?.contains("No such file or directory") == true)
    #expect(try SafetensorsFile(reading: path).tensor("a").floats() == [1, 1])
  }

  @Test func loadingNamesWhatDoesNotFit() throws {
    let store = ParameterStore()
    let weight = store.root["flow"]["a"].parameter("w", Tensor.zeros([2]))
    func load(_ tensors: [String: Tensor]) -> String? {
      do {
        try store.load(tensors, from: "x.safetensors")
        return nil
      } catch { return error.description }
    }
    #expect(load([:]) == "x.safetensors: there is no tensor flow.a.w in it")
    #expect(
      load(["flow.a.w": Tensor.full([3], 1)])
        == "x.safetensors: flow.a.w has the shape [3], the model wants [2]")
    #expect(
      load(["flow.a.w": Tensor.full([2], 1), "flow.b": Tensor.full([1], 1)])
        == "x.safetensors: the model has no parameter flow.b")
    #expect(weight.floats() == [0, 0])
    #expect(load(["flow.a.w": Tensor.full([2], 1)]) == nil)
    #expect(weight.floats() == [1, 1])
    // What the reference saves after training on several GPUs.
    #expect(load(["flow.flow.a.w": Tensor.full([2], 5)]) == nil)
    #expect(weight.floats() == [5, 5])
  }
}
