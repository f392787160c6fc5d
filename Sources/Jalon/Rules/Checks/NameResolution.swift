import JalonModel

/// Gives the names in quantities and conditions their meaning, and notes those that have none.
struct NameResolution {
  let pack: RulePack
  let files: [RuleFile]
  private let indicators: Set<String>
  private let groups: Set<String>
  private let thresholds: Set<String>
  private let rules: Set<String>
  private let triggers: Set<String>
  private(set) var problems: [Problem] = []

  /// `declared` gives ids by kind that are declared, though something may be wrong with them.
  init(_ pack: RulePack, files: [RuleFile], declared: [String: [String]] = [:]) {
    self.pack = pack
    self.files = files
    indicators = Set(pack.indicators.map(\.id) + (declared["indicator"] ?? []))
    groups = Set(pack.groups.map(\.id) + (declared["group"] ?? []))
    thresholds = Set(pack.thresholds.map(\.id) + (declared["threshold"] ?? []))
    rules = Set(pack.rules.map(\.id) + (declared["rule"] ?? []))
    triggers = Set(pack.triggers.map(\.id) + (declared["trigger"] ?? []))
  }

  /// Notes a problem at the place where a name is written, else at its declaration.
  mutating func note(_ problem: Problem, name: String, in scope: NameScope) {
    let origin = scope.origin
    let file = files.first { $0.name == origin.file }
    let place =
      file?.place(ofText: name, from: origin.line)
      ?? TextPlace(line: origin.line, column: origin.column)
    problems.append(
      problem.at(
        file: origin.file, line: place.line, column: place.column, excerpt: file?.line(place.line)))
  }

  mutating func indicator(_ id: String, _ scope: NameScope) {
    guard !indicators.contains(id) else { return }
    note(
      .unknown(
        ("indicateur", "indicator"), id, kind: "unknown_indicator", known: indicators.sorted()),
      name: id, in: scope)
  }

  mutating func group(_ id: String?, _ scope: NameScope) {
    guard let id, !groups.contains(id) else { return }
    note(
      .unknown(("groupe", "group"), id, kind: "unknown_group", known: groups.sorted()), name: id,
      in: scope)
  }

  mutating func quantity(_ quantity: Quantity, _ scope: NameScope) -> Quantity {
    switch quantity {
    case .number: return quantity
    case .named(let name):
      if scope.quantities.contains(name) { return quantity }
      indicator(name, scope)
      return .leaf(.reading(ReadingQuery(name)))
    case .threshold(let name): return bound(name, scope)
    case .leaf(.function(let function)):
      return .leaf(.function(ScriptFunction(ordinal: function.ordinal, rule: scope.rule)))
    case .leaf(let leaf):
      check(leaf, scope)
      return quantity
    case .arithmetic(let sign, let a, let b):
      return .arithmetic(sign, self.quantity(a, scope), self.quantity(b, scope))
    case .negative(let inner): return .negative(self.quantity(inner, scope))
    }
  }

  private mutating func bound(_ name: String, _ scope: NameScope) -> Quantity {
    if let full = scope.thresholds[name] { return .threshold(full) }
    if thresholds.contains(name) { return .threshold(name) }
    if scope.quantities.contains(name) { return .named(name) }
    if indicators.contains(name) {
      note(
        Problem(
          "indicator_as_bound",
          .both(
            fr: "«\u{A0}\(name)\u{A0}» est un indicateur, et non un seuil.",
            en: "`\(name)` is an indicator, not a threshold."),
          remedy: .both(
            fr: "Écrivez valeur(\"\(name)\").", en: "Write value(\"\(name)\").")), name: name,
        in: scope)
    } else {
      let known = thresholds.union(scope.thresholds.keys)
      note(
        .unknown(("seuil", "threshold"), name, kind: "unknown_threshold", known: known.sorted()),
        name: name, in: scope)
    }
    return .threshold(name)
  }

