import JalonLua
import JalonModel

/// A machine with those of the packs' files read again that give functions, which run on it one at
/// a time.
///
/// Every worker opens its own. A function that asks for the outcome of another rule, or for an
/// indicator that a function computes, needs a second machine while it waits.
final class RuleMachine {
  let session = Session()
  var machine: LuaMachine
  /// What functions call `i`: the indicators, those that the files name first.
  let indicators: LuaView
  let indicatorIDs: [String]
  /// How many of them the files name somewhere.
  let named: Int
  /// What functions call `t`, by the rule they are of.
  private var thresholds: [String: (view: LuaView, ids: [String])] = [:]
  /// What they have in common: worked out for each rule it took longer than all functions.
  private var allThresholds: ThresholdRow
  /// What functions call `c`.
  let place: LuaView
  /// The numbers that `i` is filled with, and where there is none, why.
  var figures: ContiguousArray<Double>
  var gaps: ContiguousArray<UInt8>
  /// The columns that it is filled from, as far as they are known.
  var row: [ScriptColumns.Leaf?]
  /// What `i` holds now.
  var filled: Filling?
  /// The place that it holds at least the named indicators of, outside computed ones; -1 for none.
  var filledPlace = -1
  /// What `c` says of its place now, by field.
  var said: [LuaValue]
  /// What runs, or ran last.
  let run: ScriptRun
  /// What the members of `c` were asked, by their fields.
  var known: [KnownAsks]
  /// The entries of the last series.
  var records: LuaRecords
  /// What the calls that were kept come to at the place that is filled.
  var answers = LuaAnswers()
  /// The numbers of the periods' names.
  private(set) var periodNames: [Int]
  /// What each function is called with, by its ordinal.
  private var argumentsOf: [Prepared?]
  /// What is run together at every place, if anything was.
  var prepared: PreparedSweep?
  /// What is run together now; nil where functions are called one by one.
  var sweeping: [Programme.Call]?
  /// What a sweep of which nothing is kept came to.
  var spareAnswers = LuaSweepAnswers()
  /// Severities by the numbers of their names.
  let severities: [Outcomes.Level?]

  /// For whom the row of indicators was filled.
  struct Filling: Hashable {
    var place: Int
    var context: ComputeContext
    var extent: Extent
  }

  /// Which indicators are in the row.
  enum Extent {
    /// Those that the files name.
    case named
    case whole
  }

  /// A class, so that looking one up copies nothing.
  private final class Prepared {
    let rule: Int?
    let arguments: LuaArguments

    init(rule: Int?, arguments: LuaArguments) {
      self.rule = rule
      self.arguments = arguments
    }
  }

  /// Reads the files again that may give functions: no file sees what another names, so the others
  /// change neither what a function is nor its ordinal. Throws `ScriptError`, which the first reading would have thrown too.
  init(_ files: [RuleFile], run: ScriptRun, limits: Limits = Limits()) throws {
    let pack = run.territory.pack
    var machine = try LuaMachine(limits: limits)
    try session.install(in: &machine)
    session.isOpen = true
    let files = files.filter { $0.functions == .perhaps }
    for (ordinal, file) in files.enumerated() {
      session.file = ordinal
      session.fileName = file.name
      try machine.run(file.bytes, named: file.name)
    }
    session.isOpen = false
    let words = files.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    let isNamed = pack.indicators.map { words.contains($0.id) }
    let ids = pack.indicators.map(\.id)
    indicatorIDs =
      zip(ids, isNamed).filter(\.1).map(\.0) + zip(ids, isNamed).filter { !$0.1 }.map(\.0)
    named = isNamed.count(where: \.self)
    row = Array(repeating: nil, count: ids.count)
    figures = ContiguousArray(repeating: 0, count: ids.count)
    gaps = ContiguousArray(repeating: 1, count: ids.count)
    indicators = try machine.makeView("i", fields: indicatorIDs)
    // Of these two nobody asks which fields were read.
    place = try machine.makeView("c", fields: PlaceMember.names, recording: .off)
    known = Array(repeating: KnownAsks(), count: PlaceMember.names.count)
    said = Array(repeating: .nothing, count: PlaceMember.names.count)
    records = try LuaRecords(columns: SeriesQuery.columns, in: &machine)
    periodNames = try machine.intern(run.territory.timeline.periods.map(\.description))
    argumentsOf = Array(repeating: nil, count: machine.functions)
    severities = try Self.severities(in: &machine)
    allThresholds = ThresholdRow(pack.thresholds, asOf: run.territory.asOf)
    self.run = run
    self.machine = machine
    try defineMembers()
  }

