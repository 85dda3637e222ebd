import Experiments
import Foundation
import Testing

@testable import MacowReport

/// The dashboard over HTTP: pages, twins, and what hostile visitors and records can do.
@Suite struct DashboardTests {
  let synthetic: SyntheticStore
  let server: DashboardServer

  init() throws {
    synthetic = try SyntheticStore()
    try synthetic.finishAll()
    server = try DashboardServer(synthetic.path)
  }

  private func uids() throws -> [String] { try synthetic.store.runSummaries().map(\.uid) }

  @Test func everyPageAndItsTwin() async throws {
    let uid = try uids()
    for (path, words) in [
      ("/", "Does MaCow beat Glow?"), ("/experiments", "quick"),
      ("/experiments/quick", "3.50 ± 0.25"), ("/runs/\(uid[0])", uid[0]),
      ("/datasets", "photos32"), ("/datasets/photos32", "as published"), ("/sql", "v_accounting"),
    ] {
      let page = try await server.get(path)
      #expect(page.status == 200, "\(path)")
      #expect(page.text.contains(words), "\(path)")
      #expect(page.text.contains("<html lang=\"en\">"))
      #expect(page.headers["content-security-policy"]?.contains("default-src 'self'") == true)
      guard path != "/" else { continue }
      let twin = try await server.get(path + ".json")
      #expect(twin.status == 200)
      #expect(try !twin.json().isEmpty)
    }
    let diff = "/diff?a=\(uid[0])&b=\(uid[3])"
    #expect(try await server.get(diff).text.contains("configuration model.type"))
    let twin = try await server.get("/diff.json?a=\(uid[0])&b=\(uid[3])").json()
    #expect((twin["differences"] as? [Any])?.isEmpty == false)
  }

  @Test func theTwinHasTheNumbersOfTheTable() async throws {
    let twin = try await server.get("/experiments/quick.json").json()
    let table = try #require(twin["table"] as? [String: Any])
    let rows = try #require(table["rows"] as? [[String: Any]])
    let result = try #require(rows[0]["result"] as? [String: Any])
    #expect(result["mean"] as? Double == 3.5)
    #expect(result["standardDeviation"] as? Double == 0.25)
    #expect((rows[0]["accounting"] as? [String: Any])?["finished"] as? Int == 3)
    // The curve of the means, computed again from the runs' own histories.
    let charts = try #require(twin["charts"] as? [[String: Any]])
    let series = try #require(charts[0]["series"] as? [[String: Any]])
    let line = try #require(series[0]["line"] as? [[String: Any]])
    let points = try synthetic.store.curves(experiment: "quick", metric: "val/bpd")
      .filter { $0.label == "macow" && $0.epoch == 12 }
    let mean = points.reduce(0) { $0 + $1.value } / 3
    #expect(abs((line.last?["value"] as? Double ?? 0) - mean) < 1e-12)
    #expect(line.count == 12)
  }

  @Test func nothingNewIs304UntilSomethingIsRecorded() async throws {
    for path in ["/", "/experiments/quick", "/experiments/quick.json", "/datasets"] {
      let tag = try #require(try await server.get(path).headers["etag"])
      let again = try await server.get(path, headers: ["If-None-Match": tag])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
    }
    let tag = try #require(try await server.get("/").headers["etag"])
    _ = try synthetic.begin(0, seed: 7)
    let after = try await server.get("/", headers: ["If-None-Match": tag])
    #expect(after.status == 200)
    #expect(after.headers["etag"] != tag)
  }

  @Test(arguments: [
    "/nowhere", "/experiments/nope", "/experiments/nope.json", "/runs/zzz", "/datasets/nope",
    "/datasets/photos32/images/test/0.png", "/datasets/photos32/images/test/-1.png",
    "/datasets/photos32/images/..%2F..%2Fetc/0.png", "/assets/none.css", "/assets/..%2Flayout",
    "/experiments/..%2F..%2Fetc%2Fpasswd", "/experiments/quick?metric=no/such",
  ])
  func whatIsNotThereIs404(path: String) async throws {
    let answer = try await server.get(path)
    #expect(answer.status == 404)
    #expect(!answer.text.contains("Error Domain") && !answer.text.contains(".swift"))
  }

