import JalonLua
import JalonModel

/// One call of a function: for which place, and what it has read.
///
/// A class, since the members of `c` add to it while the function runs.
final class ScriptRun {
  let territory: Territory
  let rule: Rule?
  let place: Int
  let context: ComputeContext
  /// What another rule comes to here, for `c:fires`.
  let finding: (String) -> ScriptOutcome<Outcome>
  private(set) var readings: [EvidenceReading] = []
  /// What a member of `c` found missing, by the code that stands for it.
  private(set) var missing: [[MissingDatum]] = []
  /// A rule on the way to this one that broke, or a circle of them.
  private(set) var failure: Failure?

  init(
    territory: Territory, rule: Rule?, place: Int, context: ComputeContext,
    finding: @escaping (String) -> ScriptOutcome<Outcome>
  ) {
    self.territory = territory
    self.rule = rule
    self.place = place
    self.context = context
    self.finding = finding
  }

  func note(_ readings: [EvidenceReading]) {
    for reading in readings where !self.readings.contains(reading) { self.readings.append(reading) }
  }

  /// What `c:NAME(…)` answers.
  func answer(_ member: PlaceMember, _ arguments: WordArguments) throws -> LuaValue {
    switch member {
    case .value:
      var query = try arguments.session.reading(arguments)
      inherit(&query)
      return try answer(.reading(query))
    case .gap, .change, .stakeholders, .feedback, .peers, .divergence:
      let quantity = try arguments.session.quantity(member.rawValue, arguments)
      guard case .leaf(let leaf) = quantity else { throw HostError("no such quantity") }
      return try answer(leaf)
    case .known:
      try arguments.atMost(2)
      var query = try arguments.session.reading(arguments)
      inherit(&query)
      try check(.reading(query))
      let resolution = territory.resolve(.reading(query), at: place)
      note(resolution.readings)
      if case .measured = resolution.reading { return .boolean(true) }
      return .boolean(false)
    case .series: return try series(arguments)
    case .fires: return try fires(arguments)
    case .id, .name, .kind, .milieu: throw HostError("`\(member.rawValue)` is not called")
    }
  }

  /// Inside a computed indicator, what names no group or period is read for those asked about.
  private func inherit(_ query: inout ReadingQuery) {
    if query.group == nil { query.group = context.group }
    if query.period == nil, query.ago == nil { query.period = context.period }
  }

  private func answer(_ leaf: Quantity.Leaf) throws -> LuaValue {
    try check(leaf)
    let resolution = territory.resolve(leaf, at: place)
    note(resolution.readings)
    switch resolution.reading {
    case .measured(let value, _): return .number(value)
    case .missing: return gap(resolution.missing)
    }
  }

  /// The value that ends the run when it is read.
  private func gap(_ data: [MissingDatum]) -> LuaValue {
    missing.append(data)
    return .missing(Int32(clamping: missing.count - 1))
  }

  /// Refuses the names that a quantity read in a function does not find.
  private func check(_ leaf: Quantity.Leaf) throws {
    var names = NameResolution(territory.pack, files: [])
    let here = Origin(layer: "", file: "", line: 1, column: 1)
    _ = names.quantity(.leaf(leaf), NameScope(origin: here))
    if let problem = names.problems.first {
      let remedy = problem.remedy.map { " " + $0.shown(in: .en) } ?? ""
      throw HostError(problem.message.shown(in: .en) + remedy)
    }
  }

  private func series(_ arguments: WordArguments) throws -> LuaValue {
    try arguments.atMost(2)
    let id = try arguments.text(0, Session.indicator)
    let options = try arguments.options(1, .seriesOptions)
    let group = try options.group("group") ?? context.group
    let query = ReadingQuery(id, group: group, at: try options.at())
    try check(.reading(query))
    guard case .place(let seat) = territory.seat(query.at, from: place) else {
      return .table(LuaTable())
    }
    let entries = territory.series(indicator: id, group: group, at: seat)
    note(entries.map(\.1))
    return .table(
      LuaTable(
        list: entries.map { period, reading in
          let value: LuaValue
          var isKnown = true
          switch reading.reading {
          case .measured(let number, _): value = .number(number)
          case .missing:
            isKnown = false
            let datum = territory.missing(reading, of: id, at: seat)
            value = gap(datum.map { [$0] } ?? [])
          }
          let fields: [(String, LuaValue)] = [
            ("period", .text(period.description)), ("value", value), ("known", .boolean(isKnown)),
          ]
          return .table(
            LuaTable(
              fields.flatMap { name, value in
                (Lexicon.canonical(name, in: .seriesEntry)?.names.sorted() ?? [name]).map {
                  LuaTable.Entry(.text($0), value)
                }
              }))
        }))
  }

  private func fires(_ arguments: WordArguments) throws -> LuaValue {
    try arguments.atMost(1)
    let id = try arguments.text(0, ("l’identifiant d’une règle", "a rule’s id"))
    guard territory.pack.rules.contains(where: { $0.id == id }) else {
      let nearest = NearestName.of(id, among: territory.pack.rules.map(\.id))
      throw HostError("no rule `\(id)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
    }
    switch finding(id) {
    case .value(let outcome, _): return .boolean(outcome == .met)
    case .missing(let data, _): return gap(data)
    case .failed(let failure):
      self.failure = failure
      throw HostError(failure.message.shown(in: .en))
    }
  }
}
