import JalonLua
import JalonModel

/// What the files of a workspace declare: values, and the files of data still to be read.
struct Assembled: Sendable {
  var pack: RulePack
  /// The places declared in Lua, the lowest layer's first.
  var places: [Collectivity]
  /// The ids of those that the workspace's own files declare.
  var ownPlaces: Set<String>
  var sources: [DataSource]
  var warnings: [Problem]
  /// Of the top layer; none where they were not asked for.
  var tests: [DeclaredTest] = []
}

extension PackBuilder {
  private mutating func all<Value>(_ kind: String, _ make: (inout Self, Declared) -> Value?)
    -> [Value]
  { (declared[kind] ?? []).compactMap { make(&self, $0) } }

  /// Everything that is declared, as far as it can be read; all problems are among its warnings.
  mutating func assemble(
    own: [(statement: Statement, layer: Int, fields: Field)], search: PackSearch,
    _ extent: LoadingExtent.Tests
  ) -> Assembled {
    layers()
    pack.groups += all("group") { $0.group($1) }
    pack.characteristics = all("characteristic") { $0.characteristic($1) }
    pack.characteristics.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    pack.surveys = all("survey") { $0.survey($1) }
    if pack.surveys.contains(where: { $0.audience == Survey.institutions }) {
      pack.groups.append(.institutions)
    }
    pack.indicators = all("indicator") { $0.indicator($1) }
    pack.indicators += pack.surveys.flatMap(aggregates)
    pack.thresholds = all("threshold") { builder, declared in
      var threshold = builder.threshold(declared.id, declared.fields)
      threshold?.adjustments = declared.adjustments
      return threshold
    }
    pack.issues = all("issue") { $0.issue($1) }
    pack.stakeholders = all("stakeholder") { $0.stakeholder($1) }
    pack.measures = all("measure") { $0.measure($1) }
    pack.solutions = all("solution") { $0.solution($1) }
    pack.practices = all("practice") { $0.practice($1) }
    pack.rules = all("rule") { $0.rule($1) }
    pack.triggers = all("trigger") { $0.trigger($1) }
    pack.thresholds += pack.rules.flatMap(\.thresholds)
    let places = all("collectivity") { $0.collectivity($1) }
    resolveNames()
    checkReferences()
    checkTriggerReferences()
    checkCycles()
    checkUnits()
    checkBounds()
    var sources: [DataSource] = []
    for (statement, layer, fields) in own where statement.word != "test" {
      if let source = source(statement, layer: layer, fields, search: search) {
        sources.append(source)
      }
    }
    let top = loaded.layers.count - 1
    var tests: [DeclaredTest] = []
    if extent == .read {
      for (statement, layer, fields) in own where statement.word == "test" && layer == top {
        if let test = test(statement, fields) { tests.append(test) }
      }
      noteRepeated(tests)
    }
    let ownPlaces = (declared["collectivity"] ?? []).filter { $0.layer == top }.map(\.id)
    return Assembled(
      pack: pack, places: places, ownPlaces: Set(ownPlaces), sources: sources, warnings: problems,
      tests: tests)
  }

  private mutating func layers() {
    for (rank, layer) in loaded.layers.enumerated() {
      // A fifteenth of the time from start to page, on which no digest stands.
      let sha256 = OnDemand { [files = layer.files] in files.sha256 }
      var made = RulePack.Layer(id: layer.id, sha256: sha256.value)
      made.language = layer.language
      made.version = layer.version
      if let card = declared["pack"]?.first(where: { $0.layer == rank }) {
        made.title = text(card.fields["title"])
        made.source = text(card.fields["source"])
        made.licence = text(card.fields["licence"])
        if rank == loaded.layers.count - 1 { pack.place = string(card.fields["place"]) }
      }
      pack.layers.append(made)
    }
  }

  private mutating func resolveNames() {
    var names = NameResolution(
      pack, files: loaded.files, declared: declared.mapValues { $0.map(\.id) })
    pack.indicators = pack.indicators.map { indicator in
      var indicator = indicator
      let scope = NameScope(origin: indicator.origin)
      indicator.compute = indicator.compute.map { names.quantity($0, scope) }
      return indicator
    }
    pack.solutions = pack.solutions.map { solution in
      var solution = solution
      let scope = NameScope(origin: solution.origin)
      solution.requires = solution.requires.map { names.condition($0, scope) }
      return solution
    }
    pack.practices = pack.practices.map { practice in
      var practice = practice
      let scope = NameScope(origin: practice.origin)
      practice.proposedWhen = practice.proposedWhen.map { names.condition($0, scope) }
      return practice
    }
    pack.triggers = pack.triggers.map { trigger in
      var trigger = trigger
      var scope = NameScope(origin: trigger.origin)
      scope.mayAskOfPlan = true
      trigger.when = names.condition(trigger.when, scope)
      return trigger
    }
    let findings = Dictionary(
      (declared["rule"] ?? []).map { ($0.id, $0.fields["finding"]) },
      uniquingKeysWith: { first, _ in first })
    pack.rules = pack.rules.map { rule in
      var rule = resolved(rule, &names)
      rule.message = message(findings[rule.id] ?? nil, of: rule, &names)
      return rule
    }
    problems += names.problems
  }

  private func resolved(_ rule: Rule, _ names: inout NameResolution) -> Rule {
    var rule = rule
    let scope = NameScope(rule)
    rule.applies = rule.applies.map { names.condition($0, scope) }
    rule.when = names.condition(rule.when, scope)
    rule.quantities = rule.quantities.map { quantity in
      var quantity = quantity
      quantity.quantity = names.quantity(quantity.quantity, scope)
      return quantity
    }
    if case .graded(let grades, let otherwise) = rule.gravity {
      rule.gravity = .graded(
        grades.map { .init($0.severity, when: names.condition($0.when, scope)) },
        otherwise: otherwise)
    }
    return rule
  }

  private mutating func message(_ field: Field?, of rule: Rule, _ names: inout NameResolution)
    -> Rule.Message?
  {
    guard let field else { return nil }
    if case .function(let function)? = field.value, let function = ScriptFunction(function) {
      return .function(function)
    }
    guard let text = text(field) else { return nil }
    return .template(names.template(text, of: rule, NameScope(rule)))
  }
}

extension PopulationGroup {
  /// Who answers the surveys of institutions.
  static let institutions = PopulationGroup(
    id: Survey.institutions, label: .both(fr: "institutions", en: "institutions"))
}