  @Test(arguments: ["neurips", "neurips-2019", "mlrc-2.0"])
  func aChecklistPageHasEveryItemAndItsEvidence(list: String) async throws {
    let page = try await server.get("/checklists/quick?list=\(list)")
    #expect(page.status == 200)
    let twin = try await server.get("/checklists/quick.json?list=\(list)")
    let filled = try JSONDecoder().decode(FilledChecklist.self, from: Data(twin.text.utf8))
    #expect(filled.items.count == Checklist.named(filled.list).items.count)
    for item in filled.items { #expect(page.text.contains(">\(item.id) ")) }
    let link = try #require(page.text.firstMatch(of: /href="(\/sql\?q=[^"]+)"/))
    #expect(try await server.get(String(link.1)).text.contains("id=\"result\""))
    #expect(try await server.get("/checklists/quick?list=none").status == 400)
    #expect(try await server.get("/checklists/nope").status == 404)
  }

  @Test func filesOfRunsAreOnlyThoseOnRecord() async throws {
    let handle = try synthetic.begin(0, seed: 9)
    let folder = synthetic.folder.appendingPathComponent("runs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let digest = String(repeating: "0", count: 64)
    for (name, path) in [
      ("page", "page.html"), ("database", "../macow.db"), ("password", "../../../../etc/passwd"),
      ("gone", "gone.png"),
    ] {
      try synthetic.store.recordArtifact(
        handle,
        ArtifactRecord(
          kind: .other, name: name, path: path, epoch: nil, bytes: 1, sha256: digest))
    }
    let script = Data("<script>alert(1)</script>".utf8)
    try script.write(to: folder.appendingPathComponent("page.html"))
    try script.write(to: folder.appendingPathComponent("secret.txt"))
    let files = "/runs/\(handle.uid)/files/"
    let page = try await server.get(files + "page.html")
    #expect(page.body == script)
    #expect(page.headers["content-type"] == "application/octet-stream")
    #expect(page.headers["content-disposition"]?.hasPrefix("attachment") == true)
    for path in [
      "secret.txt", "..%2Fmacow.db", "..%2F..%2F..%2F..%2Fetc%2Fpasswd", "gone.png",
      "%2Fetc%2Fpasswd",
    ] { #expect(try await server.get(files + path).status == 404, "\(path)") }
  }

  @Test func hostileTextIsText() async throws {
    let handle = try synthetic.begin(0, seed: 8)
    // To Swift, a quote with a combining accent is one character, and not a quote.
    let evil = "<script>alert(1)</script> \"\u{301} onmouseover=alert(2) <\u{301}img>"
    try synthetic.store.setTag(handle, evil, evil)
    try synthetic.store.fail(handle, reason: .error, text: evil)
    for path in ["/runs/\(handle.uid)", "/experiments/quick", "/?q=" + Address.segment(evil)] {
      let page = try await server.get(path).text
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(page.utf8.count > 1000)
      let scalars = String.UnicodeScalarView(page.unicodeScalars)
      let quotes = zip(scalars, scalars.dropFirst()).filter { $0 == "\"" && $1 == "\u{301}" }
      #expect(quotes.isEmpty, "\(path)")
    }
    #expect(try await server.get("/runs/\(handle.uid)").text.contains("&lt;script&gt;alert(1)"))
  }

  @Test func sqlReadsAndNothingElse() async throws {
    let sql = Address.query(["q": "SELECT label, 0.5 AS half, NULL AS gap FROM v_run LIMIT 1"])
    #expect(try await server.get("/sql" + sql).text.contains("<td class=\"number\">0.5</td>"))
    #expect(try await server.get("/sql.csv" + sql).text == "label,half,gap\nmacow,0.5,\n")
    let twin = try await server.get("/sql.json" + sql).json()
    #expect(
      (twin["result"] as? [String: Any])?["columns"] as? [String] == ["label", "half", "gap"])
    for bad in ["DELETE FROM run", "ATTACH ':memory:' AS x", "SELECT 1; SELECT 2", "nonsense"] {
      let query = Address.query(["q": bad])
      let page = try await server.get("/sql" + query)
      #expect(page.status == 200)
      #expect(page.text.contains("role=\"alert\""))
      #expect(try await server.get("/sql.json" + query).status == 400)
      #expect(try await server.get("/sql.csv" + query).status == 400)
    }
    #expect(try synthetic.store.runSummaries().count == 6)
  }

  @Test func foreignHostsAreRefused() async throws {
    #expect(try await server.get("/", headers: ["Host": "evil.example"]).status == 421)
    let head = try await server.get("/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
  }

  @Test func longListsHavePages() async throws {
    let many = SyntheticStore.yaml.replacing("quick", with: "many")
      .replacing("1..3", with: "1..120")
    _ = try SyntheticStore(many, beside: synthetic)
    let first = try await server.get("/experiments/many.json").json()
    let runs = try #require(first["runs"] as? [String: Any])
    #expect((runs["runs"] as? [Any])?.count == 100)
    #expect((runs["paging"] as? [String: Any])?["total"] as? Int == 240)
    let last = try await server.get("/experiments/many.json?page=3").json()
    #expect(((last["runs"] as? [String: Any])?["runs"] as? [Any])?.count == 40)
    let filtered = try await server.get(
      "/experiments/many.json?label=glow&sort=seed&order=down"
    ).json()
    let sorted = try #require((filtered["runs"] as? [String: Any])?["runs"] as? [[String: Any]])
    #expect(sorted.prefix(3).map { $0["seed"] as? Int } == [120, 119, 118])
    #expect(sorted.allSatisfy { $0["label"] as? String == "glow" })
  }

  @Test func interruptedWorkIsDashedAndNaNIsMarked() async throws {
    let dead = try SyntheticStore.deadProcess()
    let first = try synthetic.begin(1, seed: 5, process: dead)
    for epoch in 1...4 {
      try synthetic.store.recordEpoch(
        first, epoch: epoch, step: epoch, [MetricValue(.validationBitsPerDim, 5)])
    }
    let second = try synthetic.begin(1, seed: 5)
    try synthetic.store.recordEpoch(
      second, epoch: 1, step: 1,
      [MetricValue(.validationBitsPerDim, .nan), MetricValue(.trainBitsPerDim, 4)])
    let page = try await server.get("/runs/\(second.uid)").text
    #expect(page.contains("class=\"thread superseded\""))
    #expect(page.contains("class=\"mark\""))
    let twin = try await server.get("/runs/\(second.uid).json").json()
    let charts = try #require(twin["charts"] as? [[String: Any]])
    let series = try #require((charts[0]["series"] as? [[String: Any]])?.first)
    let marks = try #require(series["nonFinite"] as? [[String: Any]])
    #expect(marks.first?["value"] as? String == "NaN")
    #expect((series["threads"] as? [[String: Any]])?.first?["isSuperseded"] as? Bool == true)
  }
}

/// Charts without a browser.
@Suite struct ChartTests {
  @Test func longLinesKeepTheirSpikes() {
    var values = (0..<50_000).map { sin(Double($0) / 900) }
    values[31_234] = 40
    values[777] = -40
    let points = values.enumerated().map { Chart.Point(epoch: $0.offset, value: $0.element) }
    let reduced = Downsampling.reduced(points, value: \.value)
    #expect(reduced.count <= 1000)
    #expect(reduced.map(\.value).max() == 40)
    #expect(reduced.map(\.value).min() == -40)
    #expect(reduced.map(\.epoch) == reduced.map(\.epoch).sorted())
    #expect(reduced.first?.epoch == 0 && reduced.last?.epoch == 49_999)
    #expect(Downsampling.reduced(Array(points.prefix(1000)), value: \.value).count == 1000)
  }

  @Test func histogramsCountEveryValue() throws {
    let values = (0..<500).map { Double($0 * $0 % 97) }
    let histogram = try #require(Histogram(values))
    #expect(histogram.counts.reduce(0, +) == 500)
    #expect(histogram.low == 0 && histogram.high == 96)
    #expect(Histogram([1, 1, 1]) == nil)
  }

  @Test(arguments: [[3.5], [1e-9, 2e-9], [1e12, 3e12], [-5, 5], [0, 0], [4.4, 4.4, 4.4]])
  func ticksAreFewAndInside(values: [Double]) throws {
    let line = values.enumerated().map { Chart.Point(epoch: $0.offset + 1, value: $0.element) }
    let frame = try #require(
      ChartFrame([.init(name: "a", line: line, band: [], threads: [], nonFinite: [])]))
    #expect((1...12).contains(frame.yTicks.count))
    #expect(frame.yTicks.allSatisfy { frame.y.contains($0.value) })
    #expect(Set(frame.yTicks.map(\.text)).count == frame.yTicks.count)
    for point in line {
      let place = frame.place(Double(point.epoch), point.value)
      #expect((ChartFrame.top...ChartFrame.bottom).contains(place.y))
      #expect((ChartFrame.left...ChartFrame.right).contains(place.x))
    }
  }
}
