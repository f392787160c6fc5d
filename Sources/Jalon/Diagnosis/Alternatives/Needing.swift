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
    for ordinal in needs.indices where needs[ordinal].obstacle == nil {
      let need = needs[ordinal]
      needs[ordinal].decides = open.filter { rule in
        let isWaiting = diagnosis.findings[rule].missing.contains { $0.thing == need.datum.thing }
        return isWaiting && supplies.decides(need, rule)
      }.map { diagnosis.findings[$0].rule }
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