  /// Reads another territory of the same pack from now on, and nothing of the one before; false if
  /// it cannot. The day, the periods and the values of thresholds may be others.
  func turn(to territory: Territory, _ columns: ScriptColumns) -> Bool {
    let before = run.territory
    guard run.turn(to: territory, columns) else { return false }
    do {
      if territory.timeline.periods != before.timeline.periods {
        periodNames = try machine.intern(territory.timeline.periods.map(\.description))
      }
      if !territory.hasThresholds(of: before) { try refillThresholds() }
    } catch {
      return false
    }
    row = Array(repeating: nil, count: row.count)
    filled = nil
    filledPlace = -1
    for field in known.indices {
      let turned = known[field].asks.compactMap { $0.turned(to: territory, columns) }
      guard turned.count == known[field].asks.count else { return false }
      known[field].asks = turned
    }
    return true
  }

  /// What a function of a rule is called with.
  func arguments(of function: ScriptFunction, asOf: Day) throws(ScriptError) -> LuaArguments {
    let rule = run.rule
    let isKnown = argumentsOf.indices.contains(function.ordinal)
    if isKnown, let prepared = argumentsOf[function.ordinal], prepared.rule == rule {
      return prepared.arguments
    }
    let thresholds = try thresholds(asOf: asOf)
    let arguments: LuaArguments = [.view(indicators), .view(thresholds), .view(place)]
    if isKnown { argumentsOf[function.ordinal] = Prepared(rule: rule, arguments: arguments) }
    return arguments
  }

  /// The severities by the numbers that a machine gives their names, in both languages.
  private static func severities(in machine: inout LuaMachine) throws(ScriptError)
    -> [Outcomes.Level?]
  {
    var levels: [Outcomes.Level?] = []
    for severity in Severity.allCases {
      let names = Lexicon.canonical(severity.rawValue, in: .severity)?.names ?? []
      for number in try machine.intern(names.sorted()) {
        levels += Array(repeating: nil, count: max(0, number + 1 - levels.count))
        levels[number] = Outcomes.Level(severity)
      }
    }
    return levels
  }

  /// The view of a rule's thresholds: its own by their short names, and all others by their ids.
  private func thresholds(asOf: Day) throws(ScriptError) -> LuaView {
    let rule = run.rule.map { run.territory.pack.rules[$0] }
    let key = rule?.id ?? ""
    if let known = thresholds[key] { return known.view }
    let row = row(of: rule, asOf: asOf)
    let view = try machine.makeView("t", fields: row.names, recording: .off)
    let (values, gaps) = (row.values, row.gaps)
    try machine.refill(view, with: values.span, missing: gaps.span)
    thresholds[key] = (view, row.ids)
    return view
  }

  private func row(of rule: Rule?, asOf: Day) -> ThresholdRow {
    var row = allThresholds
    guard let rule else { return row }
    for threshold in rule.thresholds {
      row.set(
        String(threshold.id.dropFirst(rule.id.utf8.count + 1)), to: threshold, asOf: asOf)
    }
    return row
  }

  /// Writes the thresholds as they stand now into the views of them.
  private func refillThresholds() throws(ScriptError) {
    let pack = run.territory.pack
    let day = run.territory.asOf
    allThresholds = ThresholdRow(pack.thresholds, asOf: day)
    for (id, known) in thresholds {
      let row = row(of: pack.rules.first { $0.id == id }, asOf: day)
      try machine.refill(known.view, with: row.values.span, missing: row.gaps.span)
    }
  }

  /// The threshold of a field of the view of the rule that runs.
  func threshold(_ field: Int) -> String? {
    guard let ids = thresholds[run.ruleID ?? ""]?.ids, ids.indices.contains(field) else {
      return nil
    }
    return ids[field]
  }
}

extension Territory {
  /// Whether the thresholds of another territory of the same pack have the same values here.
  fileprivate func hasThresholds(of other: Territory) -> Bool {
    asOf == other.asOf && pack.thresholds == other.pack.thresholds
      && zip(pack.rules, other.pack.rules).allSatisfy { $0.thresholds == $1.thresholds }
  }
}
