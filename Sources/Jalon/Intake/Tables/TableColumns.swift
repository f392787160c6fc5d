import JalonLua
import JalonModel

/// Which columns of a table hold what; columns count from 0.
struct TableColumns: Sendable {
  /// One column, or two that are read as `A (B)`.
  private(set) var fields: [Mapping.Field: [Int]] = [:]
  /// The columns of `values`, in their order.
  private(set) var values: [Int] = []
  /// The columns that `where` asks, with the cells that are kept.
  private(set) var keep: [(column: Int, cells: Set<String>)] = []

  /// Reads the header of a plain file by its words, that of a mapped one by its mapping.
  init(of table: DataTable, words scope: Scope) throws(Problems) {
    var problems: [Problem] = []
    let mapping = table.mapping
    if table.isMapped {
      for (field, names) in mapping.columns.sorted(by: { "\($0.key)" < "\($1.key)" }) {
        fields[field] = names.compactMap { table.column($0, &problems) }
      }
      values = mapping.values.compactMap { table.column($0.column, &problems) }
    } else {
      readPlain(table, scope, &problems)
    }
    for (name, cells) in mapping.keep {
      if let column = table.column(name, &problems) { keep.append((column, Set(cells))) }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  private mutating func readPlain(
    _ table: DataTable, _ scope: Scope, _ problems: inout [Problem]
  ) {
    let names = table.header.names
    guard names.contains(where: { PlainHeader.field(of: $0, in: scope) != nil }) else {
      // Its cells are not shown: they may be the first row, and of answers to a survey.
      problems.append(table.noHeader)
      return
    }
    for (column, name) in names.enumerated() {
      guard let field = PlainHeader.field(of: name, in: scope) else {
        problems.append(table.unknownColumn(column, among: Lexicon.names(in: scope)))
        continue
      }
      if fields.updateValue([column], forKey: field) != nil {
        problems.append(table.repeatedColumn(column))
      }
    }
  }

  /// The fields that neither a column nor a constant gives, each as a problem.
  func missing(_ needed: [Mapping.Field], of table: DataTable) -> [Problem] {
    needed.filter { fields[$0] == nil && table.mapping.constants[$0] == nil }
      .map(table.missingField)
  }
}

extension DataTable {
  /// The column of a name, which is a problem if there is not exactly one.
  fileprivate func column(_ name: ColumnName, _ problems: inout [Problem]) -> Int? {
    switch name {
    case .number(let number):
      if (1...header.names.count).contains(number) { return number - 1 }
      problems.append(
        atHeader(
          Problem(
            "missing_column",
            .both(
              fr: "Il n’y a pas de colonne \(number); le fichier en a \(header.names.count).",
              en: "There is no column \(number); the file has \(header.names.count)."),
            remedy: .both(
              fr: "Les colonnes se comptent à partir de 1.", en: "Columns count from 1."))))
    case .header(let name):
      switch header.column(named: name) {
      case .one(let column): return column
      case .none:
        problems.append(missingColumn(name))
      case .several(let columns):
        let numbers = columns.map { String($0 + 1) }.joined(separator: ", ")
        problems.append(
          atHeader(
            Problem(
              "ambiguous_column",
              .both(
                fr: "Plusieurs colonnes s’appellent \(Quoted(name).fr)\u{A0}: \(numbers).",
                en: "Several columns are called \(Quoted(name).en): \(numbers)."),
              remedy: .both(
                fr: "Nommez la colonne par son numéro.", en: "Name the column by its number."))))
      }
    }
    return nil
  }

  private func missingColumn(_ name: String) -> Problem {
    atHeader(
      Problem(
        "missing_column",
        .both(
          fr: "Le fichier n’a pas de colonne \(Quoted(name).fr).",
          en: "The file has no column \(Quoted(name).en)."),
        remedy: .suggestion(
          NearestName.of(name, among: header.names),
          otherwise: .both(
            fr: "Ses colonnes sont \(header.names.quotedInFrench).",
            en: "Its columns are \(header.names.quotedInEnglish)."))))
  }

  fileprivate func missingField(_ field: Mapping.Field) -> Problem {
    let name = PlainHeader.name(of: field)
    return atHeader(
      Problem(
        "missing_column",
        .both(
          fr: "Aucune colonne ne donne \(Quoted(name.fr).fr).",
          en: "No column gives \(Quoted(name.en).en)."),
        remedy: isMapped
          ? .both(
            fr: "Nommez la colonne dans la déclaration, ou donnez une constante.",
            en: "Name the column in the declaration, or give a constant.")
          : .both(
            fr:
              "Ajoutez la colonne \(Quoted(name.fr).fr), ou décrivez le fichier (colonnes = {…}).",
            en: "Add the column \(Quoted(name.en).en), or describe the file (columns = {…}).")))
  }

  fileprivate var noHeader: Problem {
    atHeader(
      Problem(
        "no_header",
        .both(
          fr: "La première ligne ne nomme aucune colonne du format.",
          en: "The first line names no column of the format."),
        remedy: .both(
          fr: "Ajoutez l’en-tête, ou décrivez le fichier (colonnes = {…}).",
          en: "Add the header, or describe the file (columns = {…}).")))
  }

  fileprivate func unknownColumn(_ column: Int, among words: [String]) -> Problem {
    let name = header.names[column]
    return place(
      Problem(
        "unknown_column",
        .both(
          fr: "La colonne \(Quoted(name).fr) n’est pas du format.",
          en: "The column \(Quoted(name).en) is not of the format."),
        remedy: .suggestion(
          NearestName.of(name, among: words),
          otherwise: .both(
            fr: "Retirez-la, ou décrivez le fichier (colonnes = {…}).",
            en: "Remove it, or describe the file (columns = {…})."))),
      at: reader.headerCells[column])
  }

  fileprivate func repeatedColumn(_ column: Int) -> Problem {
    let name = header.names[column]
    return place(
      Problem(
        "repeated_column",
        .both(
          fr: "La colonne \(Quoted(name).fr) répète une autre colonne.",
          en: "The column \(Quoted(name).en) repeats another column."),
        remedy: .both(fr: "N’en gardez qu’une.", en: "Keep only one of them.")),
      at: reader.headerCells[column])
  }
}
