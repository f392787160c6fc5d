import JalonModel
import Testing

@testable import Jalon

@Suite struct LoadedWordsTests {
  @Test func `words in quotes are read without regard to accents and case`() throws {
    let pack = try PackFolder(
      """
      collectivite "la" { nom = "Là", genre = "Municipalité", milieu = "Moyenne" }
      collectivite "terre" { nom = "Terre", genre = "communauté métropolitaine", milieu = "MOYEN" }
      indicateur "i" { titre = "I", sens = "Cible", bande = { 1, 2 }, frequence = "Bi-annuelle" }
      """)
    #expect(pack.problems().map(\.kind) == ["unknown_value", "unknown_value"])
    let right = try PackFolder(
      """
      collectivite "la" { nom = "Là", genre = "Municipalité", milieu = "Moyen" }
      collectivite "terre" { nom = "Terre", genre = "communauté métropolitaine" }
      """
        + "\n"
        + PackFolder.rule(
          "r",
          "vise = est { genre = \"Municipalité\" }, gravite = { [\"élevée\"] = sous(\"taux\", 1), moderee = \"Sinon\" }, quand = sous(\"taux\", 2)"
        ))
    #expect(right.problems() == [])
    let places = try right.workspace().collectivities
    #expect(places.map(\.kind) == [.municipality, .municipality, .metropolitanCommunity])
  }

  @Test func `a severity that a function returns is read likewise`() throws {
    let pack = try PackFolder(
      PackFolder.rule(
        "r", "when = function() return true end, severity = function() return \"Élevée\" end"))
    #expect(try pack.findings()["r"]?.severity == .high)
  }

  @Test(arguments: [
    ("gap(\"taux\", { of = \"immigrants\", to = \"total\" })", "%", true),
    ("gap(\"taux\", { of = \"immigrants\", to = \"total\" })", "points", false),
    ("change(\"taux\", { over = \"1 year\", as = \"percent\" })", "points", true),
    ("change(\"taux\", { over = \"1 year\", as = \"percent\" })", "%", false),
    ("change(\"autre\", { over = \"1 year\" })", "%", true),
    ("peers(\"autre\", \"median\")", "%", true),
    ("peers(\"autre\", \"count\")", "lieux", false),
    ("value(\"autre\") * 2", "%", true),
    ("value(\"autre\") / value(\"autre\")", "jours", true),
    ("value(\"autre\") / value(\"taux\")", "jours", false),
    ("value(\"taux\") - value(\"autre\")", "%", false),
    ("function() return 1 end", "%", false),
  ])
  func `a threshold's unit is that of what is compared with it, as far as that is known`(
    _ quantity: String, _ unit: String, _ isWrong: Bool
  ) throws {
    let pack = try PackFolder(
      PackFolder.rule(
        "r",
        "thresholds = { t = { value = 3, unit = \"\(unit)\" } }, quantities = { q = \(quantity) }, when = above(\"q\", \"t\")"
      ))
    #expect(pack.problems().map(\.kind) == (isWrong ? ["other_unit"] : []))
  }

  @Test func `two figures of different units are not compared`() throws {
    let pack = try PackFolder(
      PackFolder.rule("r", "when = above(\"taux\", value(\"autre\"))"))
    #expect(pack.problems().map(\.kind) == ["other_unit"])
  }

  @Test func `a field is adjusted once in a layer`() throws {
    let files = [
      "bas/pack.lua": """
      pack "bas" { title = "Bas", version = "1", language = "fr" }
      threshold "norme" { value = 3, source = "s" }
      threshold "autre" { value = 3, source = "s" }
      """
    ]
    let twice = try PackFolder(
      """
      use "./bas"
      adjust "norme" { value = 4, because = "un" }
      adjust "norme" { value = 5, because = "deux" }
      """, files: files)
    #expect(twice.problems().map(\.kind) == ["adjusted_twice"])
    #expect(twice.problems().first?.line == 8)
    #expect(twice.problems().first?.message.shown(in: .fr).contains("jalon.lua:7:18") == true)
    let apart = try PackFolder(
      """
      use "./bas"
      adjust "norme" { value = 4, because = "un" }
      adjust "norme" { source = "autre", because = "deux" }
      adjust "autre" { value = 5, because = "deux" }
      """, files: files)
    #expect(apart.problems() == [])
  }
}
