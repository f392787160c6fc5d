import JalonModel
import JalonReport
import Testing

@Suite struct CatalogueJSONTests {
  private static func json(_ catalogue: Catalogue) throws -> OrderedJSON {
    var bytes: [UInt8] = []
    CatalogueJSON(engine: "0.1.0").append(catalogue, to: &bytes)
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    return try OrderedJSON(parsing: String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [CatalogueSample.catalogue, Catalogue(pack: RulePack())])
  func `a catalogue is as its schema says`(_ catalogue: Catalogue) throws {
    let json = try Self.json(catalogue)
    #expect(try SchemaCheck("jalon.catalogue-1.json").faults(of: json) == [])
  }

  @Test func `there is one array a kind, and nothing is lost on the way`() throws {
    let json = try Self.json(CatalogueSample.catalogue)
    let pack = CatalogueSample.catalogue.pack
    let counts = [
      "characteristics": 8, "groups": pack.groups.count, "rules": pack.rules.count,
      "thresholds": pack.thresholds.count, "surveys": 1, "issues": 1, "practices": 1,
      "triggers": 2, "solutions": 2, "stakeholders": 5, "measures": 1,
      // The aggregate of the survey is told with its question.
      "indicators": 6,
    ]
    for (name, count) in counts { #expect(json[name]?.elements.count == count, "\(name)") }
  }

  @Test func `conditions are sentences in both languages`() throws {
    let trigger = try #require(try Self.json(CatalogueSample.catalogue)["triggers"]?.elements.first)
    guard case .text(let fr)? = trigger["when"]?["fr"], case .text(let en)? = trigger["when"]?["en"]
    else {
      Issue.record("no sentence")
      return
    }
    #expect(fr.hasPrefix("La règle «\u{A0}") && fr.hasSuffix("est signalée."))
    #expect(en.hasPrefix("The rule “") && en.hasSuffix("is flagged."))
  }
}
