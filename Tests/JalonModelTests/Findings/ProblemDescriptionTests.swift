import JalonModel
import Testing

@Suite struct ProblemDescriptionTests {
  private let problem = Problem(
    "unknown_field", .both(fr: "Champ inconnu.", en: "Unknown field."),
    remedy: .both(fr: "Retirez-le.", en: "Remove it."))

  @Test func `a problem prints its place, what is wrong and the remedy`() {
    let placed = problem.at(file: "jalon.lua", line: 3, column: 5)
    #expect("\(placed)" == "jalon.lua:3:5: Unknown field.\n  Remove it.")
  }

  @Test func `a problem without a place prints the rest`() {
    #expect("\(problem)" == "Unknown field.\n  Remove it.")
  }

  @Test func `all problems are printed`() {
    let other = Problem("no_place", .only("Aucun lieu.", in: .fr)).at(file: "a.csv")
    #expect(
      "\(Problems([problem, other]))" == "Unknown field.\n  Remove it.\na.csv: Aucun lieu.")
  }
}
