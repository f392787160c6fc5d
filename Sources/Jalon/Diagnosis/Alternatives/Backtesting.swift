import JalonModel

/// Tries a rule at places as of past days.
struct Backtesting {
  private let content: WorkspaceContent
  private let rule: Int
  private let last: Day
  /// The days on which its outcome may change, earliest first.
  let days: [Day]
  /// The content with what the rule rests on alone.
  private let kept: WorkspaceContent

  /// A rule by its ordinal, on no day before the first, if any, and on none after the last.
  init(_ content: WorkspaceContent, rule: Int, from first: Day?, through last: Day) {
    self.content = content
    self.rule = rule
    self.last = last
    let evaluation = Review(content, asOf: last).evaluation
    let rows = ReadRows(of: rule, in: evaluation)
    kept = content.keeping(rows.rules)
    var days = rows.days(in: content.dataset).filter { $0 <= last && $0 >= first ?? .earliest }
    if let first { days.insert(first) }
    // Of a rule that no date concerns there is one thing to tell.
    if days.isEmpty { days.insert(last) }
    self.days = days.sorted()
  }

  /// What it comes to at places, given by their ordinals.
  func backtest(at chosen: [Int]) -> Backtest {
    let id = content.pack.rules[rule].id
    let places = chosen.filter(content.places.list.indices.contains)
    var histories = places.map { Backtest.History(content.places.list[$0]) }
    let ordinal = kept.pack.rules.firstIndex { $0.id == id } ?? rule
    for day in days {
      let outcomes = Review(kept, asOf: day).evaluation.outcomes(for: places)
      for position in places.indices {
        histories[position].note(
          outcomes.outcome(of: ordinal, at: position), on: day, until: last)
      }
    }
    return Backtest(
      of: id, in: content.catalogue, on: days, until: last, places: histories)
  }
}

extension WorkspaceContent {
  /// What is declared, with the names of all places.
  var catalogue: Catalogue {
    Catalogue(
      pack: pack.completingThresholdUnits(),
      placeNames: Dictionary(
        places.list.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The same with these rules alone, and nothing that is proposed or planned.
  func keeping(_ rules: Set<Int>) -> WorkspaceContent {
    var kept = self
    kept.pack.rules = rules.sorted().map { pack.rules[$0] }
    kept.pack.triggers = []
    kept.pack.practices = []
    kept.pack.solutions = []
    return kept
  }
}
