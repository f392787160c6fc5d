extension Lexicon {
  /// Kinds of place, milieux, population groups, sectors and relations.
  ///
  /// A kind is also the name of the place of that kind in which another lies.
  static let placeValues: [Word] = [
    Word(
      "municipality", "municipalite", in: [.kind, .placeFacts],
      "A local municipality.",
      "Une municipalité locale."),
    Word(
      "mrc", "mrc", in: [.kind, .placeFacts, .placeHeader, .collectivities],
      "A regional county municipality.",
      "Une municipalité régionale de comté."),
    Word(
      "agglomeration", "agglomeration", in: [.kind, .placeFacts],
      "An urban agglomeration.",
      "Une agglomération."),
    Word(
      "metropolitan_community", "communaute_metropolitaine", in: [.kind, .placeFacts],
      "A metropolitan community.",
      "Une communauté métropolitaine."),
    Word(
      "borough", "arrondissement", in: [.kind, .placeFacts],
      "A borough of a municipality.",
      "Un arrondissement d'une municipalité."),
    Word(
      "region", "region",
      in: [.kind, .placeFacts, .placeHeader, .collectivities, .peersOptions],
      "An administrative region.",
      "Une région administrative."),
    Word(
      "province", "province", in: [.kind, .placeFacts, .placeHeader, .collectivities],
      "A province or a territory of Canada.",
      "Une province ou un territoire du Canada."),
    Word(
      "country", "pays", in: [.kind, .placeFacts],
      "A country.",
      "Un pays."),
    Word(
      "census_area", "rmr", in: [.kind, .placeFacts],
      "A census metropolitan area or a census agglomeration.",
      "Une région métropolitaine de recensement ou une agglomération de recensement."),
    Word(
      "territory", "territoire", in: [.kind, .placeFacts],
      "Any other territory: a health network, a group of peers.",
      "Tout autre territoire\u{A0}: un réseau de santé, un groupe de pairs."),
    Word(
      "urban", "urbain", in: [.milieu],
      "An urban place.",
      "Un milieu urbain."),
    Word(
      "medium", "moyen", in: [.milieu],
      "A place between urban and rural.",
      "Un milieu de taille moyenne, entre l'urbain et le rural."),
    Word(
      "rural", "rural", in: [.milieu],
      "A rural place.",
      "Un milieu rural."),
    Word(
      "total", "total", in: [.populationGroup],
      "Everybody.",
      "L'ensemble de la population."),
    Word(
      "immigrants", "immigrants", in: [.populationGroup],
      "Immigrants.",
      "Les personnes immigrantes."),
    Word(
      "non_immigrants", "non_immigrants", in: [.populationGroup],
      "Non-immigrants, as the census counts them.",
      "Les personnes non immigrantes, au sens du recensement."),
    Word(
      "native_born", "natifs", in: [.populationGroup],
      "People born in Canada, as the labour force survey counts them.",
      "Les personnes nées au Canada, au sens de l'Enquête sur la population active."),
    Word(
      "recent_immigrants", "immigrants_recents", in: [.populationGroup],
      "Immigrants admitted in the last years.",
      "Les personnes immigrantes admises dans les dernières années."),
    Word(
      "temporary_residents", "residents_temporaires", in: [.populationGroup],
      "Temporary residents.",
      "Les résidents temporaires."),
    Word(
      "institutions", "institutions", in: [.populationGroup],
      "The institutions that answer a survey.",
      "Les institutions qui répondent à un sondage."),
    Word(
      "community", "communautaire", in: [.sector],
      "The community sector.",
      "Le milieu communautaire."),
    Word(
      "institutional", "institutionnel", in: [.sector],
      "The institutional sector: schools, health, the State.",
      "Le milieu institutionnel\u{A0}: éducation, santé, État."),
    Word(
      "municipal", "municipal", in: [.sector],
      "The municipal sector.",
      "Le milieu municipal."),
    Word(
      "private", "prive", in: [.sector],
      "The private sector.",
      "Le secteur privé."),
    Word(
      "partnership", "partenariat", in: [.relation],
      "A partnership is in place.",
      "Un partenariat est établi."),
    Word(
      "collaboration", "collaboration", in: [.relation],
      "A collaboration is in place.",
      "Une collaboration est établie."),
    Word(
      "to_support", "a_accompagner", in: [.relation],
      "The actor is to be supported.",
      "L'acteur est à accompagner."),
    Word(
      "to_raise_awareness", "a_sensibiliser", in: [.relation],
      "The actor is to be made aware.",
      "L'acteur est à sensibiliser."),
    Word(
      "negative_influence", "influence_negative", in: [.relation],
      "The actor has a negative influence.",
      "L'acteur exerce une influence négative."),
  ]
}
