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
    let headerLine = try source.headerLine()
    let text: DecodedText
    do {
      text = try DecodedText(bytes, as: source.mapping?.encoding)
    } catch {
      throw error.explained.at(
        file: source.name, line: error.place.line, column: error.place.column)
    }
    if text.isBlank { throw FileFault.empty.problem(source) }
    do {
      reader = try CSVReader(text, separator: separator, headerLine: headerLine)
    } catch {
      throw error.explained.at(
        file: source.name, line: error.place.line, column: error.place.column)
    }
  }

  /// Reads the header of a file of figures that is long; nil for any other, which is to be read
  /// whole.
  init?(_ source: DataSource, inParts rest: TextRest) throws(Problem) {
    guard source.mapping?.encoding ?? .utf8 == .utf8 else { return nil }
    let separator = try source.separator()
    let headerLine = try source.headerLine()
    guard let reader = try? CSVReader(rest, separator: separator, headerLine: headerLine) else {
      return nil
    }
    (self.source, self.reader) = (source, reader)
    guard TableKind(of: self) == .observations else { return nil }
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
    place(problem, at: cell, in: reader.text)
  }

  /// The same of a cell of the part of the text that is held.
  func place(_ problem: Problem, at cell: CSVCell, in text: DecodedText) -> Problem {
    let place = text.place(of: cell)
    return problem.at(
      file: source.name, line: place.line, column: place.column,
      excerpt: text.line(around: cell.start))
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

  fileprivate func headerLine() throws(Problem) -> Int {
    let line = mapping?.header ?? 1
    if line >= 1 { return line }
    throw Problem(
      "bad_option",
      .both(
        fr: "Une ligne d’en-tête se compte à partir de 1.", en: "A header line counts from 1."),
      remedy: .both(
        fr: "Donnez le numéro de la ligne des noms de colonnes.",
        en: "Give the number of the line that names the columns.")
    ).at(origin)
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
