import JalonLua
import JalonModel

extension PackBuilder {
  /// What a test expects: an outcome, or a table.
  mutating func expectation(_ field: Field, _ statement: Statement) -> DeclaredTest.Expectation {
    var expected = DeclaredTest.Expectation()
    guard let fields = field.named else {
      expected.outcome = outcome(field)
      return expected
    }
    if fields.isEmpty {
      note(
        .missingField(
          "outcome", "resultat", of: .both(fr: "«\u{A0}attendu\u{A0}»", en: "`expected`")),
        at: field.origin)
    }
    expected.outcome = fields["outcome"].flatMap { outcome($0) }
    expected.gravity = fields["severity"].flatMap { gravity($0) }
    if let missing = fields["missing"] {
      expected.missing = strings(missing).compactMap { self.missing($0, missing) }
    }
    if let finding = fields["finding"], let text = text(finding) {
      for language in Language.allCases {
        switch text {
        case .only(let words, in: language): expected.finding[language] = words
        case .only: break
        case .both: expected.finding[language] = text.shown(in: language)
        }
      }
    }
    return expected
  }

  private mutating func outcome(_ field: Field) -> Outcome? {
    guard let name = string(field) else { return nil }
    return word(FoldedName.word(name), of: field, in: .outcome, as: Outcome.self)
  }

  private mutating func gravity(_ field: Field) -> DeclaredTest.Expectation.Gravity? {
    guard let name = string(field) else { return nil }
    let folded = FoldedName.word(name)
    if Lexicon.english(of: folded, in: .outcome) == Outcome.unknown.rawValue { return .undecided }
    return word(folded, of: field, in: .severity, as: Severity.self).map { .severity($0) }
  }

  private mutating func missing(_ written: String, _ field: Field) -> DeclaredTest.Missing? {
    let parts = written.split(separator: "@", maxSplits: 1).map(String.init)
    guard let name = parts.first else {
      note(.unknownValue(written, of: field.written, known: []), at: field.origin)
      return nil
    }
    let group = parts.count == 2 ? Lexicon.group(parts[1]) : nil
    if let group, !pack.groups.contains(where: { $0.id == group }) {
      note(
        .unknown(
          ("groupe", "group"), parts[1], kind: "unknown_group", known: pack.groups.map(\.id)),
        at: field.origin)
      return nil
    }
    let id =
      DeclaredTest.relations.contains(name) ? DeclaredTest.relations[0] : questionID(name) ?? name
    let fact = Lexicon.english(of: id, in: .placeFacts)
    let questions = pack.surveys.flatMap { survey in
      [survey.id] + survey.questions.map { "\(survey.id).\($0.id)" }
    }
    let known =
      pack.indicators.map(\.id) + questions + pack.thresholds.map(\.id) + pack.rules.map(\.id)
      + pack.characteristics.map(\.id) + DeclaredTest.relations
    guard fact != nil || known.contains(id) else {
      note(
        .unknown(("donnée", "datum"), name, kind: "unknown_datum", known: known), at: field.origin)
      return nil
    }
    return DeclaredTest.Missing(id: known.contains(id) ? id : fact ?? id, group: group)
  }
}

extension PackBuilder {
  /// The question of a survey's aggregate, in either language: what is missing is its answers,
  /// whichever figure would be made of them.
  private func questionID(_ name: String) -> String? {
    let id = aggregateID(name)
    for survey in pack.surveys {
      for question in survey.questions.map({ "\(survey.id).\($0.id)" })
      where id.hasPrefix(question + ".") && pack.indicators.contains(where: { $0.id == id }) {
        return question
      }
    }
    return nil
  }
}

extension DeclaredTest {
  /// How tests write relations that nobody has declared; the first is what results call them.
  static let relations = ["relations", "stakeholders", "parties_prenantes"]
}
