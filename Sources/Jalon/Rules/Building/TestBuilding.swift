import JalonLua
import JalonModel

extension PackBuilder {
  /// A test of a rule or of a trigger; nil where something is wrong with it, which is noted.
  mutating func test(_ statement: Statement, _ fields: Field) -> DeclaredTest? {
    if let asked = loaded.asked, loaded.files[statement.file].name != asked { return nil }
    let before = problems.count
    let isOfTrigger = fields["trigger"] != nil || fields["reviews"] != nil
    let subject =
      isOfTrigger ? triggerOfTest(fields, statement) : ruleOfTest(fields, statement)
    guard let subject else { return nil }
    var test = DeclaredTest(name: statement.id, subject: subject, origin: fields.origin)
    test.data = data(fields["data"])
    test.thresholds = thresholds(fields["thresholds"], of: subject)
    test.date = day(fields["date"])
    if let field = fields["collectivity"], let name = string(field) {
      test.collectivity = (name, field.origin)
      if let place = fields["place"] { note(.placeTwice, at: place.origin) }
    }
    describe(&test, fields["place"])
    test.relations = relations(fields["stakeholders"])
    checkActors(fields["stakeholders"])
    return problems[before...].contains { $0.gravity == .error } ? nil : test
  }

  /// Two tests of one sentence could not be told apart.
  mutating func noteRepeated(_ tests: [DeclaredTest]) {
    var first: [String: Origin] = [:]
    for test in tests {
      if let known = first[test.name] {
        note(.sentenceTwice(test.name, at: known), at: test.origin)
      } else {
        first[test.name] = test.origin
      }
    }
  }

  func written(_ statement: Statement) -> Text {
    .both(
      fr: "L’essai «\u{A0}\(statement.id)\u{A0}»", en: "The test “\(statement.id)”")
  }

  private mutating func ruleOfTest(
    _ fields: Field, _ statement: Statement
  ) -> DeclaredTest.Subject? {
    guard let field = fields["rule"] else {
      note(.missingField("rule", "regle", of: written(statement)), at: fields.origin)
      return nil
    }
    guard let id = string(field), let rule = ruleOrdinal(id, at: field.origin) else { return nil }
    guard let expected = fields["expected"] else {
      note(
        .missingField("expected", "attendu", of: written(statement)), at: fields.origin)
      return nil
    }
    return .rule(rule, expectation(expected, statement))
  }

  private mutating func ruleOrdinal(_ id: String, at origin: Origin) -> Int? {
    if let ordinal = pack.rules.firstIndex(where: { $0.id == id }) { return ordinal }
    // A rule that is declared wrongly has its problem already.
    if !(declared["rule"] ?? []).contains(where: { $0.id == id }) {
      note(
        .unknown(("règle", "rule"), id, kind: "unknown_rule", known: pack.rules.map(\.id)),
        at: origin)
    }
    return nil
  }

  private mutating func describe(_ test: inout DeclaredTest, _ place: Field?) {
    guard let place else { return }
    guard place.named != nil else {
      note(
        .wrongType(
          place.written,
          expected: .both(
            fr: "une table qui décrit le lieu", en: "a table that describes the place"),
          found: place.value ?? .nothing), at: place.origin)
      return
    }
    test.kind = word(place["kind"], in: .kind, as: Kind.self)
    test.milieu = word(place["milieu"], in: .milieu, as: Milieu.self)
    test.population = number(place["population"])
  }

  private mutating func checkActors(_ field: Field?) {
    let known = pack.stakeholders.map(\.id)
    for (actor, relation) in (field?.named ?? [:]).sorted(by: { $0.key < $1.key })
    where !known.contains(actor) {
      note(
        .unknown(
          ("partie prenante", "stakeholder"), actor, kind: "unknown_stakeholder", known: known),
        at: relation.origin)
    }
  }

  /// The thresholds of a test: the rule's own by their short names, others by their ids.
  private mutating func thresholds(
    _ field: Field?, of subject: DeclaredTest.Subject
  ) -> [Threshold] {
    var rule: Rule?
    if case .rule(let ordinal, _) = subject { rule = pack.rules[ordinal] }
    var found: [Threshold] = []
    for (name, value) in (field?.named ?? [:]).sorted(by: { $0.key < $1.key }) {
      let own = rule.flatMap { rule in rule.thresholds.first { $0.id == "\(rule.id).\(name)" } }
      guard let meant = own ?? pack.thresholds.first(where: { $0.id == name }) else {
        let known =
          rule.map { rule in
            rule.thresholds.map { String($0.id.dropFirst(rule.id.utf8.count + 1)) }
          } ?? []
        note(
          .unknown(
            ("seuil", "threshold"), name, kind: "unknown_threshold",
            known: known + pack.thresholds.map(\.id)), at: value.origin)
        continue
      }
      guard value.named != nil else {
        _ = number(value)
        continue
      }
      if var made = threshold(meant.id, value) {
        made.unit = made.unit ?? meant.unit
        made.source = made.source ?? meant.source
        found.append(made)
      }
    }
    return found
  }
}

extension Problem {
  fileprivate static func sentenceTwice(_ name: String, at origin: Origin) -> Problem {
    Problem(
      "duplicate",
      .both(
        fr: "Un autre essai porte la même phrase, à \(origin).",
        en: "Another test has the same sentence, at \(origin)."),
      remedy: .both(
        fr: "Dites ce qui distingue celui-ci.", en: "Say what makes this one different."))
  }

  fileprivate static var placeTwice: Problem {
    Problem(
      "place_twice",
      .both(
        fr: "Un essai décrit un lieu inventé ou nomme une collectivité, mais pas les deux.",
        en: "A test describes an invented place or names a collectivity, not both."),
      remedy: .both(
        fr: "Retirez «\u{A0}lieu\u{A0}» ou «\u{A0}collectivite\u{A0}».",
        en: "Remove `place` or `collectivity`."))
  }

  static func notATest(_ statement: Statement) -> Problem {
    Problem(
      "not_a_test",
      .both(
        fr:
          "«\u{A0}\(statement.writtenWord)\u{A0}» n’a pas sa place parmi les essais\u{A0}: un diagnostic ne lit pas ce fichier.",
        en:
          "`\(statement.writtenWord)` has no place among tests: a diagnosis does not read this file."
      ),
      remedy: .both(
        fr:
          "Écrivez-le dans un fichier de règles; ici, seulement des essais et leurs lieux inventés.",
        en: "Write it into a file of rules; here only tests and their invented places."))
  }
}
