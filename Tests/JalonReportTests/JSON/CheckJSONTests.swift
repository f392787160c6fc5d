import JalonModel
import JalonReport
import Testing

@Suite struct CheckJSONTests {
  private static var problem: Problem {
    var problem = Problem(
      "unused_threshold", .both(fr: "Ne sert à rien.", en: "Is of no use."),
      remedy: .both(fr: "Retirez-le.", en: "Remove it.")
    ).at(file: "jalon.lua", line: 3, column: 5)
    problem.gravity = .warning
    return problem
  }

  private static let origin = FieldOrigin(
    kind: .both(fr: "regle", en: "rule"), id: "r", field: .both(fr: "seuils.t", en: "thresholds.t"),
    origin: Origin(
      layer: "ville", file: "a.lua", line: 2, column: 3, because: .only("raison", in: .fr)))

  private static func line(_ problems: [Problem], _ origins: [FieldOrigin]?) -> String {
    var bytes: [UInt8] = []
    CheckJSON.append("ici", problems, origins: origins, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [nil, [origin]] as [[FieldOrigin]?])
  func `a line is as the schema says`(_ origins: [FieldOrigin]?) throws {
    let line = Self.line([Self.problem, Problem("x", .only("x", in: .fr))], origins)
    let faults = try SchemaCheck("jalon.check-1.json").faults(of: OrderedJSON(parsing: line))
    #expect(faults == [])
    #expect(line.contains("\"errors\":1,\"warnings\":1,"))
    #expect(line.contains("\"origins\"") == (origins != nil))
  }

  @Test(arguments: [
    (Language.fr, "regle \"r\"\n  seuils.t  a.lua:2:3  (ville)  raison\n"),
    (.en, "rule \"r\"\n  thresholds.t  a.lua:2:3  (ville)  raison\n"),
  ])
  func `origins are told a line each`(_ language: Language, _ text: String) {
    #expect(OriginsText([Self.origin], PageOptions(language)).text == text)
  }
}
