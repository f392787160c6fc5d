import JalonModel
import Testing

@testable import Jalon

@Suite(.enabled(if: SharedData.isThere, "the catalogue is beside the repository only"))
struct CatalogueTests {
  /// The groups that a letter of the catalogue stands for; N is either, by source.
  private static let groups: [Character: Set<String>] = [
    "T": ["total", "institutions"], "I": ["immigrants"], "N": ["non_immigrants", "native_born"],
    "R": ["recent_immigrants"], "P": ["temporary_residents"],
  ]
  private static let directions = [
    "haut": Direction.higher, "bas": .lower, "cible": .band, "neutre": .neutral,
  ]

  @Test func `the pack has the catalogue's sixty indicators as it describes them`() throws {
    let pack = try BasePack.load()
    let rows = try BasePack.sharedTable("indicator-catalogue.csv")
    #expect(rows.count == 60)
    for row in rows {
      let id = row["id"] ?? ""
      let indicator = try #require(pack.indicators.first { $0.id == id }, "\(id)")
      let label = BasePack.plain(indicator.label.shown(in: .fr)).replacing(",", with: "")
      // Where the catalogue leaves the groups compared to the reader, the pack names them.
      #expect(label.hasPrefix(BasePack.plain(row["label_fr"] ?? "-").replacing(",", with: "")))
      #expect(indicator.label.isComplete && indicator.source?.isComplete == true, "\(id)")
      #expect(indicator.characteristic == row["characteristic"], "\(id)")
      #expect(indicator.direction == Self.directions[row["direction"] ?? ""], "\(id)")
      #expect(indicator.range?.lowerBound == row["valid_min"].flatMap(Double.init), "\(id)")
      #expect(indicator.range?.upperBound == row["valid_max"].flatMap(Double.init), "\(id)")
      #expect((row["unit"]?.hasPrefix("%") ?? false) == (indicator.unit == "%"), "\(id)")
      for letter in row["groups"] ?? "" where letter != " " {
        // A figure that compares groups is not itself given for those it compares with.
        if letter == "N", indicator.unit.isEmpty || indicator.unit == "points" { continue }
        let named = try #require(Self.groups[letter])
        #expect(!named.isDisjoint(with: indicator.groups), "\(id): \(letter)")
      }
    }
  }

  @Test func `every figure that is observed has a holder, a frequency and an age`() throws {
    let pack = try BasePack.load()
    let rows = try BasePack.sharedTable("indicator-catalogue.csv")
    let holders = Set(pack.stakeholders.map(\.id))
    for row in rows {
      let indicator = try #require(pack.indicators.first { $0.id == row["id"] })
      guard indicator.compute == nil else { continue }
      #expect(indicator.holder.map(holders.contains) == true, "\(indicator.id)")
      #expect(indicator.maxAge != nil, "\(indicator.id)")
      let period = row["period"]?.split { $0 == " " || $0 == "," }.first.map(String.init) ?? ""
      let frequency = Lexicon.english(of: period, in: .frequency)
      #expect(indicator.frequency?.rawValue == frequency, "\(indicator.id)")
    }
  }

  @Test func `the two surveys ask the fifty-nine questions in both languages`() throws {
    let pack = try BasePack.load()
    let rows = try BasePack.sharedTable("survey-questions.csv")
    #expect(rows.count == 59)
    #expect(pack.surveys.count == 2)
    var asked = 0
    for survey in pack.surveys {
      let rows = rows.filter { $0["audience"] == survey.audience }
      #expect(survey.questions.map(\.id) == rows.map { $0["id"] })
      for (question, row) in zip(survey.questions, rows) {
        #expect(question.characteristic == row["characteristic"], "\(question.id)")
        #expect(plain(question.text, .fr) == BasePack.plain(row["text_fr"] ?? ""))
        #expect(plain(question.text, .en) == BasePack.plain(row["text_en"] ?? ""))
        #expect(!question.reversed, "\(question.id)")
        asked += 1
      }
      #expect(survey.minimum >= 10)
    }
    #expect(asked == 59)
  }

  private func plain(_ text: Text, _ language: Language) -> String {
    BasePack.plain(text.shown(in: language))
  }
}
