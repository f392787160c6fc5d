/// Lines that want to end a prompt: bytes, control codes, deep nesting, huge lines, errors of Lua,
/// limits, commands with junk, entries half typed. The same seed gives the same lines.
struct HostileLines {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// So many lines, none of which has a line feed; one in seven ends what is open.
  mutating func lines(_ count: Int) -> [[UInt8]] {
    (0..<count).map { $0 % 7 == 6 ? Array(Self.ending.utf8) : line() }
  }

  /// Closes a long string or comment of any level that occurs, and is wrong anywhere else: no entry
  /// goes on after it.
  static let ending = "= ]] ]=] ]==] ]===] = ="

  private mutating func next(_ bound: Int) -> Int {
    // SplitMix64 (Steele, Lea, Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  private mutating func one(_ list: [String]) -> String { list[next(list.count)] }

  private mutating func line() -> [UInt8] {
    switch next(100) {
    case ..<25: return Array(one(Self.entries).utf8)
    case ..<45:
      return Array((0..<(2 + next(5))).map { _ in one(Self.entries) }.joined(separator: " ").utf8)
    case ..<65: return Array(":\(one(Self.commands)) \(one(Self.arguments))".utf8)
    case ..<70:
      let scalars = (0..<next(20)).compactMap { _ in UnicodeScalar(32 + next(0x230)) }
      return Array((":" + String(String.UnicodeScalarView(scalars))).utf8)
    case ..<85: return (0..<next(60)).map { _ in byte() }
    case ..<94:
      var bytes = Array(one(Self.sound).utf8)
      for _ in 0...next(3) { bytes[next(bytes.count)] = byte() }
      return bytes
    case ..<98:
      return Array(String(repeating: one(Self.openings), count: [10, 250, 3000][next(3)]).utf8)
    default:
      return Array(
        String(repeating: one(Self.pieces), count: [1000, 20_000, 70_000][next(3)]).utf8)
    }
  }

  /// Any byte but a line feed.
  private mutating func byte() -> UInt8 {
    let byte = UInt8(next(256))
    return byte == 0x0A ? 0x20 : byte
  }

  private static let sound = [
    "regle \"a.b\" { titre = { fr = \"N\", en = \"N\" }, caracteristique = \"accueil\", "
      + "source = \"s\", quand = sous(\"inoccupation\", 3) }",
    "sous(valeur(\"inoccupation\"), 3)",
    "ecart(\"chomage\", { de = \"immigrants\", a = \"natifs\" })",
    "for i = 1, 3 do print(i) end", "{ 1, 2, { a = \"b\" } }",
  ]
  private static let openings = [
    "(", "{", "[", "not ", "-", "{{", "f(", "\"a\" .. ", "1 + ", "tous{", "#", "a.", "function() ",
    "if a then ", "[[", "--[==[",
  ]
  private static let pieces = ["a", "1", "é", "\"", " ", "漢", "(", ":", "\\", "\u{0}", "\u{1B}["]

  private static let entries = [
    "1 + 1", "x = 3", "local a = 1", "local b = a", "sous(\"inoccupation\", 3)",
    "valeur(\"inoccupation\")", "logement.rarete", "error(\"x\")", "error({})", "error(nil)",
    "error()", "regle \"a.b\" {", "}", "end", "(", ")", "{", "[[", "]]", "--[[", "--", "\"", "'",
    "\\", "print(\"a\")", "print((\"x\"):rep(1000))", "for i = 1, 2000 do print(i) end",
    "function f()", "return", "return 1, 2, 3", "nil", "#", "...", "tous {",
    "string.rep(\"a\", 1e9)",
    "string.rep(\"a\", 1e6)", "{{{{{{}}}}}}", "local t = {} t.t = t return t",
    "local t = { n = 1 }", "1 / 0", "0 / 0", "math.huge", "2 ^ 63", "math.mininteger // -1",
    "1 // 0", "1 % 0", "string.format(\"%d\", 1e300)", "string.format(\"%99999d\", 1)",
    "table.concat({}, \"x\", 1, 1e9)", "os.exit()", "io.read()", "require(\"x\")", "load(\"x\")()",
    "setmetatable({}, {})", "pcall(error)", "pcall(pcall, pcall)", "tostring(print)",
    "essai \"x\" { regle = \"logement.rarete\", donnees = {}, attendu = \"signalée\" }",
    "ajuster \"logement.rarete\" { seuils = { equilibre = 1 }, parce_que = \"x\" }",
    "desactiver \"logement.rarete\" { parce_que = \"x\" }", "retirer \"logement.rarete\"",
    "donnees \"x.csv\"", "donnees \"/dev/zero\"", "utiliser \"quebec\"", "inclure \"jalon.lua\"",
    "trousse \"z\" { titre = \"z\", version = \"1\" }",
    "collectivite \"zz\" { nom = \"Z\", genre = \"municipalite\" }",
    "seuil \"s\" { valeur = 3, unite = \"%\", source = \"s\", titre = { fr = \"a\", en = \"a\" } }",
    "indicateur \"k\" { titre = { fr = \"k\", en = \"k\" }, unite = \"%\", "
      + "calcul = valeur(\"chomage\") / valeur(\"inoccupation\") }",
    "signale(\"logement.rarete\")", "est(\"x\", \"y\")", "connu(\"chomage\")",
    "entre(\"chomage\", 3, 1)", "sous(\"inoccupation\", 0 / 0)",
    "local function f() return f() end",
    "(function() local function f() return 1 + f() end return f() end)()",
    "local x <close> = nil", "goto x", "::x::", "break", "é", "漢", "\u{202E}", "\u{FEFF}",
    "\u{A0}", "\u{0}", "\u{1B}[31m", "\u{7}", "\u{8}", "\r", "\u{7F}", "\t", "\u{B}", "\u{C}",
    "\u{2028}", "\u{85}", "#!", "0x", "1e", "0xp", "\"\\u{7FFFFFFF}\"", "\"\\x\"", "'\\z",
  ]
  private static let commands = [
    "help", "diagnose", "why", "rules", "indicators", "place", "as-of", "set", "unset", "define",
    "edit", "reload", "needs", "plot", "test", "all", "watch", "save", "lang", "format", "time",
  ]
  private static let arguments = [
    "", "", "x", "clairval", "orme", "logement.rarete", "travail.ecart", "chomage", "inoccupation",
    "inoccupation@total", "chomage@immigrants", "chomage=3", "inoccupation=1e308",
    "chomage@x=9", "=", "==", "chomage=", "chomage=abc", "2026-01-01", "9999-99-99", "0000-01-01",
    "99999999999999999999", "\"phrase\"", "\"", "«", "fr", "en", "json", "text", "1 + 1", "while",
    "sous(\"chomage\", 3)", "{", "valeur", "regle", "/nulle/part", "/", ".", ":", "-",
    "éééééééééééééééééééé", "@", "@@=", "chomage@@=1", "inoccupation@total@clairval=nan",
    "inoccupation=inf", "logement.rarete.equilibre=5", "travail.ecart.large=-1e-400",
    "string.rep(\"a\", 1e9)", "error(\"x\")", "\u{0}\u{1B}[2J", "\u{202E}",
  ]
}
