/// What one rule comes to at many places as of one past day after another, each as it would have
/// been told on that day: nothing published later counts.
///
/// In French: rétrospective.
public struct Backtest: Sendable {
  /// Days on end on which the rule comes to one thing at a place.
  public struct Spell: Hashable, Sendable {
    /// What it comes to.
    public var outcome: Outcome
    /// The first day.
    public var first: Day
    /// The last day: that before the next spell, or the last of all.
    public var last: Day
    /// How many of the days looked at lie in it.
    public var looks: Int

    /// A spell of one look.
    public init(_ outcome: Outcome, first: Day, last: Day) {
      (self.outcome, self.first, self.last, looks) = (outcome, first, last, 1)
    }

    /// How long it lasts, in days, both ends counted.
    public var length: Int { last.number - first.number + 1 }
  }

  /// A place and its spells, one after the other.
  public struct History: Hashable, Sendable {
    /// The place.
    public var place: Collectivity
    /// From the first day looked at to the last day of all, without gaps.
    public var spells: [Spell] = []

    /// A place before the first look.
    public init(_ place: Collectivity) { self.place = place }

    /// How many looks found each outcome.
    public var looks: [Outcome: Int] { sums(\.looks) }

    /// How many days each outcome stood.
    public var days: [Outcome: Int] { sums(\.length) }

    private func sums(_ part: (Spell) -> Int) -> [Outcome: Int] {
      spells.reduce(into: [:]) { $0[$1.outcome, default: 0] += part($1) }
    }

    /// The spells of an outcome.
    public func spells(of outcome: Outcome) -> [Spell] { spells.filter { $0.outcome == outcome } }

    /// Notes what the rule comes to as of the next day, which stands until the last day.
    public mutating func note(_ outcome: Outcome, on day: Day, until last: Day) {
      guard let before = spells.indices.last, spells[before].outcome == outcome else {
        if let before = spells.indices.last {
          spells[before].last = day.adding(days: -1) ?? day
        }
        spells.append(Spell(outcome, first: day, last: last))
        return
      }
      spells[before].looks += 1
    }
  }

  /// How often an outcome was found, over all places.
  public struct Tally: Hashable, Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// At how many places at least once.
    public var places: Int
    /// By how many looks.
    public var looks: Int
    /// In how many spells.
    public var spells: Int
    /// For how many days in all.
    public var days: Int
    /// The longest spell, in days.
    public var longest: Int
    /// The first day of all.
    public var first: Day
    /// The last day of all.
    public var last: Day
  }

  /// The rule's id.
  public var rule: String
  /// The packs, and the names of places.
  public var catalogue: Catalogue
  /// The days that were looked at, earliest first.
  public var days: [Day]
  /// The last day of all, until which the last look stands.
  public var last: Day
  /// The places, in the order of declaration.
  public var places: [History]

  /// A rule over places and days; at least one day.
  public init(
    of rule: String, in catalogue: Catalogue, on days: [Day], until last: Day, places: [History]
  ) {
    self.rule = rule
    self.catalogue = catalogue
    self.days = days
    self.last = last
    self.places = places
  }

  /// The outcomes that were found, in their order.
  public var tallies: [Tally] { Outcome.allCases.compactMap(tally) }

  private func tally(_ outcome: Outcome) -> Tally? {
    let found = places.map { $0.spells(of: outcome) }.filter { !$0.isEmpty }
    let spells = found.flatMap(\.self)
    guard let first = spells.map(\.first).min(by: { $0 < $1 }),
      let last = spells.map(\.last).max(by: { $0 < $1 })
    else { return nil }
    return Tally(
      outcome: outcome, places: found.count, looks: spells.reduce(0) { $0 + $1.looks },
      spells: spells.count, days: spells.reduce(0) { $0 + $1.length },
      longest: spells.map(\.length).max() ?? 0, first: first, last: last)
  }
}
