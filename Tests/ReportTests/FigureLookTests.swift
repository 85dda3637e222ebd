import Configurations
import Foundation
import Testing

@testable import MacowReport

/// Series can be told apart, by colour-blind readers and on black-and-white prints.
@Suite struct FigureLookTests {
  /// CIE L*, 0 to 100, of `#rrggbb`; and the relative luminance of WCAG.
  private func lightness(_ color: String) throws -> (star: Double, luminance: Double) {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    func linear(_ shift: Int) -> Double {
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let y: Double = 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    let root: Double = y > 0.008856 ? cbrt(y) : 7.787 * y + 16.0 / 116
    return (116 * root - 16, y)
  }

  @Test(arguments: FigureStyle.Theme.allCases)
  func coloursStandOutAndDifferInLightness(theme: FigureStyle.Theme) throws {
    let palette = Palette(theme)
    let ground = try lightness(FigureStyle(theme).background).luminance
    for color in palette.colors {
      let y = try lightness(color).luminance
      let contrast = (max(y, ground) + 0.05) / (min(y, ground) + 0.05)
      // WCAG's least contrast for graphics.
      #expect(contrast >= 3, "\(color)")
    }
    let first = try palette.colors.prefix(4).map { try lightness($0).star }
    for (i, a) in first.enumerated() {
      for (j, b) in first.enumerated().dropFirst(i + 1) {
        // Three lines are as many as lightness alone has to tell apart well.
        #expect(abs(a - b) >= (j < 3 ? 12 : 8), "\(a) \(b)")
      }
    }
  }

  @Test func noTwoOfFortySeriesLookAlike() {
    let palette = Palette(.light)
    let looks = Set((0..<40).map { "\(palette.color($0)) \(palette.dash($0))" })
    #expect(looks.count == 40)
    // Without colour, dash and shape still differ for as many as a figure can bear.
    #expect(Set((0..<40).map { "\(palette.dash($0)) \(palette.shape($0))" }).count == 40)
  }

  @Test(
    arguments: [
      ("3.3in", 237.6), ("84mm", 238.1), ("8cm", 226.8), ("240pt", 240), ("640px", 640),
      ("640", 640),
    ] as [(String, Double)])
  func widthsHaveUnits(text: String, points: Double) throws {
    #expect(abs(try #require(FigureStyle.points(text)) - points) < 0.1)
    #expect(FigureStyle.points("x\(text)") == nil)
  }

  @Test func captionsBreakIntoLinesWithoutLosingWords() {
    let text = "one two three four five six seven eight nine ten eleven twelve"
    let lines = TextLines.wrapped(text, to: 120, size: 10)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == text)
  }

  @Test func themesDifferAndPaperHasNoCaption() throws {
    let synthetic = try SyntheticStore()
    try synthetic.finishAll()
    let figure = try ResultsFigure(FigureQuery(names: ["quick"]), store: synthetic.store)
    let light = figure.specification(FigureStyle(.light))
    #expect(light["title"]?["orient"]?.string == "bottom")
    #expect(figure.specification(FigureStyle(.print))["title"] == nil)
    #expect(figure.specification(FigureStyle(.print))["width"]?.number == 237.6)
    #expect(figure.specification(theme: .light)["title"] == nil)
    #expect(figure.specification(theme: .dark)["background"]?.string == "#15181c")
    var style = FigureStyle(.light)
    style.heading = "Heading"
    let headed = figure.specification(style)["title"]
    #expect(headed?["text"]?.string == "Heading")
    #expect(headed?["subtitle"]?.items.isEmpty == false)
  }
}
