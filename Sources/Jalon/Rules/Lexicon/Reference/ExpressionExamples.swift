extension Lexicon {
  /// A quantity or a condition for each word that makes one, as a rule would hold it.
  static let expressionExamples: [String: Example] = [
    "value": Example(
      fr: #"""
        valeur("taux_chomage", { groupe = "immigrants", lieu = "region", il_y_a = "1 an" })
        """#,
      en: #"""
        value("taux_chomage", { group = "immigrants", at = "region", ago = "1 year" })
        """#),
    "gap": Example(
      fr: #"""
        ecart("taux_chomage", { de = "immigrants", a = "natifs", en = "rapport" })
        """#,
      en: #"""
        gap("taux_chomage", { of = "immigrants", to = "native_born", as = "ratio" })
        """#),
    "change": Example(
      fr: #"""
        variation("loyer_moyen_2cc", { sur = "1 an", en = "pourcent" })
        """#,
      en: #"""
        change("loyer_moyen_2cc", { over = "1 year", as = "percent" })
        """#),
    "stakeholders": Example(
      fr: #"""
        parties_prenantes { relation = "partenariat", secteur = "communautaire" }
        """#,
      en: #"""
        stakeholders { relation = "partnership", sector = "community" }
        """#),
    "feedback": Example(
      fr: #"""
        retroaction("personnes_immigrantes", "infra_i1", "favorable")
        """#,
      en: #"""
        feedback("personnes_immigrantes", "infra_i1", "favourable")
        """#),
    "divergence": Example(
      fr: #"""
        divergence("reseautage_interculturel")
        """#,
      en: #"""
        divergence("reseautage_interculturel")
        """#),
    "peers": Example(
      fr: #"""
        pairs_de("loyer_moyen_2cc", "mediane", { milieu = "rural", population = { 1000, 10000 } })
        """#,
      en: #"""
        peers("loyer_moyen_2cc", "median", { milieu = "rural", population = { 1000, 10000 } })
        """#),
    "limit": Example(
      fr: #"""
        limite("marge") * valeur("taux_chomage", { lieu = "region" })
        """#,
      en: #"""
        limit("marge") * value("taux_chomage", { at = "region" })
        """#),
    "below": Example(
      fr: #"""
        sous("taux_inoccupation_locatif", "equilibre")
        """#,
      en: #"""
        below("taux_inoccupation_locatif", "equilibre")
        """#),
    "at_most": Example(
      fr: #"""
        au_plus("taux_chomage", "plafond")
        """#,
      en: #"""
        at_most("taux_chomage", "plafond")
        """#),
    "above": Example(
      fr: #"""
        au_dessus(ecart("taux_chomage", { de = "immigrants", a = "natifs" }), "marge")
        """#,
      en: #"""
        above(gap("taux_chomage", { of = "immigrants", to = "native_born" }), "marge")
        """#),
    "at_least": Example(
      fr: #"""
        au_moins(parties_prenantes { role = "logement" }, "marge")
        """#,
      en: #"""
        at_least(stakeholders { role = "logement" }, "marge")
        """#),
    "between": Example(
      fr: #"""
        entre("taux_chomage", "marge", "plafond")
        """#,
      en: #"""
        between("taux_chomage", "marge", "plafond")
        """#),
    "outside": Example(
      fr: #"""
        hors("taux_inoccupation_locatif", "marge", "plafond")
        """#,
      en: #"""
        outside("taux_inoccupation_locatif", "marge", "plafond")
        """#),
    "rising": Example(
      fr: #"""
        en_hausse("taux_chomage", { sur = "2 ans", de = "marge", groupe = "immigrants" })
        """#,
      en: #"""
        rising("taux_chomage", { over = "2 years", by = "marge", group = "immigrants" })
        """#),
    "falling": Example(
      fr: #"""
        en_baisse("taux_inoccupation_locatif", { sur = "1 an" })
        """#,
      en: #"""
        falling("taux_inoccupation_locatif", { over = "1 year" })
        """#),
    "known": Example(
      fr: #"""
        connu("loyer_moyen_2cc")
        """#,
      en: #"""
        known("loyer_moyen_2cc")
        """#),
    "all": Example(
      fr: #"""
        tous { est { milieu = "rural" }, signale "logement.rarete" }
        """#,
      en: #"""
        all { is { milieu = "rural" }, fires "logement.rarete" }
        """#),
    "any": Example(
      fr: #"""
        un_de { signale "logement.rarete", sous("taux_chomage", "marge") }
        """#,
      en: #"""
        any { fires "logement.rarete", below("taux_chomage", "marge") }
        """#),
    "none": Example(
      fr: #"""
        aucun { connu("loyer_moyen_2cc") }
        """#,
      en: #"""
        none { known("loyer_moyen_2cc") }
        """#),
    "some": Example(
      fr: #"""
        au_moins_n(2, { connu("loyer_moyen_2cc"), connu("taux_chomage"), signale "logement.rarete" })
        """#,
      en: #"""
        some(2, { known("loyer_moyen_2cc"), known("taux_chomage"), fires "logement.rarete" })
        """#),
    "fires": Example(
      fr: #"""
        signale("logement.rarete", "elevee")
        """#,
      en: #"""
        fires("logement.rarete", "high")
        """#),
    "is": Example(
      fr: #"""
        est { genre = { "municipalite", "mrc" }, region = "estrie" }
        """#,
      en: #"""
        is { kind = { "municipality", "mrc" }, region = "estrie" }
        """#),
    "overdue": Example(
      fr: #"""
        retard { de = "30 jours", declencheur = "reunir_la_table" }
        """#,
      en: #"""
        overdue { by = "30 days", trigger = "convene_the_table" }
        """#),
    "off_target": Example(
      fr: #"""
        hors_cible("reunir_la_table")
        """#,
      en: #"""
        off_target("convene_the_table")
        """#),
  ]
}
