import Testing

@testable import Jalon

@Test func `a name in ASCII folds as its letters do one by one`() {
  var numbers = SteadyNumbers(state: 41)
  let letters: [UInt8] = [0x41, 0x5A, 0x61, 0x2D, 0x2D, 0x20, 0x20, 0x0D, 0x0A, 0x60, 0x27, 0x5F]
  for _ in 0..<trials(5000) {
    let bytes: [UInt8] = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
      Bool.random(using: &numbers)
        ? letters.randomElement(using: &numbers) ?? 0x61 : .random(in: 0x01...0x7F, using: &numbers)
    }
    let name = String(decoding: bytes, as: UTF8.self)
    #expect(FoldedName.of(name) == FoldedName.ofAnyLetters(name), "\(bytes)")
  }
}

@Test func `an id is words of small letters and digits, joined by single dots`() {
  for id in ["a", "a.b", "c00001", "0", "_", "hatley_1.x.y"] { #expect(id.isPlaceID) }
  for id in ["", ".", "a.", ".a", "a..b", "A", "a b", "é", "a-b"] { #expect(!id.isPlaceID) }
}
