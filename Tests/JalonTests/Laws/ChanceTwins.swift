import JalonModel

@testable import Jalon

/// A random pack as files: rules declared, `d0` …, and the same as functions, `f0` ….
struct ChanceTwins {
  let scripts: [ChanceScript]
  let files: [String: String]

  static let places = 3

  init(seed: Int) {
    var chance = ChanceScripts(seed: seed)
    var scripts: [ChanceScript] = []
    // The first is one comparison, where both forms tell the same story whatever is missing.
    for rule in 0..<3 {
      scripts.append(chance.condition(depth: rule == 0 ? 0 : 2, before: rule))
    }
    self.scripts = scripts
    var text = Self.head
    for place in 0..<Self.places {
      let relations = place == 0 ? "" : ", relations = { elo = { \"partenariat\" } }"
      text += """
        collectivite "p\(place)" { nom = "P\(place)", genre = "municipalite", \
        dans = { region = "r" }\(relations) }

        """
    }
    for (rule, script) in scripts.enumerated() {
      let own = chance.below(4)
      for (name, when) in [
        ("d", script.declared), ("f", "function(i, t, c) return \(script.computed) end"),
      ] {
        text += """
          regle "\(name)\(rule)" { caracteristique = "x", titre = "T", source = "s", \
          seuils = { propre = \(own) }, quand = \(when), \
          gravite = { elevee = sous("a", 2), moderee = sous("b", 2), faible = "sinon" } }

          """
      }
    }
    files = ["jalon.lua": text, "donnees.csv": Self.data(&chance)]
  }

  private static let head = """
    trousse "hasard" { titre = "Hasard", version = "1", langue = "fr", lieu = "p0" }
    caracteristique "x" { titre = "X", enonce = "X", ordre = 1 }
    collectivite "r" { nom = "R", genre = "region" }
    partie_prenante "elo" { nom = "Élo", secteur = "communautaire" }
    indicateur "a" { titre = "A", groupes = { "total", "immigrants" }, age_max = "3 ans" }
    indicateur "b" { titre = "B", groupes = { "immigrants", "total" }, report = "2 ans" }
    indicateur "c" { titre = "C", groupes = { "total", "immigrants" },
      calcul = valeur("a") - valeur("b") }
    seuil "commun" { valeur = 1, source = "s" }
    seuil "plus_tard" { source = "s", valeurs = { { depuis = "2026-06-01", valeur = 1 } } }
    donnees "donnees.csv"

    """

  private static func data(_ chance: inout ChanceScripts) -> String {
    var text = "collectivite,indicateur,periode,groupe,valeur,statut\n"
    for place in (0..<places).map({ "p\($0)" }) + ["r"] {
      for indicator in ["a", "b", "c"] where indicator != "c" || chance.below(4) == 0 {
        for group in ["total", "immigrants"] where chance.below(4) > 0 {
          for year in 2022...2024 where chance.below(3) > 0 {
            let cell = chance.one(of: [
              "1,", "2,", "3,", "0,", "-1,", "2,prudence", ",masque", ",sans_objet", ",absent",
            ])
            text += "\(place),\(indicator),\(year),\(group),\(cell)\n"
          }
        }
      }
    }
    return text
  }
}
