import Foundation
import JalonModel
import Testing

@testable import Jalon

/// A base pack and a workspace over it, each with the text given.
private func load(pack: String, workspace: String) throws -> Assembled {
  let base = """
    pack "base" { title = { fr = "Base", en = "Base" }, version = "1.2", language = "en" }
    characteristic "one" { label = "One", statement = "One", order = 1 }
    indicator "rate" { label = "Rate", unit = "%" }
    rule "tight" {
      label = { fr = "Serré", en = "Tight" }, characteristic = "one", source = "s",
      thresholds = { low = { value = 3, source = "norm" }, dated = { values = {
        { from = "2020-01-01", value = 10 }, { from = "2024-01-01", value = 12 } } } },
      when = below("rate", "low"),
      severity = { high = below("rate", "dated"), low = "otherwise" },
    }

    """
  let folder = try TemporaryFolder([
    "packs/base/pack.lua": base + pack,
    "place/jalon.lua": "pack \"place\" { title = \"P\", version = \"1\" }\nuse \"base\"\n"
      + workspace,
  ])
  return try RuleLoading(
    folder: folder.path + "/place", main: "jalon.lua",
    search: PackSearch(packs: [folder.path + "/packs"], folders: [:])
  ).assembled
}

private func problem(pack: String = "", workspace: String) throws -> Problem {
  let problems = #expect(throws: Problems.self) { try load(pack: pack, workspace: workspace) }
  return try #require(problems?.list.first)
}

@Test func `lower layers come first, each with its hash and version`() throws {
  let layers = try load(pack: "", workspace: "").pack.layers
  #expect(layers.map(\.id) == ["base", "place"])
  #expect(layers.map(\.version) == ["1.2", "1"])
  #expect(layers.map(\.language) == [.en, .fr])
  #expect(layers.allSatisfy { $0.sha256.count == 64 } && layers[0].sha256 != layers[1].sha256)
}

@Test func `an adjustment changes one threshold and keeps the rest, with its reason`() throws {
  let rule = try #require(
    load(
      pack: "",
      workspace: "ajuster \"tight\" { seuils = { low = 2 }, valait = 3, parce_que = \"choix\" }"
    ).pack.rules.first)
  let low = try #require(rule.thresholds.first { $0.id == "tight.low" })
  #expect(low.values == [.init(from: nil, value: 2)])
  #expect(low.source == .only("norm", in: .en))
  #expect(rule.thresholds.count == 2)
  let adjustment = try #require(rule.adjustments.first)
  #expect(rule.adjustments.count == 1 && adjustment.field == "thresholds.low")
  #expect(adjustment.origin.because == .only("choix", in: .fr))
  #expect(adjustment.origin.file == "jalon.lua" && adjustment.origin.line == 3)
  #expect(rule.origin.file == "base/pack.lua" && rule.origin.layer == "base")
}

@Test func `a dated list stands from its first date, a number at every date`() throws {
  func values(_ text: String) throws -> [Threshold.Dated] {
    let pack = try load(
      pack: "", workspace: "adjust \"tight\" { because = \"x\", thresholds = { dated = \(text) } }"
    ).pack
    return try #require(pack.thresholds.first { $0.id == "tight.dated" }).values
  }
  #expect(try values("7") == [.init(from: nil, value: 7)])
  #expect(
    try values("{ values = { { from = \"2022-01-01\", value = 5 } } }") == [
      .init(from: Day("2020-01-01"), value: 10), .init(from: Day("2022-01-01"), value: 5),
    ])
}

@Test func `a severity can be taken away`() throws {
  let rule = try load(
    pack: "", workspace: "adjust \"tight\" { because = \"x\", severity = { high = remove } }"
  ).pack.rules[0]
  #expect(rule.gravity == .graded([], otherwise: .low))
}

@Test func `what is disabled stays so until it is switched on with a reason`() throws {
  let off = try load(pack: "", workspace: "disable \"tight\" { because = \"x\" }").pack.rules[0]
  #expect(off.disabledBecause == .only("x", in: .fr))
  let middle = "disable \"tight\" { because = \"x\" }"
  let on = try load(
    pack: "", workspace: middle + "\nadjust \"tight\" { disabled = false, because = \"y\" }")
  #expect(
    on.pack.rules[0].disabledBecause != nil, "the layer's own disable comes after its adjustments")
}

@Test func `an adjustment that was overtaken warns, and still holds`() throws {
  let loaded = try load(
    pack: "", workspace: "adjust \"tight\" { thresholds = { low = 2 }, was = 4, because = \"x\" }")
  #expect(loaded.warnings.map(\.kind) == ["stale_adjustment"])
  #expect(loaded.pack.rules[0].thresholds.contains { $0.values == [.init(from: nil, value: 2)] })
}

@Test func `an adjustment and a disabling without a reason are refused`() throws {
  for text in [
    "adjust \"tight\" { source = \"s\" }", "disable \"tight\" {}",
    "disable \"tight\" { because = \"  \" }",
  ] {
    let problem = try problem(workspace: text)
    #expect(problem.kind == "missing_reason" && problem.line == 3 && problem.column == 1)
  }
}

@Test func `declaring again what a lower layer declares says adjust`() throws {
  let problem = try problem(
    workspace: "issue \"a\" { label = \"A\" }\nthreshold \"t\" { value = 1 }\n"
      + "indicator \"rate\" { label = \"R\" }")
  #expect(problem.kind == "declared_below" && problem.line == 5)
  #expect(problem.message.shown(in: .en).contains("base/pack.lua:3:1"))
  #expect(problem.remedy?.shown(in: .en).contains("adjust \"rate\"") == true)
}

