internal import JalonModel

/// The words for what differs between two sets of rules.
extension Words {
  /// A field of a rule, as the head of what each set writes there; its own thresholds go by their
  /// short names.
  func field(_ field: Comparison.Field, of rule: String) -> String {
    switch field {
    case .label: return say("Titre", "Label")
    case .characteristic: return say("Caractéristique", "Characteristic")
    case .issue: return say("Enjeu", "Issue")
    case .source: return say("Fondement", "Ground")
    case .applies: return say("Vise", "Applies where")
    case .when: return say("Signalée quand", "Flagged when")
    case .severity: return say("Gravité", "Severity")
    case .finding: return say("Constat", "Finding")
    case .suggests: return say("Propose", "Suggests")
    case .owner: return say("Responsable", "Owner")
    case .disabled: return say("Désactivée", "Switched off")
    case .threshold(let id):
      let name = id.hasPrefix(rule + ".") ? String(id.dropFirst(rule.count + 1)) : id
      return say("Seuil \(name)", "Threshold \(name)")
    case .quantity(let name): return say("Grandeur \(name)", "Quantity \(name)")
    case .indicator(let id): return say("Indicateur \(id)", "Indicator \(id)")
    case .function: return say("Calcul propre à la règle", "The rule’s own computation")
    }
  }

  /// What a rule comes to by a set; nil where the set does not have it.
  func state(_ state: Comparison.State?) -> String {
    guard let state else { return say("règle absente", "no such rule") }
    guard state.outcome == .met else { return outcome(state.outcome) }
    let severity = state.severity.map { part(.severity($0)) } ?? undecided
    let possible = state.severityPossible.map { self.severity($0) }.map {
      say(", peut-être \($0)", ", possibly \($0)")
    }
    return outcome(.met) + ", " + severity + (possible ?? "")
  }

  /// What is so, and what it becomes.
  func becomes(_ before: String, _ after: String) -> String {
    say("\(before), devient \(after)", "\(before), becomes \(after)")
  }
}
