import JalonModel
import Testing

@testable import Jalon

struct ReviewMemoryTests {
  private static let functions =
    """
    indicator "calcule" { label = "Calculé", compute = function(i, t, c) return i.taux * 2 end }

    """
    + PackFolder.rule("autre", "when = above(\"taux\", 1)")
    + PackFolder.rule("demande", "when = function(i, t, c) return c:fires(\"autre\") end")
    + PackFolder.rule("calcule", "when = above(\"calcule\", 3)")
    + "data \"taux.csv\"\n"

  private static let files = [
    "taux.csv": "collectivity,indicator,period,value\nici,taux,2024,2\n"
  ]

  @Test func `a review whose functions ran is freed when nobody looks at it any more`() throws {
    let workspace = try PackFolder(Self.functions, files: Self.files).workspace()
    weak var territory: Territory?
    weak var evaluation: Evaluation?
    do {
      let review = Review(workspace.content, asOf: PackFolder.day)
      (territory, evaluation) = (review.evaluation.territory, review.evaluation)
      #expect(territory != nil && evaluation != nil)
      #expect(review.diagnosis(of: 0).findings.map(\.outcome) == [.met, .met, .met])
      #expect(review.evaluation.outcomes(for: [0]).outcome(of: 1, at: 0) == .met)
    }
    #expect(territory == nil)
    #expect(evaluation == nil)
  }

  @Test func `so is one on supposed figures`() throws {
    let workspace = try PackFolder(Self.functions, files: Self.files).workspace()
    weak var supposed: Territory?
    do {
      let review = Review(workspace.content, asOf: PackFolder.day)
      let outcome = SupposedReview(review).on([]) { evaluation in
        supposed = evaluation.territory
        var examination = Examination(evaluation, place: 0)
        return examination.outcome(of: 2)
      }
      #expect(outcome == .met)
    }
    #expect(supposed == nil)
  }
}
