import JalonLua
import JalonModel

/// Finds out what the keys of a test's data are: groups, periods, kinds of place, places.
struct GivenData {
  let content: WorkspaceContent
  let names: CellNames
  private(set) var figures: [GivenFigure] = []
  private(set) var problems: [Problem] = []

  /// What narrows a figure so far.
  private struct Narrowed {
    var group: Int?
    var seat: GivenFigure.Seat?
    var period: Period?
  }

  init(_ content: WorkspaceContent, _ names: CellNames) {
    self.content = content
    self.names = names
  }

  /// Reads the data of a test, by indicator.
  mutating func read(_ data: [DeclaredTest.Narrowing], of kind: Kind) {
    for given in data {
      guard let indicator = names.indicators[given.key] else { continue }
      read(given.data, indicator, Narrowed(), at: given.origin, of: kind)
    }
  }

  private mutating func read(
    _ data: DeclaredTest.Data, _ indicator: Int, _ narrowed: Narrowed, at origin: Origin,
    of kind: Kind
  ) {
    switch data {
    case .figure(let reading):
      let first = content.pack.indicators[indicator].groups.first ?? PopulationGroup.total
      figures.append(
        GivenFigure(
          indicator: indicator, group: narrowed.group ?? names.group(first) ?? 0,
          seat: narrowed.seat ?? .here, period: narrowed.period, reading: reading, origin: origin))
    case .narrowed(let parts):
      for part in parts {
        guard let narrower = narrow(narrowed, by: part, of: kind) else { continue }
        read(part.data, indicator, narrower, at: part.origin, of: kind)
      }
    }
  }

  private mutating func narrow(
    _ narrowed: Narrowed, by part: DeclaredTest.Narrowing, of kind: Kind
  ) -> Narrowed? {
    var narrower = narrowed
    if let group = names.group(part.key) {
      if narrowed.group != nil { return refuse(.narrowedTwice(part.key), part.origin) }
      narrower.group = group
    } else if let period = Period(part.key) {
      if narrowed.period != nil { return refuse(.narrowedTwice(part.key), part.origin) }
      narrower.period = period
    } else if let seat = seat(part.key, of: kind) {
      if narrowed.seat != nil { return refuse(.narrowedTwice(part.key), part.origin) }
      narrower.seat = seat
    } else {
      if case .several = content.places.find(part.key) {
        return refuse(.ambiguousKey(part.key), part.origin)
      }
      let known =
        content.pack.groups.map(\.id) + Lexicon.names(in: .populationGroup)
        + Lexicon.names(in: .kind) + content.places.known
      return refuse(.unknownKey(part.key, known: known), part.origin)
    }
    return narrower
  }

  /// The place tested is the only one of its kind that a kind alone can mean.
  private func seat(_ key: String, of kind: Kind) -> GivenFigure.Seat? {
    if let named = Lexicon.kind(FoldedName.word(key)) {
      return named == kind ? .here : .around(named)
    }
    return content.places.ordinal(named: key).map { .at($0) }
  }

  private mutating func refuse(_ problem: Problem, _ origin: Origin) -> Narrowed? {
    problems.append(problem.at(origin))
    return nil
  }
}

extension Problem {
  fileprivate static func unknownKey(_ key: String, known: [String]) -> Problem {
    var problem = unknown(
      ("nom dans les données", "name in the data"), key, kind: "unknown_narrowing", known: known)
    if NearestName.of(key, among: known) == nil {
      problem.remedy = .both(
        fr: "Écrivez un groupe, une période, un genre de collectivité ou une collectivité.",
        en: "Write a group, a period, a kind of place or a place.")
    }
    return problem
  }

  fileprivate static func ambiguousKey(_ key: String) -> Problem {
    Problem(
      "ambiguous_place",
      .both(
        fr: "«\u{A0}\(key)\u{A0}» désigne plusieurs collectivités.",
        en: "`\(key)` names several places."),
      remedy: .both(fr: "Nommez-la par son identifiant.", en: "Name it by its id."))
  }

  fileprivate static func narrowedTwice(_ key: String) -> Problem {
    Problem(
      "narrowed_twice",
      .both(
        fr:
          "«\u{A0}\(key)\u{A0}» précise une deuxième fois ce qui l’est déjà\u{A0}: le groupe, la période ou le lieu.",
        en: "`\(key)` says once more what is said already: the group, the period or the place."),
      remedy: .both(
        fr: "Mettez les deux côte à côte, et non l’un dans l’autre.",
        en: "Put the two side by side, not one inside the other."))
  }
}
