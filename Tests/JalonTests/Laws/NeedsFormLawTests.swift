import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// The form, filled in and read as any data file, says what supposing the same figures says.
struct NeedsFormLawTests {
  private static let day = Day("2025-01-31") ?? .earliest

  /// The rows of a dataset, as they would be read again.
  private func refilled(_ dataset: Dataset, _ pack: RulePack) -> DatasetBuilder {
    var builder = DatasetBuilder(pack: pack)
    for (key, run) in dataset.runs {
      for row in run.places.indices {
        let period = Int32(builder.ordinal(of: dataset.periods[Int(run.periods[row])]))
        builder.add(
          Observation(
            place: run.places[row], indicator: Int32(key.indicator), group: Int32(key.group),
            period: period, published: run.published[row], value: run.values[row],
            mark: run.marks[row], layer: 0, file: 0, line: 1))
      }
    }
    return builder
  }

  /// A number for a row, within a survey's scale.
  private func value(_ number: Int) -> Double { Double(20 + number % 16) / 10 }

  @Test(arguments: [Language.fr, .en])
  func `the form of random rules, filled in, loads and gives what supplying did`(
    _ language: Language
  ) throws {
    var (rows, changed) = (0, 0)
    for seed in 0..<trials(500) {
      let chance = ChanceWorld(seed: seed)
      let pack = chance.tiny.pack
      var content = WorkspaceContent(pack: pack, places: chance.places, dataset: chance.dataset)
      let review = Review(content, asOf: Self.day)
      var needing = Needing(review, at: 0)
      let needs = needing.all()
      let form = NeedsForm(needs, language).text.split(separator: "\n")

      var filled = [String(form[0])]
      for (number, line) in form.dropFirst().enumerated() {
        var cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
          .map(String.init)
        try #require(cells.count == 6 && cells[4].isEmpty)
        cells[4] = "\(value(number))"
        filled.append(cells.joined(separator: ","))
      }
      var seen: Set<Needs.Row> = []
      let asked = needs.list.filter { $0.obstacle == nil }.flatMap(\.rows)
        .filter { seen.insert($0).inserted }
      #expect(asked.count == filled.count - 1)
      let supplies = Supplies(review, at: 0)
      let figures = asked.enumerated().compactMap { supplies.figure($1, value($0)) }
      content.dataset = chance.dataset.supposing(figures, from: Supposing.file)
      let supplied = Review(content, asOf: Self.day).diagnosis(of: 0)

      var builder = refilled(chance.dataset, pack)
      let text = filled.joined(separator: "\n") + "\n"
      let outcome = try DatasetIntake(pack: pack, places: chance.places)
        .read([TestIntake.source("form.csv")], into: &builder, file: { _ in Array(text.utf8) })
      #expect(outcome.warnings.isEmpty, "\(seed)")
      content.dataset = try builder.finish(places: chance.places)
      let loaded = Review(content, asOf: Self.day).diagnosis(of: 0)
      #expect(
        loaded.findings.map(\.outcome) == supplied.findings.map(\.outcome), "\(seed)")
      #expect(
        loaded.findings.map(\.missing) == supplied.findings.map(\.missing), "\(seed)")
      rows += asked.count
      let before = review.diagnosis(of: 0).findings.map(\.outcome)
      changed += loaded.findings.map(\.outcome) == before ? 0 : 1
    }
    #expect(rows > 0 && changed > 0)
  }
}
