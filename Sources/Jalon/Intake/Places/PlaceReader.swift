import JalonModel

/// Reads the rows of a file of places.
struct PlaceReader {
  private let table: DataTable
  private let columns: TableColumns
  private let decimal: DecimalConvention
  /// Columns and constants of codes, in the order of the file's columns.
  private let schemes: [String]
  private let outer: [(field: Mapping.Field, kind: Kind)]

  init(_ table: DataTable) throws(Problems) {
    self.table = table
    columns = try TableColumns(of: table, words: .placeHeader)
    do {
      decimal = try table.source.decimal()
    } catch {
      throw Problems([error])
    }
    let missing = columns.missing([.name, .kind], of: table)
    guard missing.isEmpty else { throw Problems(missing) }
    let fields = columns.fields
    let given = Set(fields.keys).union(table.mapping.constants.keys)
    schemes = given.compactMap { field in
      if case .code(let scheme) = field { scheme } else { nil }
    }.sorted {
      (fields[.code($0)]?.first ?? .max, $0) < (fields[.code($1)]?.first ?? .max, $1)
    }
    outer = Kind.allCases.flatMap { kind in
      let named: Mapping.Field? =
        switch kind {
        case .mrc: .mrc
        case .region: .region
        case .province: .province
        default: nil
        }
      return [named, .within(kind)].compactMap { $0 }.filter(given.contains).map { ($0, kind) }
    }
  }

  /// Reads all rows.
  func read() -> (rows: [PlaceRow], outcome: TableOutcome) {
    var outcome = TableOutcome(of: table)
    var rows: [PlaceRow] = []
    var reader = table.reader
    while true {
      switch reader.next() {
      case .end: return (rows, outcome)
      case .bad(let problem): outcome.reject([table.place(problem)])
      case .record:
        let row = TableRow(table, columns, reader.cells)
        switch read(row, line: reader.line) {
        case .row(let place):
          rows.append(place)
          outcome.loaded += 1
        case .leftOut: outcome.leftOut += 1
        case .bad(let problems): outcome.reject(problems)
        }
      }
    }
  }

  private enum Reading {
    case row(PlaceRow)
    case leftOut
    case bad([Problem])
  }

  private func read(_ row: TableRow, line: Int) -> Reading {
    guard row.isKept else { return .leftOut }
    var problems: [Problem] = []
    let word = row.text(.kind)
    var kind = Lexicon.english(of: FoldedName.word(word), in: .kind).flatMap(Kind.init)
    if let kinds = table.mapping.kinds, columns.fields[.kind] != nil {
      guard let translated = kinds[word] else { return .leftOut }
      kind = translated
    }
    guard let kind else {
      return .bad([row.problem(.unknownWord(word, known: Self.words(.kind)), .kind)])
    }
    let name = NumberedName(row.text(.name))
    if name.name.isEmpty { problems.append(row.problem(.empty, .name)) }
    let origin = Origin(
      layer: table.source.layerID, file: table.source.name, line: line, column: 1)
    var place = PlaceRow(name: name, kind: kind, origin: origin)
    place.id = read(row, .id, &problems) {
      $0.isPlaceID ? $0 : nil
    } fault: {
      .badID($0)
    }
    let designation = row.text(.designation)
    let translated = table.mapping.designations[designation] ?? designation
    place.designation = translated.isEmpty ? nil : translated
    for scheme in schemes {
      let code = row.text(.code(scheme))
      guard !code.isEmpty else { continue }
      place.codes[scheme] = code
      if place.firstCode == nil { place.firstCode = code }
    }
    if place.codes.isEmpty, let code = name.code {
      place.codes[kind.rawValue] = code
      place.firstCode = code
    }
    place.milieu = read(row, .milieu, &problems) { cell in
      Lexicon.english(of: FoldedName.word(cell), in: .milieu).flatMap(Milieu.init)
    } fault: {
      .unknownWord($0, known: Self.words(.milieu))
    }
    place.population = population(row, &problems)
    for (field, kind) in outer {
      let text = row.text(field)
      if !text.isEmpty { place.outer.append(PlaceRow.Outer(kind: kind, text: text)) }
    }
    return problems.isEmpty ? .row(place) : .bad(problems)
  }

  /// A cell that may be empty.
  private func read<Value>(
    _ row: TableRow, _ field: Mapping.Field, _ problems: inout [Problem],
    _ value: (String) -> Value?, fault: (String) -> CellFault
  ) -> Value? {
    let text = row.text(field)
    guard !text.isEmpty else { return nil }
    let value = value(text)
    if value == nil { problems.append(row.problem(fault(text), field)) }
    return value
  }

  private func population(_ row: TableRow, _ problems: inout [Problem]) -> Double? {
    let text = row.text(.population)
    guard !text.isEmpty else { return nil }
    switch NumberCell(Array(text.utf8).span, decimal: decimal) {
    case .number(let value, _) where value >= 0: return value
    case .symbol: return nil
    case .ambiguous: problems.append(row.problem(.ambiguousNumber(text), .population))
    default: problems.append(row.problem(.badNumber(text), .population))
    }
    return nil
  }

  private static func words(_ scope: Scope) -> [String] {
    Lexicon.words(in: scope).map(\.french)
  }
}

extension String {
  /// Words of lower-case letters, digits and `_`, joined by dots.
  var isPlaceID: Bool {
    var before: UInt8 = 0x2E
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x5F: break
      case 0x2E where before != 0x2E: break
      default: return false
      }
      before = byte
    }
    return before != 0x2E
  }
}
