import JalonModel

/// Writes the comparisons of a rule shortly, in the words of the language, so that an author finds
/// them again in the file.
struct ConditionWriting {
  let rule: Rule

  /// A comparison in both languages.
  func text(_ condition: Condition) -> Text {
    .both(fr: text(condition, .fr), en: text(condition, .en))
  }

  private func text(_ condition: Condition, _ language: Language) -> String {
    func call(_ word: String, _ arguments: [String]) -> String {
      "\(self.word(word, language))(\(arguments.joined(separator: ", ")))"
    }
    func texts(_ quantities: [Quantity]) -> [String] { quantities.map { text($0, language) } }
    switch condition {
    case .compare(let comparison, let quantity, let bound):
      return call(comparison.rawValue, texts([quantity, bound]))
    case .between(let quantity, let low, let high):
      return call("between", texts([quantity, low, high]))
    case .outside(let quantity, let low, let high):
      return call("outside", texts([quantity, low, high]))
    case .trend(let trend, let query, let by):
      return call(trend.rawValue, [query.indicator] + texts([by].compactMap { $0 }))
    case .known(let quantity): return call("known", texts([quantity]))
    case .fires(let id, let least):
      return call("fires", [id] + [least.map { severity($0, language) }].compactMap { $0 })
    case .isPlace: return word("is", language) + "{…}"
    case .plan(.overdue): return word("overdue", language) + "{…}"
    case .plan(.offTarget(let id)): return call("off_target", [id])
    case .function: return language == .fr ? "fonction" : "function"
    case .all, .any, .none, .some: return ""
    }
  }

  private func text(_ quantity: Quantity, _ language: Language) -> String {
    switch quantity {
    case .number(let number): number.plain
    case .threshold(let id):
      id.hasPrefix(rule.id + ".") ? String(id.dropFirst(rule.id.utf8.count + 1)) : id
    case .named(let name): name
    case .negative(let inner): "-" + text(inner, language)
    case .arithmetic(let sign, let a, let b):
      "\(text(a, language)) \(sign.rawValue) \(text(b, language))"
    case .leaf(let leaf): text(leaf, language)
    }
  }

  private func text(_ leaf: Quantity.Leaf, _ language: Language) -> String {
    func call(_ word: String, _ argument: String) -> String {
      "\(self.word(word, language))(\(argument))"
    }
    return switch leaf {
    case .reading(let query):
      ([query.indicator]
        + [query.group.map { group($0, language) }, query.at.written(language)].compactMap { $0 })
        .joined(separator: "@")
    case .gap(let query):
      call(
        "gap",
        [
          query.indicator, query.of.map { group($0, language) }, to(query.to, language),
        ].compactMap { $0 }.joined(separator: ", "))
    case .change(let query): call("change", query.indicator)
    case .stakeholders: word("stakeholders", language) + "{…}"
    case .feedback(let query): call("feedback", query.survey)
    case .divergence(let characteristic): call("divergence", characteristic)
    case .peers(let query): call("peers", query.indicator)
    case .function: language == .fr ? "fonction" : "function"
    }
  }

  private func group(_ id: String, _ language: Language) -> String {
    language == .fr ? Lexicon.french(of: id, in: .populationGroup) ?? id : id
  }

  private func severity(_ severity: Severity, _ language: Language) -> String {
    let word = severity.rawValue
    return language == .fr ? Lexicon.french(of: word, in: .severity) ?? word : word
  }

  private func to(_ side: GapQuery.Side, _ language: Language) -> String {
    switch side {
    case .group(let id): group(id, language)
    case .kind(let kind): kind.written(language)
    }
  }

  private func word(_ english: String, _ language: Language) -> String {
    language == .fr ? Lexicon.french(of: english, in: .words) ?? english : english
  }
}

extension At {
  /// The place or the kind of it; nil for here.
  fileprivate func written(_ language: Language) -> String? {
    switch self {
    case .here: nil
    case .within(let kind): kind.written(language)
    case .place(let name): name
    }
  }
}

extension Kind {
  fileprivate func written(_ language: Language) -> String {
    language == .fr ? Lexicon.french(of: rawValue, in: .kind) ?? rawValue : rawValue
  }
}

extension Condition {
  /// Its comparisons, in the order in which evidence tells them.
  var withoutParts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .some(_, let parts):
      parts.flatMap(\.withoutParts)
    default: [self]
    }
  }

  /// Whether missing data can leave it open.
  var canBeUnknown: Bool {
    withoutParts.contains { condition in
      switch condition {
      case .known, .plan(.overdue): false
      case .isPlace(let facts):
        !facts.milieux.isEmpty || !facts.within.isEmpty || !facts.designations.isEmpty
          || facts.population != nil
      default: true
      }
    }
  }
}
