/// Where the declarations of a text stand, and where in them each named field is written.
///
/// Lua itself knows neither: its debug information has lines of instructions only. Where a field is
/// made by code, its place is that of its declaration.
struct DeclarationPlaces {
  /// `word "id" { … }` or `word "id"`, and whatever looks like one, such as `return "a"`.
  struct Declaration {
    var word: String
    var id: String
    var place: TextPlace
    /// The places of the names of fields, by their path: `thresholds.tendu`; the n-th entry without
    /// a name is `[n]`.
    var fields: [String: TextPlace]
  }

  let declarations: [Declaration]

  /// The places in a text, which is UTF-8.
  init(of text: [UInt8]) {
    var reader = Reader(LuaTokenizer(bytes: text))
    var found: [Declaration] = []
    while let declaration = reader.declaration() { found.append(declaration) }
    declarations = found
  }
}

extension DeclarationPlaces {
  /// A field by its path as written, with its place, or else that of the nearest around it.
  struct Spot {
    var path = ""
    var place: TextPlace
  }
}

extension DeclarationPlaces.Declaration {
  /// A field of the table that stands at a spot.
  func spot(_ name: String, in around: DeclarationPlaces.Spot) -> DeclarationPlaces.Spot {
    let path = around.path.isEmpty ? name : "\(around.path).\(name)"
    return .init(path: path, place: fields[path] ?? around.place)
  }
}

private struct Reader {
  private let tokenizer: LuaTokenizer
  private let pieces: [LuaTokenizer.Piece]
  private var next = 0

  init(_ tokenizer: LuaTokenizer) {
    var reading = tokenizer
    pieces = reading.pieces()
    self.tokenizer = reading
  }

  /// The next `name text` of the text, wherever it stands.
  mutating func declaration() -> DeclarationPlaces.Declaration? {
    while next + 1 < pieces.count {
      let (place, id) = (pieces[next], pieces[next + 1])
      guard id.kind == .text, place.kind == .name else {
        next += 1
        continue
      }
      next += 2
      var fields: [String: TextPlace] = Dictionary(minimumCapacity: 12)
      if isSymbol("{") { readTable(path: "", into: &fields) }
      return .init(
        word: tokenizer.text(of: place), id: tokenizer.text(of: id),
        place: .init(line: place.line, column: place.column), fields: fields)
    }
    return nil
  }

  /// Reads from an opening brace past the closing one.
  private mutating func readTable(
    path: String, into fields: inout [String: TextPlace]
  ) {
    next += 1
    var unnamed = 0
    while next < pieces.count, !isSymbol("}") {
      let piece = pieces[next]
      let key: String
      if piece.kind == .name, isSymbol("=", ahead: 1) {
        key = tokenizer.text(of: piece)
        next += 2
      } else if isSymbol("["), next + 3 < pieces.count, pieces[next + 1].kind == .text,
        isSymbol("]", ahead: 2), isSymbol("=", ahead: 3)
      {
        key = tokenizer.text(of: pieces[next + 1])
        next += 4
      } else {
        unnamed += 1
        key = "[\(unnamed)]"
      }
      let full = path.isEmpty ? key : "\(path).\(key)"
      fields[full] = .init(line: piece.line, column: piece.column)
      readValue(path: full, into: &fields)
      if isSymbol(",") || isSymbol(";") { next += 1 }
    }
    next += 1
  }

  /// Reads a value up to the comma or the brace that ends it; its own tables and calls are passed.
  private mutating func readValue(
    path: String, into fields: inout [String: TextPlace]
  ) {
    if isSymbol("{") { readTable(path: path, into: &fields) }
    var depth = 0
    while next < pieces.count {
      let piece = pieces[next]
      if depth == 0, isSymbol(",") || isSymbol(";") || isSymbol("}") { return }
      depth = max(0, depth + tokenizer.depth(of: piece))
      next += 1
    }
  }

  private func isSymbol(_ letter: Unicode.Scalar, ahead: Int = 0) -> Bool {
    next + ahead < pieces.count && tokenizer.symbol(pieces[next + ahead]) == letter
  }
}
