import JalonModel
import Testing

@testable import Jalon

struct PackRulesTests {
  private let pack: RulePack

  init() throws { pack = try BasePack.load() }

  @Test func `there are ninety rules or more, of every kind the pack promises`() {
    #expect(pack.rules.count >= 90)
    for characteristic in SeedIds.characteristics {
      let leaves = leaves(of: characteristic)
      let immigrants = leaves.compactMap { leaf -> Survey.Aggregate? in
        guard case .feedback(let query) = leaf, query.survey == "personnes_immigrantes" else {
          return nil
        }
        return query.aggregate
      }
      #expect(immigrants.contains(.mean), "\(characteristic): mean")
      #expect(immigrants.contains(.favourable), "\(characteristic): favourable")
      #expect(leaves.contains(.divergence(characteristic)), "\(characteristic): divergence")
    }
  }

  @Test(arguments: ["acces_equitable", "equite_travail", "reconnaissance_acquis"])
  func `a characteristic of fairness is read by gaps between groups`(_ characteristic: String) {
    let gaps = leaves(of: characteristic).filter { leaf in
      guard case .gap(let query) = leaf, case .group = query.to else { return false }
      return true
    }
    let ratios = leaves(of: characteristic).compactMap(\.indicator).filter { id in
      id.hasPrefix("rapport_")
    }
    #expect(gaps.count + ratios.count >= 2)
  }

  @Test(arguments: ["infrastructures_disponibles", "emploi_affaires"])
  func `a characteristic of presence is read by levels`(_ characteristic: String) {
    let levels = leaves(of: characteristic).filter { leaf in
      switch leaf {
      case .reading: true
      case .gap(let query): if case .kind = query.to { true } else { false }
      default: false
      }
    }
    #expect(levels.count >= 5)
  }

  @Test func `every indicator that takes sides is read by a rule`() {
    let read = pack.rules.flatMap(allLeaves)
    let indicators = Set(read.compactMap(\.indicator) + pack.rules.flatMap(indicatorsTold))
    let aggregates = Set(pack.surveys.flatMap { $0.questions.map(\.id) })
    for indicator in pack.indicators where indicator.direction != .neutral {
      if indicator.characteristic == nil || isAggregate(indicator.id, of: aggregates) { continue }
      // What a rule compares by itself needs no reading of the same comparison.
      let parts = indicator.compute?.leaves ?? []
      let isCompared = !parts.isEmpty && parts.allSatisfy { read.contains($0) }
      #expect(indicators.contains(indicator.id) || isCompared, "\(indicator.id)")
    }
  }

  @Test func `every threshold says on what ground it stands`() {
    #expect(pack.thresholds.count > 60)
    for threshold in pack.thresholds {
      #expect(threshold.source?.isComplete == true, "\(threshold.id)")
    }
  }

  @Test func `every rule speaks both languages and tells the same figures in each`() {
    for rule in pack.rules {
      #expect(rule.label.isComplete && rule.source.isComplete, "\(rule.id)")
      guard case .template(let template)? = rule.message else {
        Issue.record("\(rule.id) says nothing")
        continue
      }
      #expect(Set(template.pieces.keys) == [.fr, .en], "\(rule.id)")
      // What one language tells the other tells too: the same figures, in whatever order.
      let told = template.pieces.values.map { Set($0.filter(\.isFigure)) }
      #expect(Set(told).count == 1, "\(rule.id)")
    }
  }

  @Test func `every issue is detected by a rule`() {
    let detected = Set(pack.rules.compactMap(\.issue))
    for issue in pack.issues { #expect(detected.contains(issue.id), "\(issue.id)") }
    #expect(pack.issues.count == 24)
  }

  @Test func `every solution is proposed by some rule or answers some issue`() {
    let suggested = Set(pack.rules.flatMap(\.suggests))
    for solution in pack.solutions {
      #expect(suggested.contains(solution.id) || !solution.answers.isEmpty, "\(solution.id)")
    }
    #expect(pack.measures.count == 38)
    #expect(Set(pack.solutions.compactMap(\.measure)).isSubset(of: pack.measures.map(\.id)))
  }

  @Test func `a model of practice has its whole card and its relations`() {
    #expect(pack.practices.count == 3)
    let actors = Set(pack.stakeholders.map(\.id))
    for practice in pack.practices {
      #expect(practice.card.count >= 12, "\(practice.id)")
      #expect(practice.relations.count >= 5, "\(practice.id)")
      #expect(actors.isSuperset(of: practice.relations.keys), "\(practice.id)")
      #expect(practice.proposedWhen != nil)
    }
  }

  /// What a rule reads, directly or through indicators that are computed.
  private func allLeaves(_ rule: Rule) -> [Quantity.Leaf] {
    let own =
      rule.quantities.flatMap(\.quantity.leaves)
      + rule.conditions.flatMap(\.quantities).flatMap(\.leaves)
    let computed = own.compactMap(\.indicator).flatMap { id in
      pack.indicators.first { $0.id == id }?.compute?.leaves ?? []
    }
    return own + computed
  }

  /// The indicators that a rule's message names; a function may read what no quantity shows.
  private func indicatorsTold(by rule: Rule) -> [String] {
    guard case .template(let template)? = rule.message else { return [] }
    return template.pieces.values.joined().compactMap { piece in
      if case .indicator(let id) = piece { id } else { nil }
    }
  }

  private func isAggregate(_ id: String, of questions: Set<String>) -> Bool {
    let steps = id.split(separator: ".").map(String.init)
    return steps.count == 3 && questions.contains(steps[1])
  }

  private func leaves(of characteristic: String) -> [Quantity.Leaf] {
    pack.rules.filter { $0.characteristic == characteristic }.flatMap(allLeaves)
  }
}

extension MessageTemplate.Piece {
  /// Whether it is a figure, and not words or the place's name.
  fileprivate var isFigure: Bool {
    switch self {
    case .quantity, .threshold, .indicator: true
    case .words, .place, .ofPlace, .atPlace: false
    }
  }
}
