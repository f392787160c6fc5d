import JalonModel
import Testing

@Test(
  arguments: [
    ("x", .missing(.withheld)), ("F", .missing(.withheld)), ("..", .missing(.absent)),
    (".", .missing(.absent)), ("...", .missing(.notApplicable)), ("E", .measured(.caution)),
    ("p", .measured(.normal)), ("r", .measured(.normal)),
  ] as [(String, Symbol.Meaning)])
func `each sign of Statistics Canada has a meaning`(_ sign: String, _ meaning: Symbol.Meaning) {
  #expect(Symbol(rawValue: sign)?.meaning == meaning)
}

@Test func `there are eight signs`() { #expect(Symbol.allCases.count == 8) }

@Test(arguments: ["", " ", "X", "f", "e", "P", "R", "....", "…", "A", "-", "n/d"])
func `other signs have none`(_ sign: String) { #expect(Symbol(rawValue: sign) == nil) }