@Test func `an id of two kinds asks for the kind`() throws {
  let pack = "issue \"tight\" { label = \"T\" }"
  let problem = try problem(
    pack: pack, workspace: "adjust \"tight\" { label = \"X\", because = \"x\" }")
  #expect(problem.kind == "ambiguous_id")
  let loaded = try load(
    pack: pack, workspace: "ajuster \"enjeu:tight\" { titre = \"X\", parce_que = \"x\" }")
  #expect(loaded.pack.issues[0].label == .only("X", in: .fr))
}

@Test func `a place declared again is completed, and needs no reason`() throws {
  let loaded = try load(
    pack:
      "collectivity \"ville\" { name = \"Ville\", kind = \"municipality\", milieu = \"rural\" }",
    workspace: "collectivite \"ville\" { milieu = \"urbain\", population = 1200 }")
  #expect(loaded.places.count == 1)
  #expect(loaded.places[0].milieu == .urban && loaded.places[0].population == 1200)
  #expect(loaded.places[0].name == "Ville")
}

@Test func `another major version is refused`() throws {
  let folder = try TemporaryFolder([
    "base/pack.lua": "pack \"base\" { title = \"B\", version = \"2.0\" }",
    "place/jalon.lua": "use \"base\" { version = \"1\" }",
    "other/jalon.lua": "use \"autre\"", "autre/pack.lua": "pack \"base\" { title = \"B\" }",
  ])
  for (place, kind) in [("place", "other_version"), ("other", "other_pack")] {
    let problems = #expect(throws: Problems.self) {
      try RuleLoading(
        folder: folder.path + "/" + place, main: "jalon.lua",
        search: PackSearch(packs: [folder.path], folders: [:]))
    }
    #expect(problems?.list.map(\.kind) == [kind])
  }
}

@Test func `packs that use one another are refused`() throws {
  let folder = try TemporaryFolder([
    "a/pack.lua": "pack \"a\" { title = \"A\" }\nuse \"b\"",
    "b/pack.lua": "pack \"b\" { title = \"B\" }\nuse \"a\"",
    "place/jalon.lua": "use \"a\"",
  ])
  let problems = #expect(throws: Problems.self) {
    try RuleLoading(
      folder: folder.path + "/place", main: "jalon.lua",
      search: PackSearch(packs: [folder.path], folders: [:]))
  }
  #expect(problems?.list.map(\.kind) == ["cycle"])
}

@Test func `a pack reached by two ways is loaded once, and files are read once`() throws {
  let folder = try TemporaryFolder([
    "low/pack.lua": "pack \"low\" { title = \"L\" }\nissue \"i\" { label = \"I\" }",
    "a/pack.lua": "pack \"a\" { title = \"A\" }\nuse \"low\"\ninclude \"x.lua\"\ninclude \"*.lua\"",
    "a/x.lua": "issue \"x\" { label = \"X\" }",
    "place/jalon.lua": "use \"a\"\nuse \"low\"",
  ])
  let loaded = try RuleLoading(
    folder: folder.path + "/place", main: "jalon.lua",
    search: PackSearch(packs: [folder.path], folders: [:])
  ).assembled
  #expect(loaded.pack.layers.map(\.id) == ["low", "a", "place"])
  #expect(loaded.pack.issues.map(\.id) == ["i", "x"])
}

@Test func `a link that leads out of the folder is refused`() throws {
  let folder = try TemporaryFolder([
    "secret.lua": "issue \"i\" { label = \"I\" }", "place/jalon.lua": "include \"a.lua\"",
  ])
  try FileManager.default.createSymbolicLink(
    atPath: folder.path + "/place/a.lua", withDestinationPath: folder.path + "/secret.lua")
  let problems = #expect(throws: Problems.self) {
    try RuleLoading(
      folder: folder.path + "/place", main: "jalon.lua",
      search: PackSearch(packs: [], folders: [:]))
  }
  #expect(problems?.list.map(\.kind) == ["outside_folder"])
}

private let survey = """
  survey "ask" { audience = "immigrants", scale = { 1, 5 }, minimum = 12,
    questions = { { id = "q", text = "Q" } } }
  """

@Test(arguments: ["minimum = 11", "minimum = remove"])
func `a higher layer never lowers from how many answers a survey shows`(_ field: String) throws {
  let found = try problem(
    pack: survey, workspace: "adjust \"ask\" { \(field), because = \"x\" }")
  #expect(found.kind == "minimum_lowered" && found.file == "jalon.lua" && found.line == 3)
  #expect(found.message.shown(in: .en).contains("12"))
}

@Test func `a higher layer may raise from how many answers a survey shows`() throws {
  let raised = try load(
    pack: survey, workspace: "adjust \"ask\" { minimum = 20, because = \"x\" }")
  #expect(raised.pack.surveys[0].minimum == 20)
}

@Test func `what cannot be disabled is told as such`() throws {
  let found = try problem(workspace: "disable \"rate\" { because = \"x\" }")
  #expect(found.kind == "not_disabled")
  #expect(found.message.shown(in: .en).contains("indicator \"rate\""))
}

@Test func `a field that is needed and taken away is told where it was taken away`() throws {
  let found = try problem(workspace: "adjust \"tight\" { when = remove, because = \"x\" }")
  #expect(found.kind == "missing_field" && found.file == "jalon.lua" && found.line == 3)
}
