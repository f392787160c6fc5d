/// Reads a text of JSON (RFC 8259) from its start to its end; nothing is made but what is asked for.
///
/// A value is asked for by its kind; where another stands there, that is said with the place.
struct JSONReader {
  /// What a value is.
  enum Kind { case object, array, text, number, truth, null }

  /// Why reading cannot go on.
  enum Fault: Error, Hashable {
    case notJSON(at: Int)
    case notUTF8(at: Int)
    case tooLarge(at: Int)
    case wrongKind(expected: Kind, at: Int)

    /// The byte at which it is.
    var offset: Int {
      switch self {
      case .notJSON(let at), .notUTF8(let at), .tooLarge(let at), .wrongKind(_, let at): at
      }
    }
  }

  private enum Frame { case object, array }

  let bytes: ArraySlice<UInt8>
  /// The byte that is read next.
  var at: Int
  private var open: [Frame] = []
  /// Where the name of the last member starts.
  private(set) var memberStart = 0
  /// Whether the innermost object or array has had no member yet.
  private var isFresh = true

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The byte that is read next; nil at the end.
  var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  /// What the next value is.
  mutating func kind() throws(Fault) -> Kind {
    skipBlanks()
    guard let byte else { throw .notJSON(at: at) }
    switch byte {
    case 0x7B: return .object
    case 0x5B: return .array
    case 0x22: return .text
    case 0x2D, 0x30...0x39: return .number
    case 0x74, 0x66: return .truth
    case 0x6E: return .null
    default: throw .notJSON(at: at)
    }
  }

  private mutating func expect(_ kind: Kind) throws(Fault) {
    guard try self.kind() == kind else { throw .wrongKind(expected: kind, at: at) }
  }

  /// Enters an object, whose members follow.
  mutating func enterObject() throws(Fault) { try enter(.object, as: .object) }

  /// Enters an array, whose elements follow.
  mutating func enterArray() throws(Fault) { try enter(.array, as: .array) }

  private mutating func enter(_ frame: Frame, as kind: Kind) throws(Fault) {
    try expect(kind)
    at += 1
    open.append(frame)
    isFresh = true
  }

  /// The name of the next member of the object that was entered; nil at its end.
  mutating func member() throws(Fault) -> String? {
    guard try goOn(until: 0x7D) else { return nil }
    skipBlanks()
    guard byte == 0x22 else { throw .notJSON(at: at) }
    memberStart = at
    let name = try readText()
    skipBlanks()
    guard byte == 0x3A else { throw .notJSON(at: at) }
    at += 1
    return name
  }

  /// Whether another element of the array that was entered follows.
  mutating func element() throws(Fault) -> Bool { try goOn(until: 0x5D) }

  /// Goes past a comma to what follows, or past the end, which is left then.
  private mutating func goOn(until end: UInt8) throws(Fault) -> Bool {
    skipBlanks()
    if byte == end {
      at += 1
      open.removeLast()
      isFresh = false
      return false
    }
    if !isFresh {
      guard byte == 0x2C else { throw .notJSON(at: at) }
      at += 1
    }
    isFresh = false
    return true
  }

  /// A text.
  mutating func text() throws(Fault) -> String {
    try expect(.text)
    return try readText()
  }

  /// A finite number.
  mutating func number() throws(Fault) -> Double {
    try expect(.number)
    return try readNumber()
  }

  /// True or false.
  mutating func truth() throws(Fault) -> Bool {
    try expect(.truth)
    let isTrue = byte == 0x74
    try readWord(isTrue ? "true" : "false")
    return isTrue
  }

  /// Goes past a null, if one is next.
  mutating func takeNull() throws(Fault) -> Bool {
    guard try kind() == .null else { return false }
    try readWord("null")
    return true
  }

  private mutating func readWord(_ word: StaticString) throws(Fault) {
    let start = at
    let isThere = word.withUTF8Buffer { letters in
      letters.count <= bytes.endIndex - start
        && letters.indices.allSatisfy { letters[$0] == bytes[start + $0] }
    }
    guard isThere else { throw .notJSON(at: at) }
    at += word.utf8CodeUnitCount
  }

  /// Makes sure that nothing but blanks follows.
  mutating func end() throws(Fault) {
    skipBlanks()
    if at < bytes.endIndex { throw .notJSON(at: at) }
  }

  private mutating func skipBlanks() {
    while at < bytes.endIndex {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }
}
