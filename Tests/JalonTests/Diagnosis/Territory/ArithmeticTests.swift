import JalonModel
import Testing

@testable import Jalon

@Suite struct ArithmeticTests {
  static func world(_ rows: [Row]) -> TinyWorld {
    var world = TinyWorld(rows) {
      $0.unit = "%"
      $0.decimals = 1
    }
    world.add("autre")
    return world
  }

  @Test(arguments: [
    (Quantity.Arithmetic.plus, 8.0), (.minus, 4), (.times, 12), (.over, 3),
  ])
  func `quantities are added, subtracted, multiplied and divided`(
    _ sign: Quantity.Arithmetic, _ result: Double
  ) {
    let world = Self.world([Row("2021", 6), Row("2021", 2, of: "autre")])
    #expect(world.read(.arithmetic(sign, .value(), .value("autre"))) == .normal(result))
    #expect(world.read(.negative(.value())) == .normal(-6))
  }

  @Test func `what is no finite number is not applicable, and names what was divided by`() {
    let world = Self.world([Row("2021", 6), Row("2021", 0, of: "autre")])
    let over = world.resolve(.over(.value(), .value("autre")))
    #expect(over.reading == .missing(.notApplicable))
    #expect(over.missing.map(\.id) == ["autre"])
    #expect(over.missing.map(\.cause) == [.reading(.notApplicable)])
    let huge = Quantity.number(.greatestFiniteMagnitude)
    #expect(world.read(.plus(huge, huge)) == .missing(.notApplicable))
    #expect(world.read(.number(.nan)) == .missing(.notApplicable))
    #expect(world.resolve(.over(.number(1), .number(0))).missing.count == 1)
  }

  @Test(arguments: [
    (Mark.withheld, Mark.absent, Reason.withheld), (.notApplicable, .absent, .absent),
    (.absent, .notApplicable, .absent), (.notApplicable, .notApplicable, .notApplicable),
    (.normal, .withheld, .withheld),
  ])
  func `of two reasons the first other than "not applicable" counts`(
    _ first: Mark, _ second: Mark, _ reason: Reason
  ) {
    let world = Self.world([Row("2021", first), Row("2021", second, of: "autre")])
    let sum = world.resolve(.plus(.value(), .value("autre")))
    #expect(sum.reading == .missing(reason))
    #expect(sum.missing.count == [first, second].count { $0.isMissing })
  }

  @Test func `caution is passed on, and comes from different periods that nobody named`() {
    let world = Self.world([
      Row("2021", 6), Row("2020", 1, of: "autre"),
      Row("2021", 3, group: "immigrants", mark: .caution),
    ])
    #expect(world.read(.plus(.value(), .value(group: "immigrants"))) == .caution(9))
    #expect(world.read(.plus(.value(), .value("autre"))) == .caution(7))
    #expect(world.read(.plus(.value(), .value("autre", period: "2020"))) == .normal(7))
    #expect(world.read(.plus(.plus(.value(), .number(1)), .value("autre"))) == .caution(8))
  }

  @Test func `a threshold has the value in force on the day, before the first none`() throws {
    var world = Self.world([Row("2021", 6)])
    let first = try #require(Day("2022-04-04"))
    world.pack.thresholds = [
      Threshold(
        id: "r.t",
        values: [.init(from: first, value: 84), .init(from: Day("2024-01-01"), value: 90)],
        origin: TinyWorld.origin)
    ]
    #expect(world.resolve(.threshold("r.t"), asOf: "2023-01-01").reading == .normal(84))
    #expect(world.resolve(.threshold("r.t"), asOf: "2024-01-01").reading == .normal(90))
    let none = world.resolve(.plus(.value(), .threshold("r.t")), asOf: "2022-04-03")
    #expect(none.reading == .missing(.notApplicable))
    #expect(none.missing.map(\.kind) == [.threshold])
    #expect(none.missing.map(\.id) == ["r.t"])
  }

  @Test func `a rule's quantities have names, and one that names itself is absent`() {
    let world = Self.world([Row("2021", 6)])
    var rule = Rule(
      id: "r", characteristic: "c", label: .only("r", in: .fr), source: .only("s", in: .fr),
      when: .known(.value()), origin: TinyWorld.origin)
    rule.quantities = [
      NamedQuantity(
        name: "a", quantity: .plus(.named("b"), .number(1)), unit: "points", decimals: 2),
      NamedQuantity(name: "b", quantity: .value()),
      NamedQuantity(name: "c", quantity: .named("c")),
    ]
    let named = world.resolve(.named("a"), rule: rule)
    #expect(named.reading == .normal(7))
    #expect(named.unit == "points")
    #expect(named.decimals == 2)
    #expect(world.resolve(.named("c"), rule: rule).reading == .missing(.absent))
    #expect(world.resolve(.named("d"), rule: rule).missing.count == 1)
  }

  @Test(arguments: [
    (Quantity.value(), "%", 1 as Int?), (.gap(to: .kind(.region)), "points", 1),
    (.gap(to: .kind(.region), .ratio), "", nil), (.change("1 an"), "points", 1),
    (.change("1 an", .percent), "%", nil), (.plus(.value(), .value()), "%", 1),
    (.arithmetic(.minus, .value(), .value()), "points", 1),
    (.arithmetic(.minus, .value(), .value("autre")), "", nil),
    (.arithmetic(.minus, .value(), .number(3)), "points", 1),
    (.arithmetic(.times, .number(2), .value()), "%", 1), (.over(.value(), .number(2)), "%", nil),
    (.over(.value(), .value()), "", nil), (.negative(.value()), "%", 1), (.number(1), "", nil),
    (.plus(.value(), .change("1 an")), "%", 1), (.leaf(.divergence("x")), "", nil),
  ])
  func `units follow from the parts`(_ quantity: Quantity, _ unit: String, _ decimals: Int?) {
    let shown = Self.world([]).territory("2026-01-01").unit(of: quantity, rule: nil)
    #expect(shown.unit == unit)
    #expect(shown.decimals == decimals)
  }
}
