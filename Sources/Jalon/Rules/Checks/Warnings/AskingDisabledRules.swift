import JalonModel

extension PackCheck {
  /// What asks about a rule that is switched off, which never fires.
  static let askingDisabledRules = PackCheck(kind: "disabled_rule_asked") { checked in
    let disabled = Set(checked.pack.rules.filter { $0.disabledBecause != nil }.map(\.id))
    var found: [Problem] = []
    func look(_ kind: String, _ id: String, _ conditions: [Condition], _ origin: Origin) {
      for rule in Set(conditions.flatMap(\.firedRules)).intersection(disabled).sorted() {
        let french = Lexicon.french(of: kind, in: .words) ?? kind
        found.append(
          checked.warning(
            Problem(
              "disabled_rule_asked",
              .both(
                fr:
                  "«\u{A0}\(french) \"\(id)\"\u{A0}» dépend de la règle «\u{A0}\(rule)\u{A0}», qui est désactivée et ne signale donc jamais rien.",
                en:
                  "`\(kind) \"\(id)\"` depends on the rule `\(rule)`, which is disabled and so never fires."
              ),
              remedy: .both(
                fr: "Ajustez ou désactivez aussi ce qui en dépend.",
                en: "Adjust or disable what depends on it as well.")), at: origin))
      }
    }
    for rule in checked.activeRules { look("rule", rule.id, rule.conditions, rule.origin) }
    for each in checked.pack.triggers where each.disabledBecause == nil {
      look("trigger", each.id, [each.when], each.origin)
    }
    for each in checked.pack.solutions where each.disabledBecause == nil {
      look("solution", each.id, each.requires.map { [$0] } ?? [], each.origin)
    }
    for each in checked.pack.practices where each.disabledBecause == nil {
      look("practice", each.id, each.proposedWhen.map { [$0] } ?? [], each.origin)
    }
    return found + askedByFunctions(disabled, checked)
  }

  /// `c:fires("…")` in the functions of what is not switched off itself.
  private static func askedByFunctions(_ disabled: Set<String>, _ checked: CheckedPack)
    -> [Problem]
  {
    if disabled.isEmpty { return [] }
    return checked.files.flatMap { file in
      LuaFunctionBody.all(in: file.text).flatMap { body -> [Problem] in
        if Lexicon.english(of: body.word, in: .words) == "rule", disabled.contains(body.id) {
          return []
        }
        return body.firedRules.filter { disabled.contains($0.text) }.map { rule in
          checked.warning(
            Problem(
              "disabled_rule_asked",
              .both(
                fr:
                  "La fonction de «\u{A0}\(body.word) \"\(body.id)\"\u{A0}» interroge la règle «\u{A0}\(rule.text)\u{A0}», qui est désactivée et ne signale donc jamais rien.",
                en:
                  "The function of `\(body.word) \"\(body.id)\"` asks about the rule `\(rule.text)`, which is disabled and so never fires."
              ),
              remedy: .both(
                fr: "Ajustez ou désactivez aussi ce qui en dépend.",
                en: "Adjust or disable what depends on it as well.")),
            at: Origin(layer: "", file: file.name, line: rule.line, column: rule.column))
        }
      }
    }
  }
}
