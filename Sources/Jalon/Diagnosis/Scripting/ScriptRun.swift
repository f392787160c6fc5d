import JalonLua
import JalonModel

/// One call of a function after the other: for which place, and what it has read.
///
/// A class, since the members of `c` add to it while the function runs.
final class ScriptRun {
  /// What a member of `c` found missing.
  enum Gap {
    case data([MissingDatum])
    /// What another rule waits for: that is unknown, even where its severity alone waits and for
    /// something that is not applicable.
    case openRule([MissingDatum])
    /// A leaf, at the place of the run: what it misses is worked out if somebody asks.
    case leaf(ScriptColumns.Leaf)
    /// An entry of a series: of which figure, place and period.
    case entry(Figure, Int, Int32, Mark)
  }

  /// What a call asked that the machine answers by itself for each place.
  struct Kept {
    var column: ScriptColumns.Leaf
    /// Whether it asks if the figure is known.
    var asksIfKnown: Bool
  }

  /// What codes from here on stand for is missing of what was kept.
  private static let firstKept: Int32 = 1 << 30

  private(set) var territory: Territory
  private(set) var columns: ScriptColumns
  /// By the numbers that the machine gave them.
  var kept: [Kept] = []
  /// What another rule comes to here, for `c:fires`.
  private let finding: (String, Severity?, ScriptRun) -> ScriptOutcome<Bool>
  private(set) var rule: Int?
  private(set) var place = 0
  private(set) var context = ComputeContext()
  /// Whether it is outside computed indicators: the context says nothing.
  private(set) var isPlain = true
  /// Whether it reads columns of all places: it is outside computed indicators, and for many.
  private(set) var isQuick = false
  /// Whether somebody asks what it rests on.
  private(set) var isRecorded = false
  private(set) var told: [ScriptReads.Told] = []
  /// What was found missing, by the code that stands for it.
  private(set) var gaps: [Gap] = []
  /// A rule or an indicator on the way to this one that broke, or a circle of them.
  private(set) var failure: Failure?
  /// The rule that was asked about last.
  var asked: String?
  /// What was checked before.
  private var checked: Set<Quantity.Leaf> = []

  init(
    territory: Territory, columns: ScriptColumns,
    finding: @escaping (String, Severity?, ScriptRun) -> ScriptOutcome<Bool>
  ) {
    self.territory = territory
    self.columns = columns
    self.finding = finding
  }

  /// Begins anew, for another call that nobody asks what it rests on. Handing an empty context on
  /// took 4 % of the function rules' instructions.
  func beginQuickly(_ rule: Int?, _ place: Int) {
    self.rule = rule
    self.place = place
    if !isPlain {
      context = ComputeContext()
      isPlain = true
    }
    isQuick = true
    isRecorded = false
    forget()
  }

  /// Goes on with another rule at the same place.
  func enter(_ rule: Int) { self.rule = rule }

  private func forget() {
    if !told.isEmpty { told = [] }
    if !gaps.isEmpty { gaps.removeAll(keepingCapacity: true) }
    if failure != nil { failure = nil }
    if asked != nil { asked = nil }
  }

  /// Reads another territory of the same pack from now on; false if it cannot.
  func turn(to territory: Territory, _ columns: ScriptColumns) -> Bool {
    (self.territory, self.columns) = (territory, columns)
    let turned = kept.compactMap { kept in
      columns.column(of: kept.column.leaf).map { Kept(column: $0, asksIfKnown: kept.asksIfKnown) }
    }
    guard turned.count == kept.count else { return false }
    kept = turned
    return true
  }

  /// Begins anew, for another call.
  func begin(_ rule: Int?, _ place: Int, _ context: ComputeContext, _ reporting: ScriptReporting) {
    self.rule = rule
    self.place = place
    let isPlain = context.isEmpty
    if !isPlain || !self.isPlain { self.context = context }
    self.isPlain = isPlain
    isQuick = isPlain && reporting != .ofPlace
    isRecorded = reporting != .nothing
    forget()
  }

  /// The id of its rule.
  var ruleID: String? { rule.map { territory.pack.rules[$0].id } }

  func note(_ readings: [EvidenceReading]) {
    if isRecorded, !readings.isEmpty { told.append(.readings(readings)) }
  }

  func note(_ told: ScriptReads.Told) { self.told.append(told) }

  /// What `c:NAME(…)` answers.
  func answer(_ member: PlaceMember, _ arguments: WordArguments) throws -> LuaValue {
    switch member {
    case .value, .gap, .change, .stakeholders, .feedback, .peers, .divergence:
      return try answer(leaf(member, arguments))
    case .known:
      let resolution = territory.resolve(try leaf(member, arguments), at: place)
      note(resolution.readings)
      if case .measured = resolution.reading { return .boolean(true) }
      return .boolean(false)
    case .fires: return try fires(arguments)
    case .series, .id, .name, .kind, .milieu: throw HostError("`\(member.rawValue)` is not called")
    }
  }

