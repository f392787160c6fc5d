import JalonModel

/// What the rows of a data file are.
enum TableKind: Hashable, Sendable {
  case observations
  /// Answers to a survey.
  case answers
  /// Relations of places and stakeholders.
  case relations

  /// What a table holds, as its mapping says, else its header.
  init(of table: DataTable) {
    if table.isMapped {
      self.init(of: table.mapping)
    } else {
      self.init(of: table.header, table.mapping)
    }
  }

  /// What a mapping says.
  init(of mapping: Mapping) {
    let named = Set(mapping.columns.keys).union(mapping.constants.keys)
      .union(mapping.values.flatMap(\.constants.keys))
    self.init(named)
  }

  /// What the header of a plain file says.
  init(of header: CSVHeader, _ mapping: Mapping = Mapping()) {
    let words: [Scope] = [.surveyHeader, .relationHeader]
    let named = words.flatMap { scope in
      header.names.compactMap { PlainHeader.field(of: $0, in: scope) }
    }
    self.init(Set(named).union(mapping.constants.keys))
  }

  private init(_ fields: Set<Mapping.Field>) {
    if !fields.isDisjoint(with: [.survey, .question, .answer]) {
      self = .answers
    } else if !fields.isDisjoint(with: [.stakeholder, .relation]) {
      self = .relations
    } else {
      self = .observations
    }
  }

  /// The words of the plain format's header.
  var scope: Scope {
    switch self {
    case .observations: .observationHeader
    case .answers: .surveyHeader
    case .relations: .relationHeader
    }
  }
}

/// The headers of plain files, in French or in English.
enum PlainHeader {
  /// The field that a column holds.
  static func field(of header: String, in scope: Scope) -> Mapping.Field? {
    Lexicon.canonical(FoldedName.word(header), in: scope).flatMap { fields[$0.english] }
  }

  private static let fields: [String: Mapping.Field] = [
    "collectivity": .place, "indicator": .indicator, "period": .period, "group": .group,
    "value": .value, "status": .status, "source": .source, "published": .published,
    "unit": .unit, "note": .note, "survey": .survey, "question": .question, "answer": .answer,
    "stakeholder": .stakeholder, "relation": .relation, "id": .id, "name": .name, "kind": .kind,
    "designation": .designation, "mamh": .code("mamh"), "sdr": .code("sdr"), "milieu": .milieu,
    "mrc": .mrc, "region": .region, "province": .province, "population": .population,
  ]

  /// What a field is called in a plain header.
  static func name(of field: Mapping.Field) -> (fr: String, en: String) {
    switch field {
    case .code(let scheme): return (scheme, scheme)
    case .within(let kind): return (kind.rawValue, kind.rawValue)
    default:
      let english = fields.first { $0.value == field }?.key ?? "\(field)"
      let scopes: [Scope] = [.observationHeader, .surveyHeader, .relationHeader, .placeHeader]
      let french = scopes.lazy.compactMap { Lexicon.french(of: english, in: $0) }.first
      return (french ?? english, english)
    }
  }
}
