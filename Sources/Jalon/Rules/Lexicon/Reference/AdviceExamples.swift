extension Lexicon {
  /// The same for what is done about findings, for layers and for tests.
  static let adviceExamples: [String: Example] = [
    "solution": Example(
      fr: #"""
        solution "prets_de_locaux" {
          titre  = { fr = "Prêter des locaux", en = "Lend rooms" },
          repond = { "logement.rarete" },
          exige  = est { genre = "municipalite" },
        }
        """#,
      en: #"""
        solution "lend_rooms" {
          label    = { fr = "Prêter des locaux", en = "Lend rooms" },
          answers  = { "logement.rarete" },
          requires = is { kind = "municipality" },
        }
        """#),
    "stakeholder": Example(
      fr: #"""
        partie_prenante "cafe_du_coin" {
          nom     = "Café du coin",
          secteur = "prive",
          roles   = { "lieu_de_rencontre" },
        }
        """#,
      en: #"""
        stakeholder "corner_cafe" {
          name   = "Corner Café",
          sector = "private",
          roles  = { "meeting_place" },
        }
        """#),
    "measure": Example(
      fr: #"""
        mesure "m1" {
          titre = { fr = "Jumeler les familles", en = "Pair families" },
          axe   = { fr = "Accueil", en = "Welcome" },
        }
        """#,
      en: #"""
        measure "m1" {
          label = { fr = "Jumeler les familles", en = "Pair families" },
          axis  = { fr = "Accueil", en = "Welcome" },
        }
        """#),
    "practice": Example(
      fr: #"""
        pratique "cafe_des_voisins" {
          titre    = { fr = "Café des voisins", en = "Neighbours’ café" },
          mission  = { fr = "Rapprocher les gens", en = "Bring people together" },
          milieu   = "rural",
          propose_quand = signale "logement.rarete",
        }
        """#,
      en: #"""
        practice "neighbours_cafe" {
          title    = { fr = "Café des voisins", en = "Neighbours’ café" },
          mission  = { fr = "Rapprocher les gens", en = "Bring people together" },
          milieu   = "rural",
          proposed_when = fires "logement.rarete",
        }
        """#),
    "trigger": Example(
      fr: #"""
        declencheur "reunir_la_table" {
          quand   = signale "logement.rarete",
          pendant = 2,
          action  = { titre = { fr = "Réunir la table", en = "Convene the table" }, echeance = "90 jours" },
        }
        """#,
      en: #"""
        trigger "convene_the_table" {
          when     = fires "logement.rarete",
          persists = 2,
          action   = { label = { fr = "Réunir la table", en = "Convene the table" }, due = "90 days" },
        }
        """#),
    "adjust": Example(
      fr: #"""
        ajuster "logement.rarete" {
          seuils    = { tendu = 2.0 },
          valait    = { seuils = { tendu = 1.5 } },
          parce_que = "Résolution 2026-41",
          par       = "Conseil municipal",
          le        = "2026-03-12",
        }
        """#,
      en: #"""
        adjust "logement.rarete" {
          thresholds = { tendu = 2.0 },
          was        = { thresholds = { tendu = 1.5 } },
          because    = "Resolution 2026-41",
          by         = "Town council",
          on         = "2026-03-12",
        }
        """#),
    "disable": Example(
      fr: #"""
        desactiver "transport.departs_rares" {
          parce_que = "Une autre ville y a sa gare.",
        }
        """#,
      en: #"""
        disable "transport.departs_rares" {
          because = "The next town has the station.",
        }
        """#),
    "test": Example(
      fr: #"""
        essai "un taux sous l’équilibre est signalé" {
          regle   = "logement.rarete",
          donnees = { taux_inoccupation_locatif = 2.4 },
          attendu = { resultat = "signalée", gravite = "modérée" },
        }
        """#,
      en: #"""
        test "a rate under the balance is flagged" {
          rule     = "logement.rarete",
          data     = { taux_inoccupation_locatif = 2.4 },
          expected = { outcome = "met", severity = "moderate" },
        }
        """#),
    "remove": Example(
      fr: #"""
        ajuster "logement.rarete" {
          propose   = retirer,
          parce_que = "La table existe déjà.",
        }
        """#,
      en: #"""
        adjust "logement.rarete" {
          suggests = remove,
          because  = "The table exists already.",
        }
        """#),
    "absent": Example(
      fr: #"""
        essai "un taux absent rend la règle inconnue" {
          regle   = "logement.rarete",
          donnees = { taux_inoccupation_locatif = absent() },
          attendu = "inconnue",
        }
        """#,
      en: #"""
        test "an absent rate leaves the rule unknown" {
          rule     = "logement.rarete",
          data     = { taux_inoccupation_locatif = absent() },
          expected = "unknown",
        }
        """#),
    "withheld": Example(
      fr: #"""
        essai "un taux masqué rend la règle inconnue" {
          regle   = "logement.rarete",
          donnees = { taux_inoccupation_locatif = masque "x" },
          attendu = "inconnue",
        }
        """#,
      en: #"""
        test "a withheld rate leaves the rule unknown" {
          rule     = "logement.rarete",
          data     = { taux_inoccupation_locatif = withheld "x" },
          expected = "unknown",
        }
        """#),
    "stale": Example(
      fr: #"""
        essai "un taux périmé rend la règle inconnue" {
          regle   = "logement.rarete",
          donnees = { taux_inoccupation_locatif = perime() },
          attendu = "inconnue",
        }
        """#,
      en: #"""
        test "a stale rate leaves the rule unknown" {
          rule     = "logement.rarete",
          data     = { taux_inoccupation_locatif = stale() },
          expected = "unknown",
        }
        """#),
    "not_applicable": Example(
      fr: #"""
        essai "sans marché locatif, la règle est sans objet" {
          regle   = "logement.rarete",
          donnees = { taux_inoccupation_locatif = sans_objet() },
          attendu = "sans objet",
        }
        """#,
      en: #"""
        test "without a rental market the rule is not applicable" {
          rule     = "logement.rarete",
          data     = { taux_inoccupation_locatif = not_applicable() },
          expected = "not applicable",
        }
        """#),
  ]
}
