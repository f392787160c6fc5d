import JalonModel

/// The indicators that a rule rests on: those that it reads, those these are computed from or rest
/// on, and those of the rules that it asks about.
struct ReadRows {
  private let pack: RulePack
  private let names: PackNames
  /// By their ordinals.
  private(set) var indicators: Set<Int> = []
  private var seen: Set<String> = []
  /// The rules, by their ordinals.
  private(set) var rules: Set<Int>

  init(of rule: Int, in evaluation: Evaluation) {
    pack = evaluation.programme.pack
    names = evaluation.territory.names
    rules = evaluation.programme.asked(by: [rule])
    for ordinal in rules {
      if evaluation.programme.rules[ordinal].runsScripts { readEverything() }
      for leaf in pack.rules[ordinal].allQuantities.flatMap(\.leaves) { read(leaf) }
    }
  }

  /// What a function reads, and which rules it asks about, is known only when it has run.
  private mutating func readEverything() {
    rules = Set(pack.rules.indices)
    indicators = Set(pack.indicators.indices)
  }

  private mutating func read(_ leaf: Quantity.Leaf) {
    switch leaf {
    case .reading, .gap, .change, .peers: if let id = leaf.indicator { read(id) }
    case .feedback(let query):
      readSurveys { survey, question in
        survey.id == query.survey && query.questions.contains(question.id)
      }
    case .divergence(let characteristic):
      readSurveys { _, question in question.characteristic == characteristic }
    case .function: readEverything()
    case .stakeholders: break
    }
  }

  private mutating func readSurveys(where fits: (Survey, Survey.Question) -> Bool) {
    for survey in pack.surveys {
      for question in survey.questions where fits(survey, question) {
        for aggregate in Survey.Aggregate.allCases {
          read(Survey.indicator(survey.id, question.id, aggregate))
        }
      }
    }
  }

  private mutating func read(_ id: String) {
    guard let ordinal = names.indicators[id], seen.insert(id).inserted else { return }
    indicators.insert(ordinal)
    let indicator = pack.indicators[ordinal]
    if let base = indicator.base?.indicator { read(base) }
    for leaf in indicator.compute?.leaves ?? [] { read(leaf) }
  }
}

extension ReadRows {
  /// The days on which what the rule comes to may change: a figure is published whose period has
  /// ended, one becomes too old, another value of a threshold comes into force.
  func days(in dataset: Dataset) -> Set<Day> {
    var days: Set<Day> = []
    // What is computed ages with what it is computed from.
    let computed = indicators.map { pack.indicators[$0] }.filter { $0.compute != nil }
    let agesOfComputed = computed.compactMap(\.maxAge)
    for (key, run) in dataset.runs where indicators.contains(key.indicator) {
      let ages = Set([pack.indicators[key.indicator].maxAge].compactMap(\.self) + agesOfComputed)
      for index in run.periods.indices {
        let period = Int(run.periods[index])
        guard dataset.periods.indices.contains(period) else { continue }
        let end = dataset.periods[period].last
        let known = max(end.number, Int(run.published[index]))
        if let day = Day(number: known) { days.insert(day) }
        for age in ages {
          if let day = end.adding(age)?.adding(days: 1), day.number > known { days.insert(day) }
        }
      }
    }
    let ids = rules.reduce(into: Set<String>()) { ids, rule in
      ids.formUnion(pack.rules[rule].usedThresholds)
      ids.formUnion(pack.rules[rule].thresholds.map(\.id))
    }
    for threshold in pack.thresholds + rules.flatMap({ pack.rules[$0].thresholds })
    where ids.contains(threshold.id) { days.formUnion(threshold.values.compactMap(\.from)) }
    return days
  }
}
