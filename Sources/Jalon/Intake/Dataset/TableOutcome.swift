import JalonModel

/// What became of the rows of a file.
struct TableOutcome {
  private static let listed = 1000

  var loaded = 0
  var leftOut = 0
  private(set) var setAside = 0
  /// What is said of rows that are left out.
  var notices: [Problem] = []
  private var bad: [Problem] = []
  private let table: DataTable

  init(of table: DataTable) { self.table = table }

  /// Sets a row aside. Of a file with a limit the first thousand problems are listed, more help
  /// nobody; of one without, all.
  mutating func reject(_ problems: [Problem]) {
    setAside += 1
    if bad.count < Self.listed || table.tolerance == nil { bad += problems }
  }

  /// Warnings of bad rows that may be, and of rows left out. Throws if there are too many bad rows.
  func warnings() throws(Problems) -> [Problem] {
    let allowed = table.tolerance ?? .max
    guard setAside > allowed else {
      return (bad + notices).map { problem in
        var warning = problem
        warning.gravity = .warning
        return warning
      }
    }
    guard allowed > 0 || setAside > Self.listed else { throw Problems(bad) }
    throw Problems(
      bad + [
        Problem(
          "too_many_bad_rows",
          .both(
            fr: "\(setAside) lignes fautives; \(allowed) sont admises.",
            en: "\(setAside) bad rows; \(allowed) are allowed."),
          remedy: .both(
            fr: "Corrigez le fichier, ou changez ce que la déclaration tolère (tolerance).",
            en: "Correct the file, or change what the declaration allows (tolerance).")
        ).at(file: table.source.name)
      ])
  }

  func add(to summary: inout Diagnosis.DataSummary) {
    summary.rows += loaded
    summary.leftOut += leftOut
    summary.setAside += setAside
  }
}

extension DataTable {
  /// How many bad rows are allowed; nil for any number.
  var tolerance: Int? {
    if let given = mapping.tolerance { return max(0, given) }
    return isMapped ? nil : 0
  }
}
