import JalonModel

/// Finds what the rules of a place wait for, and what each thing would decide alone.
///
/// What is missing behind what is missing is found by supposing the first as given.
struct Needing {
  private let review: Review
  private let place: Int
  private let supplies: Supplies
  private var needs: [Needs.Need] = []
  private var ordinals: [Thing: Int] = [:]
  /// The things that were supposed as given and are missing again.
  private var again: Set<Int> = []

  /// The rules that a thing did not help, though it was supposed as given.
  private var withdrawn: [Thing: Set<String>] = [:]

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
      ($1.decides.count, $0.datum.sortingName, $0.obstacle?.rawValue ?? "")
        < ($0.decides.count, $1.datum.sortingName, $1.obstacle?.rawValue ?? "")
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
    var found = diagnosis
    for _ in 0..<Self.rounds {
      let before = needs
      again = []
      for finding in found.findings where [.unknown, .met].contains(finding.outcome) {
        for datum in finding.missing { note(datum, for: finding.rule, supposed: before.count) }
      }
      // All at once: the two sides of a gap or of a divergence count in one period only.
      supplies.bringTogether(again, among: &needs)
      if needs == before { break }
      let supplied = supplies.content(with: needs)
      found = Review(supplied, asOf: found.asOf).diagnosis(of: place)
    }
    needs.removeAll { $0.rules.isEmpty }
  }

  /// Adds a thing, or a rule that waits for it; the first `supposed` were supposed as given.
  private mutating func note(_ datum: MissingDatum, for rule: String, supposed: Int) {
    let thing = Thing(datum, isGiven: true)
    let given = ordinals[thing]
    if withdrawn[thing]?.contains(rule) == true {
      if let later = ordinals[thing.inLaterPeriod], later < supposed { again.insert(later) }
      return
    }
    // Given in the period that it was missing in, it would be too old.
    if let dated = thing.ofItsPeriod { withdraw(dated, from: rule, supposed: supposed) }
    var obstacle = supplies.obstacle(to: datum)
    if obstacle == nil, supplies.lacksPeers(datum, for: rule) {
      // The place's own figure is asked for first, where it is missing too.
      if supplies.isThere(datum) || given.map({ $0 < supposed }) == true { obstacle = .fewPeers }
    }
    if let obstacle {
      // Given, it would not help this rule.
      if obstacle != .fewPeers { withdraw(thing, from: rule, supposed: supposed) }
      let refused = ordinals[Thing(datum, isGiven: false)]
      add(datum, refused, for: rule) { $0.obstacle = obstacle }
    } else {
      if let given, given < supposed { again.insert(given) }
      add(datum, given, for: rule) { [supplies] in supplies.complete(&$0) }
    }
  }

  /// Asks for a thing no more for a rule that it did not help, though it was supposed as given.
  private mutating func withdraw(_ thing: Thing, from rule: String, supposed: Int) {
    guard let given = ordinals[thing], given < supposed else { return }
    needs[given].rules.removeAll { $0 == rule }
    withdrawn[thing, default: []].insert(rule)
  }

  private mutating func add(
    _ datum: MissingDatum, _ known: Int?, for rule: String,
    _ complete: (inout Needs.Need) -> Void
  ) {
    if let known {
      if !needs[known].rules.contains(rule) { needs[known].rules.append(rule) }
      return
    }
    var plain = datum
    plain.via = nil
    var need = Needs.Need(plain)
    complete(&need)
    need.rules = [rule]
    ordinals[Thing(datum, isGiven: need.obstacle == nil)] = needs.count
    needs.append(need)
  }

  private mutating func decide(_ diagnosis: Diagnosis) {
    let open = diagnosis.findings.indices.filter { diagnosis.findings[$0].outcome == .unknown }
    let names = review.evaluation.territory.names
    let read = open.map { ReadRows(of: $0, in: review.evaluation).indicators }
    let supposed = SupposedReview(review)
    let trials = open.map { RuleTrial(supposed, rule: $0, at: place) }
    for ordinal in needs.indices where needs[ordinal].obstacle == nil {
      let need = needs[ordinal]
      let given = Set(need.rows.compactMap { names.indicators[$0.indicator] })
      // One row may give what others wait for under another name.
      let readers = zip(trials, read).filter { given.isEmpty || !given.isDisjoint(with: $1) }
      let decided = supplies.decided(by: need, among: readers.map(\.0))
      needs[ordinal].decides = decided.map { diagnosis.findings[$0.rule].rule }
      let waiting = Set(need.rules + needs[ordinal].decides)
      needs[ordinal].rules = diagnosis.findings.map(\.rule).filter(waiting.contains)
    }
  }
}

/// What is missing, by whatever rule and for whatever reason, and whether somebody can give it: one
/// rule may wait for a figure that helps another no more.
private struct Thing: Hashable {
  var datum: MissingDatum
  var isGiven: Bool

  init(_ datum: MissingDatum, isGiven: Bool) {
    self.datum = datum
    self.isGiven = isGiven
    self.datum.via = nil
    self.datum.holder = nil
    self.datum.cause = .reading(datum.isTooOld ? .stale : .absent)
  }

  /// The same figure, too old in its own period.
  var inLaterPeriod: Thing {
    var thing = self
    thing.datum.cause = .reading(.stale)
    return thing
  }

  /// The same figure, waited for in its own period; nil where it is not too old in it.
  var ofItsPeriod: Thing? {
    guard datum.isTooOld else { return nil }
    var thing = self
    thing.datum.cause = .reading(.absent)
    return thing
  }
}

extension MissingDatum {
  /// Whether it is too old in a period that nobody chose: a later one is waited for.
  var isTooOld: Bool { period != nil && cause == .reading(.stale) }

  fileprivate var sortingName: String {
    [id, group ?? "", place, period?.description ?? ""].joined(separator: "\u{1}")
  }
}
