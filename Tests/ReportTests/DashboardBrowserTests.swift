import Experiments
import Foundation
import Testing

/// The dashboard as a person uses it, in a real browser.
@Suite(
  .serialized, .enabled(if: Browser.isInstalled, "chromium and chromedriver are not installed"))
struct DashboardBrowserTests {
  let synthetic: SyntheticStore
  let server: DashboardServer

  init() throws {
    synthetic = try SyntheticStore()
    try synthetic.finishAll()
    server = try DashboardServer(synthetic.path)
  }

  @Test func fromExperimentsDownToARunAndOn() async throws {
    let browser = try await Browser()
    try await browser.open(server.address + "/")
    // The first Tab reaches the link that skips the header; further ones reach the others.
    try await browser.press("\u{E004}")
    #expect(try await browser.value("document.activeElement.className") == "skip")
    var reached: [String] = []
    for _ in 0..<24 {
      try await browser.press("\u{E004}")
      reached.append(try await browser.value("document.activeElement.textContent"))
    }
    #expect(reached.contains("quick"))

    try await browser.click("tbody th a")
    #expect(try await browser.wait("document.querySelector('h1')?.textContent === 'quick'"))
    #expect(try await browser.text("table.sortable strong").contains("±"))

    // Sorting: the better mean comes first, then last.
    let first = "document.querySelector('table.sortable tbody th').textContent"
    try await browser.click("table.sortable thead th:nth-child(3) button")
    #expect(try await browser.value(first).hasPrefix("macow"))
    try await browser.click("table.sortable thead th:nth-child(3) button")
    #expect(try await browser.value(first).hasPrefix("glow"))

    // The legend hides and shows a series.
    let display = "getComputedStyle(document.querySelector('g[data-series]')).display"
    try await browser.click(".legend button")
    #expect(try await browser.value(display) == "none")
    try await browser.click(".legend button")
    #expect(try await browser.value(display) != "none")

    try await browser.click("form.runs tbody th a")
    #expect(try await browser.wait("document.querySelector('h1')?.textContent.includes('seed 1')"))
    #expect(try await browser.value("document.querySelectorAll('svg.chart').length > 1") == "true")

    try await browser.click("form[action='/diff'] button")
    #expect(try await browser.wait("document.querySelector('h1')?.textContent === 'Two runs'"))

    try await browser.open(server.address + "/sql")
    try await browser.type("SELECT count(*) AS runs FROM v_run", into: "#q")
    try await browser.click("form.query button")
    #expect(try await browser.wait("document.querySelector('section td')?.textContent === '6'"))
    #expect(try await browser.complaints() == [])
    try await browser.quit()
  }

  @Test func aNewEpochAppearsByItself() async throws {
    let handle = try synthetic.begin(0, seed: 11)
    func record(_ epoch: Int) throws {
      try synthetic.store.recordEpoch(
        handle, epoch: epoch, step: epoch,
        [MetricValue(.validationBitsPerDim, 5 - Double(epoch) / 10)])
    }
    try record(1)
    let browser = try await Browser()
    try await browser.open(server.address + "/runs/\(handle.uid)")
    #expect(try await browser.wait("document.querySelector('.live').textContent === 'live'"))
    try await browser.click("details summary")
    try record(2)
    #expect(
      try await browser.wait(
        "[...document.querySelectorAll('g[data-points]')].some(g => g.dataset.points.includes('2,4.8'))"
      ))
    // What was opened stays open.
    #expect(try await browser.value("document.querySelector('details').open") == "true")
    #expect(try await browser.complaints() == [])
    try await browser.quit()
  }

  @Test func narrowAndDark() async throws {
    let browser = try await Browser()
    let uid = try #require(try synthetic.store.runSummaries().first?.uid)
    try await browser.devTools(
      "Emulation.setDeviceMetricsOverride",
      ["width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true])
    for path in [
      "/", "/experiments/quick", "/runs/\(uid)", "/datasets", "/datasets/photos32", "/sql",
      "/sql?q=SELECT+*+FROM+v_run", "/nowhere",
    ] {
      try await browser.open(server.address + path)
      let width = try await browser.value("document.documentElement.scrollWidth")
      #expect(Int(width) ?? 9999 <= 360, "\(path): \(width)")
    }
    try await browser.open(server.address + "/")
    let color = "getComputedStyle(document.body).backgroundColor"
    let light = try await browser.value(color)
    try await browser.devTools(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": "dark"]]])
    #expect(try await browser.value(color) != light)
    try await browser.quit()
  }

  @Test func everythingIsReadableWithoutScripts() async throws {
    let browser = try await Browser(withScripts: false)
    try await browser.open(server.address + "/")
    try await browser.click("tbody th a")
    #expect(try await browser.wait("document.querySelector('h1')?.textContent === 'quick'"))
    #expect(try await browser.text(".live") == "")
    #expect(try await browser.text("table.sortable").contains("3.50 ± 0.25"))
    // No script has made the legend's buttons, yet the lists sort by links.
    await #expect(throws: BrowserError.self) { try await browser.click(".legend button") }
    try await browser.click("form.runs thead th:nth-child(5) a")
    #expect(try await browser.text("form.runs thead th:nth-child(5)").contains("↑"))
    try await browser.quit()
  }
}
