import Foundation
import Testing

@testable import Jalon

@Suite struct JSONReaderTests {
  private static func text(_ json: String) throws -> String {
    var reader = JSONReader(Array(json.utf8)[...])
    let text = try reader.text()
    try reader.end()
    return text
  }

  private static func number(_ json: String) throws -> Double {
    var reader = JSONReader(Array(json.utf8)[...])
    let number = try reader.number()
    try reader.end()
    return number
  }

  @Test(arguments: [
    (#""""#, ""), (#" "é" "#, "é"), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
    (#""\u00e9\ud83d\ude00""#, "é😀"), ("\"😀\u{2028}\"", "😀\u{2028}"),
  ])
  func `texts are read with their escapes`(_ json: String, _ expected: String) throws {
    #expect(try Self.text(json) == expected)
  }

  @Test(arguments: [
    "\"", "\"a", "\"\u{1}\"", #""\x""#, #""\u12""#, #""\ud83d""#, #""\ud83dx""#, #""\ude00""#,
    #""\ud83d\u0041""#, #""a"b"#, "a",
  ])
  func `what is no text of JSON is refused`(_ json: String) {
    #expect(throws: (any Error).self) { try Self.text(json) }
  }

  @Test(arguments: [
    "0", "-0", "1", "-12.5", "1e3", "1.5E-2", "0.1", "123456789012345678", "5e-324",
  ])
  func `numbers are those of Foundation`(_ json: String) throws {
    let expected = try JSONDecoder().decode([Double].self, from: Data("[\(json)]".utf8))[0]
    #expect(try Self.number(json) == expected)
  }

  @Test(arguments: [
    "01", "1.", ".5", "+1", "-", "1e", "0x1", "1e999", "NaN", "Infinity", "1 2", "",
  ])
  func `what is no number of JSON is refused`(_ json: String) {
    #expect(throws: (any Error).self) { try Self.number(json) }
  }

  @Test func `members and elements come in turn, and commas have to be right`() throws {
    func read(_ json: String) throws -> [String] {
      var reader = JSONReader(Array(json.utf8)[...])
      var found: [String] = []
      try reader.enterObject()
      while let name = try reader.member() {
        try reader.enterArray()
        while try reader.element() { found.append("\(name)=\(try reader.number())") }
      }
      try reader.end()
      return found
    }
    #expect(try read(#"{"a":[1, 2],"b":[],"c":[3]}"#) == ["a=1.0", "a=2.0", "c=3.0"])
    #expect(try read("{ }") == [])
    for bad in [#"{"a":[1,]}"#, #"{"a":[1 2]}"#, #"{"a":[1],}"#, #"{,"a":[1]}"#, #"{"a" [1]}"#] {
      #expect(throws: (any Error).self, "\(bad)") { try read(bad) }
    }
  }
}