  /// What a member asks about. Throws where it names what is not there.
  func leaf(_ member: PlaceMember, _ arguments: WordArguments) throws -> Quantity.Leaf {
    let leaf: Quantity.Leaf
    switch member {
    case .value, .known:
      try arguments.atMost(2)
      var query = try arguments.session.reading(arguments)
      inherit(&query)
      leaf = .reading(query)
    default:
      let quantity = try arguments.session.quantity(member.rawValue, arguments)
      guard case .leaf(let made) = quantity else { throw HostError("no such quantity") }
      leaf = made
    }
    try check(leaf, arguments.session)
    return leaf
  }

  /// Inside a computed indicator, what names no group or period is read for those asked about.
  private func inherit(_ query: inout ReadingQuery) {
    if query.group == nil { query.group = context.group }
    if query.period == nil, query.ago == nil { query.period = context.period }
  }

  private func answer(_ leaf: Quantity.Leaf) throws -> LuaValue {
    let resolution = territory.resolve(leaf, at: place)
    note(resolution.readings)
    if let failure = resolution.failure {
      self.failure = failure
      throw HostError(failure.message.shown(in: .en))
    }
    switch resolution.reading {
    case .measured(let value, _): return .number(value)
    case .missing: return gap(.data(resolution.missing))
    }
  }

  /// The value that ends the run when it is read.
  func gap(_ gap: Gap) -> LuaValue { .missing(code(of: gap)) }

  /// The code that stands for what was found missing.
  func code(of gap: Gap) -> Int32 {
    gaps.append(gap)
    return Int32(clamping: gaps.count - 1)
  }

  /// What the calls that were kept come to at the place of the run.
  func answerKept(into answers: inout LuaAnswers) {
    let (kept, place) = (self.kept, self.place)
    for (ordinal, call) in kept.enumerated() {
      let isMissing = call.column.marks[place].isMissing
      if call.asksIfKnown {
        answers.append(.boolean(!isMissing))
      } else {
        answers.append(
          isMissing
            ? .missing(Self.firstKept + Int32(clamping: ordinal))
            : .number(call.column.values[place]))
      }
    }
  }

  private func gap(of code: Int32) -> Gap? {
    let ordinal = Int(code) - Int(Self.firstKept)
    if kept.indices.contains(ordinal) { return .leaf(kept[ordinal].column) }
    return gaps.indices.contains(Int(code)) ? gaps[Int(code)] : nil
  }

  /// What a code stands for that ended the run.
  func missing(_ code: Int32) -> [MissingDatum] {
    guard let gap = gap(of: code) else { return [] }
    switch gap {
    case .data(let data), .openRule(let data): return data
    case .leaf(let column): return territory.resolve(column.leaf, at: place).missing
    case .entry(let figure, let place, let period, let mark):
      let cause = mark.reading(0)
      return [
        territory.datum(figure, at: place, period: territory.timeline[period], cause: cause)
      ]
    }
  }

  /// What a code stands for that ended the run, as a gap.
  func gap(_ code: Int32, or unnamed: @autoclosure () -> [MissingDatum]) -> ScriptGap {
    if case .leaf(let column)? = gap(of: code), column.isPlain {
      return ScriptGap(
        column, isNotApplicable: column.marks[place] == .notApplicable)
    }
    let missing = missing(code)
    if case .openRule? = gap(of: code) { return ScriptGap(missing, isNotApplicable: false) }
    return ScriptGap(missing.isEmpty ? unnamed() : missing)
  }

  /// Whether that is not applicable, and nothing else is wrong with it.
  func isNotApplicable(_ code: Int32) -> Bool {
    guard let gap = gap(of: code) else { return false }
    switch gap {
    case .leaf(let column) where column.isPlain: return column.marks[place] == .notApplicable
    case .entry(_, _, _, let mark): return mark == .notApplicable
    case .openRule: return false
    case .data, .leaf: return missing(code).isNotApplicable
    }
  }

  /// Refuses the names that a quantity read in a function does not find.
  func check(_ leaf: Quantity.Leaf, _ session: Session) throws {
    if checked.contains(leaf) { return }
    var names = NameResolution(territory.pack, files: [])
    let here = Origin(layer: "", file: "", line: 1, column: 1)
    _ = names.quantity(.leaf(leaf), NameScope(origin: here))
    if let problem = names.problems.first {
      throw session.refuse(problem)
    }
    if checked.count == ScriptColumns.most { checked = [] }
    checked.insert(leaf)
  }

  private func fires(_ arguments: WordArguments) throws -> LuaValue {
    let (id, severity) = try arguments.firing()
    guard territory.pack.rules.contains(where: { $0.id == id }) else {
      throw arguments.session.refuse(
        .unknown(
          ("règle", "rule"), id, kind: "unknown_rule", known: territory.pack.rules.map(\.id)))
    }
    switch finding(id, severity, self) {
    case .value(let fires, let reads):
      note(reads.readings(in: territory, at: place))
      return .boolean(fires)
    case .missing(let missing, let reads):
      note(reads.readings(in: territory, at: place))
      return gap(.openRule(missing.data(in: territory, at: place)))
    case .failed(let failure):
      self.failure = failure
      throw HostError(failure.message.shown(in: .en))
    }
  }
}
