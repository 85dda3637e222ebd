import Statistics
import Testing

@Suite struct ValueFormatTests {
  @Test func everyFormatCaseIsMet() throws {
    let cases = try Golden.load().format_cases
    #expect(cases.count == 16)
    for example in cases {
      let mean = try #require(Double(example.mean))
      let spread = try #require(Double(example.std))
      #expect(
        ValueFormat.text(
          mean: mean, spread: spread, count: example.n, digits: example.std_sig_digits)
          == example.expect)
    }
  }

  @Test(arguments: [
    (3.28, 1e-9, "3.280000 ± <0.000001"),
    (9.96, 0.0996, "9.96 ± 0.10"),
    (2_000_000.0, 15_000.0, "(2.000 ± 0.015)e6"),
    (0.0, 0.0, "0 ± 0"),
    (3.2812345678, 0.0, "3.2812 ± 0"),
    (-1.5, 0.25, "-1.50 ± 0.25"),
    (0.5, 9.95, "0 ± 10"),
    (99.999, 0.5, "100.00 ± 0.50"),
  ])
  func edgesAreFormatted(mean: Double, spread: Double, text: String) {
    #expect(ValueFormat.text(mean: mean, spread: spread) == text)
  }

  @Test func singleNumbersHaveAtMostFourDecimals() {
    #expect(ValueFormat.text(mean: 3.28125, spread: nil) == "3.2812")
    #expect(ValueFormat.text(mean: 3.5, spread: nil) == "3.5")
    #expect(ValueFormat.text(mean: 2.5e-7, spread: nil) == "2.5e-7")
  }

  @Test func fixedNeverShowsMinusZero() {
    #expect(ValueFormat.fixed(-0.0004, places: 2) == "0.00")
    #expect(ValueFormat.fixed(0.125, places: 2) == "0.12")
    #expect(ValueFormat.fixed(1234.5, places: 0) == "1234")
    #expect(ValueFormat.fixed(0.05, places: 1) == "0.0")
    #expect(ValueFormat.fixed(0.06, places: 1) == "0.1")
    #expect(ValueFormat.fixed(0.96, places: 0) == "1")
  }

  @Test func intervalsHaveTheDecimalsTheyDeserve() {
    #expect(ValueFormat.text(3.27630...3.28654) == "[3.2763, 3.2865]")
    #expect(ValueFormat.text(1.0...5.0) == "[1.0, 5.0]")
    #expect(ValueFormat.text(3.5...3.5) == "[3.5000, 3.5000]")
  }
}
