import Testing

@testable import Jalon

@Test(arguments: [
  "", "valeur = 3", "l’été – à Noël…", "« Québec »", "e\u{301}te\u{301}", "1\u{FE0F}\u{20E3} a",
  "👩\u{200D}🌾 sème", "한국어 x", "\u{AD}a\u{A0}b\u{202F}c", "a\u{200D}b", "»\u{308} x", "\t\u{0B}",
])
func `characters are counted as people count them`(_ text: String) {
  #expect(Array(text.utf8)[...].characters == text.count)
}

@Test func `a part of a text is counted by itself`() {
  let bytes = Array("é’x".utf8)
  #expect(bytes[2...].characters == 2)
  #expect(bytes[5...].characters == 1)
}

@Test func `any bytes are counted`() {
  for first in UInt8.min...UInt8.max {
    for second: UInt8 in [0x00, 0x41, 0x80, 0xA7, 0xC3, 0xE2, 0xFF] {
      #expect([first, second][...].characters <= 2)
    }
  }
}
