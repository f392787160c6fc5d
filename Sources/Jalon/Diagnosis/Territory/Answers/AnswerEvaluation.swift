import JalonModel

/// The evaluation of a quantity for one place, with all that it rests on.
struct AnswerEvaluation {
  private let territory: Territory
  private let rule: Rule?
  private let place: Int
  private let context: ComputeContext
  private var named: [String: Answer] = [:]
  private var open: Set<String> = []

  init(
    _ territory: Territory, rule: Rule?, place: Int, context: ComputeContext = ComputeContext()
  ) {
    self.territory = territory
    self.rule = rule
    self.place = place
    self.context = context
  }

  mutating func answer(to quantity: Quantity) -> Answer {
    switch quantity {
    case .number(let value): return Answer(.measured(value))
    case .threshold(let id): return threshold(id)
    case .named(let name): return answer(named: name)
    case .leaf(let leaf): return territory.answer(to: leaf, in: context, at: place)
    case .arithmetic(let sign, let first, let second):
      let a = answer(to: first)
      let b = answer(to: second)
      return join(a, sign, b, dividedBy: second)
    case .negative(let quantity):
      var answer = answer(to: quantity)
      answer.cell = answer.cell.negated
      return answer
    }
  }

  private func join(
    _ a: Answer, _ sign: Quantity.Arithmetic, _ b: Answer, dividedBy divisor: Quantity
  ) -> Answer {
    var answer = Answer(sign.of(a.cell, b.cell))
    answer.rest(on: a)
    answer.rest(on: b)
    guard answer.cell.isMissing, answer.missing.isEmpty else { return answer }
    // Division by 0, or no finite number: what was divided by is named, else what was read.
    if let reading = b.readings.first ?? a.readings.first {
      answer.missing = [MissingDatum(notApplicable: reading)]
    } else if case .threshold(let id) = divisor {
      answer.missing = [territory.datum(threshold: id, at: place)]
    }
    return answer
  }

  private func threshold(_ id: String) -> Answer {
    guard let value = territory.threshold(id, of: rule) else {
      return Answer(.notApplicable).naming(territory.datum(threshold: id, at: place))
    }
    let answer = Answer(.measured(value))
    return answer.naming(territory.datum(threshold: id, at: place))
  }

  private mutating func answer(named name: String) -> Answer {
    if let known = named[name] { return known }
    guard let quantity = rule?.quantity(named: name), open.insert(name).inserted else {
      let id = rule.map { "\($0.id).\(name)" } ?? name
      return Answer(.absent).naming(
        territory.datum(indicator: id, group: nil, at: place, cause: .absent))
    }
    let answer = answer(to: quantity.quantity)
    open.remove(name)
    named[name] = answer
    return answer
  }
}

extension Territory {
  /// A threshold's value in force on the day.
  func threshold(_ id: String, of rule: Rule?) -> Double? {
    let threshold = names.thresholds[id] ?? rule?.thresholds.first { $0.id == id }
    return threshold?.inForce(on: asOf)?.value
  }

  func datum(threshold id: String, at place: Int) -> MissingDatum {
    MissingDatum(
      .threshold, id: id, place: self.id(of: place), cause: .reading(.notApplicable))
  }
}

extension Rule {
  func quantity(named name: String) -> NamedQuantity? { quantities.first { $0.name == name } }
}

extension Cell {
  var negated: Cell {
    isMissing ? self : .measured(-value, mark, period: period)
  }
}

extension MissingDatum {
  /// A reading with which nothing can be computed.
  fileprivate init(notApplicable reading: EvidenceReading) {
    let (kind, id): (Kind, String) =
      switch reading.subject {
      case .indicator(let id): (.indicator, id)
      case .peers(let id, _, count: _): (.indicator, id)
      case .survey(let survey, let question, _): (.survey, "\(survey).\(question)")
      case .stakeholders: (.relations, reading.place)
      }
    self.init(kind, id: id, place: reading.place, cause: .reading(.notApplicable))
    group = reading.group
    period = reading.period
  }
}
