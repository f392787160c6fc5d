import JalonModel

/// What the cells of a file of figures mean by themselves.
struct ObservationMeanings {
  let names: CellNames
  let places: PlaceCells
  let mapping: Mapping
  let format: FigureFormat
  /// Whether a name that nobody knows is bad, or of no concern.
  let unknown: PlaceCells.Unknown

  init(_ table: DataTable, _ names: CellNames, _ places: Places) throws(Problem) {
    self.names = names
    self.places = PlaceCells(places, of: table)
    mapping = table.mapping
    unknown = table.isMapped ? .leftOut : .bad
    format = FigureFormat(
      decimal: try table.source.decimal(),
      symbols: mapping.symbols.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) })
  }

  func indicator(_ cell: String) -> CellMeaning {
    if let complete = mapping.indicators {
      return complete[cell].flatMap { names.indicators[$0] }.map { .ordinal($0) } ?? .leftOut
    }
    if let ordinal = names.indicators[cell] { return .ordinal(ordinal) }
    if unknown == .leftOut { return .leftOut }
    if cell.isEmpty { return .bad(.empty) }
    return .bad(.unknownIndicator(cell, nearest: names.nearestIndicator(to: cell)))
  }

  func group(_ cell: String) -> CellMeaning {
    if let complete = mapping.groups {
      return complete[cell].flatMap(names.group).map { .ordinal($0) } ?? .leftOut
    }
    if cell.isEmpty { return .nothing }
    if let ordinal = names.group(cell) { return .ordinal(ordinal) }
    if unknown == .leftOut { return .leftOut }
    return .bad(.unknownGroup(cell, nearest: names.nearestGroup(to: cell)))
  }

  func period(_ cell: String, in builder: inout DatasetBuilder) -> CellMeaning {
    if let complete = mapping.periods {
      guard let period = complete[cell].flatMap(Period.init) else { return .leftOut }
      return .ordinal(builder.ordinal(of: period))
    }
    if cell.isEmpty { return .bad(.empty) }
    guard let period = Period(cell) else { return .bad(.badPeriod(cell)) }
    return .ordinal(builder.ordinal(of: period))
  }

  func source(_ cell: String, in builder: inout DatasetBuilder) -> CellMeaning {
    cell.isEmpty ? .nothing : .ordinal(builder.ordinal(ofSource: cell))
  }

  /// Days count from the first one, so that none is negative.
  func published(_ cell: String) -> CellMeaning {
    if cell.isEmpty { return .nothing }
    guard let day = Day(cell) else { return .bad(.badDay(cell)) }
    return .ordinal(day.number - Day.earliest.number)
  }

  func status(_ cell: String) -> CellMeaning {
    StatusCell(cell, format).map { .ordinal($0.rawValue) } ?? .bad(.badStatus(cell))
  }

  /// What a mapping translates to and nobody declares.
  func problems(at origin: Origin) -> [Problem] {
    var problems: [Problem] = []
    func add(_ fault: CellFault, _ field: Mapping.Field, _ gravity: Problem.Gravity = .error) {
      var problem = fault.problem(in: PlainHeader.name(of: field).fr).at(origin)
      problem.gravity = gravity
      problems.append(problem)
    }
    for name in Set((mapping.indicators ?? [:]).values).sorted() {
      if names.indicators[name] == nil {
        add(.unknownIndicator(name, nearest: names.nearestIndicator(to: name)), .indicator)
      }
    }
    for name in Set((mapping.groups ?? [:]).values).sorted() where names.group(name) == nil {
      add(.unknownGroup(name, nearest: names.nearestGroup(to: name)), .group)
    }
    for name in Set((mapping.periods ?? [:]).values).sorted() where Period(name) == nil {
      add(.badPeriod(name), .period)
    }
    // Another workspace may know the place: its rows are left out, as of any unknown one.
    for name in Set(mapping.places.values).sorted() {
      if case .none = places.places.find(name) {
        add(.unknownPlace(name, nearest: nil), .place, .warning)
      }
    }
    return problems
  }
}
