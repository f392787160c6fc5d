import Foundation
import JalonModel
import JalonReport
import Testing

struct DiagnosisJSONTests {
  private func line(_ diagnosis: Diagnosis, _ form: DiagnosisJSON.Form = .full) -> String {
    DiagnosisJSON(engine: "0.1.0", form: form).line(for: diagnosis)
  }

  @Test(arguments: [DiagnosisJSON.Form.full, .brief])
  func `a diagnosis fits its schema, members in its order`(_ form: DiagnosisJSON.Form) throws {
    let line = line(Victoriaville.diagnosis, form)
    #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    let check = try SchemaCheck("jalon.diagnosis-1.json")
    #expect(try check.faults(of: OrderedJSON(parsing: line)) == [])
    #expect(line.hasSuffix("}\n") && line.count(where: \.isNewline) == 1)
  }

  @Test func `the check finds what a schema forbids`() throws {
    let check = try SchemaCheck("jalon.problem-1.json")
    let good = #"""
      {"schema":"jalon.problem/1","kind":"a","file":null,"line":2,"column":null,
      "message":{"fr":"a","en":null},"remedy":null}
      """#
    #expect(try check.faults(of: OrderedJSON(parsing: good)) == [])
    for (from, to) in [
      ("/1", "/2"), ("\"kind\":\"a\",", ""), ("2", "2.5"), ("2", "\"2\""),
      ("\"en\":null", "\"e\":1"),
      ("\"file\":null,\"line\":2", "\"line\":2,\"file\":null"), ("\"remedy\":null", "\"remedy\":3"),
    ] {
      let bad = good.replacing(from, with: to)
      #expect(bad != good)
      #expect(try !check.faults(of: OrderedJSON(parsing: bad)).isEmpty, "\(bad)")
    }
  }

  @Test func `the members that every diagnosis has are those of the design`() throws {
    let full = try OrderedJSON(parsing: line(Victoriaville.diagnosis))
    #expect(
      full.names == [
        "schema", "engine", "as_of", "place", "packs", "summary", "characteristics", "rules",
        "practices", "measures_unanswered", "data",
      ])
    #expect(full["as_of"] == .text("2026-11-21"))
    #expect(full["packs"]?.elements.last?["version"] == .null)
    #expect(
      full["rules"]?.elements.first?.names == [
        "id", "characteristic", "issue", "outcome", "severity", "severity_possible", "label",
        "message", "evidence", "missing", "suggests", "origin", "failure", "disabled_because",
      ])
    let evidence = try #require(full["rules"]?.elements.first?["evidence"]?.elements.first)
    #expect(
      evidence.names == [
        "part", "condition", "quantity", "value", "unit", "threshold", "threshold_value",
        "threshold_from", "threshold_source", "distance", "readings",
      ])
    #expect(
      evidence["readings"]?.elements.first?.names == [
        "indicator", "place", "group", "period", "value", "unit", "reliability", "carried",
        "computed", "published", "source", "layer", "file", "line",
      ])
    #expect(evidence["threshold_value"] == .number("3"))
    let brief = try OrderedJSON(parsing: line(Victoriaville.diagnosis, .brief))
    #expect(brief.names == ["schema", "as_of", "place", "summary", "rules"])
    #expect(brief["rules"]?.elements.first?.names == ["id", "outcome", "severity"])
  }

  @Test func `messages are written in both languages, null where they are in one only`() throws {
    let rules = try #require(OrderedJSON(parsing: line(Victoriaville.diagnosis))["rules"]).elements
    #expect(
      rules[0]["message"]
        == .object([
          .init(
            name: "fr",
            value: .text(
              "Le taux d’inoccupation de Victoriaville, 1,2\u{A0}%, est sous l’équilibre de 3\u{A0}%."
            )),
          .init(
            name: "en",
            value: .text("The vacancy rate in Victoriaville, 1.2%, is under the balance of 3%.")),
        ]))
    #expect(rules[2]["message"]?["en"] == .null)
    #expect(rules[1]["message"] == .null)
    #expect(
      rules[0]["suggests"]?.elements.last?["why_not"]?["fr"]
        == .text("Politique de la diversité adoptée\u{A0}: non (2026)"))
  }

  @Test func `what is missing is null with its reason, never a number`() throws {
    var reading = EvidenceReading(
      .indicator("garde"), place: "victoriaville", group: nil, period: nil,
      reading: .missing(.withheld))
    reading.unit = "%"
    var finding = Finding(rule: "garde.deficit", outcome: .unknown)
    var evidence = Evidence(part: .when, condition: "below", truth: .unknown)
    evidence.value = .missing(.withheld)
    evidence.readings = [reading]
    finding.evidence = [evidence]
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings = [finding]
    diagnosis.practices = [.init(practice: "jumelage", proposed: .unknown, evidence: [])]
    let json = try OrderedJSON(parsing: line(diagnosis))
    let written = try #require(json["rules"]?.elements.first?["evidence"]?.elements.first)
    #expect(written["value"] == .null && written["distance"] == .null)
    #expect(written["readings"]?.elements.first?["value"] == .null)
    #expect(written["readings"]?.elements.first?["reliability"] == .null)
    #expect(json["practices"]?.elements.first?["proposed"] == .null)
    #expect(try SchemaCheck("jalon.diagnosis-1.json").faults(of: json) == [])
  }

  @Test func `a reading of stakeholders, a survey or peers stands in place of an indicator`() throws
  {
    let subjects: [EvidenceReading.Subject] = [
      .stakeholders(["elo"]), .survey("accueil", question: "q1", .mean),
      .peers("inoccupation", .median, count: 14),
    ]
    var evidence = Evidence(part: .severity(.high), condition: "below", truth: .true)
    evidence.readings = subjects.map {
      EvidenceReading(
        $0, place: "victoriaville", group: nil, period: nil, reading: .measured(1, .normal))
    }
    var diagnosis = Victoriaville.diagnosis
    diagnosis.findings[0].evidence = [evidence]
    let json = try OrderedJSON(parsing: line(diagnosis))
    let written = try #require(json["rules"]?.elements.first?["evidence"]?.elements.first)
    #expect(written["part"] == .text("severity.high"))
    #expect(
      written["readings"]?.elements.map(\.names.first) == ["stakeholders", "survey", "peers"])
    #expect(written["readings"]?.elements.last?["peers"]?["count"] == .number("14"))
    #expect(try SchemaCheck("jalon.diagnosis-1.json").faults(of: json) == [])
  }

  @Test func `a rule that the pack does not have is still told`() throws {
    var diagnosis = Victoriaville.diagnosis
    diagnosis.pack.rules = []
    let json = try OrderedJSON(parsing: line(diagnosis))
    #expect(json["rules"]?.elements.count == 10)
    #expect(try SchemaCheck("jalon.diagnosis-1.json").faults(of: json) == [])
  }
}
