import JalonModel

/// How messages about conditions write them.
struct ReachWords {
  let rule: Rule

  /// The figures of a state that a reader can look up, `taux = 2.5`.
  func text(_ state: Trial.State) -> Text? {
    var french: [String] = []
    var english: [String] = []
    let figures = state.compactMap { unknown, value -> (Text, Double)? in
      guard case .figure(let quantity) = unknown, let name = name(of: quantity) else { return nil }
      return (name, value)
    }
    for (name, value) in figures.sorted(by: { $0.0.shown(in: .en) < $1.0.shown(in: .en) }) {
      french.append("\(name.shown(in: .fr)) = \(value.plain)")
      english.append("\(name.shown(in: .en)) = \(value.plain)")
    }
    guard !french.isEmpty else { return nil }
    return .both(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  /// What a quantity is called; nil where it has no short name.
  func name(of quantity: Quantity) -> Text? {
    switch quantity {
    case .named(let name): return .both(fr: name, en: name)
    case .leaf(.reading(let query)):
      let group = query.group.map { "@\($0)" } ?? ""
      return .both(fr: query.indicator + group, en: query.indicator + group)
    case .leaf(.gap(let query)):
      return .both(fr: "écart de \(query.indicator)", en: "gap of \(query.indicator)")
    case .leaf(.change(let query)):
      return .both(fr: "variation de \(query.indicator)", en: "change of \(query.indicator)")
    case .leaf(.feedback(let query)):
      let name = "\(query.survey).\(query.questions.joined(separator: "+"))"
      return .both(fr: name, en: name)
    default:
      let named = rule.quantities.first { $0.quantity == quantity }
      return named.map { .both(fr: $0.name, en: $0.name) }
    }
  }

  /// A comparison as an author would write it; nil for what is none.
  func text(_ condition: Condition) -> Text? {
    switch condition {
    case .compare(let comparison, let q, let bound):
      return call(comparison.rawValue, [q, bound])
    case .between(let q, let low, let high): return call("between", [q, low, high])
    case .outside(let q, let low, let high): return call("outside", [q, low, high])
    case .trend(let trend, let query, _):
      return call(trend.rawValue, [.leaf(.reading(ReadingQuery(query.indicator)))])
    default: return nil
    }
  }

  private func call(_ word: String, _ arguments: [Quantity]) -> Text {
    let names = arguments.map(argument)
    func list(_ language: Language) -> String {
      names.map { $0.shown(in: language) }.joined(separator: ", ")
    }
    return .both(
      fr: "\(Lexicon.french(of: word, in: .words) ?? word)(\(list(.fr)))",
      en: "\(word)(\(list(.en)))")
  }

  func argument(_ quantity: Quantity) -> Text {
    switch quantity {
    case .number(let number): return .both(fr: number.plain, en: number.plain)
    case .threshold(let id):
      let name = id.hasPrefix(rule.id + ".") ? String(id.dropFirst(rule.id.count + 1)) : id
      return .both(fr: name, en: name)
    default: return name(of: quantity) ?? .both(fr: "…", en: "…")
    }
  }
}
