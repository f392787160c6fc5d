import JalonModel

/// A file that a layer declares, opened as a table.
struct DataTable: Sendable {
  let source: DataSource
  /// Copied by whoever reads the rows, so that the table can be read again.
  let reader: CSVReader

  var header: CSVHeader { reader.header }
  var mapping: Mapping { source.mapping ?? Mapping() }

  /// Whether the columns are named by the declaration and not by the file.
  var isMapped: Bool { source.isMapped }

  /// Decodes a file and reads its header.
  init(_ source: DataSource, bytes: [UInt8]) throws(Problem) {
    self.source = source
    let separator = try source.separator()
    if let header = source.mapping?.header, header < 1 {
      throw Problem(
        "bad_option",
        .both(
          fr: "Une ligne d’en-tête se compte à partir de 1.", en: "A header line counts from 1."),
        remedy: .both(
          fr: "Donnez le numéro de la ligne des noms de colonnes.",
          en: "Give the number of the line that names the columns.")
      ).at(source.origin)
    }
    let text: DecodedText
    do {
      text = try DecodedText(bytes, as: source.mapping?.encoding)
    } catch {
      throw error.explained.at(
        file: source.name, line: error.place.line, column: error.place.column)
    }
    if text.isBlank { throw FileFault.empty.problem(source) }
    do {
      reader = try CSVReader(
        text, separator: separator, headerLine: source.mapping?.header ?? 1)
    } catch {
      throw error.explained.at(
        file: source.name, line: error.place.line, column: error.place.column)
    }
  }

  /// Reads a file and opens it; nil where it is optional and its folder was not given.
  static func open(_ source: DataSource, read: (String) throws -> [UInt8]) throws(Problem)
    -> DataTable?
  {
    guard let path = source.path else {
      if source.isOptional { return nil }
      throw FileFault.missing.problem(source)
    }
    let bytes: [UInt8]
    do {
      bytes = try read(path)
    } catch {
      throw (error as? FileFault ?? .unreadable).problem(source)
    }
    return try DataTable(source, bytes: bytes)
  }

  /// A problem at the place of a cell, with its line.
  func place(_ problem: Problem, at cell: CSVCell) -> Problem {
    let place = reader.text.place(of: cell)
    return problem.at(
      file: source.name, line: place.line, column: place.column,
      excerpt: reader.text.line(around: cell.start))
  }

  /// A problem of the header's line.
  func atHeader(_ problem: Problem) -> Problem {
    problem.at(file: source.name, line: header.line, column: 1)
  }

  /// A problem of a record that could not be cut into cells.
  func place(_ problem: CSVProblem) -> Problem {
    problem.explained.at(
      file: source.name, line: problem.place.line, column: problem.place.column)
  }
}

extension DataSource {
  var isMapped: Bool {
    guard let mapping else { return false }
    return !mapping.columns.isEmpty || !mapping.values.isEmpty
  }

  fileprivate func separator() throws(Problem) -> CSVSeparator? {
    guard let given = mapping?.separator else { return nil }
    guard let separator = given.asciiValue.flatMap(CSVSeparator.init) else {
      throw Problem(
        "bad_option",
        .both(
          fr: "Le séparateur \(Quoted(String(given)).fr) n’est pas reconnu.",
          en: "The separator \(Quoted(String(given)).en) is not known."),
        remedy: .both(
          fr: "Donnez une virgule, un point-virgule ou une tabulation.",
          en: "Give a comma, a semicolon or a tab.")
      ).at(origin)
    }
    return separator
  }

  /// The decimal sign given, if it is.
  func decimal() throws(Problem) -> DecimalConvention {
    switch mapping?.decimal {
    case nil: return .unknown
    case ",": return .comma
    case ".": return .point
    case let given?:
      throw Problem(
        "bad_option",
        .both(
          fr: "Le signe décimal \(Quoted(String(given)).fr) n’est pas reconnu.",
          en: "The decimal sign \(Quoted(String(given)).en) is not known."),
        remedy: .both(fr: "Donnez \",\" ou \".\".", en: "Give \",\" or \".\".")
      ).at(origin)
    }
  }
}

extension DecodedText {
  /// Whether there is nothing but white space.
  fileprivate var isBlank: Bool {
    let span = bytes.span
    let content = span.trimmed(start, span.count)
    return content.start == content.end
  }

  /// The line of the text that an offset lies in, cut where it is long.
  func line(around offset: Int) -> String {
    var first = min(offset, bytes.count)
    while first > start, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return String(String(decoding: bytes[first..<end], as: UTF8.self).prefix(1000))
  }
}
