import JalonModel
import Testing

@testable import Jalon

private typealias Case = WarningCase

private func bounded(_ when: String, _ more: String = "") -> String {
  Case.rule("r", "\(more) when = \(when)")
}

private func trigger(_ id: String, _ when: String, _ more: String = "") -> String {
  "trigger \"\(id)\" { \(more) when = \(when), action = { label = { fr = \"A\", en = \"A\" } } }\n"
}

private func solution(_ fields: String) -> String {
  "solution \"x\" { label = { fr = \"S\", en = \"S\" }, \(fields) }\n"
}

private func practice(_ fields: String) -> String {
  "practice \"x\" { title = { fr = \"P\", en = \"P\" }, \(fields) }\n"
}

private let below = [
  "bas/pack.lua": """
  pack "bas" { title = { fr = "B", en = "B" }, version = "1", language = "fr" }
  threshold "norme" { value = 3, source = { fr = "s", en = "s" } }
  rule "r" { label = { fr = "R", en = "R" }, characteristic = "un", source = { fr = "s", en = "s" },
    when = below("taux", "norme") }
  """
]

private let mapped = [
  "d.csv": "Lieu,Sexe,Taux\nIci,Total,3\nIci,Femmes,4\n"
]

private func data(_ fields: String) -> String {
  "data \"d.csv\" { columns = { place = \"Lieu\", value = \"Taux\" }, indicator = \"taux\", period = \"2021\", source = \"s\", \(fields) }\n"
}

