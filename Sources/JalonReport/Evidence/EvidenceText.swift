internal import JalonModel

/// A comparison as facts: the figure, on which side of which bound it lies, and how far.
struct EvidenceText {
  let names: Names
  var verbosity = PageOptions.Verbosity.normal

  private var words: Words { names.words }

  /// The facts of a comparison, on one line.
  func facts(_ evidence: Evidence, quantity: Quantity? = nil, in rule: Rule? = nil) -> [String] {
    switch evidence.condition {
    case "fires":
      let rule = words.say("Règle ", "Rule ") + words.quoted(names.ruleLabel(evidence.rule ?? ""))
      return [words.about(rule, words.asked(evidence.truth))]
    case "is":
      return [
        words.about(
          words.say("Fiche de la collectivité", "Facts about the place"),
          words.truth(evidence.truth))
      ]
    case "function":
      return [
        words.about(
          words.say("Calcul propre à la règle", "The rule’s own computation"),
          words.truth(evidence.truth))
      ]
    case "known":
      let label = label(evidence, quantity: quantity, in: rule)
      return [words.about(label, words.known(evidence.truth))]
    default: return comparison(evidence, quantity: quantity, in: rule)
    }
  }

  /// The facts of each comparison of a condition.
  func facts(_ evidence: [Evidence], of condition: Condition?) -> [[String]] {
    let quantities =
      condition.map { Comparisons(of: $0).quantities(of: evidence) } ?? evidence.map { _ in nil }
    return zip(evidence, quantities).map { facts($0, quantity: $1) }
  }

  /// The readings behind a comparison, where its own line does not tell them.
  func readings(_ evidence: Evidence, quantity: Quantity? = nil, in rule: Rule? = nil)
    -> [[String]]
  {
    guard only(evidence, quantity: quantity, in: rule) == nil else { return [] }
    let reading = ReadingText(names: names, verbosity: verbosity)
    return evidence.readings.map { reading.facts($0) + reading.provenance($0) }
  }

  private func comparison(_ evidence: Evidence, quantity: Quantity?, in rule: Rule?) -> [String] {
    let side = BoundText(names: names, evidence: evidence)
    if let only = only(evidence, quantity: quantity, in: rule) {
      let reading = ReadingText(names: names, verbosity: verbosity)
      return reading.facts(only, named: relations(quantity), decimals: side.decimals) + side.facts
        + reading.provenance(only)
    }
    let value = evidence.value.map { value in
      switch value {
      case .measured(let number, _):
        names.figures.text(
          number, unit: evidence.unit, decimals: evidence.decimals, least: side.decimals)
      case .missing(let reason): words.reason(reason)
      }
    }
    let label = label(evidence, quantity: quantity, in: rule)
    return [words.about(label, value ?? words.truth(evidence.truth))] + side.facts
  }

  /// Which relations were counted is in the rule only.
  private func relations(_ quantity: Quantity?) -> String? {
    guard let quantity, case .leaf(.stakeholders) = quantity else { return nil }
    return QuantityText(names: names).text(quantity, in: nil)
  }

  /// The one reading that the compared quantity is, if it is one.
  private func only(_ evidence: Evidence, quantity: Quantity?, in rule: Rule?)
    -> EvidenceReading?
  {
    guard quantity?.isReading(in: rule) != false, evidence.readings.count == 1,
      let reading = evidence.readings.first,
      reading.reading == evidence.value
    else { return nil }
    return reading
  }

  private func label(_ evidence: Evidence, quantity: Quantity?, in rule: Rule?) -> String {
    let named = evidence.quantity.map { Quantity.named($0) }
    let own = [quantity, named].compactMap { $0 }.lazy.compactMap {
      QuantityText(names: names).text($0, in: rule)
    }.first
    if let own { return own }
    if evidence.readings.count == 1, let reading = evidence.readings.first {
      return ReadingText(names: names, verbosity: .normal).label(reading)
    }
    return words.say("Valeur calculée", "Computed value")
  }
}

extension Quantity {
  /// Whether the quantity is one reading, of which nothing is made.
  fileprivate func isReading(in rule: Rule?) -> Bool {
    let named = rule?.quantities.first { self == .named($0.name) }?.quantity
    guard case .leaf(let leaf) = named ?? self else { return false }
    return switch leaf {
    case .reading, .stakeholders, .feedback, .peers: true
    case .gap, .change, .divergence, .function: false
    }
  }
}

extension Words {
  func quoted(_ text: String) -> String { say("«\u{A0}\(text)\u{A0}»", "“\(text)”") }

  /// What another rule came to, as a condition asks.
  fileprivate func asked(_ truth: Truth) -> String {
    switch truth {
    case .true: say("signalée", "flagged")
    case .false: say("non signalée", "not flagged")
    case .unknown: say("inconnue", "unknown")
    }
  }

  fileprivate func known(_ truth: Truth) -> String {
    switch truth {
    case .true: say("donnée connue", "known")
    case .false, .unknown: say("donnée manquante", "missing")
    }
  }
}
