import JalonModel

/// Makes the worlds in which tests are run.
struct TestPreparation {
  let content: WorkspaceContent
  private let names: CellNames
  /// The places that rules name, which exist in every test.
  private let namedByRules: [Int]
  private(set) var problems: [Problem] = []

  private static let usualDay = Day(year: 2026, month: 1, day: 1) ?? .earliest

  init(_ content: WorkspaceContent) {
    self.content = content
    names = CellNames(content.pack)
    namedByRules = content.placesNamedByRules
  }

  /// The tests of rules and of triggers as they can be run; what is wrong with the others is noted.
  static func tests(
    _ declared: [DeclaredTest], in content: WorkspaceContent
  ) throws(Problems) -> (ofRules: [RuleTest], ofTriggers: [TriggerTest]) {
    var preparation = TestPreparation(content)
    var ofRules: [RuleTest] = []
    var ofTriggers: [TriggerTest] = []
    for test in declared {
      guard var setting = preparation.setting(of: test) else { continue }
      switch test.subject {
      case .rule(let rule, let expected):
        if let made = preparation.test(of: rule, expected, test, &setting) { ofRules.append(made) }
      case .trigger(let trigger, let reviews):
        if let made = preparation.test(of: trigger, reviews, test, &setting) {
          ofTriggers.append(made)
        }
      }
    }
    if !preparation.problems.isEmpty { throw Problems(preparation.problems) }
    return (ofRules, ofTriggers)
  }

  /// The place of a test, and those around it.
  private struct Setting {
    var world: TestWorld
    let kind: Kind
    /// The workspace's data, where they lie beneath.
    let dataset: Dataset
    /// Where the test's data come from.
    let file: Dataset.File
    let restsOnData: Bool
  }

  private mutating func setting(of declared: DeclaredTest) -> Setting? {
    var beneath: Int?
    if let (name, origin) = declared.collectivity {
      do {
        beneath = try content.place(name)
      } catch {
        problems.append(error.at(origin))
        return nil
      }
    }
    let kind = beneath.map { content.places.list[$0].kind } ?? declared.kind ?? .municipality
    var world =
      beneath.map { TestWorld(content, beneath: $0) }
      ?? TestWorld(content, inventing: kind, origin: declared.origin, with: namedByRules)
    world.describe(declared)
    return Setting(
      world: world, kind: kind, dataset: beneath == nil ? Dataset() : content.dataset,
      file: Dataset.File(layer: declared.origin.layer, name: declared.origin.file),
      restsOnData: beneath != nil)
  }

  private mutating func test(
    of rule: Int, _ expected: DeclaredTest.Expectation, _ declared: DeclaredTest,
    _ setting: inout Setting
  ) -> RuleTest? {
    guard let given = figures(declared.data, of: setting.kind) else { return nil }
    let asOf = declared.date ?? date(of: rule, declared.thresholds, given)
    let figures = supposed(given, asOf: asOf, in: &setting.world)
    return RuleTest(
      name: declared.name, origin: declared.origin, rule: rule, asOf: asOf,
      places: setting.world.places, place: setting.world.place,
      dataset: setting.dataset.supposing(figures, from: setting.file),
      thresholds: declared.thresholds, expected: expected, restsOnData: setting.restsOnData)
  }

  private mutating func test(
    of trigger: Int, _ reviews: [DeclaredTest.Review], _ declared: DeclaredTest,
    _ setting: inout Setting
  ) -> TriggerTest? {
    var data = declared.data
    var made: [TriggerTest.Review] = []
    for review in reviews {
      data = review.data ?? data
      guard let given = figures(data, of: setting.kind) else { return nil }
      let figures = supposed(given, asOf: review.date, in: &setting.world)
      made.append(
        TriggerTest.Review(
          asOf: review.date, dataset: setting.dataset.supposing(figures, from: setting.file),
          decisions: review.decisions, expected: review.expected, origin: review.origin))
    }
    return TriggerTest(
      name: declared.name, origin: declared.origin, trigger: trigger,
      places: setting.world.places, place: setting.world.place, thresholds: declared.thresholds,
      reviews: made, restsOnData: setting.restsOnData)
  }

  /// The figures that data give; nil where something is wrong with them, which is noted.
  private mutating func figures(
    _ narrowings: [DeclaredTest.Narrowing], of kind: Kind
  ) -> [GivenFigure]? {
    var data = GivenData(content, names)
    data.read(narrowings, of: kind)
    problems += data.problems
    return data.problems.isEmpty ? data.figures : nil
  }

  /// The figures at their places; two that say the same thing are noted.
  private mutating func supposed(
    _ figures: [GivenFigure], asOf: Day, in world: inout TestWorld
  ) -> [SupposedFigure] {
    var seen: Set<SupposedFigure> = []
    return figures.compactMap { given in
      guard let period = given.period ?? .latestFullYear(endedBy: asOf) else { return nil }
      let figure = SupposedFigure(
        indicator: given.indicator, group: given.group, place: world.ordinal(of: given.seat),
        period: period, reading: given.reading, line: given.origin.line)
      var key = figure
      key.reading = .missing(.absent)
      key.line = 0
      guard seen.insert(key).inserted else {
        problems.append(
          Problem.givenTwice(content.pack.indicators[given.indicator].id).at(given.origin))
        return nil
      }
      return figure
    }
  }

  /// The latest date, or last day of a period, that the data or the rule's thresholds name.
  private func date(of rule: Int, _ given: [Threshold], _ figures: [GivenFigure]) -> Day {
    let rule = content.pack.rules[rule]
    let used = rule.usedThresholds
    let own = Set(rule.thresholds.map(\.id)).union(used)
    let thresholds = content.pack.thresholds.filter { own.contains($0.id) } + given
    let days =
      figures.compactMap { $0.period?.last } + thresholds.flatMap { $0.values.compactMap(\.from) }
    return days.max() ?? Self.usualDay
  }
}

extension Period {
  /// The latest calendar year that has ended by a day.
  static func latestFullYear(endedBy day: Day) -> Period? {
    Period(year: day.month == 12 && day.day == 31 ? day.year : day.year - 1)
  }
}

extension Problem {
  fileprivate static func givenTwice(_ indicator: String) -> Problem {
    Problem(
      "given_twice",
      .both(
        fr:
          "L’essai donne deux fois «\u{A0}\(indicator)\u{A0}» pour le même lieu, le même groupe et la même période.",
        en: "The test gives `\(indicator)` twice for the same place, group and period."),
      remedy: .both(fr: "N’en gardez qu’une.", en: "Keep one of them."))
  }
}
