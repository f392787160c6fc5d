import JalonLua
public import JalonModel

/// Diagnoses the lines of a stream, one after the other; each thread has its own.
///
/// What it comes to for a line depends on the packs, the date and the line alone, whatever lines
/// came before: what it keeps between them is what is the same for all.
public final class StreamWorker {
  private let stream: PlaceStream
  private let day: Day
  private let programme: Programme
  /// The packs' own places as of the day, where peers are read.
  private var review: Review
  private let runtime: ScriptRuntime
  /// The periods that lines named and the packs do not.
  private var periods: Set<Period> = []
  private var calendar: LineCalendar
  private var surroundings: [[Int]: Surroundings] = [:]
  /// Places that rules name, which are in all surroundings.
  private var named: Set<Int> = []
  /// Of the packs' own places, from which the others share what is the same.
  private var evaluation: Evaluation { review.evaluation }

  /// So many periods of lines, surroundings and results of all places are kept, no more.
  private static let mostPeriods = 1024
  private static let mostSurroundings = 128
  private static let mostKept = 4096

  init(_ stream: PlaceStream, asOf day: Day) {
    self.stream = stream
    self.day = day
    programme = Compiler.compile(stream.content.pack)
    review = Review(stream.content, asOf: day, programme: programme)
    runtime = ScriptRuntime(stream.content.files, territory: review.evaluation.territory)
    calendar = LineCalendar(stream.content.dataset.periods, and: [])
    named = Set(stream.content.placesNamedByRules)
  }

  /// The findings of the place of a line, without the coverage of its figures; or what is wrong with
  /// the line, with its number, from 1.
  public func diagnosis(of line: ArraySlice<UInt8>, number: Int) -> Result<Diagnosis, Problem> {
    examine(line, number) { evaluation, world in
      var diagnosis = evaluation.diagnosis(of: world.place)
      diagnosis.data = stream.content.dataset.summary
      diagnosis.data.rows += world.rows
      return diagnosis
    }
  }

  /// What every rule comes to for the place of a line, without why.
  public func outcomes(of line: ArraySlice<UInt8>, number: Int)
    -> Result<BriefDiagnosis, Problem>
  {
    examine(line, number) { evaluation, world in
      var examination = Examination(evaluation, place: world.place)
      return BriefDiagnosis(
        asOf: day, place: world.territory.places.list[world.place], rows: examination.rows())
    }
  }

  private func examine<Value>(
    _ bytes: ArraySlice<UInt8>, _ number: Int, _ body: (Evaluation, LineWorld) -> Value
  ) -> Result<Value, Problem> {
    do {
      let line = try PlaceLineReader.read(bytes, stream.names)
      let guest = try Guest(line, number: number, stream.registry)
      takeNote(of: line)
      let rows = try LineRows(
        line, number: number, under: stream.content.pack, calendar, after: stream.content.dataset)
      forgetSurplus()
      while true {
        let world = world(of: guest, rows, count: line.entries.count)
        let value = evaluate(world, body)
        // A function may name a place that nobody could foresee; it is there from now on.
        guard let asked = world.hinterland?.asked, !asked.isSubset(of: named) else {
          return .success(value)
        }
        named.formUnion(asked)
        surroundings = [:]
      }
    } catch {
      return .failure(error.problem(in: bytes, line: number))
    }
  }

  private func evaluate<Value>(_ world: LineWorld, _ body: (Evaluation, LineWorld) -> Value)
    -> Value
  {
    runtime.turn(to: world.territory)
    world.territory.run(on: runtime)
    let evaluation = Evaluation(
      territory: world.territory, sharing: self.evaluation, scripts: runtime.scripts(.ofPlace))
    runtime.finding = { [unowned evaluation] in evaluation.finding(of: $0, at: $1) }
    defer { runtime.finding = nil }
    return body(evaluation, world)
  }

  private func world(of guest: Guest, _ rows: LineRows, count: Int) -> LineWorld {
    let isReadByOthers = guest.replaced.map(stream.registry.readByOthers.contains) ?? false
    let some =
      isReadByOthers
      ? Array(stream.content.places.list.indices)
      : stream.content.withThoseAround(Array(guest.outer.union(named)))
    let around = some.filter { $0 != guest.replaced }
    return LineWorld(
      guest, rows, count: count, in: surroundings(around), of: review, calendar,
      hinterland: isReadByOthers ? .all : .some)
  }

  private func surroundings(_ places: [Int]) -> Surroundings {
    if let known = surroundings[places] { return known }
    let made = Surroundings(places, of: stream.content.dataset, calendar)
    if surroundings.count == Self.mostSurroundings { surroundings = [:] }
    surroundings[places] = made
    return made
  }

  /// Gives the periods of a line their ordinals.
  private func takeNote(of line: PlaceLine) {
    let new = Set(line.entries.map(\.period)).filter { calendar.ordinal(of: $0) == nil }
    if new.isEmpty { return }
    if periods.count + new.count > Self.mostPeriods { periods = [] }
    periods.formUnion(line.entries.map(\.period))
    calendar = LineCalendar(stream.content.dataset.periods, and: periods)
    surroundings = [:]
  }

  /// Works what is read of all places out again where functions asked it in ever new ways.
  private func forgetSurplus() {
    let memo = evaluation.territory.memo
    let kept = memo.peers.count + memo.columns.count + memo.answers.count + memo.functions.count
    if kept > Self.mostKept {
      review = Review(stream.content, asOf: day, programme: programme)
    } else if memo.peers.count > 64 {
      evaluation.territory.memo.peers = [:]
    }
  }
}

extension Examination {
  /// What every rule comes to here.
  fileprivate mutating func rows() -> [BriefDiagnosis.Row] {
    for rule in programme.order { evaluator.judge(rule) }
    return pack.rules.enumerated().map { ordinal, rule in
      BriefDiagnosis.Row(
        rule: rule.id, outcome: evaluator.outcomes.outcome(of: ordinal, at: 0),
        severity: evaluator.outcomes.severity(of: ordinal, at: 0),
        severityPossible: evaluator.outcomes.severityPossible(of: ordinal, at: 0))
    }
  }
}
