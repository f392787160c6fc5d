/// Cuts a Lua text into tokens; takes any bytes, and passes over comments and white space.
struct LuaTokenizer {
  private let bytes: [UInt8]
  private var next = 0
  private var line = 1
  private var lineStart = 0
  // How far into which line columns have been counted, so that a long line is counted once.
  private var counted = (lineStart: 0, byte: 0, characters: 0)

  static func tokens(of text: String) -> [LuaToken] {
    var tokenizer = LuaTokenizer(bytes: Array(text.utf8))
    var tokens: [LuaToken] = []
    while let piece = tokenizer.piece() { tokens.append(tokenizer.token(of: piece)) }
    return tokens
  }

  /// A token that has not been read out: which bytes it is made of, and where it stands.
  struct Piece {
    var kind: LuaToken.Kind
    /// Of a text, without its quotes.
    var range: Range<Int>
    /// Its first byte, quotes included.
    fileprivate var start: Int
    fileprivate var line: Int
    fileprivate var lineStart: Int
  }

  /// `bytes` must be UTF-8.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { next = 3 }
    lineStart = next
    if peek() == "#", peek(1) == "!" { skipLine() }
  }

  /// The next one; nil at the end. A keyword counts as a name.
  mutating func piece() -> Piece? {
    skipBlanks()
    guard next < bytes.count else { return nil }
    let (start, line, lineStart) = (next, line, lineStart)
    let kind = read()
    let range = kind == .text ? content(of: start..<next) : start..<next
    return Piece(kind: kind, range: range, start: start, line: line, lineStart: lineStart)
  }

  /// A piece read out.
  private mutating func token(of piece: Piece) -> LuaToken {
    let text = text(of: piece)
    let isKeyword = piece.kind == .name && LuaToken.keywords.contains(text)
    let place = place(of: piece)
    return LuaToken(
      kind: isKeyword ? .keyword : piece.kind, text: text, line: place.line, column: place.column)
  }

  /// Where a piece stands; cheap where pieces are asked about in their order.
  mutating func place(of piece: Piece) -> TextPlace {
    if counted.lineStart != piece.lineStart || counted.byte > piece.start {
      counted = (piece.lineStart, piece.lineStart, 0)
    }
    counted.characters += bytes[counted.byte..<piece.start].characters
    counted.byte = piece.start
    return TextPlace(line: piece.line, column: counted.characters + 1)
  }

  /// What a piece is, as it is written.
  func text(of piece: Piece) -> String { String(decoding: bytes[piece.range], as: UTF8.self) }

  /// The byte of a symbol of one byte; nil for any other piece.
  func symbol(_ piece: Piece) -> UInt8? {
    piece.kind == .symbol && piece.range.count == 1 ? bytes[piece.range.lowerBound] : nil
  }

  /// How much deeper the text is after a piece: brackets have commas of their own, and so have the
  /// blocks of a function.
  func depth(of piece: Piece) -> Int {
    switch piece.kind {
    case .symbol:
      switch symbol(piece) {
      case "("?, "{"?, "["?: return 1
      case ")"?, "}"?, "]"?: return -1
      default: return 0
      }
    case .name:
      let name = bytes[piece.range]
      switch name.count {
      case 2: return name.elementsEqual("if".utf8) || name.elementsEqual("do".utf8) ? 1 : 0
      case 3: return name.elementsEqual("end".utf8) ? -1 : 0
      case 5: return name.elementsEqual("until".utf8) ? -1 : 0
      case 6: return name.elementsEqual("repeat".utf8) ? 1 : 0
      case 8: return name.elementsEqual("function".utf8) ? 1 : 0
      default: return 0
      }
    default: return 0
    }
  }

  private mutating func read() -> LuaToken.Kind {
    let byte = bytes[next]
    switch byte {
    case _ where byte.isLetter:
      while let byte = at(next), byte.isLetter || byte.isDigit { next += 1 }
      return .name
    case _ where byte.isDigit || (byte == "." && at(next + 1)?.isDigit == true):
      readNumber()
      return .number
    case "\"", "'": return readQuoted(byte)
    case "[" where longBracket(at: next) != nil: return readLong() ? .text : .unknown
    case 0x21...0x7E:
      next += symbolLength
      return .symbol
    default:
      // A character outside ASCII is one token, however many bytes it has.
      next += 1
      while let byte = at(next), byte & 0xC0 == 0x80 { next += 1 }
      return .unknown
    }
  }

  private mutating func readNumber() {
    let isHexadecimal = bytes[next] == "0" && (peek(1) == "x" || peek(1) == "X")
    while let byte = at(next) {
      let isExponent = isHexadecimal ? byte == "p" || byte == "P" : byte == "e" || byte == "E"
      next += 1
      if isExponent, peek() == "+" || peek() == "-" { next += 1 }
      guard let byte = at(next), byte.isLetter || byte.isDigit || byte == "." else { return }
    }
  }

  private mutating func readQuoted(_ quote: UInt8) -> LuaToken.Kind {
    next += 1
    while let byte = at(next) {
      switch byte {
      case quote:
        next += 1
        return .text
      case "\\" where peek(1) == "z":
        next += 2
        while let byte = at(next), byte.isBlank { advanceLine() }
      case "\\" where next + 1 < bytes.count:
        next += 1
        advanceLine()
      case "\n", "\r": return .unknown
      default: next += 1
      }
    }
    return .unknown
  }

  /// Reads a text or a comment in long brackets; false when it never closes.
  private mutating func readLong() -> Bool {
    guard let level = longBracket(at: next) else { return false }
    next += level + 2
    while next < bytes.count {
      if bytes[next] == "]", closes(level, at: next) {
        next += level + 2
        return true
      }
      advanceLine()
    }
    return false
  }

  /// The number of equals signs of a long bracket that opens here.
  private func longBracket(at place: Int) -> Int? {
    guard at(place) == "[" else { return nil }
    var level = 0
    while at(place + 1 + level) == "=" { level += 1 }
    return at(place + 1 + level) == "[" ? level : nil
  }

  private func closes(_ level: Int, at place: Int) -> Bool {
    at(place + level + 1) == "]" && (0..<level).allSatisfy { at(place + 1 + $0) == "=" }
  }

  /// What stands between the quotes or the long brackets of a text.
  private func content(of range: Range<Int>) -> Range<Int> {
    guard let level = longBracket(at: range.lowerBound) else {
      return range.lowerBound + 1..<range.upperBound - 1
    }
    return range.lowerBound + level + 2..<range.upperBound - level - 2
  }

  private var symbolLength: Int {
    let (first, second) = (bytes[next], peek(1))
    switch first {
    case "." where second == ".": return peek(2) == "." ? 3 : 2
    case "=", "~", "<", ">", "/", ":":
      let isDouble = second == first && first != "~"
      let isWithEqual = second == "=" && first != "/" && first != ":"
      return isDouble || isWithEqual ? 2 : 1
    default: return 1
    }
  }

  // Places

  private mutating func skipBlanks() {
    while let byte = at(next) {
      if byte.isBlank {
        advanceLine()
      } else if byte == "-", peek(1) == "-" {
        next += 2
        if longBracket(at: next) == nil { skipLine() } else { _ = readLong() }
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = at(next), byte != "\n", byte != "\r" { next += 1 }
  }

  /// Passes one byte, or one end of line as Lua counts them.
  private mutating func advanceLine() {
    let byte = bytes[next]
    next += 1
    guard byte == "\n" || byte == "\r" else { return }
    if let other = at(next), other == "\n" || other == "\r", other != byte { next += 1 }
    line += 1
    lineStart = next
  }

  private func at(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
  private func peek(_ ahead: Int = 0) -> UInt8? { at(next + ahead) }
}