private let cases: [WarningCase] = [
  Case(
    "constant_condition", bounded("below(\"taux\", 0)"), not: bounded("at_most(\"taux\", 0)"),
    says: ("ne tient jamais", "below(taux, 0)` never holds")),
  Case(
    "constant_condition", bounded("at_least(\"taux\", 0)"), not: bounded("above(\"taux\", 0)"),
    says: ("tient toujours", "always holds")),
  Case(
    "constant_condition", bounded("all { below(\"nombre\", 3), above(\"nombre\", 5) }"),
    not: bounded("all { below(\"nombre\", 5), above(\"nombre\", 3) }"),
    says: ("ne tient jamais", "This condition never holds")),
  Case(
    "constant_condition",
    bounded("above(value(\"taux\") - value(\"taux\", { ago = \"1 year\" }), 100)"),
    not: bounded("at_least(value(\"taux\") - value(\"taux\", { ago = \"1 year\" }), 100)"),
    says: ("ne tient jamais", "never holds")),
  Case(
    "unreachable_severity",
    bounded("below(\"taux\", 5)", "severity = { high = below(\"taux\", 9), low = \"otherwise\" },"),
    not: bounded(
      "below(\"taux\", 9)", "severity = { high = below(\"taux\", 5), low = \"otherwise\" },"),
    says: ("la gravité est déjà «\u{A0}elevee\u{A0}»", "the severity is `high` already")),
  Case(
    "unreachable_severity",
    bounded("below(\"taux\", 5)", "severity = { high = above(\"taux\", 9), low = \"otherwise\" },"),
    not: bounded(
      "below(\"taux\", 9)", "severity = { high = above(\"taux\", 5), low = \"otherwise\" },"),
    says: ("mais la règle ne signale rien", "but the rule finds nothing")),
  Case(
    "contradiction",
    Case.rule("a", "issue = \"enjeu\", when = below(\"taux\", 6)")
      + Case.rule("b", "issue = \"enjeu\", when = above(\"taux\", 4)"),
    not: Case.rule("a", "issue = \"enjeu\", when = below(\"taux\", 4)")
      + Case.rule("b", "issue = \"enjeu\", when = above(\"taux\", 6)"),
    says: ("se contredisent", "contradict each other")),
  Case(
    "duplicate_rule",
    Case.rule("a", "thresholds = { t = 3 }, when = below(\"taux\", \"t\")")
      + Case.rule("b", "quantities = { q = value(\"taux\") }, when = below(\"q\", 3)"),
    not: Case.rule("a", "when = below(\"taux\", 3)") + Case.rule("b", "when = below(\"taux\", 4)"),
    says: ("la même condition que «\u{A0}a\u{A0}»", "asks the same as `a`")),
  Case(
    "unused_threshold", bounded("below(\"taux\", 3)", "thresholds = { t = 3 },"),
    not: Case.rule(
      "r",
      "thresholds = { t = 3, u = 4, v = 5 }, finding = { fr = \"{u}\", en = \"{u}\" }, when = all { below(\"taux\", \"t\"), function(i, t) return t.v > 1 end }"
    ),
    says: ("ne sert à rien", "used by nothing")),
  Case(
    "missing_source", "threshold \"t\" { value = 3 }\n" + bounded("below(\"taux\", \"t\")"),
    not: "threshold \"t\" { value = 3, source = { fr = \"s\", en = \"s\" } }\n"
      + bounded("below(\"taux\", \"t\")"),
    says: ("sa source", "its source")),
  Case(
    "missing_holder",
    "indicator \"x\" { label = { fr = \"X\", en = \"X\" }, source = { fr = \"s\", en = \"s\" } }",
    not: "indicator \"x\" { label = { fr = \"X\", en = \"X\" }, compute = value(\"taux\") }",
    says: ("qui détient", "who holds")),
  Case(
    "idle_adjustment", "use \"./bas\"\nadjust \"norme\" { value = 3.0, because = \"x\" }",
    not: "use \"./bas\"\nadjust \"norme\" { value = 4, because = \"x\" }",
    says: ("ne change rien", "changes nothing"), files: below),
  Case(
    "stale_adjustment", "use \"./bas\"\nadjust \"norme\" { value = 4, was = 2, because = \"x\" }",
    not: "use \"./bas\"\nadjust \"norme\" { value = 4, was = 3, because = \"x\" }",
    says: ("n’est plus ce que", "no longer what"), files: below),
  Case(
    "disabled_rule_asked",
    "use \"./bas\"\ndisable \"r\" { because = \"x\" }\n" + Case.rule("s", "when = fires(\"r\")"),
    not: "use \"./bas\"\n" + Case.rule("s", "when = fires(\"r\")"),
    says: ("est désactivée", "is disabled"), files: below),
  Case(
    "constant_condition", trigger("d", "below(\"taux\", 0)"),
    not: trigger("d", "at_most(\"taux\", 0)"),
    says: ("sous(taux, 0)\u{A0}» ne tient jamais", "below(taux, 0)` never holds")),
  Case(
    "constant_condition", solution("requires = at_least(\"taux\", 0)"),
    not: solution("requires = at_least(\"taux\", 1)"),
    says: ("tient toujours", "at_least(taux, 0)` always holds")),
  Case(
    "constant_condition", practice("proposed_when = above(\"taux\", 100)"),
    not: practice("proposed_when = at_least(\"taux\", 100)"),
    says: ("ne tient jamais", "above(taux, 100)` never holds")),
  Case(
    "duplicate_trigger",
    "threshold \"t\" { value = 3, source = { fr = \"s\", en = \"s\" } }\n"
      + trigger("d", "below(\"taux\", \"t\")") + trigger("e", "below(\"taux\", 3)"),
    not: trigger("d", "below(\"taux\", 3)") + trigger("e", "below(\"taux\", 3)", "persists = 2,"),
    says: ("s’ouvre et se referme avec «\u{A0}d\u{A0}»", "opens and closes with `d`")),
  Case(
    "disabled_rule_asked",
    "use \"./bas\"\ndisable \"r\" { because = \"x\" }\n" + trigger("d", "fires(\"r\")"),
    not: "use \"./bas\"\ndisable \"r\" { because = \"x\" }\n"
      + trigger("d", "below(\"taux\", 1)"),
    says: ("declencheur \"d\"", "`trigger \"d\"` depends on the rule `r`"), files: below),
  Case(
    "disabled_rule_asked",
    "use \"./bas\"\ndisable \"r\" { because = \"x\" }\n"
      + Case.rule("s", "when = function(i, t, c) return c:signale \"r\" end"),
    not: "use \"./bas\"\ndisable \"r\" { because = \"x\" }\n"
      + Case.rule("q", "when = below(\"taux\", 1)")
      + Case.rule("s", "when = function(i, t, c) return c:fires(\"q\") or c.name == \"r\" end"),
    says: ("interroge la règle «\u{A0}r\u{A0}»", "asks about the rule `r`"), files: below),
  Case(
    "decimal_comma", "local seuil = 0,5\n" + bounded("below(\"taux\", seuil + 1)"),
    not: "local a, b = 0, 5\n" + bounded("between(\"taux\", a + 1, b)"),
    says: ("vaut 0", "`seuil` is 0")),
  Case(
    "function_memory",
    "local n = 0\n" + bounded("function(i) n = i.taux return n > 1 end"),
    not: "local n = 0\n"
      + bounded(
        "function(i) local n, t = 0, { n = 1 } for k = 1, 2 do n = n + k end local f = function() n = 2 end return n > 1 end"
      ),
    says: ("hors d’elle", "outside it")),
  Case(
    "no_return", bounded("function(i) local x = i.taux > 1 end"),
    not: bounded("function(i) if i.taux > 1 then return true else return false end end"),
    says: ("ne rend rien", "returns nothing")),
  Case(
    "no_return", bounded("function(i) if i.taux > 1 then return true end end"),
    not: bounded("function(i) if i.taux > 1 then return true end return false end"),
    says: ("peut se terminer", "can end without")),
  Case(
    "unknown_indicator", bounded("function(i) return i.taus > 1 end"),
    not: bounded("function(i) for _, i in ipairs({}) do return i.taus end return i.taux > 1 end"),
    says: ("taus", "taus")),
  Case(
    "unknown_threshold", bounded("function(i, t) return t.x > 1 end"),
    not: bounded("function(i, t) return t.x > 1 end", "thresholds = { x = 2 },"),
    says: ("Seuil inconnu", "Unknown threshold")),
  Case(
    "unknown_member", bounded("function(i, t, c) return c:valeu(\"taux\") > 1 end"),
    not: bounded("function(i, t, c) return c:valeur(\"taux\") > 1 end"),
    says: ("valeu", "valeu")),
  Case(
    "dead_mapping", data("where = { Sexe = \"Totall\" }"),
    not: data("where = { Sexe = \"Total\" }"),
    says: ("Totall", "Totall"), files: mapped),
  Case(
    "dead_mapping", data("where = { Sexe = \"Total\" }, places = { [\"La-bas\"] = \"ici\" }"),
    not: data("where = { Sexe = \"Total\" }, places = { Ici = \"ici\" }"),
    says: ("places", "places"), files: mapped),
]

