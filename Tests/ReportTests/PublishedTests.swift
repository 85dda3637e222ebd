import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct PublishedTests {
  static let numbers = """
    - {model: glow, name: Glow, dataset: cifar10, bits: 8, dequantization: uniform, bound: elbo,
       value: 3.35, source: Glow table 2}
    - {model: macow, name: MaCow, dataset: cifar10, bits: 8, dequantization: uniform, bound: elbo,
       value: 3.28}
    - {model: macow, name: MaCow, dataset: cifar10, bits: 8, dequantization: variational,
       bound: elbo, value: 3.16, source: a page}
    - {model: glow, name: Glow, dataset: cifar10, bits: 5, dequantization: uniform, bound: elbo,
       value: 1.67, source: Glow}
    - {model: glow, dataset: imagenet32, release: old, bits: 8, dequantization: uniform,
       bound: elbo, value: 4.09, source: Glow table 2}
    """

  private func store(dataset: String) throws -> SyntheticStore {
    let yaml = SyntheticStore.yaml.replacing("photos32", with: dataset)
    let synthetic = try SyntheticStore(
      yaml, dataset: SyntheticStore.dataset(dataset, pixels: "c"))
    try synthetic.finishAll()
    return synthetic
  }

  private func table(_ synthetic: SyntheticStore, all: Bool) throws -> ResultsTable {
    let path = synthetic.folder.appendingPathComponent("published.yaml").path
    try Self.numbers.write(toFile: path, atomically: true, encoding: .utf8)
    var query = TableQuery(["quick"], report: .defaults)
    query.published = try PublishedNumbers(path: path)
    query.showsPublishedModels = all
    return try ResultsTable(query, store: synthetic.store)
  }

  @Test func numbersOfTheSameKindStandInTheirOwnColumn() throws {
    let text = try table(store(dataset: "CIFAR-10"), all: false).markdown
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasSuffix("| published |"))
    #expect(lines[2].hasSuffix("| 3.28† [1] |"))
    #expect(lines[3].hasSuffix("|  3.35 [2] |"))
    #expect(!text.contains("3.16"))
    #expect(!text.contains("1.67"))
    #expect(text.contains("[1] MaCow, cifar10, 8 bits, uniform dequantization, elbo. No source"))
    #expect(text.contains("[2] Glow, cifar10, 8 bits, uniform dequantization, elbo. Source: Glow"))
  }

  @Test func otherModelsGetRowsOfTheirOwn() throws {
    let text = try table(store(dataset: "cifar10"), all: true).markdown
    #expect(text.contains("| MaCow (variational) |"))
    #expect(text.contains("3.16 [3]"))
  }

  @Test func namesThatOnlyLookAlikeAreOtherDataSets() throws {
    #expect(try table(store(dataset: "cifar100"), all: true).published.isEmpty)
    #expect(try table(store(dataset: "photos32"), all: true).published.isEmpty)
    #expect(try table(store(dataset: "imagenet32-npz"), all: false).published.count == 1)
  }

  /// The file of the repository is readable, and every number is plausible.
  @Test func theRepositorysFileIsSound() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let published = try PublishedNumbers(
      path: root.appendingPathComponent("experiments/published.yaml").path)
    #expect(published.numbers.count > 40)
    for number in published.numbers {
      #expect((0.1..<8).contains(number.value), "\(number)")
      #expect(["uniform", "variational", "discrete"].contains(number.dequantization))
      #expect(number.bound == "elbo" || number.bound == "exact" || number.bound.hasPrefix("iw"))
      #expect(number.dataset.hasPrefix("imagenet") == (number.release != nil))
    }
    let macow = published.numbers.filter { $0.model == "macow" && $0.dataset == "cifar10" }
    #expect(macow.contains { $0.dequantization == "variational" && $0.value == 3.16 })
    #expect(macow.contains { $0.dequantization == "uniform" && $0.source == nil })
  }

  @Test func wrongFilesAreExplained() throws {
    let synthetic = try SyntheticStore()
    let path = synthetic.folder.appendingPathComponent("p.yaml").path
    try "- {model: glow, dataset: x, bits: 8, valu: 3}".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: (any Error).self) { try PublishedNumbers(path: path) }
    let program = try Program([
      "table", "quick", "--published", "own", "--published-file", path, "--db", synthetic.path,
    ])
    #expect(program.status == 64)
    #expect(program.errors.split(separator: "\n").count == 1)
  }
}
