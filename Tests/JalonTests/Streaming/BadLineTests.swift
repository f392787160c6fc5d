import JalonModel
import Testing

@testable import Jalon

/// A line that cannot be read, and what is said of it.
struct BadLine: Sendable, CustomTestStringConvertible {
  /// The line, with `¦` where what is wrong is said to be.
  let line: String
  let kind: String
  /// A part of the message in French.
  let says: String
  /// A part of the remedy in French.
  var remedy = ""

  var testDescription: String { "\(kind): \(says)" }

  /// The line as it is read.
  var bytes: ArraySlice<UInt8> { Array(line.replacing("¦", with: "").utf8)[...] }

  /// The column of what is wrong, from 1; nil where the line as a whole is.
  var column: Int? {
    line.firstIndex(of: "¦").map { line.distance(from: line.startIndex, to: $0) + 1 }
  }

  private static func with(_ fields: String) -> String {
    #"{"schema":"jalon.place/1","id":"ici",\#(fields)}"#
  }

  private static func observed(_ fields: String) -> String {
    with(#""observations":[{"indicator":"taux","period":"2024",\#(fields)}]"#)
  }

  static let all = [
    BadLine(line: "¦", kind: "bad_json", says: "pas du JSON", remedy: "un objet JSON par ligne"),
    BadLine(line: "¦bonjour", kind: "bad_json", says: "pas du JSON"),
    BadLine(line: with(#""name":"Ici""#) + "¦}", kind: "bad_json", says: "pas du JSON"),
    BadLine(line: #"{"schema":"jalon.place/1"¦"#, kind: "bad_json", says: "JSON"),
    BadLine(line: "¦[]", kind: "wrong_type", says: "Un objet est attendu"),
    BadLine(line: #"¦{"id":"ici"}"#, kind: "missing_field", says: "schema"),
    BadLine(line: #"¦{"schema":null,"id":"ici"}"#, kind: "missing_field", says: "schema"),
    BadLine(line: #"¦{"schema":"jalon.place/1"}"#, kind: "missing_field", says: "id"),
    BadLine(
      line: #"{"schema":¦"jalon.lieu/1"}"#, kind: "wrong_schema", says: "jalon.lieu/1",
      remedy: "jalon.place/1"),
    BadLine(line: with(#"¦"id":"ici""#), kind: "field_twice", says: "« id »"),
    BadLine(
      line: with(#"¦"mileu":"rural""#), kind: "unknown_field", says: "mileu", remedy: "milieu"),
    BadLine(
      line: with(#""name":¦39062"#), kind: "wrong_type", says: "« name » : un texte est attendu"),
    BadLine(
      line: with(#""kind":¦"vilage""#), kind: "unknown_word", says: "vilage",
      remedy: "municipality"),
    BadLine(line: with(#""population":¦-1"#), kind: "bad_number", says: "-1"),
    BadLine(line: #"{"schema":"jalon.place/1","id":¦"Ici"}"#, kind: "bad_id", says: "Ici"),
    BadLine(
      line: #"¦{"schema":"jalon.place/1","id":"la_bas","name":"Là"}"#, kind: "missing_field",
      says: "kind"),
    BadLine(
      line: with(#""observations":[{"indicator":¦"tau","period":"2024","value":1}]"#),
      kind: "unknown_indicator", says: "« observations[0].indicator » : aucun indicateur",
      remedy: "taux"),
    BadLine(
      line: observed(#""group":¦"imigrants","value":1"#), kind: "unknown_group", says: "imigrants",
      remedy: "immigrants"),
    BadLine(
      line: observed(#""value":¦"1,5""#), kind: "wrong_type", says: "un nombre est attendu",
      remedy: "sans guillemets"),
    BadLine(line: observed(#""value":¦1e999"#), kind: "bad_number", says: "trop grand"),
    BadLine(line: observed(#""value":1.2¦.3"#), kind: "bad_json", says: "JSON"),
    BadLine(line: observed(#""value":¦true"#), kind: "bad_number", says: "true"),
    BadLine(line: observed(#""value":¦101"#), kind: "out_of_range", says: "101"),
    BadLine(
      line: with(#""observations":[¦{"indicator":"taux","period":"2024"}]"#),
      kind: "missing_field", says: "value"),
    BadLine(line: observed(#""status":¦"peut-être""#), kind: "bad_status", says: "peut-être"),
    BadLine(
      line: observed(#""value":1,"status":¦"withheld""#), kind: "bad_status", says: "withheld",
      remedy: "l’un ou l’autre"),
    BadLine(
      line: observed(#""value":1,"published":¦"2024-02-30""#), kind: "bad_date",
      says: "2024-02-30", remedy: "2022-02-09"),
    BadLine(
      line: with(#""observations":[{"indicator":"taux","period":¦"an 1","value":1}]"#),
      kind: "bad_period", says: "an 1", remedy: "2021-T3"),
    BadLine(
      line: observed(
        #""value":1},{"indicator":"taux","period":"2024","group":"total","value":2"#),
      kind: "conflict", says: "taux, 2024, total", remedy: "révision"),
    BadLine(
      line: with(#""stakeholders":[{"id":¦"cegp","relations":[]}]"#), kind: "unknown_stakeholder",
      says: "cegp", remedy: "cegep"),
    BadLine(
      line: with(#""stakeholders":[{"id":"cegep","relations":[¦"amitié"]}]"#),
      kind: "unknown_word", says: "amitié", remedy: "partnership"),
  ]
}

@Suite struct BadLineTests {
  private static func worker() throws -> StreamWorker {
    let pack = try PackFolder(
      "stakeholder \"cegep\" { name = \"Cégep\" }\n"
        + PackFolder.rule("r", "when = known(\"taux\")"))
    return try PlaceStream(of: [pack.folder.path]).worker(asOf: PackFolder.day)
  }

  @Test(arguments: BadLine.all)
  func `a bad line is answered with what is wrong with it`(_ bad: BadLine) throws {
    let line = bad.bytes
    for answer in [
      try Self.worker().diagnosis(of: line, number: 7).map { _ in },
      try Self.worker().outcomes(of: line, number: 7).map { _ in },
    ] {
      guard case .failure(let problem) = answer else {
        Issue.record("it was read")
        continue
      }
      #expect(problem.kind == bad.kind)
      #expect(problem.line == 7 && problem.file == nil)
      #expect(problem.column == bad.column)
      let plain = { (text: Text?) in text?.shown(in: .fr).replacing("\u{A0}", with: " ") ?? "" }
      #expect(plain(problem.message).contains(bad.says), "\(problem.message)")
      #expect(plain(problem.remedy).contains(bad.remedy), "\(String(describing: problem.remedy))")
      #expect(problem.message.isComplete && problem.remedy?.isComplete != false)
    }
  }

  @Test func `a text that is not UTF-8 is refused`() throws {
    var line = Array(#"{"schema":"jalon.place/1","id":"ici","name":"?"}"#.utf8)
    line[try #require(line.firstIndex(of: 0x3F))] = 0xE9
    guard case .failure(let problem) = try Self.worker().diagnosis(of: line[...], number: 1) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.kind == "bad_json" && problem.message.shown(in: .en).contains("UTF-8"))
  }

  @Test func `cut or changed anywhere, a line is answered and nothing breaks`() throws {
    let whole = Array(
      #"{"schema":"jalon.place/1","id":"ici","observations":[{"indicator":"taux","group":"total","period":"2024","value":1.5e1,"source":"\u00e9\ud83d\ude00"}],"stakeholders":[{"id":"cegep","relations":["partnership"]}]}"#
        .utf8)
    let worker = try Self.worker()
    #expect(throws: Never.self) { try worker.diagnosis(of: whole[...], number: 1).get() }
    for end in whole.indices {
      #expect(throws: Problem.self) { try worker.outcomes(of: whole[..<end], number: 1).get() }
      for byte: UInt8 in [0x00, 0x22, 0x2C, 0x5C, 0x7D, 0x5D, 0xFF] {
        var line = whole
        line[end] = byte
        if case .failure(let problem) = worker.outcomes(of: line[...], number: 3) {
          #expect(problem.line == 3)
        }
      }
    }
  }

  @Test func `equal readings of one key are one, and a revision is no contradiction`() throws {
    let entry = #"{"indicator":"taux","period":"2024","value":1,"published":"2025-01-01"}"#
    let revision = entry.replacing("2025-01-01", with: "2025-06-01")
      .replacing(#""value":1"#, with: #""value":2"#)
    let line =
      #"{"schema":"jalon.place/1","id":"ici","observations":[\#(entry),\#(entry),\#(revision)]}"#
    let diagnosis = try Self.worker().diagnosis(of: Array(line.utf8)[...], number: 4).get()
    let reading = diagnosis.findings[0].evidence.first?.readings.first
    #expect(reading?.reading == .measured(2, .normal))
    #expect(reading?.row?.line == 4)
  }
}
