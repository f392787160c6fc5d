internal import JalonModel

/// A quantity as a part of a sentence: what is read in quotes, thresholds with their values.
struct QuantityPhrase {
  let names: Names
  var ids = IdStyle.bare

  private var words: Words { names.words }

  /// A quantity; a name that the rule gives it is followed to what it stands for.
  func text(_ quantity: Quantity, in rule: Rule?) -> String {
    text(quantity, in: rule, following: [])
  }

  /// What a change is of, without how long it is over.
  func subject(of change: ChangeQuery) -> String {
    quoted(whole(.reading(ReadingQuery(change.indicator, group: change.group, at: change.at))))
  }

  private func text(_ quantity: Quantity, in rule: Rule?, following known: Set<String>) -> String {
    switch quantity {
    case .number(let number): return names.figures.short(number, unit: "")
    case .threshold(let id): return ThresholdPhrase(names: names, ids: ids).text(id, in: rule)
    case .leaf(.function): return computation
    case .leaf(let leaf): return quoted(whole(leaf))
    case .named(let name):
      // A circle is refused when packs are read; here it ends by its name.
      guard !known.contains(name),
        let meant = rule?.quantities.first(where: { $0.name == name })?.quantity
      else { return ids.shown(name) }
      return text(meant, in: rule, following: known.union([name]))
    case .negative(let inner):
      if case .leaf(let leaf) = inner.written(in: rule), leaf.hasName {
        return quoted(whole(leaf) + words.say(", en sens inverse", ", reversed"))
      }
      let text = text(inner, in: rule, following: known)
      return words.say("l’opposé de \(text)", "the opposite of \(text)")
    case .arithmetic(let sign, let first, let second):
      let parts = [first, second].map { part in
        let text = text(part, in: rule, following: known)
        return part.isArithmetic(in: rule) ? "(\(text))" : text
      }
      return parts.joined(separator: "\u{A0}\(sign.typeset) ")
    }
  }

  /// In quotes; those inside are of the other shape.
  private func quoted(_ text: String) -> String {
    let inner =
      words.language == .fr
      ? text.replacing("«\u{A0}", with: "“").replacing("\u{A0}»", with: "”")
      : text.replacing("“", with: "‘").replacing("”", with: "’")
    return words.quoted(inner)
  }

  private var computation: String {
    words.say("le calcul propre à la règle", "the rule’s own computation")
  }

  /// What is read, with all that tells it from other readings.
  private func whole(_ leaf: Quantity.Leaf) -> String {
    let name = QuantityText(names: names).text(.leaf(leaf), in: nil) ?? computation
    return ([name] + details(leaf)).joined(separator: ", ")
  }

  /// What the name of a quantity leaves out, as evidence shows it.
  private func details(_ leaf: Quantity.Leaf) -> [String] {
    switch leaf {
    case .reading(let query):
      return [query.period.map(DateFormat(words.language).text)].compactMap(\.self)
    case .change(let query):
      return query.form == .percent ? [words.say("en pourcentage", "in percent")] : []
    case .stakeholders(let query):
      return [query.role.map { words.say("rôle ", "role ") + $0 }].compactMap(\.self)
    case .feedback(let query):
      return query.questions.count > 1
        ? [words.say("questions ", "questions ") + words.list(query.questions)] : []
    case .peers(let query): return details(query)
    case .gap, .divergence, .function: return []
    }
  }

  private func details(_ query: PeersQuery) -> [String] {
    var parts: [String] = []
    if let kind = query.kind { parts.append(words.kind(kind)) }
    if let milieu = query.milieu {
      parts.append(
        words.say("milieu \(words.milieu(milieu))", "\(words.milieu(milieu)) surroundings"))
    }
    if let region = query.region { parts.append(names.place(region)) }
    if let population = query.population {
      let low = names.figures.short(population.lowerBound, unit: "")
      let high = names.figures.short(population.upperBound, unit: "")
      parts.append(words.say("de \(low) à \(high) personnes", "\(low) to \(high) people"))
    }
    return parts
  }
}

extension Quantity.Leaf {
  fileprivate var hasName: Bool { if case .function = self { false } else { true } }
}

extension Quantity {
  fileprivate func isArithmetic(in rule: Rule?) -> Bool {
    if case .arithmetic = written(in: rule) { true } else { false }
  }
}

extension Quantity.Arithmetic {
  /// The sign as it is typeset.
  fileprivate var typeset: String {
    switch self {
    case .plus: "+"
    case .minus: "−"
    case .times: "×"
    case .over: "÷"
    }
  }
}
