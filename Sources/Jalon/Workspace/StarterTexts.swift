extension StarterWorkspace {
  /// The files in French words; `ID` stands for the id.
  static let french: [File] = [
    File(
      path: "jalon.lua",
      text: """
        -- Le dossier de votre municipalité. Tout part d’ici : jalon diagnose

        trousse "ID" {
          titre   = { fr = "Notre municipalité", en = "Our municipality" },
          version = "1.0.0",
          langue  = "fr",
          source  = { fr = "Service de la Ville", en = "Town department" },
          lieu    = "ID",
        }

        utiliser "quebec" { version = "1" }

        inclure "lieux.lua"
        inclure "donnees.lua"
        inclure "regles/*.lua"

        """),
    File(
      path: "lieux.lua",
      text: """
        -- Votre collectivité. Remplacez le nom, la région et le milieu par les vôtres.

        collectivite "ID" {
          nom    = "Notre municipalité",
          genre  = "municipalite",
          milieu = "rural",
          dans   = { region = "centre_du_quebec", province = "quebec_province" },
        }

        """),
    File(
      path: "donnees.lua",
      text: """
        -- Une donnée de plus que celles de la trousse de base, et le fichier des valeurs.

        indicateur "ID.locaux_pretes" {
          titre           = { fr = "Locaux prêtés aux organismes", en = "Rooms lent to organizations" },
          caracteristique = "reseautage_interculturel",
          sens            = "haut",
          decimales       = 0,
          source          = { fr = "Service des loisirs", en = "Recreation department" },
          detenteur       = "municipalite",
          frequence       = "annuelle",
          age_max         = "3 ans",
        }

        donnees "donnees/observations.csv"

        """),
    File(
      path: "donnees/observations.csv",
      text: """
        collectivite,indicateur,periode,groupe,valeur,statut,source,publication
        ID,ID.locaux_pretes,2025,total,2,,Valeur d’exemple à remplacer,2026-01-15

        """),
    File(
      path: "regles/locales.lua",
      text: """
        -- Une règle de chez vous. Le nombre est dans le seuil, avec sa source; jamais dans la condition.

        regle "ID.locaux_rares" {
          caracteristique = "reseautage_interculturel",
          titre   = { fr = "Peu de locaux prêtés", en = "Few rooms lent" },
          source  = { fr = "Service des loisirs", en = "Recreation department" },
          seuils  = {
            souhaite = { valeur = 4, source = { fr = "Exemple à remplacer", en = "Example to be replaced" } },
            critique = { valeur = 1, source = { fr = "Exemple à remplacer", en = "Example to be replaced" } },
          },
          quand   = sous("ID.locaux_pretes", "souhaite"),
          gravite = { elevee = sous("ID.locaux_pretes", "critique"), faible = "sinon" },
          constat = { fr = "{lieu} prête {ID.locaux_pretes} locaux aux organismes; on en souhaite {souhaite}.",
                      en = "{place} lends {ID.locaux_pretes} rooms to organizations; {souhaite} are wished for." },
        }

        """),
    File(
      path: "essais/locales.lua",
      text: """
        -- Chaque règle a ses essais : signalée, rien à signaler, inconnue.

        essai "peu de locaux prêtés est signalé" {
          regle   = "ID.locaux_rares",
          donnees = { ["ID.locaux_pretes"] = 2 },
          attendu = { resultat = "signalée", gravite = "faible" },
        }

        essai "aucun local prêté est plus grave" {
          regle   = "ID.locaux_rares",
          donnees = { ["ID.locaux_pretes"] = 0 },
          attendu = { resultat = "signalée", gravite = "élevée" },
        }

        essai "assez de locaux, rien à signaler" {
          regle   = "ID.locaux_rares",
          donnees = { ["ID.locaux_pretes"] = 4 },
          attendu = "rien à signaler",
        }

        essai "sans donnée, la règle est inconnue" {
          regle   = "ID.locaux_rares",
          donnees = { ["ID.locaux_pretes"] = absent() },
          attendu = { resultat = "inconnue", manque = { "ID.locaux_pretes" } },
        }

        """),
  ]

  /// The same in English words.
  static let english: [File] = [
    File(
      path: "jalon.lua",
      text: """
        -- Your municipality’s folder. All starts here: jalon diagnose

        pack "ID" {
          title    = { fr = "Notre municipalité", en = "Our municipality" },
          version  = "1.0.0",
          language = "en",
          source   = { fr = "Service de la Ville", en = "Town department" },
          place    = "ID",
        }

        use "quebec" { version = "1" }

        include "places.lua"
        include "data.lua"
        include "rules/*.lua"

        """),
    File(
      path: "places.lua",
      text: """
        -- Your collectivity. Replace the name, the region and the milieu by your own.

        collectivity "ID" {
          name   = "Our municipality",
          kind   = "municipality",
          milieu = "rural",
          within = { region = "centre_du_quebec", province = "quebec_province" },
        }

        """),
    File(
      path: "data.lua",
      text: """
        -- A figure more than those of the base pack, and the file of values.

        indicator "ID.rooms_lent" {
          label          = { fr = "Locaux prêtés aux organismes", en = "Rooms lent to organizations" },
          characteristic = "reseautage_interculturel",
          direction      = "higher",
          decimals       = 0,
          source         = { fr = "Service des loisirs", en = "Recreation department" },
          holder         = "municipalite",
          frequency      = "annual",
          max_age        = "3 years",
        }

        data "data/observations.csv"

        """),
    File(
      path: "data/observations.csv",
      text: """
        collectivity,indicator,period,group,value,status,source,published
        ID,ID.rooms_lent,2025,total,2,,Example value to be replaced,2026-01-15

        """),
    File(
      path: "rules/local.lua",
      text: """
        -- A rule of your own. The number is in the threshold, with its source; never in the condition.

        rule "ID.few_rooms" {
          characteristic = "reseautage_interculturel",
          label      = { fr = "Peu de locaux prêtés", en = "Few rooms lent" },
          source     = { fr = "Service des loisirs", en = "Recreation department" },
          thresholds = {
            wished   = { value = 4, source = { fr = "Exemple à remplacer", en = "Example to be replaced" } },
            critical = { value = 1, source = { fr = "Exemple à remplacer", en = "Example to be replaced" } },
          },
          when       = below("ID.rooms_lent", "wished"),
          severity   = { high = below("ID.rooms_lent", "critical"), low = "otherwise" },
          finding    = { fr = "{lieu} prête {ID.rooms_lent} locaux aux organismes; on en souhaite {wished}.",
                         en = "{place} lends {ID.rooms_lent} rooms to organizations; {wished} are wished for." },
        }

        """),
    File(
      path: "tests/local.lua",
      text: """
        -- Each rule has its tests: met, clear, unknown.

        test "few rooms lent are flagged" {
          rule     = "ID.few_rooms",
          data     = { ["ID.rooms_lent"] = 2 },
          expected = { outcome = "met", severity = "low" },
        }

        test "no room lent is graver" {
          rule     = "ID.few_rooms",
          data     = { ["ID.rooms_lent"] = 0 },
          expected = { outcome = "met", severity = "high" },
        }

        test "rooms enough, nothing to flag" {
          rule     = "ID.few_rooms",
          data     = { ["ID.rooms_lent"] = 4 },
          expected = "clear",
        }

        test "without a figure the rule is unknown" {
          rule     = "ID.few_rooms",
          data     = { ["ID.rooms_lent"] = absent() },
          expected = { outcome = "unknown", missing = { "ID.rooms_lent" } },
        }

        """),
  ]
}
