extension Lexicon {
  /// A declaration for each word that declares.
  static let declarationExamples: [String: Example] = [
    "pack": Example(
      fr: #"""
        trousse "ma_ville" {
          titre   = "Ma ville",
          version = "1.0.0",
          langue  = "fr",
          lieu    = "ma_ville",
        }
        """#,
      en: #"""
        pack "my_town" {
          title    = "My town",
          version  = "1.0.0",
          language = "en",
          place    = "ma_ville",
        }
        """#),
    "use": Example(
      fr: #"""
        utiliser "quebec" { version = "1" }
        """#,
      en: #"""
        use "quebec" { version = "1" }
        """#),
    "include": Example(
      fr: #"""
        inclure "regles/*.lua"
        """#,
      en: #"""
        include "regles/*.lua"
        """#),
    "data": Example(
      fr: #"""
        donnees "donnees/logement.csv" {
          colonnes = { lieu = "Ville", periode = "Année", valeur = "Taux" },
          indicateur = "taux_inoccupation_locatif",
          source = "SCHL",
        }
        """#,
      en: #"""
        data "donnees/logement.csv" {
          columns = { place = "Ville", period = "Année", value = "Taux" },
          indicator = "taux_inoccupation_locatif",
          source = "CMHC",
        }
        """#),
    "collectivities": Example(
      fr: #"""
        collectivites "lieux.csv"
        """#,
      en: #"""
        collectivities "lieux.csv"
        """#),
    "collectivity": Example(
      fr: #"""
        collectivite "saint_exemple" {
          nom    = "Saint-Exemple",
          genre  = "municipalite",
          milieu = "rural",
          dans   = { region = "estrie" },
          relations = { elo = { "partenariat" } },
        }
        """#,
      en: #"""
        collectivity "saint_exemple" {
          name   = "Saint-Exemple",
          kind   = "municipality",
          milieu = "rural",
          within = { region = "estrie" },
          relations = { elo = { "partnership" } },
        }
        """#),
    "group": Example(
      fr: #"""
        groupe "refugies" {
          titre = { fr = "personnes réfugiées", en = "refugees" },
          fait_partie_de = "immigrants",
        }
        """#,
      en: #"""
        group "refugees" {
          label = { fr = "personnes réfugiées", en = "refugees" },
          part_of = "immigrants",
        }
        """#),
    "characteristic": Example(
      fr: #"""
        caracteristique "vie_locale" {
          titre  = { fr = "Vie locale", en = "Local life" },
          enonce = { fr = "On y prend part à la vie locale.", en = "People take part in local life." },
          ordre  = 9,
        }
        """#,
      en: #"""
        characteristic "local_life" {
          label     = { fr = "Vie locale", en = "Local life" },
          statement = { fr = "On y prend part à la vie locale.", en = "People take part in local life." },
          order     = 9,
        }
        """#),
    "indicator": Example(
      fr: #"""
        indicateur "attente_garde" {
          titre     = { fr = "Attente d’une place en garde", en = "Wait for a childcare place" },
          unite     = { fr = "mois", en = "months" },
          sens      = "bas",
          plage     = { 0, 120 },
          source    = "Relevé de la Ville",
          frequence = "annuelle",
          age_max   = "3 ans",
        }
        """#,
      en: #"""
        indicator "childcare_wait" {
          label     = { fr = "Attente d’une place en garde", en = "Wait for a childcare place" },
          unit      = { fr = "mois", en = "months" },
          direction = "lower",
          range     = { 0, 120 },
          source    = "Town survey",
          frequency = "annual",
          max_age   = "3 years",
        }
        """#),
    "survey": Example(
      fr: #"""
        sondage "nouveaux_arrivants" {
          titre     = "Nouveaux arrivants", public = "immigrants",
          echelle   = { 1, 5, favorable = { 4, 5 } },
          questions = { { id = "accueil", texte = "Je me sens bienvenu.", caracteristique = "valorisation_diversite" } },
        }
        """#,
      en: #"""
        survey "newcomers" {
          audience  = "immigrants",
          scale     = { 1, 5, favourable = { 4, 5 } },
          questions = { { id = "welcome", text = "I feel welcome.", characteristic = "valorisation_diversite" } },
        }
        """#),
    "threshold": Example(
      fr: #"""
        seuil "garde_cible" {
          unite   = "%",
          source  = "Résolution 2026-41",
          valeurs = { { depuis = "2026-01-01", valeur = 80 }, { depuis = "2028-01-01", valeur = 90 } },
        }
        """#,
      en: #"""
        threshold "childcare_goal" {
          unit   = "%",
          source = "Resolution 2026-41",
          values = { { from = "2026-01-01", value = 80 }, { from = "2028-01-01", value = 90 } },
        }
        """#),
    "issue": Example(
      fr: #"""
        enjeu "locaux_rares" {
          titre  = { fr = "Locaux communautaires rares", en = "Few community rooms" },
          source = "Table des organismes, 2026",
        }
        """#,
      en: #"""
        issue "few_rooms" {
          label  = { fr = "Locaux communautaires rares", en = "Few community rooms" },
          source = "Community table, 2026",
        }
        """#),
    "rule": Example(
      fr: #"""
        regle "ma_ville.logement" {
          caracteristique = "infrastructures_disponibles",
          titre   = { fr = "Logements très rares", en = "Very scarce housing" },
          source  = "Résolution 2026-41",
          seuils  = { critique = { valeur = 1, source = "Résolution 2026-41" } },
          quand   = sous("taux_inoccupation_locatif", "critique"),
          gravite = "elevee",
          constat = { fr = "Le taux {de_lieu} est de {taux_inoccupation_locatif}.",
                      en = "The rate in {place} is {taux_inoccupation_locatif}." },
          propose = { "table_logement" },
        }
        """#,
      en: #"""
        rule "my_town.housing" {
          characteristic = "infrastructures_disponibles",
          label      = { fr = "Logements très rares", en = "Very scarce housing" },
          source     = "Resolution 2026-41",
          thresholds = { critical = { value = 1, source = "Resolution 2026-41" } },
          when       = below("taux_inoccupation_locatif", "critical"),
          severity   = "high",
          finding    = { fr = "Le taux {de_lieu} est de {taux_inoccupation_locatif}.",
                         en = "The rate in {place} is {taux_inoccupation_locatif}." },
          suggests   = { "table_logement" },
        }
        """#),
  ]
}
