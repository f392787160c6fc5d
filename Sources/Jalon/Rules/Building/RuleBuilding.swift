import JalonLua
import JalonModel

extension PackBuilder {
  mutating func rule(_ each: Declared) -> Rule? {
    let fields = each.fields
    let characteristic = string(required("characteristic", of: each))
    let label = text(required("label", of: each))
    let source = text(required("source", of: each))
    let when = condition(required("when", of: each))
    guard let characteristic, let label, let source, let when else { return nil }
    var made = Rule(
      id: each.id, characteristic: characteristic, label: label, source: source, when: when,
      origin: each.origin)
    made.issue = string(fields["issue"])
    made.applies = condition(fields["applies"])
    for (name, field) in (fields["thresholds"]?.named ?? [:]).sorted(by: { $0.key < $1.key }) {
      if let threshold = threshold("\(each.id).\(name)", field) {
        made.thresholds.append(threshold)
      }
    }
    for (name, field) in (fields["quantities"]?.named ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let quantity = quantity(field["[1]"]) else { continue }
      made.quantities.append(
        NamedQuantity(
          name: name, quantity: quantity, unit: unit(field["unit"]),
          decimals: whole(field["decimals"], 0...9)))
    }
    made.gravity = gravity(fields["severity"])
    made.suggests = strings(fields["suggests"])
    made.owner = string(fields["owner"])
    made.disabledBecause = each.disabledBecause
    made.adjustments = each.adjustments
    return made
  }

  private mutating func gravity(_ field: Field?) -> Rule.Gravity {
    guard let field else { return .always(.moderate) }
    if case .function(let function)? = field.value, let function = ScriptFunction(function) {
      return .function(function)
    }
    guard let levels = field.named else {
      return .always(word(field, in: .severity, as: Severity.self) ?? .moderate)
    }
    var grades: [Rule.Grade] = []
    var otherwise: Severity?
    for severity in Severity.allCases.reversed() {
      guard let level = levels[severity.rawValue] else { continue }
      if case .text(let text)? = level.value,
        Lexicon.canonical(text, in: .severityLastLine) != nil
      {
        otherwise = severity
      } else if otherwise != nil {
        note(
          Problem(
            "after_otherwise",
            .both(
              fr: "Une gravité sous «\u{A0}sinon\u{A0}» ne s’atteint jamais.",
              en: "A severity under `otherwise` is never reached.")), at: level.origin)
      } else if let condition = condition(level) {
        grades.append(.init(severity, when: condition))
      }
    }
    return .graded(grades, otherwise: otherwise)
  }
}
