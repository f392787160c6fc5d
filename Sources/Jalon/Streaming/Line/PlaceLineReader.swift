import JalonLua
import JalonModel

/// Reads a line of a stream: its fields, and what they mean under the names of a pack.
struct PlaceLineReader {
  /// What lines are read with; the same for all of them.
  struct Names: Sendable {
    let cells: CellNames
    let rules: [FigureRule]
    let stakeholders: Set<String>

    init(_ pack: RulePack) {
      let cells = CellNames(pack)
      self.cells = cells
      rules = pack.indicators.map { FigureRule($0, cells) }
      stakeholders = Set(pack.stakeholders.map(\.id))
    }
  }

  private let names: Names
  private var json: JSONReader
  /// The field that is read, as a path: `observations`, its index there, the field within.
  private var path: (list: String, index: Int, field: String) = ("", -1, "")
  private var line = PlaceLine()
  private var hasSchema = false

  private init(_ bytes: ArraySlice<UInt8>, _ names: Names) {
    json = JSONReader(bytes)
    self.names = names
  }

  /// What a line says. Throws what is wrong with it first.
  static func read(_ bytes: ArraySlice<UInt8>, _ names: Names) throws(LineFault) -> PlaceLine {
    var reader = PlaceLineReader(bytes, names)
    do {
      try reader.readLine()
      try reader.json.end()
      return reader.line
    } catch let fault as JSONReader.Fault {
      throw LineFault(fault, field: reader.field)
    } catch let fault as LineFault {
      throw fault
    } catch {
      throw LineFault(.notJSON(at: reader.json.at), field: reader.field)
    }
  }

  private var field: String {
    guard path.index >= 0 else { return path.list }
    let element = "\(path.list)[\(path.index)]"
    return path.field.isEmpty ? element : "\(element).\(path.field)"
  }

  /// Reads an object; `each` reads the value of a field, which is not null. Answers what was there.
  private mutating func object<Field>(
    _ enter: (inout Self, String) -> Void, _ each: (inout Self, Field) throws -> Void
  ) throws -> [Field]
  where Field: CaseIterable & Equatable & RawRepresentable, Field.RawValue == String {
    var seen: [Field] = []
    let list = field
    try json.enterObject()
    while true {
      guard let name = try json.member() else { return seen }
      let start = json.memberStart
      guard let field = Field(rawValue: name) else {
        throw LineFault.unknownField(
          name, known: Field.allCases.map(\.rawValue), in: list, at: start)
      }
      enter(&self, name)
      if seen.contains(field) { throw LineFault.fieldTwice(self.field, at: start) }
      seen.append(field)
      if try !json.takeNull() {
        try each(&self, field)
      }
      enter(&self, "")
    }
  }

  private mutating func readLine() throws {
    _ = try object {
      $0.path = ($1, -1, "")
    } _: { (reader, field: PlaceLine.Field) in
      try reader.read(field)
    }
    if !hasSchema { throw missing(.schema) }
    if line.id.isEmpty { throw missing(.id) }
  }

  private func missing(_ needed: PlaceLine.Field) -> LineFault {
    .missingField(needed.rawValue, in: "", at: json.bytes.startIndex)
  }

  private mutating func read(_ field: PlaceLine.Field) throws {
    switch field {
    case .schema:
      let (name, start) = try text()
      if name != PlaceLine.schema { throw LineFault.wrongSchema(name, at: start) }
      hasSchema = true
    case .id:
      let (id, start) = try text()
      guard id.isPlaceID else { throw fault(.badID(id), at: start) }
      line.id = id
    case .name:
      let (name, start) = try text()
      if name.isEmpty { throw fault(.empty, at: start) }
      line.name = name
    case .kind: line.kind = try word(.kind, Kind.init)
    case .milieu: line.milieu = try word(.milieu, Milieu.init)
    case .mrc: line.outer[.mrc] = try outer()
    case .region: line.outer[.region] = try outer()
    case .province: line.outer[.province] = try outer()
    case .population:
      let start = try startOfValue()
      let people = try json.number()
      guard people >= 0 else { throw fault(.badNumber(people.plain), at: start) }
      line.population = people
    case .observations:
      try elements { reader in try reader.readEntry() }
    case .stakeholders:
      line.relations = [:]
      try elements { reader in try reader.readRelations() }
    }
  }

  private mutating func elements(_ each: (inout Self) throws -> Void) throws {
    try json.enterArray()
    var index = 0
    while try json.element() {
      path.index = index
      try each(&self)
      path = (path.list, -1, "")
      index += 1
    }
  }

  private func fault(_ fault: CellFault, at offset: Int) -> LineFault {
    LineFault(fault, field: field, at: offset)
  }

  private mutating func startOfValue() throws -> Int {
    _ = try json.kind()
    return json.at
  }

  private mutating func text() throws -> (String, Int) {
    let start = try startOfValue()
    return (try json.text(), start)
  }

  private mutating func outer() throws -> String? {
    let (name, _) = try text()
    return name.isEmpty ? nil : name
  }

