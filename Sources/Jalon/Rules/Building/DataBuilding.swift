import JalonLua
import JalonModel

extension PackBuilder {
  /// A file of data or of places, with how to read it.
  mutating func source(
    _ statement: Statement, layer: Int, _ fields: Field, search: PackSearch
  ) -> DataSource? {
    let folder = loaded.layers[layer].folder
    let isOptional = truth(fields["optional"]) ?? false
    let isForeignFolder = statement.id.hasPrefix("@")
    let path: String?
    do {
      path = try search.file(statement.id, of: folder)
    } catch {
      note(error, at: fields.origin)
      return nil
    }
    if path == nil, !isOptional {
      let name = statement.id.dropFirst().prefix { $0 != "/" }
      note(
        Problem(
          "folder_not_given",
          .both(
            fr: "Le dossier «\u{A0}@\(name)\u{A0}» n’est pas fourni.",
            en: "The folder `@\(name)` is not given."),
          remedy: .both(
            fr: "Donnez-le par --folder \(name)=DOSSIER ou par JALON_FOLDERS.",
            en: "Give it with --folder \(name)=DIR or JALON_FOLDERS.")), at: fields.origin)
      return nil
    }
    return DataSource(
      purpose: statement.word == "data" ? .data : .collectivities, path: path,
      name: isForeignFolder ? statement.id : folder.prefix + statement.id, layer: layer,
      layerID: loaded.layers[layer].id, isOptional: isOptional,
      mapping: mapping(fields, of: statement), origin: fields.origin)
  }

  /// Nil where nothing but `optional` is said: the plain format.
  private mutating func mapping(_ fields: Field, of statement: Statement) -> Mapping? {
    let said = (fields.named ?? [:]).keys.filter { $0 != "optional" && $0 != "format" }
    guard !said.isEmpty else { return nil }
    var mapping = Mapping()
    let scope: Scope = statement.word == "data" ? .dataColumns : .placeHeader
    for (name, field) in fields["columns"]?.named ?? [:] {
      guard let key = mappedField(name, in: scope) else { continue }
      mapping.columns[key] = columns(field)
    }
    let constants: Set = [
      "place", "indicator", "period", "group", "source", "published", "survey", "name", "kind",
      "designation", "milieu", "mrc", "region", "province",
    ]
    for (name, field) in fields.named ?? [:] where constants.contains(name) {
      if let key = mappedField(name, in: scope) { mapping.constants[key] = string(field) }
    }
    for entry in fields["values"]?.list ?? [] {
      guard let column = columns(entry["column"] ?? entry).first else { continue }
      var value = Mapping.Value(column: column)
      for (name, field) in entry.named ?? [:] where name != "column" {
        if let key = mappedField(name, in: .dataColumns) { value.constants[key] = string(field) }
      }
      mapping.values.append(value)
    }
    for (name, field) in (fields["where"]?.named ?? [:]).sorted(by: { $0.key < $1.key }) {
      mapping.keep.append((.header(name), strings(field)))
    }
    mapping.places = translation(fields["places"]) ?? [:]
    mapping.designations = translation(fields["designations"]) ?? [:]
    mapping.indicators = translation(fields["indicators"])
    mapping.periods = translation(fields["periods"])
    mapping.groups = translation(fields["groups"])?.mapValues(Lexicon.group)
    for (symbol, field) in fields["symbols"]?.named ?? [:] {
      if let mark = mark(field) { mapping.symbols[symbol] = mark }
    }
    if let kinds = fields["kinds"]?.named {
      var found: [String: Kind] = [:]
      for (cell, field) in kinds { found[cell] = word(field, in: .kind, as: Kind.self) }
      mapping.kinds = found
    }
    codes(fields["codes"], of: statement, into: &mapping)
    mapping.readsNotes = truth(fields["notes"]) ?? false
    mapping.header = whole(fields["header"], 1...1_000_000)
    mapping.tolerance = whole(fields["tolerance"], 0...1_000_000_000)
    mapping.encoding = encoding(fields["encoding"])
    mapping.separator = sign(fields["separator"], [",", ";", "\t"])
    mapping.decimal = sign(fields["decimal"], [",", "."])
    return mapping
  }

  private mutating func codes(
    _ field: Field?, of statement: Statement, into mapping: inout Mapping
  ) {
    guard let field else { return }
    if statement.word == "data" {
      mapping.codes = (string(field["before"]) ?? "", string(field["scheme"]) ?? "")
    } else {
      for (scheme, column) in field.named ?? [:] {
        mapping.columns[.code(scheme)] = columns(column)
      }
    }
  }

  private func mappedField(_ name: String, in scope: Scope) -> Mapping.Field? {
    switch name {
    case "place", "collectivity": .place
    case "indicator": .indicator
    case "period": .period
    case "group": .group
    case "value": .value
    case "status": .status
    case "source": .source
    case "published": .published
    case "survey": .survey
    case "question": .question
    case "answer": .answer
    case "stakeholder": .stakeholder
    case "relation": .relation
    case "id": .id
    case "name": .name
    case "kind": .kind
    case "designation": .designation
    case "milieu": .milieu
    case "mrc": .mrc
    case "region": .region
    case "province": .province
    case "population": .population
    case "mamh", "sdr": .code(name)
    default: nil
    }
  }

  /// Headers or numbers of columns: one, or a list of two that read as `A (B)`.
  private mutating func columns(_ field: Field?) -> [ColumnName] {
    guard let field else { return [] }
    let values: [LuaValue] =
      switch field.value {
      case .table(let table)?: table.list
      case .some(let value): [value]
      case nil: (field.list ?? []).compactMap(\.value)
      }
    return values.compactMap { value -> ColumnName? in
      switch value {
      case .text(let header): .header(header)
      case .integer(let number) where number >= 1: .number(Int(clamping: number))
      default: nil
      }
    }
  }

  private mutating func translation(_ field: Field?) -> [String: String]? {
    guard let named = field?.named else { return nil }
    var found: [String: String] = [:]
    for (cell, field) in named { found[cell] = string(field) }
    return found
  }

  private mutating func mark(_ field: Field) -> Mark? {
    guard let name = string(field) else { return nil }
    switch Lexicon.english(of: name, in: .status) {
    case "absent": return .absent
    case "withheld": return .withheld
    case "not_applicable": return .notApplicable
    case "caution": return .caution
    default:
      note(
        .unknownValue(name, of: field.written, known: Lexicon.names(in: .status)),
        at: field.origin)
      return nil
    }
  }

  private mutating func encoding(_ field: Field?) -> TextEncoding? {
    guard let field, let name = string(field) else { return nil }
    if let encoding = TextEncoding(named: name) { return encoding }
    note(
      .unknownValue(name, of: field.written, known: ["utf-8", "utf-16", "windows-1252"]),
      at: field.origin)
    return nil
  }

  private mutating func sign(_ field: Field?, _ known: [String]) -> Character? {
    guard let field, let name = string(field) else { return nil }
    let sign = ["comma": ",", "virgule": ",", "point": ".", "tab": "\t"][name] ?? name
    if known.contains(sign) { return sign.first }
    note(.unknownValue(name, of: field.written, known: known), at: field.origin)
    return nil
  }
}
