import Foundation
import Testing

@testable import Jalon

struct WrittenText: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let encoding: TextEncoding

  init(_ name: String, _ bytes: [UInt8], _ encoding: TextEncoding) {
    (self.name, self.bytes, self.encoding) = (name, bytes, encoding)
  }

  var testDescription: String { name }

  static let sentence = "Métabetchouan–Lac-à-la-Croix, cœur d’été, 5 €"
  static let emoji = sentence + " 🏘\r\n𝒜"

  static func encoded(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
    [UInt8](text.data(using: encoding) ?? Data())
  }
}

extension DecodedText {
  var string: String { String(decoding: bytes[start...], as: UTF8.self) }
}

@Test(arguments: [
  WrittenText("UTF-8", Array(WrittenText.sentence.utf8), .utf8),
  WrittenText("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + WrittenText.sentence.utf8, .utf8),
  WrittenText(
    "UTF-16 LE", [0xFF, 0xFE] + WrittenText.encoded(WrittenText.sentence, .utf16LittleEndian),
    .utf16),
  WrittenText(
    "UTF-16 BE", [0xFE, 0xFF] + WrittenText.encoded(WrittenText.sentence, .utf16BigEndian), .utf16),
  WrittenText(
    "Windows-1252", WrittenText.encoded(WrittenText.sentence, .windowsCP1252), .windows1252),
])
func `a text reads the same in every encoding`(_ written: WrittenText) throws {
  #expect(!written.bytes.isEmpty)
  let decoded = try DecodedText(written.bytes)
  #expect(decoded.string == WrittenText.sentence)
  #expect(decoded.encoding == written.encoding)
}

@Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
func `pairs of UTF-16 are one character, and its order shows without a mark`(
  _ order: String.Encoding
) throws {
  let marks: [UInt8] = order == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
  #expect(
    try DecodedText(marks + WrittenText.encoded(WrittenText.emoji, order)).string
      == WrittenText.emoji)
  #expect(
    try DecodedText(WrittenText.encoded(WrittenText.emoji, order), as: .utf16).string
      == WrittenText.emoji)
}

@Test func `every byte of Windows-1252 reads as Foundation reads it`() throws {
  for byte in UInt8(1)...255 {
    let expected = String(data: Data([byte]), encoding: .windowsCP1252)
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    if undefined.contains(byte) {
      #expect(throws: UnreadableText.self) { try DecodedText([byte], as: .windows1252) }
    } else {
      #expect(try DecodedText([byte], as: .windows1252).string == expected)
    }
  }
}

@Test func `a named encoding overrules what the bytes show`() throws {
  #expect(try DecodedText(Array("é".utf8), as: .windows1252).string == "Ã©")
  #expect(throws: UnreadableText.self) { try DecodedText([0x61, 0xE9], as: .utf8) }
}

@Test func `encodings are known by their names`() {
  for name in ["utf-8", "UTF-16", "Windows-1252", "iso-8859-1", "latin1"] {
    #expect(TextEncoding(named: name) != nil)
  }
  #expect(TextEncoding(named: "ISO-8859-1") == .windows1252)
  #expect(TextEncoding(named: "ascii") == nil)
}

struct UnreadableBytes: Sendable {
  let bytes: [UInt8]
  var named: TextEncoding?
  let problem: UnreadableText.Problem
  let offset: Int
  let line: Int
  let column: Int
}

@Test(arguments: [
  UnreadableBytes(
    bytes: Array("é\r\né".utf8) + [0xE9, 0x0A], named: .utf8, problem: .strayByte(0xE9, .utf8),
    offset: 6, line: 2, column: 2),
  UnreadableBytes(
    bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xFF], problem: .strayByte(0xFF, .utf8), offset: 4, line: 1,
    column: 2),
  UnreadableBytes(
    bytes: Array("Montréal\nQuébec".utf8) + [0xE9], problem: .strayByte(0xE9, .utf8), offset: 17,
    line: 2, column: 7),
  UnreadableBytes(
    bytes: [0xE9, 0x0D, 0x61, 0x81], problem: .strayByte(0x81, .windows1252), offset: 3, line: 2,
    column: 2),
  UnreadableBytes(
    bytes: [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x3D, 0xD8, 0x61, 0], problem: .halfPair(0xD83D),
    offset: 6, line: 2, column: 1),
  UnreadableBytes(
    bytes: [0xFE, 0xFF, 0xDC, 0x00], problem: .halfPair(0xDC00), offset: 2, line: 1, column: 1),
  UnreadableBytes(
    bytes: [0xFE, 0xFF, 0xD8, 0x00], problem: .halfPair(0xD800), offset: 2, line: 1, column: 1),
  UnreadableBytes(
    bytes: [0xFF, 0xFE, 0x61, 0, 0x62], problem: .halfCharacter, offset: 4, line: 1, column: 2),
  UnreadableBytes(bytes: [0x61, 0x0A, 0x62, 0], problem: .nul, offset: 3, line: 2, column: 2),
  UnreadableBytes(
    bytes: [0xFF, 0xFE, 0x61, 0, 0, 0], problem: .nul, offset: 4, line: 1, column: 2),
  UnreadableBytes(bytes: [0xE9, 0], problem: .nul, offset: 1, line: 1, column: 2),
])
func `what is no text is refused with its place`(_ unreadable: UnreadableBytes) throws {
  let error = try #require(throws: UnreadableText.self) {
    try DecodedText(unreadable.bytes, as: unreadable.named)
  }
  #expect(error.problem == unreadable.problem)
  #expect(error.offset == unreadable.offset)
  #expect(error.place == TextPlace(line: unreadable.line, column: unreadable.column))
  #expect(error.description.hasPrefix("\(unreadable.line):\(unreadable.column): "))
}

@Test func `a few bytes that happen to look like UTF-8 leave Windows-1252 what it is`() throws {
  // É and a no-break space are a valid pair; the é behind them are not.
  let bytes: [UInt8] = [0x4C, 0xC9, 0xA0, 0x3A, 0x20, 0xE9, 0x74, 0xE9]
  #expect(try DecodedText(bytes).string == "LÉ\u{A0}: été")
}

@Test func `a file in UTF-8 is not copied`() throws {
  let bytes = [0xEF, 0xBB, 0xBF] + Array("un,deux\n".utf8)
  let decoded = try DecodedText(bytes)
  let isSame = bytes.withUnsafeBufferPointer { before in
    decoded.bytes.withUnsafeBufferPointer { $0.baseAddress == before.baseAddress }
  }
  #expect(isSame)
}

@Test func `an empty file is an empty text`() throws {
  #expect(try DecodedText([]).string == "")
}
