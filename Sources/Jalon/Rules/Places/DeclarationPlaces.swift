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
    /// The fields that are written, each followed by what is in its table.
    fileprivate var fields: ContiguousArray<WrittenField> = []
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

/// The name of a field, and where it is written.
private struct WrittenField {
  /// Of the n-th entry without a name: `[n]`.
  var name: String
  var place: TextPlace
  /// Where the fields end that are in its table.
  var end: Int
}

extension DeclarationPlaces {
  /// A field, or the nearest around it that is written.
  struct Spot {
    let place: TextPlace
    /// What is written in its table.
    fileprivate var fields = 0..<0

    /// A spot with nothing written in it.
    init(place: TextPlace) { self.place = place }

    fileprivate init(place: TextPlace, fields: Range<Int>) {
      self.place = place
      self.fields = fields
    }
  }
}

extension DeclarationPlaces.Declaration {
  /// The declaration itself.
  var spot: DeclarationPlaces.Spot { .init(place: place, fields: fields.indices) }

  /// A field of the table that stands at a spot; of two of a name the last, which Lua takes.
  func spot(_ name: String, in around: DeclarationPlaces.Spot) -> DeclarationPlaces.Spot {
    var found = DeclarationPlaces.Spot(place: around.place)
    var next = around.fields.lowerBound
    while next < around.fields.upperBound {
      let field = fields[next]
      if field.name == name { found = .init(place: field.place, fields: next + 1..<field.end) }
      next = field.end
    }
    return found
  }
}

private struct Reader {
  private var tokenizer: LuaTokenizer
  /// What was looked at; what is before `next` was passed.
  private var seen: ContiguousArray<LuaTokenizer.Piece> = []
  private var next = 0
  private var fields: ContiguousArray<WrittenField> = []

  init(_ tokenizer: LuaTokenizer) { self.tokenizer = tokenizer }

  /// The next `name text` of the text, wherever it stands.
  mutating func declaration() -> DeclarationPlaces.Declaration? {
    while let id = piece(1), let word = piece() {
      guard id.kind == .text, word.kind == .name else {
        pass(1)
        continue
      }
      pass(2)
      let place = tokenizer.place(of: word)
      fields = []
      if isSymbol("{") { readTable() }
      return .init(
        word: tokenizer.text(of: word), id: tokenizer.text(of: id), place: place, fields: fields)
    }
    return nil
  }

  /// Reads from an opening brace past the closing one.
  private mutating func readTable() {
    pass(1)
    var unnamed = 0
    while let first = piece(), !isSymbol("}") {
      let name: String
      if first.kind == .name, isSymbol("=", ahead: 1) {
        name = tokenizer.text(of: first)
        pass(2)
      } else if isSymbol("["), let text = piece(1), text.kind == .text, isSymbol("]", ahead: 2),
        isSymbol("=", ahead: 3)
      {
        name = tokenizer.text(of: text)
        pass(4)
      } else {
        unnamed += 1
        name = "[\(unnamed)]"
      }
      let field = fields.count
      fields.append(WrittenField(name: name, place: tokenizer.place(of: first), end: field + 1))
      readValue()
      fields[field].end = fields.count
      if isSymbol(",") || isSymbol(";") { pass(1) }
    }
    pass(1)
  }

  /// Reads a value up to the comma or the brace that ends it; its own tables and calls are passed.
  private mutating func readValue() {
    if isSymbol("{") { readTable() }
    var depth = 0
    while let piece = piece() {
      if depth == 0, let symbol = tokenizer.symbol(piece) {
        if symbol == "," || symbol == ";" || symbol == "}" { return }
      }
      depth = max(0, depth + tokenizer.depth(of: piece))
      pass(1)
    }
  }

  /// The piece after so many others; nil where the text ends before it.
  private mutating func piece(_ ahead: Int = 0) -> LuaTokenizer.Piece? {
    while seen.count <= next + ahead {
      guard let piece = tokenizer.piece() else { return nil }
      seen.append(piece)
    }
    return seen[next + ahead]
  }

  private mutating func pass(_ count: Int) {
    next = min(next + count, seen.count)
    // Few are kept, and few are moved.
    guard next == seen.count || next >= 64 else { return }
    seen.removeFirst(next)
    next = 0
  }

  private mutating func isSymbol(_ letter: Unicode.Scalar, ahead: Int = 0) -> Bool {
    piece(ahead).flatMap(tokenizer.symbol) == letter
  }
}
