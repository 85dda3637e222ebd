import Foundation
import Testing

@Suite(
  .enabled(if: ServedStore.hasClient, "needs the client of .tools/tracking (scripts/setup --tests)")
)
struct TrackingTests {
  @Test func theRealClientIsServed() throws {
    let served = try ServedStore()
    let address = String(served.address.absoluteString.dropLast())
    let result = try served.python("client.py", [address, served.folder.path])
    #expect(result.status == 0, "\(result.output.suffix(2000))")
    let last = try #require(result.output.split(separator: "\n").last)
    let told = try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any]
    let expected = try #require(told?["repeats"] as? [String: [Double]])

    let json = try Program(
      ["table", "repeats", "--metric", "test_acc", "--json", "--db", served.database])
    #expect(json.status == 0, "\(json.errors)")
    let table = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let rows = try #require(table?["rows"] as? [[String: Any]])
    #expect(rows.count == 3)
    for (depth, numbers) in expected {
      let row = try #require(
        rows.first { ($0["label"] as? String)?.contains("depth=\(depth)") == true })
      let (mean, deviation) = (row["mean"] as? Double, row["standardDeviation"] as? Double)
      #expect(abs((mean ?? .nan) - numbers[0]) < 1e-12)
      #expect(abs((deviation ?? .nan) - numbers[1]) < 1e-12)
      #expect((row["values"] as? [Double])?.count == (depth == "8" ? 2 : 5))
    }
    let text = try Program(["table", "repeats", "--metric", "val_bpd", "--db", served.database])
    #expect(text.output.contains("the last recorded epoch of each run's history"))
    let unseeded = try Program([
      "table", "repeats", "--metric", "test_acc", "--db", served.database,
    ])
    #expect(
      unseeded.output.contains("2 runs logged no seed; each is counted as an independent run"))
    let compared = try Program(
      [
        "compare", "repeats/depth=2, lr=0.001", "repeats/depth=4, lr=0.001", "--metric", "test_acc",
        "--db", served.database,
      ])
    #expect(compared.status == 0, "\(compared.errors)")
    let runs = try Program(["runs", "repeats", "--db", served.database])
    #expect(runs.output.contains("0 (replicate 1)"))
    let sums = try Program(
      [
        "query", "SELECT name, path, sha256, bytes FROM artifact WHERE name LIKE 'deep/%'",
        "--format",
        "csv", "--db", served.database,
      ])
    #expect(sums.output.contains("67108864"))
  }

  @Test func theRecordedConversationIsTheSame() throws {
    let served = try ServedStore()
    let result = try served.python(
      "wire.py",
      [
        served.address.host() ?? "", "\(served.address.port ?? 0)",
        "\(ServedStore.root)/Tests/ReportTests/Tracking/wire.jsonl",
        served.folder.appendingPathComponent("runs").path,
      ])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func aTokenIsAskedFor() throws {
    let served = try ServedStore(["--token", "correct horse"])
    let script = "import mlflow; print(mlflow.MlflowClient().create_experiment('e'))"
    let address = ["MLFLOW_TRACKING_URI": String(served.address.absoluteString.dropLast())]
    func status(_ more: [String: String]) throws -> Int32 {
      try served.python("-c", [script], environment: address.merging(more) { $1 }).status
    }
    #expect(try status([:]) != 0)
    #expect(try status(["MLFLOW_TRACKING_TOKEN": "wrong horse"]) != 0)
    #expect(try status(["MLFLOW_TRACKING_TOKEN": "correct horse"]) == 0)
    let basic = ["MLFLOW_TRACKING_USERNAME": "me", "MLFLOW_TRACKING_PASSWORD": "correct horse"]
    // The name is taken now, which only a caller who was let in is told.
    let again = try served.python("-c", [script], environment: address.merging(basic) { $1 })
    #expect(again.output.contains("RESOURCE_ALREADY_EXISTS"))
  }
}