  private mutating func word<Value>(_ scope: Scope, _ value: (String) -> Value?) throws -> Value {
    let (text, start) = try text()
    guard let found = Lexicon.english(of: FoldedName.word(text), in: scope).flatMap(value) else {
      let known = Lexicon.words(in: scope).map(\.english)
      throw fault(.unknownWord(text, known: known), at: start)
    }
    return found
  }
}

extension PlaceLineReader {
  private mutating func readEntry() throws {
    let start = try startOfValue()
    var indicator: Int?
    var group: Int?
    var period: Period?
    var published: Day?
    var source = ""
    var figure = Figure(cell: .empty, text: "", isTruth: false, at: start)
    var status = (cell: StatusCell.none, text: "", at: start)
    let seen = try object {
      $0.path.field = $1
    } _: { (reader, field: PlaceLine.EntryField) in
      switch field {
      case .indicator:
        let (id, start) = try reader.text()
        indicator = reader.names.cells.indicators[id]
        if indicator == nil {
          let nearest = reader.names.cells.nearestIndicator(to: id)
          throw reader.fault(.unknownIndicator(id, nearest: nearest), at: start)
        }
      case .group:
        let (name, start) = try reader.text()
        group = reader.names.cells.group(name)
        if group == nil {
          let nearest = reader.names.cells.nearestGroup(to: name)
          throw reader.fault(.unknownGroup(name, nearest: nearest), at: start)
        }
      case .period:
        let (text, start) = try reader.text()
        period = Period(text)
        if period == nil { throw reader.fault(.badPeriod(text), at: start) }
      case .published:
        let (text, start) = try reader.text()
        published = Day(text)
        if published == nil { throw reader.fault(.badDay(text), at: start) }
      case .source: source = try reader.text().0
      case .value: figure = try reader.figure()
      case .status:
        let (text, start) = try reader.text()
        guard let cell = StatusCell(text, FigureFormat(decimal: .point)) else {
          throw reader.fault(.badStatus(text), at: start)
        }
        status = (cell, text, start)
      }
    }
    path.field = ""
    guard let indicator else { throw missing(.indicator, at: start) }
    guard let period else { throw missing(.period, at: start) }
    if !seen.contains(.value), !seen.contains(.status) { throw missing(.value, at: start) }
    let rule = names.rules[indicator]
    if figure.isTruth, !rule.isYesNo {
      path.field = "value"
      throw fault(.badNumber(figure.text), at: figure.at)
    }
    let read = rule.figure(
      figure.cell, status.cell, empty: .absent, text: { figure.text },
      statusText: { status.text })
    switch read {
    case .bad(let found):
      let isOfStatus = found.kind == CellFault.badStatus("").kind
      path.field = isOfStatus ? PlaceLine.EntryField.status.rawValue : "value"
      throw fault(found, at: isOfStatus ? status.at : figure.at)
    case .read(let value, let mark):
      line.entries.append(
        PlaceLine.Entry(
          indicator: indicator, group: group ?? Int(rule.firstGroup), period: period,
          published: published, value: value, mark: mark, source: source))
    }
  }

  private func missing(_ needed: PlaceLine.EntryField, at offset: Int) -> LineFault {
    .missingField(needed.rawValue, in: field, at: offset)
  }

  /// A number, or a truth where the indicator is one of yes and no.
  private struct Figure {
    var cell: FigureCell
    var text: String
    var isTruth: Bool
    var at: Int
  }

  private mutating func figure() throws -> Figure {
    let start = try startOfValue()
    if try json.kind() == .truth {
      let isTrue = try json.truth()
      return Figure(
        cell: .number(isTrue ? 1 : 0, isFragile: false), text: "\(isTrue)", isTruth: true,
        at: start)
    }
    let number = try json.number()
    return Figure(
      cell: .number(number, isFragile: false), text: number.plain, isTruth: false, at: start)
  }

  private mutating func readRelations() throws {
    let start = try startOfValue()
    var actor: String?
    var relations: Set<Relation> = []
    let seen = try object {
      $0.path.field = $1
    } _: { (reader, field: PlaceLine.RelationsField) in
      switch field {
      case .id:
        let (id, start) = try reader.text()
        guard reader.names.stakeholders.contains(id) else {
          let nearest = NearestName.of(id, among: reader.names.stakeholders.sorted())
          throw reader.fault(.unknownStakeholder(id, nearest: nearest), at: start)
        }
        actor = id
      case .relations:
        try reader.json.enterArray()
        while try reader.json.element() {
          relations.insert(try reader.word(.relation, Relation.init))
        }
      }
    }
    path.field = ""
    guard let actor else { throw LineFault.missingField("id", in: field, at: start) }
    guard seen.contains(.relations) else {
      throw LineFault.missingField("relations", in: field, at: start)
    }
    if line.relations?.updateValue(relations, forKey: actor) != nil {
      path.field = "id"
      throw LineFault.fieldTwice(field, at: start)
    }
  }
}
