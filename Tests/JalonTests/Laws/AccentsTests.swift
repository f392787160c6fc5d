import Foundation
import JalonModel
import JalonReport
import Testing

@testable import Jalon

/// Accents are the same whether a file composes them or not.
@Suite(.enabled(if: isOptimised, "tried by make laws"))
struct AccentsTests {
  private static let files: [String: String] = [
    "jalon.lua": """
    trousse "essai" { titre = "Été", version = "1", langue = "fr", lieu = "Saint-Félicien" }
    caracteristique "c" { titre = "Équité", enonce = "É", ordre = 1 }
    collectivites "lieux.csv"
    partie_prenante "elo" { nom = "Élo", secteur = "communautaire" }
    indicateur "taux" { titre = "Taux d’accès", unite = "%", groupes = { "total", "immigrants" } }
    indicateur "prets" { titre = "Prêts", unite = "prêts" }
    donnees "simple.csv"
    donnees "large.csv" {
      colonnes = { lieu = "Municipalité", groupe = "Catégorie" }, filtre = { ["Année"] = "révisée" },
      groupes = { ["Née à l’étranger"] = "immigrants", ["Toutes"] = "total" },
      symboles = { ["masqué"] = "masque" },
      valeurs = { { colonne = "Été 2024", indicateur = "taux", periode = "2024" } },
    }
    donnees "relations.csv"
    sondage "vecu" { titre = "Vécu", public = "immigrants", echelle = { 1, 5, favorable = { 4, 5 }, sans_objet = { "à côté" } },
      questions = { { id = "q1", texte = "Êtes-vous bien ?", caracteristique = "c" } }, minimum = 5 }
    donnees "reponses.csv" { sondage = "vecu", colonnes = { lieu = "Où", periode = "An" },
      valeurs = { { colonne = "Réponse", question = "q1" } } }
    regle "taux" { caracteristique = "c", titre = "Élevé", source = "été",
      quand = sous(valeur("taux", { groupe = "immigrants" }), "taux") , seuils = { taux = 5 },
      constat = "{lieu} : {taux}." }
    regle "vecu" { caracteristique = "c", titre = "Vécu", source = "s",
      quand = sous(retroaction("vecu", "q1", "moyenne"), 5) }
    regle "liens" { caracteristique = "c", titre = "Liens", source = "s",
      quand = au_moins(parties_prenantes{}, 1) }
    regle "prets" { caracteristique = "c", titre = "Prêts", source = "s", quand = sous("prets", 4) }

    """,
    "lieux.csv": """
    nom,genre,designation,region
    Saint-Félicien,municipalité,Ville,Montérégie
    Côte-Évêque,municipalité,Ville,Montérégie

    """,
    "simple.csv": """
    collectivite,indicateur,periode,groupe,valeur,unite,source
    Saint-Félicien,prets,2024,total,3,prêts,Dépôt d’été
    Côte-Évêque,taux,2023,total,7,,Été

    """,
    "large.csv": """
    Municipalité;Catégorie;Année;Été 2024
    Saint-Félicien;Née à l’étranger;révisée;3,5
    Saint-Félicien;Toutes;révisée;masqué
    Saint-Félicien;Toutes;première;9

    """,
    "relations.csv": """
    collectivite,partie_prenante,relation
    Saint-Félicien,elo,partenariat

    """,
    "reponses.csv": "Où,An,Réponse\n"
      + (0..<9).map { "Saint-Félicien,2024,\($0 == 0 ? "à côté" : "\($0 % 4 + 1)")\n" }.joined(),
  ]

  private static func line(_ files: [String: String]) throws -> String {
    let folder = try TemporaryFolder(files)
    let workspace = try Workspace(at: folder.path)
    #expect(workspace.warnings == [])
    let diagnosis = try workspace.diagnose(asOf: Day("2025-06-30") ?? .earliest)
    #expect(diagnosis.findings.map(\.outcome) == [.met, .met, .met, .met])
    return DiagnosisJSON(engine: "essai").line(for: diagnosis)
      .replacing(/"sha256":"[0-9a-f]{64}"/, with: "")
  }

  @Test(arguments: [[".csv"], [".lua"], [".csv", ".lua"]])
  func `accents composed or not give the same diagnosis`(_ endings: [String]) throws {
    var apart = Self.files
    for (path, text) in Self.files where endings.contains(where: path.hasSuffix) {
      apart[path] = text.decomposedStringWithCanonicalMapping
      #expect(Array((apart[path] ?? "").utf8) != Array(text.utf8) || path == "reponses.csv")
    }
    // Texts are shown as their file writes them, so the comparison is Swift's: by what is read.
    let (composed, decomposed) = (try Self.line(Self.files), try Self.line(apart))
    #expect(composed == decomposed)
  }
}
