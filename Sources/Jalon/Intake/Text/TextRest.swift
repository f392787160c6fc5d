/// What of a long file comes behind the part of it that is held.
struct TextRest: Sendable {
  let file: LongFile
  /// How much is read at once, in bytes.
  private let pieces: Int
  /// Where in the file the next piece starts.
  private(set) var offset = 0
  /// Whether nothing comes any more.
  private(set) var isAtEnd = false

  /// A piece and the part held fit a processor's own memory.
  static let usualPieces = 1 << 18

  init(of file: LongFile, pieces: Int = usualPieces) {
    self.file = file
    self.pieces = max(1, pieces)
  }

  /// A file that is long enough to be read in pieces; nil for any other.
  init?(path: String) {
    guard let file = LongFile(path: path, atLeast: 1 << 22, pieces: Self.usualPieces) else {
      return nil
    }
    self.init(of: file)
  }

  var count: Int { file.count }

  /// Whether all of the file was read, and nobody has written to it meanwhile.
  var isWhole: Bool { offset == count && file.isUnchanged }

  /// The start of the text.
  mutating func firstPart() -> DecodedText {
    var bytes: [UInt8] = []
    add(to: &bytes)
    return DecodedText(part: bytes, start: min(file.start, bytes.count))
  }

  /// Moves a part on to what comes next, without what lies before an offset in it; answers how many
  /// bytes it dropped. A part of which nothing can be dropped grows by as much as it is long.
  mutating func move(_ text: inout DecodedText, past read: Int) -> Int {
    text.move(past: read) { add(to: &$0) }
    return read
  }

  private mutating func add(to bytes: inout [UInt8]) {
    let length = max(pieces, bytes.count)
    let read = file.append(to: &bytes, at: offset, atMost: length)
    offset += read
    isAtEnd = read < length || offset == count
  }
}
