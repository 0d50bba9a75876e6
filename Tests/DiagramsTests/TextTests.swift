import Diagrams
import TestSupport
import Testing

struct TextTests {
  @Test(arguments: hostileTexts)
  func `wrapped lines fit and keep to the limit`(text: String) {
    for (width, limit) in [(40.0, 1), (120.0, 2), (300.0, 3)] {
      let lines = TextWrap.lines(text, width: width, size: 12, limit: limit)
      #expect(lines.count <= limit)
      for line in lines {
        #expect(TextMeasure.width(line, size: 12) <= width || line.count <= 1, "\(line)")
      }
    }
  }

  @Test func `words break at spaces, names at their dots`() {
    #expect(
      TextWrap.lines("privatelink.postgres.database.azure.com", width: 140, size: 12, limit: 3)
        == ["privatelink.postgres.", "database.azure.com"])
    #expect(TextWrap.lines("a b c", width: 1000, size: 12, limit: 3) == ["a b c"])
    #expect(TextWrap.lines("", width: 100, size: 12, limit: 2) == [])
  }

  @Test func `a word that is too wide breaks with a hyphen, and no rest of a word is left`() {
    let text = "Zentrale Rechnungsdatenbank der Buchungsabteilung"
    let lines = TextWrap.lines(text, width: 100, size: 12, limit: 9)
    #expect(lines.first == "Zentrale" && lines.contains { $0.hasSuffix("-") })
    #expect(
      lines.joined().replacing("-", with: "").replacing(" ", with: "")
        == text.replacing(" ", with: ""))
    #expect(TextWrap.lines(text, width: 100, size: 12, limit: 1) == ["Zentrale…"])
  }

  @Test func `what does not fit is cut off with an ellipsis`() throws {
    let lines = TextWrap.lines(
      "one two three four five six seven", width: 60, size: 12, limit: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…"))
  }

  @Test func `bold is wider, and so is larger type`() {
    let text = "Orders database"
    let regular = TextMeasure.width(text, size: 12)
    #expect(TextMeasure.width(text, size: 12, weight: .bold) > regular)
    #expect(TextMeasure.width(text, size: 24) == 2 * regular)
  }

  @Test(arguments: [
    (1.0, "1"), (1.5, "1.5"), (-0.25, "-0.25"), (0.001, "0"), (-0.001, "0"), (2.999, "3"),
    (100.10, "100.1"), (0.05, "0.05"),
  ])
  func `numbers are short`(value: Double, expected: String) {
    #expect(number(value) == expected)
  }
}
