import JalonLua
import JalonModel

/// Reads the table of a statement into fields under their English names.
///
/// A mistake is noted with its place and passed over, so that one reading finds them all.
struct FieldReading {
  let statement: Statement
  let layer: String
  let file: RuleFile
  private(set) var problems: [Problem] = []

  init(_ statement: Statement, layer: String, file: RuleFile) {
    self.statement = statement
    self.layer = layer
    self.file = file
  }

  private typealias Spot = DeclarationPlaces.Spot

  /// The fields of a declaration; those of `scope`, which adjustments complete with their own.
  mutating func fields(in scope: Scope, and others: Scope? = nil) -> Field {
    let table = statement.fields ?? LuaTable()
    let spot = statement.places?.spot ?? Spot(place: statement.place)
    return fields(of: table, in: scope, and: others, at: spot, written: statement.writtenWord)
  }

  /// A field of the table at a spot.
  private func spot(_ name: String, in around: Spot) -> Spot {
    statement.places?.spot(name, in: around) ?? around
  }

  private func origin(_ spot: Spot) -> Origin {
    Origin(layer: layer, file: file.name, line: spot.place.line, column: spot.place.column)
  }

  private mutating func note(_ problem: Problem, at spot: Spot) {
    let origin = origin(spot)
    problems.append(
      problem.at(
        file: origin.file, line: origin.line, column: origin.column,
        excerpt: file.line(origin.line)))
  }

  private mutating func fields(
    of table: LuaTable, in scope: Scope, and others: Scope?, at spot: Spot, written: String
  ) -> Field {
    var found: [String: Field] = Dictionary(minimumCapacity: table.entries.count)
    for (ordinal, entry) in table.entries.enumerated() {
      guard case .text(let name) = entry.key else {
        note(.unnamedEntry(), at: self.spot("[\(ordinal + 1)]", in: spot))
        continue
      }
      let own = Lexicon.canonical(name, in: scope).map { ($0, scope) }
      let other = others.flatMap { scope in
        Lexicon.canonical(name, in: scope).map { ($0, scope) }
      }
      guard let (word, home) = own ?? other else {
        let known = Set(Lexicon.names(in: scope) + (others.map(Lexicon.names) ?? []))
        let what = Text.both(fr: "«\u{A0}\(written)\u{A0}»", en: "`\(written)`")
        note(.unknownField(name, of: what, known: known.sorted()), at: self.spot(name, in: spot))
        continue
      }
      let field = read(
        entry.value, as: Shape(of: word.english, in: home), at: self.spot(name, in: spot),
        written: name)
      if found.updateValue(field, forKey: word.english) != nil {
        note(.fieldTwice(word.english, word.french), at: self.spot(name, in: spot))
      }
    }
    return Field(content: .named(found), origin: origin(spot), written: written)
  }

  private mutating func read(
    _ value: LuaValue, as shape: Shape, at spot: Spot, written: String
  ) -> Field {
    let whole = Field(content: .value(value), origin: origin(spot), written: written)
    guard case .table(let table) = value else {
      switch shape {
      case .threshold where value.finite != nil:
        return Field(content: .named(["value": whole]), origin: whole.origin, written: written)
      case .fieldsAndValues(.ruleQuantity):
        return Field(content: .named(["[1]": whole]), origin: whole.origin, written: written)
      case .list(let shape):
        let isRemoval = if case .handle = value { true } else { false }
        if isRemoval { return whole }
        return Field(
          content: .list([read(value, as: shape, at: spot, written: written)]),
          origin: whole.origin, written: written)
      default: return whole
      }
    }
    switch shape {
    case .plain: return whole
    case .text: return fields(of: table, in: .text, and: nil, at: spot, written: written)
    case .fields(let scope):
      return fields(of: table, in: scope, and: nil, at: spot, written: written)
    case .threshold:
      return fields(of: table, in: .threshold, and: nil, at: spot, written: written)
    case .fieldsAndValues(let scope): return mixed(table, scope, at: spot, written: written)
    case .names(let shape):
      return names(of: table, at: spot, written: written) { _, name in (name, shape) }
    case .words(let scope, let shape):
      return names(of: table, at: spot, written: written) { reading, name in
        if let word = Lexicon.canonical(name, in: scope) { return (word.english, shape) }
        reading.note(
          .unknownValue(name, of: written, known: Lexicon.names(in: scope)),
          at: reading.spot(name, in: spot))
        return nil
      }
    case .list(let shape): return list(table, of: shape, at: spot, written: written)
    case .tree:
      return names(of: table, at: spot, written: written) { _, name in (name, .tree) }
    }
  }

  private mutating func mixed(
    _ table: LuaTable, _ scope: Scope, at spot: Spot, written: String
  ) -> Field {
    let named = LuaTable(table.entries.filter { if case .text = $0.key { true } else { false } })
    let field = fields(of: named, in: scope, and: nil, at: spot, written: written)
    var content = field.named ?? [:]
    for (ordinal, value) in table.list.enumerated() {
      let key = "[\(ordinal + 1)]"
      content[key] = read(value, as: .plain, at: self.spot(key, in: spot), written: written)
    }
    return Field(content: .named(content), origin: field.origin, written: written)
  }

  private mutating func names(
    of table: LuaTable, at spot: Spot, written: String,
    _ known: (inout Self, String) -> (String, Shape)?
  ) -> Field {
    var found: [String: Field] = Dictionary(minimumCapacity: table.entries.count)
    for (ordinal, entry) in table.entries.enumerated() {
      let name: String
      switch entry.key {
      case .text(let text): name = text
      // A year as a key, as in `periods = { [2021] = … }`, or a column by its number.
      case .integer(let number) where number != Int64(ordinal) + 1: name = "\(number)"
      default:
        note(.unnamedEntry(), at: self.spot("[\(ordinal + 1)]", in: spot))
        continue
      }
      guard let (key, shape) = known(&self, name) else { continue }
      found[key] = read(entry.value, as: shape, at: self.spot(name, in: spot), written: name)
    }
    return Field(content: .named(found), origin: origin(spot), written: written)
  }

  private mutating func list(
    _ table: LuaTable, of shape: Shape, at spot: Spot, written: String
  ) -> Field {
    let entries = table.list
    if entries.isEmpty, !table.entries.isEmpty {
      // One thing alone, without the list around it.
      let one = read(.table(table), as: shape, at: spot, written: written)
      return Field(content: .list([one]), origin: one.origin, written: written)
    }
    if entries.count != table.entries.count, let stray = table.entries.last {
      note(
        .wrongType(
          written, expected: .both(fr: "une liste", en: "a list"), found: stray.key.value),
        at: spot)
    }
    let fields = entries.enumerated().map { ordinal, value in
      read(value, as: shape, at: self.spot("[\(ordinal + 1)]", in: spot), written: written)
    }
    return Field(content: .list(fields), origin: origin(spot), written: written)
  }
}
