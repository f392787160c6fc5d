import JalonLua
import JalonModel

extension PackBuilder {
  /// The trigger and the reviews of a test; nil where something is wrong, which is noted.
  mutating func triggerOfTest(_ fields: Field, _ statement: Statement) -> DeclaredTest.Subject? {
    for name in ["rule", "date", "expected"] {
      if let field = fields[name] { note(.notOfTriggerTest(field.written), at: field.origin) }
    }
    guard let field = fields["trigger"] else {
      note(.missingField("trigger", "declencheur", of: written(statement)), at: fields.origin)
      return nil
    }
    let reviews = reviews(fields["reviews"], statement, at: fields.origin)
    guard let id = string(field), let ordinal = triggerOrdinal(id, at: field.origin), let reviews
    else { return nil }
    return .trigger(ordinal, reviews)
  }

  /// The ordinal of a trigger; one that is declared wrongly has its problem already.
  private mutating func triggerOrdinal(_ id: String, at origin: Origin) -> Int? {
    if let ordinal = pack.triggers.firstIndex(where: { $0.id == id }) { return ordinal }
    if !(declared["trigger"] ?? []).contains(where: { $0.id == id }) {
      note(
        .unknown(
          ("déclencheur", "trigger"), id, kind: "unknown_trigger", known: pack.triggers.map(\.id)),
        at: origin)
    }
    return nil
  }

  private mutating func reviews(
    _ field: Field?, _ statement: Statement, at origin: Origin
  ) -> [DeclaredTest.Review]? {
    guard let list = field?.list, !list.isEmpty else {
      note(
        .missingField("reviews", "revues", of: written(statement)), at: field?.origin ?? origin)
      return nil
    }
    let reviews = list.compactMap { review($0) }
    guard reviews.count == list.count else { return nil }
    for (field, (before, review)) in zip(list.dropFirst(), zip(reviews, reviews.dropFirst()))
    where review.date <= before.date {
      note(
        .reviewNotLater(review.date, than: before.date), at: field["date"]?.origin ?? field.origin)
      return nil
    }
    guard list.contains(where: { $0["expected"] != nil }) else {
      note(.missingField("expected", "attendu", of: written(statement)), at: origin)
      return nil
    }
    return reviews
  }

  private mutating func review(_ field: Field) -> DeclaredTest.Review? {
    guard field.named != nil else {
      note(
        .wrongType(
          field.written, expected: .both(fr: "une table par revue", en: "a table for each review"),
          found: field.value ?? .nothing), at: field.origin)
      return nil
    }
    let data = field["data"].map { self.data($0) }
    let decisions = decisions(field["decide"])
    let expected = field["expected"].map { reviewExpectation($0) }
    guard let written = field["date"] else {
      note(
        .missingField("date", "date", of: .both(fr: "La revue", en: "The review")),
        at: field.origin)
      return nil
    }
    guard let date = day(written) else { return nil }
    return DeclaredTest.Review(
      date: date, data: data, decisions: decisions, expected: expected ?? ReviewExpectation(),
      origin: field.origin)
  }

  private mutating func decisions(_ field: Field?) -> [TestDecision] {
    guard let field else { return [] }
    guard let named = field.named else {
      note(
        .wrongType(
          field.written,
          expected: .both(
            fr: "une table\u{A0}: { [\"declencheur\"] = \"acceptée\" }",
            en: "a table: { [\"trigger\"] = \"accepted\" }"),
          found: field.value ?? .nothing), at: field.origin)
      return []
    }
    return named.sorted { $0.key < $1.key }.compactMap { key, field in
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      let number = parts.count == 2 ? Int(parts[1]) : nil
      let id = number == nil ? key : parts[0]
      guard triggerOrdinal(id, at: field.origin) != nil, let name = string(field) else {
        return nil
      }
      let status = word(
        FoldedName.word(name), of: field, in: .actionState, as: PlanAction.Status.self)
      return status.map { TestDecision(trigger: id, number: number, status: $0) }
    }
  }

  /// What a review expects: where the episode stands, or a table.
  private mutating func reviewExpectation(_ field: Field) -> ReviewExpectation {
    var expected = ReviewExpectation()
    guard let fields = field.named else {
      expected.state = state(field)
      return expected
    }
    if fields.isEmpty {
      note(
        .missingField("state", "etat", of: .both(fr: "«\u{A0}attendu\u{A0}»", en: "`expected`")),
        at: field.origin)
    }
    expected.state = fields["state"].flatMap { state($0) }
    if let proposed = fields["proposed"] {
      expected.proposed = strings(proposed).compactMap { proposal($0, proposed) }
    }
    return expected
  }

  private mutating func state(_ field: Field) -> ReviewExpectation.State? {
    guard let name = string(field) else { return nil }
    let folded = FoldedName.word(name)
    if Lexicon.english(of: folded, in: .episodeState) == "none" { return .noEpisode }
    return word(folded, of: field, in: .episodeState, as: Episode.State.self)
      .map { .episode($0) }
  }

  /// `NAME` or `NAME@LEAD`; the lead is a stakeholder or nobody.
  private mutating func proposal(_ text: String, _ field: Field) -> ReviewExpectation.Proposal? {
    guard let at = text.lastIndex(of: "@") else {
      return ReviewExpectation.Proposal(name: text, lead: nil, written: text)
    }
    let (name, lead) = (String(text[..<at]), String(text[text.index(after: at)...]))
    if Lexicon.english(of: FoldedName.word(lead), in: .actionState) == "without_lead" {
      return ReviewExpectation.Proposal(name: name, lead: .nobody, written: text)
    }
    guard pack.stakeholders.contains(where: { $0.id == lead }) else {
      note(
        .unknown(
          ("partie prenante", "stakeholder"), lead, kind: "unknown_stakeholder",
          known: pack.stakeholders.map(\.id) + ["without_lead", "sans_porteur"]),
        at: field.origin)
      return nil
    }
    return ReviewExpectation.Proposal(name: name, lead: .stakeholder(lead), written: text)
  }
}

extension Problem {
  fileprivate static func notOfTriggerTest(_ field: String) -> Problem {
    Problem(
      "not_of_trigger_test",
      .both(
        fr: "«\u{A0}\(field)\u{A0}» n’a pas sa place dans l’essai d’un déclencheur.",
        en: "`\(field)` has no place in the test of a trigger."),
      remedy: .both(
        fr:
          "Nommez le déclencheur, et donnez à chaque revue sa date, ses données et ce qui est attendu.",
        en: "Name the trigger, and give each review its date, its data and what is expected."))
  }

  fileprivate static func reviewNotLater(_ day: Day, than before: Day) -> Problem {
    Problem(
      "reviews_out_of_order",
      .both(
        fr: "La revue du \(day) vient après celle du \(before).",
        en: "The review of \(day) comes after that of \(before)."),
      remedy: .both(
        fr: "Écrivez les revues de la plus ancienne à la plus récente, une par date.",
        en: "Write the reviews from the oldest to the latest, one for each date."))
  }
}
