import JalonModel

/// What a mapping says of cells and columns that no row of its file has.
struct DeadMappings {
  /// Cells that are waited for in some columns.
  private struct Watch {
    var field: String
    var columns: [[Int]]
    var left: Set<String>
  }

  private let table: DataTable
  private var watches: [Watch] = []
  /// The columns of `values` in which no row has said anything yet.
  private var silent: Set<Int> = []

  /// Reads the whole file. Throws what is wrong with its header.
  init(_ table: DataTable) throws(Problems) {
    self.table = table
    let scope: Scope =
      table.source.purpose == .data ? TableKind(of: table).scope : .placeHeader
    let columns = try TableColumns(of: table, words: scope)
    silent = Set(columns.values)
    watch(columns)
    read(columns)
  }

  private mutating func watch(_ columns: TableColumns) {
    let mapping = table.mapping
    func add(_ field: String, _ columns: [[Int]], _ cells: some Sequence<String>) {
      let left = Set(cells)
      if !left.isEmpty, !columns.isEmpty {
        watches.append(.init(field: field, columns: columns, left: left))
      }
    }
    func of(_ field: Mapping.Field) -> [[Int]] { columns.fields[field].map { [$0] } ?? [] }
    add("places", of(.place), mapping.places.keys)
    let designation = of(.place).compactMap { $0.count > 1 ? [$0[1]] : nil } + of(.designation)
    add("designations", designation, mapping.designations.keys)
    add("indicators", of(.indicator), (mapping.indicators ?? [:]).keys)
    add("periods", of(.period), (mapping.periods ?? [:]).keys)
    add("groups", of(.group), (mapping.groups ?? [:]).keys)
    add("kinds", of(.kind), (mapping.kinds ?? [:]).keys)
    // An empty cell's meaning is a rule for what may come.
    let figures = of(.value) + of(.status) + columns.values.map { [$0] }
    add("symbols", figures, mapping.symbols.keys.filter { !$0.isEmpty })
    for keep in columns.keep { add("where", [[keep.column]], keep.cells) }
  }

  private mutating func read(_ columns: TableColumns) {
    var reader = table.reader
    while !watches.allSatisfy(\.left.isEmpty) || !silent.isEmpty {
      switch reader.next() {
      case .end: return
      case .bad: continue
      case .record:
        let cells = reader.cells
        let text = reader.text
        let isKept = columns.keep.allSatisfy {
          $0.cells.contains(text.string(of: cells[$0.column]))
        }
        for index in watches.indices where isKept || watches[index].field == "where" {
          for columns in watches[index].columns {
            let parts = columns.map { text.string(of: cells[$0]) }
            if let first = parts.first { watches[index].left.remove(first) }
            if parts.count == 2 { watches[index].left.remove("\(parts[0]) (\(parts[1]))") }
          }
        }
        guard isKept else { continue }
        silent = silent.filter { text.string(of: cells[$0]).isEmpty }
      }
    }
  }

  /// What no row used, at the place in the declaration where `files` show it.
  func problems(in files: [RuleFile]) -> [Problem] {
    let names = silent.sorted().map { table.header.names[$0] }
    return names.map { dead("values", $0, files) }
      + watches.flatMap { watch in watch.left.sorted().map { dead(watch.field, $0, files) } }
  }

  private func dead(_ field: String, _ cell: String, _ files: [RuleFile]) -> Problem {
    let origin = table.source.origin
    let scope: Scope = table.source.purpose == .data ? .data : .collectivities
    let french = Lexicon.french(of: field, in: scope) ?? field
    let file = files.first { $0.name == origin.file }
    let place = file?.place(ofText: cell, from: origin.line)
    let line = place?.line ?? origin.line
    let name = table.source.name
    var problem = Problem(
      "dead_mapping",
      field == "values"
        ? .both(
          fr:
            "Aucune ligne de «\u{A0}\(name)\u{A0}» n’a rien dans la colonne «\u{A0}\(cell)\u{A0}».",
          en: "No row of `\(name)` has anything in the column `\(cell)`.")
        : .both(
          fr:
            "Aucune ligne de «\u{A0}\(name)\u{A0}» ne contient «\u{A0}\(cell)\u{A0}», que nomme «\u{A0}\(french)\u{A0}».",
          en: "No row of `\(name)` has `\(cell)`, which `\(field)` names."),
      remedy: .both(
        fr: "Comparez lettre à lettre avec le fichier, ou retirez-le.",
        en: "Compare it letter by letter with the file, or remove it.")
    ).at(
      file: origin.file, line: line, column: place?.column ?? origin.column,
      excerpt: file?.line(line))
    problem.gravity = .warning
    return problem
  }
}
