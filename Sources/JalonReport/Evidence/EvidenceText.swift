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
      let rule =
        words.say("Règle ", "Rule ") + words.quoted(names.ruleLabel(evidence.rule ?? ""))
        + (evidence.atLeast.map { ", " + words.atLeast($0) } ?? "")
      return [words.about(rule, words.asked(evidence.truth))]
    case "is":
      return [
        words.about(
          words.say("Fiche de la collectivité", "Facts about the place"),
          words.truth(evidence.truth))
      ]
    case "function":
      // What the author says the rule stands on is all that tells what a function asks.
      let ground = (rule?.source).map(names.text)
      let verdict = words.about(words.computation, words.truth(evidence.truth))
      return [verdict] + [ground].compactMap { $0 }
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

  /// What lies behind a comparison, where its own line does not tell it: what is computed, from
  /// which readings. Those of another rule are told with that rule, unless everything is.
  func details(_ evidence: Evidence, quantity: Quantity? = nil, in rule: Rule? = nil)
    -> [ReadingLines.Line]
  {
    if evidence.condition == "fires", verbosity == .normal { return [] }
    let lines = ReadingLines(names: names, verbosity: verbosity)
    if head(evidence, quantity: quantity, in: rule) != nil {
      return lines.lines(Array(evidence.readings.dropFirst()))
    }
    guard let quantity else { return lines.lines(evidence.readings) }
    let text = QuantityText(names: names)
    if let operations = text.operations(on: quantity, in: rule),
      operations.count == evidence.readings.count
    {
      return zip(operations, evidence.readings).map { lines.line($1, after: $0) }
    }
    guard let operands = text.operands(of: quantity, in: rule) else {
      return lines.lines(evidence.readings)
    }
    return operands.map { ReadingLines.Line(facts: [$0]) }
      + lines.lines(evidence.readings).map {
        ReadingLines.Line(facts: $0.facts, depth: $0.depth + 1)
      }
  }

  private func comparison(_ evidence: Evidence, quantity: Quantity?, in rule: Rule?) -> [String] {
    let head = head(evidence, quantity: quantity, in: rule)
    let side = BoundText(names: names, evidence: evidence, head: head)
    if let head {
      let reading = ReadingText(names: names, verbosity: verbosity)
      return reading.facts(head, named: relations(quantity, in: rule), decimals: side.decimals)
        + side.facts + reading.provenance(head)
    }
    let value = evidence.value.map { value in
      switch value {
      case .measured(let number, _):
        names.figures.text(
          number, unit: evidence.unit, decimals: side.decimals.declared,
          least: side.decimals.least, usual: side.decimals.usual)
      case .missing(let reason): words.reason(reason)
      }
    }
    let label = label(evidence, quantity: quantity, in: rule)
    return [words.about(label, value ?? words.truth(evidence.truth))] + side.facts
  }

  /// Which relations were counted is in the rule only.
  private func relations(_ quantity: Quantity?, in rule: Rule?) -> String? {
    guard let quantity, case .leaf(.stakeholders) = quantity.written(in: rule) else { return nil }
    return QuantityText(names: names).text(quantity, in: rule)
  }

  /// The one reading that the compared quantity is, if it is one: the first, before those that it
  /// rests on itself.
  func head(_ evidence: Evidence, quantity: Quantity?, in rule: Rule?) -> EvidenceReading? {
    let isReading = quantity?.isReading(in: rule)
    guard isReading ?? (evidence.readings.count == 1), let reading = evidence.readings.first,
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
    return words.computation
  }
}

extension Quantity {
  /// Whether the quantity is one reading, of which nothing is made.
  func isReading(in rule: Rule?) -> Bool {
    guard case .leaf(let leaf) = written(in: rule) else { return false }
    return switch leaf {
    case .reading, .stakeholders, .peers: true
    case .feedback(let query): query.questions.count == 1
    case .gap, .change, .divergence, .function: false
    }
  }

  /// What a rule's name for it stands for.
  func written(in rule: Rule?) -> Quantity {
    rule?.quantities.first { self == .named($0.name) }?.quantity ?? self
  }
}

extension Words {
  /// What a rule makes of several figures, which has no name of its own.
  fileprivate var computation: String { say("Calcul de la règle", "The rule’s computation") }

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
