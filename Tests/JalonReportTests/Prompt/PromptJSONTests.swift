import JalonModel
import JalonReport
import Testing

@Suite struct PromptJSONTests {
  private let json = PromptJSON(engine: "0.1.0")

  private func parsed(_ bytes: [UInt8]) throws -> OrderedJSON {
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1 && bytes.last == 10)
    return try OrderedJSON(parsing: String(decoding: bytes, as: UTF8.self))
  }

  @Test func `an answer is as its schema says, whatever it shows`() throws {
    let schema = try SchemaCheck("jalon.answer-1.json")
    let object = try parsed(json.line(for: PromptSample.everything))
    #expect(schema.faults(of: object) == [])
    #expect(object["shown"]?.elements.count == PromptSample.everything.shown.count)
    #expect(schema.faults(of: try parsed(json.line(for: PromptAnswer()))) == [])
    let timed = try parsed(json.line(for: PromptAnswer(), milliseconds: 0.5))
    #expect(schema.faults(of: timed) == [] && timed["milliseconds"] == .number("0.5"))
  }

  @Test func `each kind of declaration is as its schema says`() throws {
    let catalogue = CatalogueSample.catalogue
    let pack = catalogue.pack
    let all: [(String, [String])] = [
      ("characteristic", pack.characteristics.map(\.id)), ("group", pack.groups.map(\.id)),
      ("indicator", pack.indicators.map(\.id)), ("survey", pack.surveys.map(\.id)),
      ("threshold", pack.thresholds.map(\.id)), ("issue", pack.issues.map(\.id)),
      ("rule", pack.rules.map(\.id)), ("solution", pack.solutions.map(\.id)),
      ("stakeholder", pack.stakeholders.map(\.id)), ("measure", pack.measures.map(\.id)),
      ("practice", pack.practices.map(\.id)), ("trigger", pack.triggers.map(\.id)),
    ]
    let schema = try SchemaCheck("jalon.answer-1.json")
    for (kind, ids) in all {
      #expect(!ids.isEmpty, "\(kind)")
      var answer = PromptAnswer()
      answer.shown = ids.map { .declaration(catalogue, kind: kind, id: $0) }
      let object = try parsed(json.line(for: answer))
      #expect(schema.faults(of: object) == [], "\(kind)")
      #expect(object["shown"]?.elements.allSatisfy { $0["declaration"] != .null } == true)
    }
    let odd = PromptSample.answer(.declaration(catalogue, kind: "rule", id: "nowhere"))
    #expect(schema.faults(of: try parsed(json.line(for: odd))) == [])
  }

  @Test func `a value keeps its form`() throws {
    let value = PromptValue.table([
      .init(key: "a", value: TableSample.list([1, 2])), .init(key: "b", value: .number(.infinity)),
      .init(key: "c", value: .opaque("function")), .init(key: "d", value: .table([])),
      .init(key: "e", value: .nothing), .init(key: "f", value: .text("\u{1B}\"")),
    ])
    let text = String(
      decoding: json.line(for: PromptSample.answer(.value(value))), as: UTF8.self)
    #expect(
      text.contains(
        #"{"type":"value","value":{"a":[1,2],"b":{"$number":"inf"},"c":{"$kind":"function"},"d":[],"#
          + #""e":null,"f":"\u001b\""}}"#))
  }

  @Test func `a quantity has its number or the reason beside the explanation`() throws {
    let known = try parsed(json.line(for: PromptSample.answer(.quantity(PromptSample.quantity))))
    let shown = try #require(known["shown"]?.elements.first)
    #expect(shown["value"] == .number("1.2") && shown["unit"] == .text("%"))
    #expect(shown["reason"] == .null)
    let missing = try parsed(json.line(for: PromptSample.answer(.quantity(PromptSample.missing))))
    let gap = try #require(missing["shown"]?.elements.first)
    #expect(gap["value"] == .null && gap["reason"] == .text("withheld"))
  }

  @Test func `spreads and histories are as their schemas say`() throws {
    let spreads = [ChartSample.rule, ChartSample.condition, ChartSample.quantity]
    for spread in spreads {
      #expect(
        try SchemaCheck("jalon.spread-1.json").faults(of: parsed(json.line(for: spread))) == [])
    }
    let histories = [
      ChartSample.history, ChartSample.none, ChartSample.unknown, ChartSample.extreme,
      ChartSample.long,
    ]
    for history in histories {
      let object = try parsed(json.line(for: history))
      #expect(try SchemaCheck("jalon.history-1.json").faults(of: object) == [])
      #expect(object["points"]?.elements.count == history.points.count)
    }
  }

  @Test func `definitions are told as typed`() throws {
    let definitions = DefinitionsTests.definitions
    let object = try parsed(json.line(for: definitions))
    #expect(try SchemaCheck("jalon.definitions-1.json").faults(of: object) == [])
    #expect(object["definitions"]?.elements[0]["text"] == .text(definitions[0].text))
  }
}
