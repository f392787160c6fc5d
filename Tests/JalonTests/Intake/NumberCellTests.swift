import JalonModel
import Testing

@testable import Jalon

func readNumber(_ cell: String, _ convention: DecimalConvention) -> NumberCell {
  NumberCell(Array(cell.utf8).span, decimal: convention)
}

struct NumberCase: Sendable, CustomTestStringConvertible {
  let text: String
  /// Under a decimal comma, a decimal point, and when neither is known.
  let comma: NumberCell
  let point: NumberCell
  let unknown: NumberCell

  init(_ text: String, _ comma: NumberCell, _ point: NumberCell, _ unknown: NumberCell) {
    (self.text, self.comma, self.point, self.unknown) = (text, comma, point, unknown)
  }

  init(_ text: String, all cell: NumberCell) { self.init(text, cell, cell, cell) }

  var testDescription: String { text.debugDescription }
}

func plain(_ value: Double) -> NumberCell { .number(value, .none) }

@Test(arguments: [
  NumberCase("0", all: plain(0)),
  NumberCase("-0,0", plain(0), .invalid, plain(0)),
  NumberCase("47760", all: plain(47760)),
  NumberCase("007", all: plain(7)),
  NumberCase("-12", all: plain(-12)),
  NumberCase("\u{2212}12", all: plain(-12)),
  NumberCase("+12", all: plain(12)),
  NumberCase("5,2", plain(5.2), .invalid, plain(5.2)),
  NumberCase("5.2", .invalid, plain(5.2), plain(5.2)),
  NumberCase(",5", plain(0.5), .invalid, plain(0.5)),
  NumberCase(".5", .invalid, plain(0.5), plain(0.5)),
  NumberCase("0,125", plain(0.125), .invalid, plain(0.125)),
  NumberCase("8 501 833", all: plain(8_501_833)),
  NumberCase("8\u{A0}501\u{A0}833", all: plain(8_501_833)),
  NumberCase("8\u{202F}501\u{A0}833", all: plain(8_501_833)),
  NumberCase("1 298 599,75", plain(1_298_599.75), .invalid, plain(1_298_599.75)),
  NumberCase("1 234,567", plain(1234.567), .invalid, plain(1234.567)),
  NumberCase("1,234", plain(1.234), plain(1234), .ambiguous),
  NumberCase(
    "-12,345E", .number(-12.345, .sign(.caution)), .number(-12345, .sign(.caution)), .ambiguous),
  NumberCase("1.234", plain(1234), plain(1.234), .ambiguous),
  NumberCase("1,234,567", .invalid, plain(1_234_567), plain(1_234_567)),
  NumberCase("1.234.567", plain(1_234_567), .invalid, plain(1_234_567)),
  NumberCase("1,234.5", .invalid, plain(1234.5), plain(1234.5)),
  NumberCase("1.234,5", plain(1234.5), .invalid, plain(1234.5)),
  NumberCase("1234,567", plain(1234.567), .invalid, plain(1234.567)),
  NumberCase("12,3E", .number(12.3, .sign(.caution)), .invalid, .number(12.3, .sign(.caution))),
  NumberCase(
    "8.1p", .invalid, .number(8.1, .sign(.preliminary)), .number(8.1, .sign(.preliminary))),
  NumberCase("5r", all: .number(5, .sign(.revised))),
  NumberCase("5\u{A0}r", all: .number(5, .sign(.revised))),
  NumberCase("5,2\u{A0}%", .number(5.2, .percent), .invalid, .number(5.2, .percent)),
  NumberCase(" 5 ", all: plain(5)),
])
func `a number is read under each convention`(_ cell: NumberCase) {
  #expect(readNumber(cell.text, .comma) == cell.comma)
  #expect(readNumber(cell.text, .point) == cell.point)
  #expect(readNumber(cell.text, .unknown) == cell.unknown)
}

@Test(arguments: Symbol.allCases.filter(\.isInPlace))
func `a symbol alone stands for a missing number`(_ symbol: Symbol) {
  #expect(readNumber(symbol.rawValue, .comma) == .symbol(symbol))
  #expect(readNumber(" \(symbol.rawValue)\u{A0}", .unknown) == .symbol(symbol))
}

@Test(arguments: [
  "", " ", "nan", "NaN", "inf", "-Infinity", "0x10", "1e5", "1E5", "1,2e+05", "12x", "12F", "12,3x",
  "E", "p", "r", "X", "f", "....", "-", "+", "--1", "- 1", "5.", "5,", "1 23", "1  234", "1234 567",
  "12 3456", "0 123", "1,23,456", "1.234 567", "1 234 56", "1,5,5", "1.5.5", "1,234.567,8", "(5)",
  "5-", "5 $", "5 %%", "5Er", "x5", "1'234", "–5", "abc", "1_000", "٣", "½", "1\n2", "5,2,", ",,5",
  " ,x", "−", "1 ,5", "%",
])
func `what is no number is invalid under every convention`(_ text: String) {
  for convention in [DecimalConvention.comma, .point, .unknown] {
    #expect(readNumber(text, convention) == .invalid)
  }
}

@Test func `what exceeds every double is invalid, and long numbers are exact`() {
  #expect(readNumber(String(repeating: "9", count: 400), .comma) == .invalid)
  #expect(
    readNumber("123456789012345678901234567890", .comma)
      == plain(1.2345678901234568e29)
  )
  #expect(readNumber("0." + String(repeating: "0", count: 40) + "1", .point) == plain(1e-41))
  #expect(readNumber("9007199254740993", .point) == plain(9_007_199_254_740_992))
  #expect(readNumber("0,1000000000000000055511151231257827", .comma) == plain(0.1))
}

@Test func `a hundred thousand decimals are the double nearest to their text`() throws {
  var numbers = SteadyNumbers(state: 3)
  var wrong: [String] = []
  for _ in 0..<trials(100_000) {
    let whole = (0..<Int.random(in: 1...18, using: &numbers)).map { _ in
      String(Int.random(in: 0...9, using: &numbers))
    }
    let decimals = (0..<Int.random(in: 0...18, using: &numbers)).map { _ in
      String(Int.random(in: 0...9, using: &numbers))
    }
    let sign = Bool.random(using: &numbers) ? "-" : ""
    let text = sign + whole.joined() + (decimals.isEmpty ? "" : "." + decimals.joined())
    let expected = try #require(Double(text))
    if readNumber(text, .point) != plain(expected) { wrong.append(text) }
    let withComma = text.replacing(".", with: ",")
    if readNumber(withComma, .comma) != plain(expected) { wrong.append(withComma) }
  }
  #expect(wrong == [])
}
