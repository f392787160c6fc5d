import Foundation
import JalonModel
import Testing

@testable import Jalon

/// A long file says what it says held whole.
@Suite struct LongFileTests {
  @Test func `read in pieces of any length, a table is the one that it is whole`() throws {
    var numbers = SteadyNumbers(state: 21)
    var inParts = 0
    for _ in 0..<trials(5000) {
      let bytes = misleadingTable(&numbers)
      let file = try FileForTest(bytes)
      let pieces = Int.random(in: 4...60, using: &numbers)
      let rest = try #require(file.rest(pieces: pieces))
      guard let text = try? DecodedText(bytes), let whole = try? CSVReader(text) else { continue }
      #expect(whole.hasQuotes == rest.file.hasQuotes)
      guard let reader = try? CSVReader(rest) else { continue }
      inParts += 1
      #expect(ToldTable(reader) == ToldTable(whole), "\(bytes) in \(pieces)")
    }
    #expect(inParts > trials(1500))
  }

  @Test func `eight bytes at a time say what each byte says`() throws {
    var numbers = SteadyNumbers(state: 22)
    for _ in 0..<trials(20_000) {
      let text = try DecodedText(misleadingTable(&numbers))
      guard let reader = try? CSVReader(text) else { continue }
      let byByte = ToldTable(byByte: text, like: reader)
      #expect(ToldTable(reader).withoutMiscounts == byByte, "\(text.bytes)")
    }
  }

  @Test func `what is no text in UTF-8 is read whole`() throws {
    let table = Array("a,b\n1,2\n".utf8)
    for bad: [UInt8] in [
      table + [0], [0xFF, 0xFE] + table, table + [0xC3], table + [0xC3, 0x28, 0x0A],
      table + [0x80], [],
    ] {
      for pieces in 1...12 { #expect(try FileForTest(bad).rest(pieces: pieces) == nil) }
    }
    let letters = try FileForTest(Array("é,🏘🏽\n".utf8))
    for pieces in 1...12 { #expect(letters.rest(pieces: pieces) != nil) }
    #expect(LongFile(path: letters.path, atLeast: 100, pieces: 10) == nil)
    #expect(LongFile(path: "\(letters.path)-", atLeast: 1, pieces: 10) == nil)
    #expect(LongFile(path: "/", atLeast: 1, pieces: 10) == nil)
    #expect(LongFile(path: "/dev/null", atLeast: 0, pieces: 10) == nil)
  }

  private static let intake = TestIntake(
    indicators: [
      TestIntake.indicator("taux") { $0.range = 0...100 },
      TestIntake.indicator("emplois") { $0.groups = ["immigrants", "total"] },
    ],
    places: [TestIntake.place("gaspe", "Gaspé"), TestIntake.place("percé", "Percé")])

  /// A file of figures, of which many rows are wrong in some way.
  private func figures(_ numbers: inout SteadyNumbers) -> String {
    let places = ["gaspe", "Gaspé", "Gaspe\u{301}", "\"Percé\"", "perce", "", " Percé\u{A0}"]
    let indicators = ["taux", "emplois", "\"taux\"", "tauz", "\"ta\"\"ux\""]
    let periods = ["2019", "2020", "2021-03", "20x", "\"2019\""]
    let values = [
      "1", "2.5", "\"3,5\"", "1.234", "x", "..", "", "120", "-1", "4E", "5 %", "\"6\n\"", "7\"",
    ]
    let ends = ["\n", "\n", "\n", "\r\n", "\r", "\n\n", ",\n", "\",\n"]
    var text = "collectivite,indicateur,periode,valeur\n"
    func oneOf(_ cells: [String]) -> String {
      let isUsual = Int.random(in: 0...3, using: &numbers) > 0
      return (isUsual ? cells.first : cells.randomElement(using: &numbers)) ?? ""
    }
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      text += [places, indicators, periods, values].map(oneOf).joined(separator: ",")
      text += ends.randomElement(using: &numbers) ?? "\n"
    }
    return text
  }

  /// All that an intake says of a file.
  private func said(
    _ file: FileForTest, _ mapping: Mapping?, long: (String) -> TextRest?
  ) -> (rows: [Dataset.Key: [String]], problems: [Problem]) {
    let source = TestIntake.source(file.path, mapping)
    var builder = DatasetBuilder(pack: Self.intake.pack)
    do {
      let outcome = try DatasetIntake(pack: Self.intake.pack, places: Self.intake.places).read(
        [source], into: &builder, file: FileFault.read, long: long)
      let dataset = try builder.finish(places: Self.intake.places)
      let rows = dataset.runs.mapValues { run in
        run.places.indices.map { row in
          "\(run.places[row]) \(dataset.periods[Int(run.periods[row])]) \(run.values[row]) "
            + "\(run.marks[row]) \(run.published[row]) \(run.lines[row])"
        }
      }
      let summary = Problem("summary", .only("\(dataset.summary)", in: .fr))
      return (rows, outcome.warnings + [summary])
    } catch {
      return ([:], error.list)
    }
  }

  @Test func `an intake says the same of a file in pieces, row for row and place for place`() throws
  {
    var numbers = SteadyNumbers(state: 23)
    var (rows, problems) = (0, 0)
    for _ in 0..<trials(3000) {
      let file = try FileForTest(Array(figures(&numbers).utf8))
      var mapping = Mapping()
      mapping.tolerance = Bool.random(using: &numbers) ? 1000 : 0
      let whole = said(file, mapping) { _ in nil }
      let pieces = Int.random(in: 20...200, using: &numbers)
      let inPieces = said(file, mapping) { _ in file.rest(pieces: pieces) }
      #expect(whole.rows == inPieces.rows)
      #expect(whole.problems == inPieces.problems)
      rows += whole.rows.count
      problems += whole.problems.count
    }
    #expect(rows > trials(300) && problems > trials(3000))
  }

  @Test(arguments: ["", "gaspe,taux,2019,1\n"])
  func `a file that somebody writes to meanwhile is refused`(_ added: String) throws {
    let row = "gaspe,taux,2019,1\n"
    let text = "collectivite,indicateur,periode,valeur\n" + String(repeating: row, count: 50)
    let file = try FileForTest(Array(text.utf8))
    #expect(said(file, nil) { _ in file.rest(pieces: 100) }.problems.map(\.kind) == ["summary"])
    let problems = said(file, nil) { _ in
      let rest = file.rest(pieces: 100)
      // Cut short, or longer than it was.
      try? Data((added.isEmpty ? String(text.prefix(300)) : text + added).utf8)
        .write(to: URL(filePath: file.path), options: [])
      return rest
    }.problems
    #expect(problems.map(\.kind) == ["changed_file"])
  }
}
