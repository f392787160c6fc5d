extension Lexicon {
  /// Fields of `data` and `collectivities`: how a file is read and what its cells mean.
  static let dataFields: [Word] = [
    Word(
      "format", "format", in: [.data],
      "What kind of file it is, where its header does not tell.",
      "La sorte de fichier, quand son en-tête ne le dit pas."),
    Word(
      "optional", "facultatif", in: [.data, .collectivities],
      "The file may be left out where its folder is not given.",
      "Le fichier peut être omis quand son dossier n'est pas fourni."),
    Word(
      "columns", "colonnes", in: [.data, .collectivities],
      "Which column of the file holds what.",
      "Ce que contient chaque colonne du fichier."),
    Word(
      "where", "filtre", in: [.data, .collectivities],
      "The rows that are kept: the text, or one of a list, in each column.",
      "Les lignes conservées\u{A0}: le texte, ou un texte d'une liste, dans chaque colonne."),
    Word(
      "codes", "codes", in: [.data],
      "How the codes of places are read.",
      "La manière de lire les codes des collectivités."),
    Word(
      "codes", "codes", in: [.collectivities],
      "The columns that hold the codes of places, by scheme.",
      "Les colonnes qui contiennent les codes des collectivités, par régime."),
    Word(
      "before", "avant", in: [.dataCodes],
      "The text taken off the front of the code.",
      "Le texte retiré du début du code."),
    Word(
      "scheme", "regime", in: [.dataCodes],
      "The scheme to which the codes belong.",
      "Le régime auquel appartiennent les codes."),
    Word(
      "notes", "notes", in: [.data, .collectivities],
      "Names may end with the numbers of footnotes.",
      "Les noms peuvent se terminer par des numéros de notes."),
    Word(
      "places", "lieux", in: [.data],
      "The places that cells stand for; other cells are read as usual.",
      "Les collectivités que désignent les cellules; les autres se lisent comme à l'habitude."),
    Word(
      "designations", "designations", in: [.data, .collectivities],
      "The designations that cells stand for.",
      "Les désignations que représentent les cellules."),
    Word(
      "indicators", "indicateurs", in: [.data],
      "The indicators that cells stand for; other rows are left out.",
      "Les indicateurs que désignent les cellules; les autres lignes sont laissées de côté."),
    Word(
      "periods", "periodes", in: [.data],
      "The periods that cells stand for; other rows are left out.",
      "Les périodes que désignent les cellules; les autres lignes sont laissées de côté."),
    Word(
      "groups", "groupes", in: [.data],
      "The groups that cells stand for; other rows are left out.",
      "Les groupes que désignent les cellules; les autres lignes sont laissées de côté."),
    Word(
      "kinds", "genres", in: [.collectivities],
      "The kinds of place that cells stand for; other rows are left out.",
      "Les genres de collectivité que désignent les cellules; le reste est laissé de côté."),
    Word(
      "symbols", "symboles", in: [.data],
      "What the file's symbols for a missing figure mean.",
      "Le sens des symboles du fichier pour une donnée manquante."),
    Word(
      "values", "valeurs", in: [.data],
      "The columns of values, each with what is the same in all its rows.",
      "Les colonnes de valeurs, chacune avec ce qui est commun à ses lignes."),
    Word(
      "header", "entete", in: [.data, .collectivities],
      "The number of the line that holds the header.",
      "Le numéro de la ligne d'en-tête."),
    Word(
      "encoding", "encodage", in: [.data, .collectivities],
      "The encoding of the text.",
      "L'encodage du texte."),
    Word(
      "separator", "separateur", in: [.data, .collectivities],
      "The character between two cells.",
      "Le caractère entre deux cellules."),
    Word(
      "decimal", "decimal", in: [.data, .collectivities],
      "The decimal sign: comma or point.",
      "Le signe décimal\u{A0}: virgule ou point."),
    Word(
      "tolerance", "tolerance", in: [.data, .collectivities],
      "How many bad rows are allowed.",
      "Le nombre de lignes fautives admises."),
  ]
}
