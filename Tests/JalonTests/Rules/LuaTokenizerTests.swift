import Testing

@testable import Jalon

private func written(_ text: String) -> [String] {
  LuaTokenizer.tokens(of: text).map { "\($0.kind) \($0.text) \($0.line):\($0.column)" }
}

@Test(arguments: [
  ("local x = 1", ["keyword local 1:1", "name x 1:7", "symbol = 1:9", "number 1 1:11"]),
  ("'a\\'b' \"c\"", ["text a\\'b 1:1", "text c 1:8"]),
  ("[[é\n]] x", ["text é\n 1:1", "name x 2:4"]),
  ("[==[ ]] ]==] y", ["text  ]]  1:1", "name y 1:14"]),
  ("-- c\nx -- d", ["name x 2:1"]),
  ("--[[ a\nb ]] x", ["name x 2:6"]),
  ("'é' x", ["text é 1:1", "name x 1:5"]),
  ("a..b...c", ["name a 1:1", "symbol .. 1:2", "name b 1:4", "symbol ... 1:5", "name c 1:8"]),
  (
    "0x1p-3 3.5e+2 .5 1..2",
    ["number 0x1p-3 1:1", "number 3.5e+2 1:8", "number .5 1:15", "number 1..2 1:18"]
  ),
  (
    "a~=b//c::d",
    [
      "name a 1:1", "symbol ~= 1:2", "name b 1:4", "symbol // 1:5", "name c 1:7",
      "symbol :: 1:8", "name d 1:10",
    ]
  ),
  (
    "été = “x”",
    [
      "unknown é 1:1", "name t 1:2", "unknown é 1:3", "symbol = 1:5", "unknown “ 1:7",
      "name x 1:8", "unknown ” 1:9",
    ]
  ),
  ("'never\nx", ["unknown 'never 1:1", "name x 2:1"]),
  ("[[never", ["unknown [[never 1:1"]),
  ("\u{FEFF}#!x\r\ny\rz", ["name y 2:1", "name z 3:1"]),
  ("'a\\\nb' c", ["text a\\\nb 1:1", "name c 2:4"]),
  ("'a\\z \n b' c", ["text a\\z \n b 1:1", "name c 2:5"]),
  ("", []), ("--", []), ("-", ["symbol - 1:1"]), ("'", ["unknown ' 1:1"]),
  ("\\", ["symbol \\ 1:1"]),
])
func `a text is cut into tokens with their places`(_ text: String, _ tokens: [String]) {
  #expect(written(text) == tokens)
}

@Test func `no bytes stop the tokenizer`() {
  var seed: UInt64 = 42
  let pieces = [
    "'", "\"", "[", "[=", "[[", "]]", "--", "\\", "\\z", "\n", "\r", "é", "0x", "1e", ".", "}", "a",
    " ",
  ]
  for _ in 0..<trials(5_000) {
    var text = ""
    for _ in 0..<20 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(seed >> 33) % pieces.count]
    }
    let tokens = LuaTokenizer.tokens(of: text)
    #expect(tokens.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    let places = tokens.map { $0.line * 1_000 + $0.column }
    #expect(places == places.sorted(), "\(text.debugDescription)")
    _ = DeclarationPlaces(of: Array(text.utf8))
  }
}
