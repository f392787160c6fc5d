@testable import Jalon

extension Twins {
  /// Section 10, row by row.
  static let section10: [Twins] = [
    Twins(
      "common", in: Scope.allCases,
      """
      label = titre, source, because = parce_que, holder = detenteur, owner = responsable
      unit = unite, decimals = decimales, from = depuis, value = valeur, values = valeurs
      group = groupe, groups = groupes, period = periode, place = lieu, at = lieu
      frequency = frequence, max_age = age_max
      """),
    Twins(
      "pack", in: [.pack],
      "title = titre, version, language = langue, licence, place = lieu"),
    Twins(
      "data",
      in: [
        .data, .collectivities, .dataColumns, .dataValue, .dataCodes, .observationHeader,
        .surveyHeader, .relationHeader,
      ],
      """
      format, optional = facultatif, columns = colonnes, where = filtre, values = valeurs
      column = colonne, collectivity = collectivite, indicator = indicateur, places = lieux
      indicators = indicateurs, periods = periodes, symbols = symboles, designations
      kinds = genres, codes, before = avant, scheme = regime, notes, header = entete
      encoding = encodage, separator = separateur, decimal, tolerance, published = publication
      status = statut, survey = sondage, question, answer = reponse
      stakeholder = partie_prenante, relation
      """),
    Twins(
      "collectivity", in: [.collectivity],
      """
      name = nom, kind = genre, designation, codes, milieu, within = dans, population, relations
      succeeds = succede_a
      """),
    Twins(
      "characteristic, group", in: [.characteristic, .group],
      "statement = enonce, order = ordre, part_of = fait_partie_de"),
    Twins(
      "indicator", in: [.indicator, .indicatorBreak, .indicatorBase],
      """
      direction = sens, band = bande, range = plage, carry_forward = report, breaks = ruptures
      before = avant, base, fragile_below = fragile_sous, unknown_below = inconnu_sous
      compute = calcul, delay = delai
      """),
    Twins(
      "indicator's values", in: [.direction, .unit],
      "higher = haut, lower = bas, band = cible, neutral = neutre, yes_no = oui_non"),
    Twins(
      "survey", in: [.survey, .surveyScale, .surveyQuestion],
      """
      audience = public, scale = echelle, questions, minimum, text = texte, reversed = inversee
      favourable = favorable, not_applicable = sans_objet
      """),
    Twins(
      "rule", in: [.rule, .severityLastLine],
      """
      characteristic = caracteristique, issue = enjeu, applies = vise, thresholds = seuils
      quantities = grandeurs, when = quand, severity = gravite, finding = constat
      suggests = propose, otherwise = sinon
      """),
    Twins(
      "quantity options",
      in: [
        .valueOptions, .gapOptions, .changeOptions, .trendOptions, .feedbackOptions,
        .stakeholdersOptions, .peersOptions, .gapForm, .changeForm, .surveyAggregate,
        .peersAggregate,
      ],
      """
      group = groupe, at = lieu, period = periode, ago = il_y_a, of = de, to = a, as = en
      over = sur, by = de, difference, ratio = rapport, percent = pourcent, mean = moyenne
      favourable = favorable, median = mediane, rank = rang, count = nombre
      """),
    Twins(
      "solution, measure", in: [.solution, .measure],
      """
      partner = partenaire, strand = volet, answers = repond, requires = exige
      measure = mesure, effect = effet, axis = axe
      """),
    Twins(
      "stakeholder", in: [.stakeholder, .stakeholdersOptions],
      "name = nom, sector = secteur, roles, territory = territoire, serves = sert, role"),
    Twins(
      "practice", in: [.practice],
      """
      title = titre, mission, strand = volet, worker = intervenant
      main_client = client_principal, secondary_client = client_secondaire
      problem = probleme, focus, objective = objectif, modalities = modalites, means = moyens
      hoped_change = changement_espere, evaluation, milieu, relations
      proposed_when = propose_quand
      """),
    Twins(
      "adjust", in: [.adjust, .words],
      "was = valait, by = par, on = le, disabled = desactivee, remove = retirer"),
    Twins(
      "trigger", in: [.trigger, .action, .target, .escalation, .words],
      """
      label = titre, persists = pendant, clears = referme, cooldown = repos, cadence, action
      actions, role, due = echeance, target = cible, indicator = indicateur, by = pour
      escalation = escalade, after = apres, to = a, overdue = retard, off_target = hors_cible
      """),
    Twins(
      "test",
      in: [.test, .testReview, .expectedOutcome, .expectedReview, .words],
      """
      rule = regle, trigger = declencheur, data = donnees, thresholds = seuils, date
      reviews = revues, expected = attendu, outcome = resultat, severity = gravite
      missing = manque, finding = constat, stakeholders = parties_prenantes, decide = decision
      state = etat, proposed = propose, absent, withheld = masque, stale = perime
      not_applicable = sans_objet
      """),
    Twins(
      "outcomes, episodes", in: [.outcome, .episodeState, .actionState, .status, .reason],
      """
      met = signalee, clear = rien_a_signaler, unknown = inconnue, not_applicable = sans_objet
      failed = en_echec, disabled = desactivee, pending = en_attente, open = ouvert
      closing = en_fermeture, closed = ferme, proposed = proposee, accepted = acceptee
      declined = refusee, in_progress = en_cours, done = faite, dropped = abandonnee
      without_lead = sans_porteur, caution = prudence, broken_series = serie_rompue
      too_small = trop_petit
      """),
    Twins(
      "kinds, milieux", in: [.kind, .milieu],
      """
      municipality = municipalite, mrc, agglomeration
      metropolitan_community = communaute_metropolitaine, borough = arrondissement, region
      province, country = pays, census_area = rmr, territory = territoire
      urban = urbain, medium = moyen, rural
      """),
    Twins(
      "groups", in: [.populationGroup],
      """
      non_immigrants, recent_immigrants = immigrants_recents
      temporary_residents = residents_temporaires, native_born = natifs, institutions
      """),
    Twins(
      "sectors, relations", in: [.sector, .relation],
      """
      community = communautaire, institutional = institutionnel, municipal, private = prive
      partnership = partenariat, collaboration, to_support = a_accompagner
      to_raise_awareness = a_sensibiliser, negative_influence = influence_negative
      """),
    Twins(
      "durations, frequency", in: [.duration, .frequency],
      """
      days = jours, weeks = semaines, months = mois, years = ans, reviews = revues
      annual = annuelle, biennial = biennale, quarterly = trimestrielle, monthly = mensuelle
      quadrennial = quadriennale, quinquennial = quinquennale
      """),
    Twins(
      "c and its results", in: [.view, .seriesEntry],
      "name = nom, kind = genre, series = serie, period = periode, value = valeur, known = connu"),
  ]