  private mutating func check(_ leaf: Quantity.Leaf, _ scope: NameScope) {
    switch leaf {
    case .reading(let query):
      indicator(query.indicator, scope)
      group(query.group, scope)
    case .gap(let query):
      indicator(query.indicator, scope)
      group(query.of, scope)
      if case .group(let id) = query.to { group(id, scope) }
    case .change(let query):
      indicator(query.indicator, scope)
      group(query.group, scope)
    case .feedback(let query): check(query, scope)
    case .divergence(let id):
      if !pack.characteristics.contains(where: { $0.id == id }) {
        note(
          .unknown(
            ("caractéristique", "characteristic"), id, kind: "unknown_characteristic",
            known: pack.characteristics.map(\.id)), name: id, in: scope)
      }
    case .peers(let query): indicator(query.indicator, scope)
    case .stakeholders, .function: break
    }
  }

  private mutating func check(_ query: FeedbackQuery, _ scope: NameScope) {
    group(query.group, scope)
    guard let survey = pack.surveys.first(where: { $0.id == query.survey }) else {
      note(
        .unknown(
          ("sondage", "survey"), query.survey, kind: "unknown_survey",
          known: pack.surveys.map(\.id)), name: query.survey, in: scope)
      return
    }
    let known = survey.questions.map(\.id)
    for question in query.questions where !known.contains(question) {
      note(
        .unknown(("question", "question"), question, kind: "unknown_question", known: known),
        name: question, in: scope)
    }
  }

  private mutating func check(_ query: PlanQuery, _ scope: NameScope) {
    let (word, french, trigger): (String, String, String?) =
      switch query {
      case .overdue(by: _, let trigger): ("overdue", "retard", trigger)
      case .offTarget(let trigger): ("off_target", "hors_cible", trigger)
      }
    if !scope.mayAskOfPlan {
      note(
        Problem(
          "plan_asked_outside_trigger",
          .both(
            fr:
              "«\u{A0}\(french)\u{A0}» interroge le plan d’action\u{A0}: seul un déclencheur le peut.",
            en: "`\(word)` asks about the action plan: only a trigger may."),
          remedy: .both(
            fr: "Mettez cette condition dans un déclencheur.",
            en: "Put this condition into a trigger.")), name: word, in: scope)
    }
    if let trigger, !triggers.contains(trigger) {
      note(
        .unknown(
          ("déclencheur", "trigger"), trigger, kind: "unknown_trigger", known: triggers.sorted()),
        name: trigger, in: scope)
    }
  }

  mutating func condition(_ condition: Condition, _ scope: NameScope) -> Condition {
    switch condition {
    case .compare(let comparison, let a, let b):
      return .compare(comparison, quantity(a, scope), quantity(b, scope))
    case .between(let q, let low, let high):
      return .between(quantity(q, scope), low: quantity(low, scope), high: quantity(high, scope))
    case .outside(let q, let low, let high):
      return .outside(quantity(q, scope), low: quantity(low, scope), high: quantity(high, scope))
    case .trend(let trend, let query, let by):
      check(.change(query), scope)
      return .trend(trend, query, by: by.map { quantity($0, scope) })
    case .known(let q): return .known(quantity(q, scope))
    case .all(let parts): return .all(parts.map { self.condition($0, scope) })
    case .any(let parts): return .any(parts.map { self.condition($0, scope) })
    case .none(let parts): return .none(parts.map { self.condition($0, scope) })
    case .some(let count, let parts):
      return .some(count, parts.map { self.condition($0, scope) })
    case .fires(let rule, atLeast: _):
      if !rules.contains(rule) {
        note(
          .unknown(("règle", "rule"), rule, kind: "unknown_rule", known: rules.sorted()),
          name: rule, in: scope)
      }
      return condition
    case .plan(let query):
      check(query, scope)
      return condition
    case .isPlace, .function: return condition
    }
  }
}
