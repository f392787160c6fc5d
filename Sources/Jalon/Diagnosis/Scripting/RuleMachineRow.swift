import JalonLua
import JalonModel

/// What functions call `i`, and what `c` says of its place: filled once for all functions of a
/// place.
extension RuleMachine {
  /// Fills them for the place and the context of the run, if they are not.
  func fill(_ extent: Extent) throws(ScriptError) {
    if extent == .named, run.isPlain, filledPlace == run.place { return }
    if let filled, filled.place == run.place, filled.extent == .whole || extent == .named,
      filled.context == run.context
    {
      return
    }
    filled = nil
    filledPlace = -1
    try fillRow(extent == .whole ? indicatorIDs.count : named)
    try say(run.territory.places.list[run.place])
    filled = Filling(place: run.place, context: run.context, extent: extent)
    if run.isPlain { filledPlace = run.place }
    // Taken out to be filled, as the row is.
    var answers = LuaAnswers()
    swap(&answers, &self.answers)
    answers.removeAll()
    if run.isPlain { run.answerKept(into: &answers) }
    machine.answer(answers)
    self.answers = answers
  }

  /// The first fields of the row; those after them are missing. Written in place, each figure would
  /// pay for an access to the machine that is checked when it runs.
  private func fillRow(_ count: Int) throws(ScriptError) {
    var figures: ContiguousArray<Double> = []
    var gaps: ContiguousArray<UInt8> = []
    swap(&figures, &self.figures)
    swap(&gaps, &self.gaps)
    defer {
      self.figures = figures
      self.gaps = gaps
    }
    let (place, known) = (run.place, run.isPlain ? row : [])
    for field in 0..<count {
      let mark: Mark
      if let column = known.isEmpty ? nil : known[field] ?? column(field) {
        mark = column.marks[place]
        figures[field] = column.values[place]
      } else {
        let reading = run.territory.resolve(leaf(field), at: place).reading
        if case .measured(let number, _) = reading { figures[field] = number }
        mark = Mark(reading)
      }
      // A mark of a measured one is no gap.
      gaps[field] = mark.isMissing ? mark.rawValue : 0
    }
    for field in count..<indicatorIDs.count { gaps[field] = Mark.absent.rawValue }
    try machine.refill(indicators, with: figures.span, missing: gaps.span)
  }

  /// What a field is filled from; nil where each place is asked by itself.
  private func column(_ field: Int) -> ScriptColumns.Leaf? {
    guard run.isPlain else { return nil }
    if let known = row[field] { return known }
    row[field] = run.columns.column(of: leaf(field))
    return row[field]
  }

  /// The reading that a field of `i` stands for.
  private func leaf(_ field: Int) -> Quantity.Leaf {
    .reading(
      ReadingQuery(indicatorIDs[field], group: run.context.group, period: run.context.period))
  }

  private func say(_ place: Collectivity) throws(ScriptError) {
    for (field, member) in PlaceMember.ofFields.enumerated() {
      let value: LuaValue
      switch member {
      case .id: value = .text(place.id)
      case .name: value = .text(place.name)
      case .kind: value = .text(place.kind.rawValue)
      case .milieu: value = place.milieu.map { .text($0.rawValue) } ?? .missing(0)
      default: continue
      }
      if said[field] == value { continue }
      try machine.assign(value, to: field, of: self.place)
      said[field] = value
    }
  }
}

/// What the last run read, and what it stopped at.
extension RuleMachine {
  /// What the last run was told, and the indicators that it read if it was recorded. Inside a
  /// computed indicator their readings are of its group and its period.
  func reads() -> ScriptReads {
    guard run.isRecorded else { return [] }
    let fields = machine.fieldsRead(of: indicators)
    if run.isPlain {
      return ScriptReads(told: run.told, fields: fields, of: indicatorIDs)
    }
    for field in fields {
      run.note(run.territory.resolve(leaf(Int(field)), at: run.place).readings)
    }
    return ScriptReads(told: run.told)
  }

  /// What the last run stopped at.
  func gap(_ missing: ScriptError.Missing) -> ScriptGap {
    switch missing {
    case .field(indicators, let field):
      guard let column = column(field), column.isPlain else { return ScriptGap(data(missing)) }
      return ScriptGap(column, isNotApplicable: gaps[field] == Mark.notApplicable.rawValue)
    case .code(let code): return run.gap(code, or: unnamed)
    case .field: return ScriptGap(data(missing))
    }
  }

  /// The data that are missing.
  private func data(_ missing: ScriptError.Missing) -> [MissingDatum] {
    let here = run.territory.places.list[run.place].id
    switch missing {
    case .field(indicators, let field):
      return run.territory.resolve(leaf(field), at: run.place).missing
    case .field(place, _):
      return [MissingDatum(.field, id: "milieu", place: here, cause: .undeclared)]
    case .field(_, let field):
      let id = threshold(field) ?? ""
      return [MissingDatum(.threshold, id: id, place: here, cause: .reading(.notApplicable))]
    case .code(let code):
      let known = run.missing(code)
      return known.isEmpty ? unnamed : known
    }
  }

  /// What is missing where a run stopped at nothing that has a name.
  private var unnamed: [MissingDatum] {
    let here = run.territory.places.list[run.place].id
    return [MissingDatum(.rule, id: run.ruleID ?? "", place: here, cause: .reading(.absent))]
  }

  /// Why what a run stopped at could not be computed; nil where it is only missing.
  func failure(_ missing: ScriptError.Missing) -> Failure? {
    guard case .field(indicators, let field) = missing else { return nil }
    // What takes a function has no column.
    if column(field) != nil { return nil }
    let leaf = leaf(field)
    guard run.territory.names.needsFunction(leaf) else { return nil }
    return run.territory.resolve(leaf, at: run.place).failure
  }

  /// Whether all of them are not applicable, known without naming them where that can be.
  func isNotApplicable(_ missing: ScriptError.Missing) -> Bool {
    switch missing {
    case .field(indicators, let field):
      if column(field)?.isPlain == true { return gaps[field] == Mark.notApplicable.rawValue }
      return data(missing).isNotApplicable
    case .code(let code): return run.isNotApplicable(code)
    case .field: return data(missing).isNotApplicable
    }
  }
}
