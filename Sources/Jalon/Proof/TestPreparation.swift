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

  /// The tests as they can be run; what is wrong with the others is noted.
  static func tests(
    _ declared: [DeclaredTest], in content: WorkspaceContent
  ) throws(Problems) -> [RuleTest] {
    var preparation = TestPreparation(content)
    let tests = declared.compactMap { preparation.test($0) }
    if !preparation.problems.isEmpty { throw Problems(preparation.problems) }
    return tests
  }

  private mutating func test(_ declared: DeclaredTest) -> RuleTest? {
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
    var data = GivenData(content, names)
    data.read(declared.data, of: kind)
    problems += data.problems
    guard data.problems.isEmpty else { return nil }
    let asOf = declared.date ?? date(of: declared, data.figures)
    var world =
      beneath.map { TestWorld(content, beneath: $0) }
      ?? TestWorld(content, inventing: kind, origin: declared.origin, with: namedByRules)
    world.describe(declared)
    let figures = supposed(data.figures, asOf: asOf, in: &world)
    let file = Dataset.File(layer: declared.origin.layer, name: declared.origin.file)
    return RuleTest(
      name: declared.name, origin: declared.origin, rule: declared.rule, asOf: asOf,
      places: world.places, place: world.place,
      dataset: (beneath == nil ? Dataset() : content.dataset).supposing(figures, from: file),
      thresholds: declared.thresholds, expected: declared.expected,
      restsOnData: beneath != nil)
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
  private func date(of declared: DeclaredTest, _ figures: [GivenFigure]) -> Day {
    let rule = content.pack.rules[declared.rule]
    let used = rule.usedThresholds
    let own = Set(rule.thresholds.map(\.id)).union(used)
    let thresholds =
      content.pack.thresholds.filter { own.contains($0.id) } + declared.thresholds
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