  /// The tables of words in sections 2 and 4.
  static let tables: [Twins] = [
    Twins(
      "declarations", in: [.words],
      """
      pack = trousse, use = utiliser, include = inclure, data = donnees
      collectivities = collectivites, collectivity = collectivite, group = groupe
      characteristic = caracteristique, indicator = indicateur, survey = sondage
      threshold = seuil, issue = enjeu, rule = regle, solution
      stakeholder = partie_prenante, measure = mesure, practice = pratique
      trigger = declencheur, adjust = ajuster, disable = desactiver, test = essai
      """),
    Twins(
      "quantities", in: [.words],
      """
      value = valeur, gap = ecart, change = variation, stakeholders = parties_prenantes
      feedback = retroaction, divergence, peers = pairs_de, limit = limite
      """),
    Twins(
      "conditions", in: [.words],
      """
      below = sous, at_most = au_plus, above = au_dessus, at_least = au_moins
      between = entre, outside = hors, rising = en_hausse, falling = en_baisse, known = connu
      all = tous, any = un_de, none = aucun, some = au_moins_n, fires = signale, is = est
      """),
    Twins(
      "members of c", in: [.view],
      """
      value = valeur, gap = ecart, change = variation, series = serie, known = connu
      stakeholders = parties_prenantes, feedback = retroaction, divergence, peers = pairs_de
      fires = signale
      """),
    Twins(
      "severities", in: [.severity],
      "low = faible, moderate = moderee, high = elevee, critical = critique"),
    Twins("a finding's names", in: [.findingName], "place = lieu, de_lieu, a_lieu"),
    Twins("yes and no", in: [.yesNo], "yes = oui, no = non"),
    Twins(
      "the header of the plain file", in: [.observationHeader],
      """
      collectivity = collectivite, indicator = indicateur, period = periode, group = groupe
      value = valeur, status = statut, source, published = publication, unit = unite, note
      """),
    Twins(
      "the header of survey answers", in: [.surveyHeader],
      """
      collectivity = collectivite, survey = sondage, question, group = groupe
      period = periode, answer = reponse
      """),
    Twins(
      "the header of relations", in: [.relationHeader],
      "collectivity = collectivite, stakeholder = partie_prenante, relation"),
    Twins(
      "the header of places", in: [.placeHeader],
      """
      id, name = nom, kind = genre, designation, mamh, sdr, milieu, mrc, region, province
      population
      """),
  ]
}
