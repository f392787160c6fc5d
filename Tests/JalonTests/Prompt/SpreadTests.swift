import JalonModel
import Testing

@testable import Jalon

struct SpreadTests {
  private let session: PromptSession

  private let world: PromptWorld

  init() throws {
    world = try PromptWorld()
    session = world.session
  }

  @Test(arguments: ["scarce", "rule 'scarce'", "below('vacancy', 3)"])
  func `a rule or a condition is counted over all places`(_ text: String) throws {
    let spread = try session.spread(text)
    #expect(spread.places == 3)
    #expect(spread.outcomes == [.met: 1, .clear: 1, .unknown: 1])
    #expect(spread.met.map(\.place) == ["clairval"])
    #expect(spread.figures?.known == 2)
    #expect(spread.figures?.missing == [.withheld: 1])
    #expect(spread.figures?.bound == 3)
  }

  @Test(arguments: ["vacancy", "value('vacancy')", "indicator 'vacancy'"])
  func `a quantity is spread over all places`(_ text: String) throws {
    let spread = try session.spread(text)
    let figures = try #require(spread.figures)
    #expect(spread.outcomes == nil)
    #expect(figures.unit == "%")
    #expect(figures.median == 2.6)
    #expect(figures.lowest.map(\.name) == ["Clairval", "Sauge"])
    #expect(figures.highest.map(\.value) == [4, 1.2])
    #expect(figures.bins.map(\.count).reduce(0, +) == 2)
    #expect(figures.bins.first?.low == 1.2 && figures.bins.last?.high == 4)
  }

  @Test func `a rule that is declared with the question counts, and stays`() throws {
    let spread = try session.spread(
      "rule 'new' { label = { fr = 'N', en = 'N' }, characteristic = 'one', source = 's', when = function(i) return i.vacancy < 2 end }"
    )
    #expect(spread.rule == "new")
    #expect(spread.outcomes == [.met: 1, .clear: 1, .unknown: 1])
    #expect(spread.severities == [.moderate: 1])
    #expect(session.definitions.count == 1)
  }

  @Test(arguments: ["1 + 1", "'x'", "nothing"])
  func `what is neither cannot be counted`(_ text: String) {
    #expect(throws: (any Error).self) { try session.spread(text) }
  }

  @Test func `figures far apart or all equal have classes`() throws {
    for case (let text, let bins) in [
      ("value('vacancy') * 1e300 * 1e8", 1), ("value('vacancy') * 0", 1),
    ] {
      let figures = try #require(try session.spread(text).figures)
      #expect(figures.bins.count <= 10 && figures.bins.count >= min(bins, figures.known))
      #expect(figures.bins.map(\.count).reduce(0, +) == figures.known)
    }
  }

  @Test func `the history of a figure has its periods in order`() throws {
    let history = try session.history(of: "vacancy")
    #expect(history.points.map(\.period.description) == ["2023", "2024"])
    #expect(history.points.map(\.reading) == [.measured(2.5, .normal), .measured(1.2, .normal)])
    #expect(history.peers == nil)
    #expect(try session.history(of: "jobless@immigrants").points.count == 1)
    session.asOf = Day("2024-06-01") ?? .latest
    #expect(try session.history(of: "vacancy").points.count == 1)
    #expect(throws: Problem.self) { try session.history(of: "vacansy") }
    #expect(throws: Problem.self) { try session.history(of: "vacancy@nobody") }
  }
}
