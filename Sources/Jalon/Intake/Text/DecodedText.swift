/// A file's text as valid UTF-8 without NUL, however it was written.
struct DecodedText: Sendable {
  /// Of a file in UTF-8 its own bytes, not a copy; of a long one those of the part that is held.
  private(set) var bytes: [UInt8]
  /// Where the text starts in `bytes`: behind the byte order mark.
  private(set) var start: Int
  /// What the file was written in.
  let encoding: TextEncoding

  /// Reads a file's bytes in the encoding given, else in the one they show.
  ///
  /// A byte order mark decides; without one the text is UTF-8 if it is valid, else Windows-1252.
  /// Two things are not guessed at but refused: UTF-8 with a few broken characters, which
  /// Windows-1252 would turn into `MontrÃ©al`, and UTF-16 without a mark.
  init(_ file: [UInt8], as given: TextEncoding? = nil) throws(UnreadableText) {
    let encoding = given ?? Self.detect(file)
    self.encoding = encoding
    switch encoding {
    case .utf8:
      start = file.starts(with: Self.mark) ? Self.mark.count : 0
      if let fault = file.span.firstStrayByte(from: start) {
        throw UnreadableText(
          problem: .strayByte(file[fault], .utf8), offset: fault,
          place: TextPlace(after: file[start..<fault]))
      }
      bytes = file
    case .utf16:
      start = 0
      bytes = try WideDecoding.utf8(of: file)
    case .windows1252:
      start = 0
      bytes = try SingleByteDecoding.utf8(of: file)
    }
    if bytes.span.hasByte(0), let nul = bytes[start...].firstIndex(of: 0) {
      throw UnreadableText(
        problem: .nul, offset: encoding == .utf8 ? nul : Self.offset(ofNulIn: file, encoding),
        place: TextPlace(after: bytes[start..<nul]))
    }
  }

  /// A part of a long file in UTF-8, which somebody has looked at.
  init(part bytes: [UInt8], start: Int) {
    (self.bytes, self.start) = (bytes, start)
    encoding = .utf8
  }

  /// Drops what lies before an offset, which is the start of a line, and adds what comes next.
  mutating func move(past offset: Int, adding: (inout [UInt8]) -> Void) {
    if offset > 0 {
      bytes.removeSubrange(0..<offset)
      start = 0
    }
    adding(&bytes)
  }

  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func detect(_ file: [UInt8]) -> TextEncoding {
    if file.starts(with: mark) { return .utf8 }
    if WideDecoding.order(markedIn: file) != nil { return .utf16 }
    return file.span.looksLikeUTF8 ? .utf8 : .windows1252
  }

  private static func offset(ofNulIn file: [UInt8], _ encoding: TextEncoding) -> Int {
    guard encoding == .utf16 else { return file.firstIndex(of: 0) ?? 0 }
    return stride(from: 0, to: file.count - 1, by: 2)
      .first { file[$0] == 0 && file[$0 + 1] == 0 } ?? 0
  }
}

extension Span<UInt8> {
  /// Whether a byte is there; it looks at all of them, sixteen at a time, and so is faster than a
  /// search.
  func hasByte(_ wanted: UInt8) -> Bool {
    let pattern = SIMD16<UInt8>(repeating: wanted)
    var found = SIMD16<UInt8>()
    var offset = 0
    while offset &+ 16 <= count {
      let part = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      found.replace(with: 1, where: part .== pattern)
      offset &+= 16
    }
    if found.max() > 0 { return true }
    while offset < count {
      if self[offset] == wanted { return true }
      offset &+= 1
    }
    return false
  }

  /// Where a text ceases to be UTF-8, if it does.
  fileprivate func firstStrayByte(from start: Int) -> Int? {
    do {
      _ = try UTF8Span(validating: extracting(start...))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }

  /// Valid, or with more whole characters beyond ASCII than bytes that belong to none, as far as
  /// the first thousand of these show.
  fileprivate var looksLikeUTF8: Bool {
    var start = 0
    var whole = 0
    var stray = 0
    while stray < 1000, let fault = firstStrayByte(from: start) {
      whole += leads(in: start..<fault)
      stray += 1
      start = fault + 1
    }
    if stray == 0 { return true }
    if stray < 1000 { whole += leads(in: start..<count) }
    return whole > stray
  }

  /// How many characters beyond ASCII start in a valid part.
  private func leads(in part: Range<Int>) -> Int { part.count { self[$0] >= 0xC2 } }
}
