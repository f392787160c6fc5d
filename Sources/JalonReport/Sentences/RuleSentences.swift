internal import JalonModel

/// How grave a rule's finding is and what it says, in words.
struct RuleSentences {
  let names: Names
  var ids = IdStyle.bare

  private var words: Words { names.words }

  /// The severity, from the worst down, each with its condition.
  func severity(of rule: Rule) -> String {
    switch rule.gravity {
    case .always(let severity): return words.severity(severity).capital + "."
    case .function:
      return words.say(
        "Décidée par un calcul propre à la règle.", "Decided by the rule’s own computation.")
    case .graded(let grades, let otherwise):
      let conditions = ConditionSentence(names: names, ids: ids)
      var parts = grades.map { grade in
        let condition = conditions.clause(grade.when, in: rule)
        let word = words.severity(grade.severity)
        let si = condition.hasPrefix("il ") ? "s’" : "si "
        return words.say("\(word) \(si)\(condition)", "\(word) if \(condition)")
      }
      let last = words.severity(otherwise ?? .moderate)
      parts.append(grades.isEmpty ? last : words.say("sinon, \(last)", "otherwise \(last)"))
      return parts.joined(separator: "; ").capital + "."
    }
  }

  /// What is said, with the names of figures in braces; nil where the rule says its label only.
  func finding(of rule: Rule) -> String? {
    switch rule.message {
    case nil: return nil
    case .function:
      return words.say(
        "Écrit par un calcul propre à la règle.", "Written by the rule’s own computation.")
    case .template(let template):
      let other: Language = words.language == .fr ? .en : .fr
      let pieces = template.pieces[words.language] ?? template.pieces[other] ?? []
      return pieces.map { piece in
        switch piece {
        case .words(let text): text
        case .quantity(let name), .indicator(let name): "{\(name)}"
        case .threshold(let id): "{\(ThresholdPhrase.ownName(id, of: rule))}"
        case .place: words.say("{lieu}", "{place}")
        case .ofPlace: "{de_lieu}"
        case .atPlace: "{a_lieu}"
        }
      }.joined()
    }
  }
}
