import Foundation
import Testing

/// No single answer is kept: a marker among the answers of a survey comes out nowhere.
@Suite struct SecrecyTests {
  /// On the scale, and equal to no aggregate.
  private static let answer = "4.125"
  private static let words = "MarqueSecrète"

  private static let pack = """
    trousse "essai" { titre = "Essai", version = "1", langue = "fr", lieu = "valombre" }
    caracteristique "c" { titre = "C", enonce = "C", ordre = 1 }
    collectivite "valombre" { nom = "Valombre", genre = "municipalite" }
    collectivite "autre" { nom = "Autre", genre = "municipalite" }
    sondage "vecu" { titre = "Vécu", public = "immigrants", echelle = { 1, 5, favorable = { 4, 5 } },
      questions = { { id = "q1", texte = "Bien ?", caracteristique = "c" } }, minimum = 5 }
    regle "vecu" { caracteristique = "c", titre = "Vécu", source = "s",
      quand = sous(retroaction("vecu", "q1", "moyenne"), 3) }
    regle "reponses" { caracteristique = "c", titre = "Réponses", source = "s",
      quand = function(i, t, c) return c:retroaction("vecu", "q1", "n") > 3 end }

    """

  private static let mapped = """
    donnees "reponses.csv" { sondage = "vecu", colonnes = { lieu = "Lieu", periode = "An" },
      valeurs = { { colonne = "Note", question = "q1" } } }

    """

  private static let header = "Lieu,An,Note,Commentaire\n"

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var rows: String
    var declaration = SecrecyTests.mapped
    var head = SecrecyTests.header
  }

  private static let good = (0..<9).map { "valombre,2024,\($0 % 4 + 1),rien\n" }.joined()
  private static let marked = good + "valombre,2024,\(answer),\(words)\n"

  /// Files that are read, and files in which an answer strays.
  private static let cases: [Case] = [
    Case(testDescription: "valid", rows: marked),
    Case(testDescription: "too few", rows: "valombre,2024,\(answer),\(words)\n"),
    Case(testDescription: "not a number", rows: good + "valombre,2024,\(words),x\n"),
    Case(testDescription: "off the scale", rows: good + "valombre,2024,94.125,\(words)\n"),
    Case(testDescription: "in the place", rows: good + "\(words),2024,\(answer),x\n"),
    Case(testDescription: "in the period", rows: good + "valombre,\(words),\(answer),x\n"),
    Case(testDescription: "a cell too many", rows: good + "valombre,2024,3,x,\(words),\(answer)\n"),
    Case(testDescription: "a quote open", rows: good + "valombre,2024,\"\(words),\(answer),x\n"),
    Case(testDescription: "no header", rows: marked, head: ""),
    Case(
      testDescription: "an answer in the header", rows: marked, head: "Lieu,An,\(words),4.125\n"),
    Case(
      testDescription: "the plain form",
      rows: good.replacing("2024,", with: "vecu,q1,,2024,").replacing(",rien", with: "")
        + "valombre,vecu,q1,\(words),2024,\(answer)\nvalombre,vecu,\(words),,2024,\(answer)\n",
      declaration: "donnees \"reponses.csv\"\n",
      head: "collectivite,sondage,question,groupe,periode,reponse\n"),
    Case(
      testDescription: "no such column", rows: marked,
      declaration: mapped.replacing("\"Note\"", with: "\"Notte\"")),
    Case(
      testDescription: "the wrong column", rows: marked,
      declaration: mapped.replacing("\"Note\"", with: "\"Commentaire\"")),
    Case(
      testDescription: "as plain figures", rows: marked, declaration: "donnees \"reponses.csv\"\n"),
  ]

  private static let ways: [[String]] = [
    [], ["--format", "json"], ["-v"], ["--plain"], ["--all"], ["--all", "--format", "json"],
    ["--lang", "en", "-v", "--plain"], ["--strict", "--format", "json", "--brief"],
  ]

  @Test(arguments: cases)
  func `a marker among the answers comes out nowhere`(_ test: Case) throws {
    let fresh = try FreshFolder()
    try fresh.write(Self.pack + test.declaration, to: "jalon.lua")
    try fresh.write(test.head + test.rows, to: "reponses.csv")
    var codes: Set<Int32> = []
    for way in Self.ways {
      let outcome = try Tool.run(
        Tool.program, ["diagnose", "--as-of", "2025-06-30"] + way, in: fresh.url, [:])
      codes.insert(outcome.code)
      let said = outcome.output + outcome.messages
      #expect(!said.isEmpty)
      for marker in [Self.answer, "4,125", "94.125", "94,125", Self.words] {
        #expect(!said.contains(marker), "\(way): \(marker)")
      }
    }
    if test.testDescription == "valid" { #expect(codes.isSubset(of: [0])) }
    #expect(!codes.contains(1))
    // Nothing is left behind either.
    let left = try FileManager.default.subpathsOfDirectory(atPath: fresh.url.path).sorted()
    #expect(left == ["jalon.lua", "reponses.csv"])
  }
}
