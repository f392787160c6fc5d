import JalonLua
import JalonModel

extension PackBuilder {
  mutating func survey(_ each: Declared) -> Survey? {
    let fields = each.fields
    guard let audience = string(required("audience", of: each)),
      let scale = scale(required("scale", of: each))
    else { return nil }
    var made = Survey(
      id: each.id, audience: Lexicon.group(audience), scale: scale, origin: each.origin)
    made.label = text(fields["label"])
    made.questions = (fields["questions"]?.list ?? []).compactMap { question($0) }
    made.minimum = whole(fields["minimum"], Survey.floor...100_000) ?? made.minimum
    made.holder = string(fields["holder"])
    made.source = text(fields["source"])
    made.frequency = word(fields["frequency"], in: .frequency, as: Frequency.self)
    made.maxAge = span(fields["max_age"])
    made.disabledBecause = each.disabledBecause
    for (number, question) in made.questions.enumerated()
    where made.questions[..<number].contains(where: { $0.id == question.id }) {
      note(
        Problem(
          "duplicate",
          .both(
            fr: "La question «\u{A0}\(question.id)\u{A0}» est posée deux fois.",
            en: "The question `\(question.id)` is asked twice.")), at: each.origin)
    }
    return made
  }

  private mutating func question(_ field: Field) -> Survey.Question? {
    guard let id = string(field["id"]), let text = text(field["text"]) else {
      note(
        .missingField("id, text", "id, texte", of: .both(fr: "Une question", en: "A question")),
        at: field.origin)
      return nil
    }
    var question = Survey.Question(id: id, text: text)
    question.characteristic = string(field["characteristic"])
    question.reversed = truth(field["reversed"]) ?? false
    return question
  }

  private mutating func scale(_ field: Field?) -> Survey.Scale? {
    guard let field, let low = number(field["[1]"]), let high = number(field["[2]"]), low < high,
      field["[3]"] == nil
    else {
      if let field {
        note(
          .wrongType(
            field.written,
            expected: .both(fr: "une échelle { 1, 5 }", en: "a scale { 1, 5 }"),
            found: .nothing), at: field.origin)
      }
      return nil
    }
    var scale = Survey.Scale(range: low...high)
    if let favourable = field["favourable"] {
      if case .table(let table)? = favourable.value {
        scale.favourable = table.list.compactMap(\.finite)
      } else if let one = number(favourable) {
        scale.favourable = [one]
      }
    }
    scale.notApplicable = strings(field["not_applicable"])
    return scale
  }

  /// The indicators that hold a survey's aggregates, so that they are read like any others.
  func aggregates(of survey: Survey) -> [Indicator] {
    survey.questions.flatMap { question in
      Survey.Aggregate.allCases.map { aggregate in
        var made = Indicator(
          id: Survey.indicator(survey.id, question.id, aggregate), label: question.text,
          origin: survey.origin)
        made.unit = aggregate == .favourable ? "%" : ""
        made.decimals = aggregate == .n ? 0 : 1
        made.direction = aggregate == .n ? .neutral : .higher
        made.characteristic = question.characteristic
        made.source = survey.source
        made.holder = survey.holder
        made.frequency = survey.frequency
        made.maxAge = survey.maxAge
        made.groups = [survey.audience]
        return made
      }
    }
  }
}