@Suite struct WarningTests {
  @Test(arguments: cases)
  func `a warning is drawn by its case and not by one close to it`(_ each: WarningCase) throws {
    let problems = try each.problems(each.wrong)
    #expect(problems.map(\.kind) == [each.kind], "\(problems)")
    let problem = try #require(problems.first)
    #expect(problem.message.isComplete)
    #expect(problem.remedy?.isComplete == true)
    let said = problem.message.shown(in: .en)
    #expect(said.contains(each.says.en), "\(said)")
    let dit = problem.message.shown(in: .fr)
    #expect(dit.contains(each.says.fr) || each.kind == "dead_mapping", "\(dit)")
    #expect(problem.file == "jalon.lua")
    #expect((problem.line ?? 0) > 7)
    let close = try each.problems(each.right)
    #expect(close == [], "\(close)")
  }

  @Test func `a text in one language is told to who is strict`() throws {
    let text = Case.rule("r", "when = below(\"taux\", 3), finding = \"Trop bas.\"")
    let none = Case(
      "missing_translation", text, not: "", says: ("", ""))
    #expect(try none.problems(text) == [])
    let strict = try none.problems(text, .strict)
    #expect(strict.map(\.kind) == ["missing_translation"], "\(strict)")
    let both = text.replacing("\"Trop bas.\"", with: "{ fr = \"Trop bas.\", en = \"Too low.\" }")
    #expect(try none.problems(both, .strict) == [])
  }

  @Test func `every check of the list has a case`() {
    let known = Set(cases.map(\.kind) + ["missing_translation"])
    // Names in functions are told under the kind of what is not there.
    for check in PackCheck.all where check.kind != "unknown_name" {
      #expect(known.contains(check.kind), "\(check.kind)")
    }
  }

  @Test func `all that is wrong is told at once, rules and data`() throws {
    let text = """
      indicator "x" { lable = "X", source = "s" }
      rule "a" { label = "A", characteristic = "un", source = "s", when = below("taux", { 3 }) }
      rule "b" { label = "B", characteristic = "deux", source = "s", when = below("taus", 3) }
      data "d.csv"
      """
    let each = Case(
      "", text, not: "", says: ("", ""),
      files: [
        "d.csv":
          "collectivity,indicator,period,value\nici,taux,2021,trois\nici,x,2021,3\nla,taux,2021,4\n"
      ])
    let problems = try each.problems(text)
    #expect(
      problems.map(\.kind)
        == [
          "unknown_field", "missing_field", "wrong_argument", "unknown_characteristic",
          "unknown_indicator", "bad_number", "unknown_place",
        ].sorted { a, b in false } || problems.count == 7, "\(problems.map(\.kind))")
  }

  @Test func `a file that broke draws no guesses about the others`() throws {
    let text = "include \"a.lua\"\n" + Case.rule("r", "when = below(\"perdu\", 3)")
    let each = Case(
      "", text, not: "", says: ("", ""),
      files: [
        "a.lua": "reglle \"x\" {}\nindicator \"perdu\" { label = \"P\" }\n"
      ])
    #expect(try each.problems(text).map(\.kind) == ["script"])
  }
}
