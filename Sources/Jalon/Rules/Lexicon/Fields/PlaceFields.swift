extension Lexicon {
  /// Fields of packs, places, population groups and characteristics.
  static let placeFields: [Word] = [
    Word(
      "title", "titre", in: [.pack],
      "The title of the pack.",
      "Le titre de la trousse."),
    Word(
      "version", "version", in: [.pack, .use],
      "The version of the pack; with `use`, the major one that is accepted.",
      "La version de la trousse; avec `utiliser`, la version majeure acceptée."),
    Word(
      "language", "langue", in: [.pack],
      "The language of texts given as one string.",
      "La langue des textes donnés en une seule chaîne."),
    Word(
      "licence", "licence", in: [.pack],
      "The licence under which the pack may be used.",
      "La licence selon laquelle la trousse peut être utilisée."),
    Word(
      "place", "lieu", in: [.pack],
      "The place diagnosed when none is asked for.",
      "La collectivité diagnostiquée quand aucune n'est demandée."),
    Word(
      "fr", "fr", in: [.text],
      "French: a text's wording, or a pack's language.",
      "Le français\u{A0}: le libellé d'un texte, ou la langue d'une trousse."),
    Word(
      "en", "en", in: [.text],
      "English: a text's wording, or a pack's language.",
      "L'anglais\u{A0}: le libellé d'un texte, ou la langue d'une trousse."),
    Word(
      "id", "id", in: [.placeHeader, .view],
      "The id of the place.",
      "L'identifiant de la collectivité."),
    Word(
      "name", "nom",
      in: [.collectivity, .collectivities, .placeHeader, .view],
      "The name of the place.",
      "Le nom de la collectivité."),
    Word(
      "kind", "genre",
      in: [.collectivity, .collectivities, .placeHeader, .placeFacts, .view, .testPlace],
      "The kind of place: municipality, MRC, region and others.",
      "Le genre de collectivité\u{A0}: municipalité, MRC, région et autres."),
    Word(
      "designation", "designation",
      in: [.collectivity, .collectivities, .placeHeader, .placeFacts],
      "The legal designation: Ville, Paroisse, Canton.",
      "La désignation officielle\u{A0}: Ville, Paroisse, Canton."),
    Word(
      "codes", "codes", in: [.collectivity],
      "The codes by which files name the place, by scheme.",
      "Les codes par lesquels les fichiers nomment la collectivité, par régime."),
    Word(
      "mamh", "mamh", in: [.placeHeader],
      "The code of the ministry of municipal affairs.",
      "Le code géographique du ministère des Affaires municipales et de l'Habitation."),
    Word(
      "sdr", "sdr", in: [.placeHeader],
      "The code of the census subdivision.",
      "Le code de la subdivision de recensement."),
    Word(
      "milieu", "milieu",
      in: [.collectivity, .collectivities, .placeHeader, .placeFacts, .view, .testPlace],
      "The milieu: urban, medium or rural.",
      "Le milieu\u{A0}: urbain, moyen ou rural."),
    Word(
      "within", "dans", in: [.collectivity],
      "The larger places in which it lies, one of each kind.",
      "Les territoires dont elle fait partie, un de chaque genre."),
    Word(
      "population", "population",
      in: [.collectivity, .placeHeader, .testPlace],
      "The population shown on the card; rules read the indicator.",
      "La population inscrite sur la fiche; les règles lisent l'indicateur."),
    Word(
      "relations", "relations", in: [.collectivity],
      "The relations of the place with each stakeholder.",
      "Les relations de la collectivité avec chaque partie prenante."),
    Word(
      "succeeds", "succede_a", in: [.collectivity],
      "The codes of the places merged into it.",
      "Les codes des collectivités qui y ont été regroupées."),
    Word(
      "part_of", "fait_partie_de", in: [.group],
      "The larger group that holds this one.",
      "Le groupe plus large dont celui-ci fait partie."),
    Word(
      "statement", "enonce", in: [.characteristic],
      "What the characteristic says of a welcoming community.",
      "Ce que la caractéristique affirme d'une collectivité accueillante."),
    Word(
      "order", "ordre", in: [.characteristic],
      "Its place in the list of characteristics.",
      "Son rang dans la liste des caractéristiques."),
  ]
}
