import JalonModel
import Testing

@testable import Jalon

@Suite struct MessageTests {
  private let template = MessageTemplate(pieces: [
    .fr: [.words("Le taux, "), .indicator("a"), .words(", est sous "), .threshold("r.t"), .place],
    .en: [.quantity("rapport"), .indicator("b")],
  ])

  private var world: RuleWorld {
    var world = RuleWorld(["a": .figure(1), "b": .missing(.withheld)])
    world.pack.indicators[0].unit = "%"
    world.pack.indicators[0].decimals = 1
    world.add(threshold: "r.t", [.init(from: nil, value: 3)])
    let template = template
    world.add(when: .compare(.below, .of("a"), .threshold("r.t"))) {
      $0.message = .template(template)
      $0.quantities = [
        NamedQuantity(
          name: "rapport", quantity: .arithmetic(.over, .of("a"), .number(2)), unit: "fois")
      ]
    }
    return world
  }

  @Test func `each name of a template has its value, a missing one its reason`() throws {
    guard case .template(let pieces, let values)? = world.finding().message else {
      Issue.record("no template")
      return
    }
    #expect(pieces == template)
    #expect(
      values[.indicator("a")]
        == Finding.ShownValue(reading: .figure(1), unit: "%", decimals: 1))
    #expect(values[.indicator("b")]?.reading == .missing(.withheld))
    #expect(
      values[.quantity("rapport")] == Finding.ShownValue(reading: .figure(0.5), unit: "fois"))
    #expect(values.count == 4)
  }

  @Test func `a threshold without a unit is shown in that of what it is compared with`() {
    guard case .template(_, let values)? = world.finding().message else {
      Issue.record("no template")
      return
    }
    #expect(
      values[.threshold("r.t")] == Finding.ShownValue(reading: .figure(3), unit: "%"))
  }

  @Test func `a rule without words of its own says its label, and one that is clear nothing`() {
    var world = world
    world.pack.rules[0].message = nil
    #expect(
      world.finding().message
        == .template(
          MessageTemplate(pieces: [.fr: [.words("Règle r")], .en: [.words("Rule r")]]), [:]))
    world.set("a", .figure(9))
    #expect(world.finding().outcome == .clear)
    #expect(world.finding().message == nil)
  }

  @Test func `a message function gives the text, or what it misses and the label`() {
    var world = world
    let datum = MissingDatum(.indicator, id: "b", place: "p0", cause: .reading(.withheld))
    world.pack.rules[0].message = .function(ScriptFunction(ordinal: 0))
    #expect(world.finding().message == .text(.only("dit", in: .fr)))
    world.message = { _, _ in .missing([datum], []) }
    #expect(world.finding().outcome == .met)
    #expect(world.finding().missing == [datum])
    #expect(world.finding().message != nil)
  }

  @Test func `a message function that breaks fails its rule, on every path`() {
    var world = world
    let failure = Failure(.error, .only("brisé", in: .fr))
    world.pack.rules[0].message = .function(ScriptFunction(ordinal: 0))
    world.message = { _, _ in .failed(failure) }
    let finding = world.finding()
    #expect(finding.outcome == .failed)
    #expect(finding.failure == failure)
    #expect(finding.message == nil && finding.severity == nil)
    #expect(world.evaluation().outcomes(for: [0]).outcome(of: 0, at: 0) == .failed)
  }
}
