/// A text as Lua reads it: checked, without byte order mark, and with a `#!` line made empty.
struct Source {
  let bytes: [UInt8]
  let chunk: String

  /// Throws `ScriptError` of kind syntax, with line and column, on what is no text, and on one that
  /// is too large.
  init(_ text: some Sequence<UInt8>, named chunk: String, limit: Int) throws(ScriptError) {
    var bytes = Array(text)
    self.chunk = chunk
    guard bytes.count <= limit else {
      let message = "\(bytes.count) bytes; a text may have \(limit)"
      throw ScriptError(.syntax, message, chunk: chunk)
    }
    if bytes.starts(with: [0x1B, 0x4C, 0x75, 0x61]) {
      let message = "a compiled chunk; write the text it was made from"
      throw ScriptError(.syntax, message, chunk: chunk, line: 1, column: 1)
    }
    if let problem = Self.firstProblem(in: bytes) {
      let (line, column) = Self.place(of: problem.offset, in: bytes)
      throw ScriptError(.syntax, problem.message, chunk: chunk, line: line, column: column)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.replaceSubrange(0..<3, with: []) }
    if bytes.starts(with: [0x23, 0x21]) {
      let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      // Spaces keep every offset where it is.
      bytes.replaceSubrange(0..<end, with: repeatElement(0x20, count: end))
    }
    self.bytes = bytes
  }

  private static func firstProblem(in bytes: [UInt8]) -> (offset: Int, message: String)? {
    if let nul = bytes.firstIndex(of: 0) {
      let wide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      return wide
        ? (0, "a text in UTF-16; save it as UTF-8") : (nul, "a NUL byte; this is not a text")
    }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error:
        let byte = String(bytes[min(offset, bytes.count - 1)], radix: 16, uppercase: true)
        return (offset, "the byte \(byte) is not UTF-8; save the text as UTF-8")
      }
    }
  }

  /// Line and column, in characters, of a byte, both from 1.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let starts = lineStarts(of: bytes.prefix(offset))
    let last = bytes[(starts.last ?? 0)..<offset]
    return (starts.count, String(decoding: last, as: UTF8.self).count + 1)
  }

  /// Where the lines start, counted as Lua does: a carriage return with a line feed is one end of a
  /// line.
  private static func lineStarts(of bytes: ArraySlice<UInt8>) -> [Int] {
    var starts = [0]
    var place = 0
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      let other: UInt8 = byte == 0x0A ? 0x0D : 0x0A
      if place < bytes.endIndex, bytes[place] == other { place += 1 }
      starts.append(place)
    }
    return starts
  }

  /// The same error with its column in characters, and in plainer words where it is about a
  /// character that Lua does not read: the parser names such by their bytes.
  func explain(_ error: ScriptError) -> ScriptError {
    guard error.kind == .syntax, let line = error.line, let column = error.column else {
      return error
    }
    var error = error
    let starts = Self.lineStarts(of: bytes[...])
    guard line <= starts.count else { return error }
    let before = bytes.dropFirst(starts[line - 1]).prefix(column - 1)
    error.column = String(decoding: before, as: UTF8.self).count + 1
    guard before.endIndex < bytes.endIndex, bytes[before.endIndex] >= 0x80 else { return error }
    let rest = String(decoding: bytes[before.endIndex...].prefix(200), as: UTF8.self)
    guard let character = rest.first else { return error }
    let start = String(decoding: before, as: UTF8.self).reversed().prefix(while: \.isWord)
      .reversed()
    error.message = Self.describe(character, word: String(start) + rest.prefix(while: \.isWord))
    return error
  }

  private static func describe(_ character: Character, word: String) -> String {
    switch character {
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}":
      "a no-break space; Lua reads plain spaces only, and none inside a number"
    case "“", "”", "„", "«", "»", "‘", "’":
      "`\(character)` does not open or close a text; write \""
    case "−", "–", "—": "`\(character)` is not a minus; write -"
    case "×", "÷", "≤", "≥", "≠": "`\(character)` is no operator of Lua; write *, /, <=, >= or ~="
    case let letter where letter.isLetter:
      "`\(word)` is no name: names are of letters without accents, digits and _"
    default: "`\(String(plain: String(character).utf8))` has no meaning in Lua outside a text"
    }
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber || self == "_" }
}
