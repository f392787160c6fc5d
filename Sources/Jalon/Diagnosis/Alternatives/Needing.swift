import JalonModel

/// Finds what the rules of a place wait for, and what each thing would decide alone.
///
/// What is missing behind what is missing is found by supposing the first as given.
struct Needing {
  private let review: Review
  private let place: Int
  private let supplies: Supplies
  private var needs: [Needs.Need] = []
  private var ordinals: [MissingDatum: Int] = [:]

  /// How often what is missing is supposed as given.
  private static let rounds = 12

  init(_ review: Review, at place: Int) {
    self.review = review
    self.place = place
    supplies = Supplies(review, at: place)
  }

  mutating func all() -> Needs {
    let diagnosis = review.diagnosis(of: place)
    discover(from: diagnosis)
    decide(diagnosis)
    let ordered = needs.sorted {
      ($1.decides.count, $0.datum.sortingName) < ($0.decides.count, $1.datum.sortingName)
    }
    var told = diagnosis
    for need in needs {
      let there = review.content.places.ordinal(of: need.datum.place)
      told.placeNames[need.datum.place] = there.map { review.content.places.list[$0].name }
    }
    return Needs(ordered, in: told)
  }

  /// The rows that one rule waits for, one after the other, whatever each would decide.
  mutating func rows(for rule: String) -> [Needs.Row] {
    discover(from: review.diagnosis(of: place))
    return needs.filter { $0.rules.contains(rule) }.flatMap(\.rows)
  }

  private mutating func discover(from diagnosis: Diagnosis) {
    var supplied = review.content
    var found = diagnosis
    for _ in 0..<Self.rounds {
      let before = needs
      for finding in found.findings where [.unknown, .met].contains(finding.outcome) {
        for datum in finding.missing { note(datum, for: finding.rule) }
      }
      if needs == before { break }
      supplied = supplies.content(with: needs)
      found = Review(supplied, asOf: found.asOf).diagnosis(of: place)
    }
  }

  /// Adds a thing, or a rule that waits for it; what was supposed and is missing again cannot be
  /// given so.
  private mutating func note(_ datum: MissingDatum, for rule: String) {
    let key = datum.thing
    guard let ordinal = ordinals[key] else {
      ordinals[key] = needs.count
      var need = supplies.need(datum)
      need.rules = [rule]
      needs.append(need)
      return
    }
    if !needs[ordinal].rules.contains(rule) { needs[ordinal].rules.append(rule) }
    supplies.reconsider(&needs[ordinal], as: datum)
  }

  private mutating func decide(_ diagnosis: Diagnosis) {
    let open = diagnosis.findings.indices.filter { diagnosis.findings[$0].outcome == .unknown }
    let names = review.evaluation.territory.names
    let read = open.map { ReadRows(of: $0, in: review.evaluation).indicators }
    for ordinal in needs.indices where needs[ordinal].obstacle == nil {
      let need = needs[ordinal]
      let given = Set(need.rows.compactMap { names.indicators[$0.indicator] })
      // One row may give what others wait for under another name.
      let decided = zip(open, read).filter { rule, read in
        (given.isEmpty || !given.isDisjoint(with: read)) && supplies.decides(need, rule)
      }.map(\.0)
      needs[ordinal].decides = decided.map { diagnosis.findings[$0].rule }
      let waiting = Set(need.rules + needs[ordinal].decides)
      needs[ordinal].rules = diagnosis.findings.map(\.rule).filter(waiting.contains)
    }
  }
}

extension MissingDatum {
  /// The thing, by whatever rule and for whatever reason it is missing.
  fileprivate var thing: MissingDatum {
    var thing = self
    thing.via = nil
    thing.holder = nil
    thing.cause = .reading(.absent)
    return thing
  }

  fileprivate var sortingName: String {
    [id, group ?? "", place, period?.description ?? ""].joined(separator: "\u{1}")
  }
}
