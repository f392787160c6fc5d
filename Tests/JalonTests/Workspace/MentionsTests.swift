import JalonModel
import Testing

@testable import Jalon

struct MentionsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "base/pack.lua": """
      trousse "base" { titre = "B", version = "1", langue = "fr" }
      caracteristique "c" { titre = "C", enonce = "C", ordre = 1 }
      indicateur "taux" { titre = "Taux", caracteristique = "c" }
      indicateur "double" { titre = "Double", calcul = valeur("taux") + valeur("taux") }
      solution "s" { titre = "S", exige = connu("taux") }
      regle "r.une" { caracteristique = "c", titre = "T", source = "S", seuils = { bas = 1 },
        quand = tous { sous("taux", "bas"), connu("double") },
        constat = { fr = "{taux} sous {bas}", en = "{taux} under {bas}" }, propose = { "s" } }
      regle "r.deux" { caracteristique = "c", titre = "T", source = "S",
        quand = function(i, t, c) return i.taux < 3 end }
      regle "r.trois" { caracteristique = "c", titre = "T", source = "S",
        quand = function(i, t, c) return i.double < 3 end }
      """,
      "jalon.lua": """
      utiliser "./base"
      ajuster "r.une" { seuils = { bas = 2 }, parce_que = "ici" }
      desactiver "r.deux" { parce_que = "inutile" }
      """,
    ])
  }

  private func mentions(_ id: String) throws -> [String] {
    try Declarations(at: folder.path).mentions(of: id).map { mention in
      let field = mention.field.map { " \($0)" } ?? ""
      return
        "\(mention.role) \(mention.kind) \(mention.id)\(field) \(mention.origin.file):\(mention.origin.line)"
    }
  }

  @Test func `an indicator is found where it is declared and in each field that reads it`() throws {
    #expect(
      try mentions("taux") == [
        "declared indicator taux base/pack.lua:3",
        "used rule r.une when base/pack.lua:7",
        "used rule r.une finding base/pack.lua:7",
        "used rule r.deux function base/pack.lua:10",
        "used indicator double compute base/pack.lua:4",
        "used solution s requires base/pack.lua:5",
      ])
  }

  @Test func `a rule's threshold is found with what adjusts it, and why`() throws {
    let declarations = try Declarations(at: folder.path)
    let mentions = try declarations.mentions(of: "r.une.bas")
    #expect(mentions.map(\.role) == [.declared, .adjusted, .used, .used])
    #expect(mentions[1].origin.file == "jalon.lua")
    #expect(mentions[1].origin.because == .only("ici", in: .fr))
  }

  @Test func `a rule that is switched off says where`() throws {
    #expect(
      try mentions("r.deux") == [
        "declared rule r.deux base/pack.lua:9", "disabled rule r.deux disabled jalon.lua:3",
      ])
  }

  @Test func `an id that nobody bears is answered with the nearest`() throws {
    let declarations = try Declarations(at: folder.path)
    let problem = #expect(throws: Problem.self) { try declarations.mentions(of: "tau") }
    #expect(problem?.kind == "unknown_id")
    #expect(problem?.remedy?.shown(in: .en).contains("`taux`") == true)
  }

  @Test func `every id of the base pack is found where it is declared`() throws {
    let declarations = try Declarations(at: BasePack.folder)
    let pack = declarations.catalogue.pack
    let ids =
      pack.thresholds.prefix(20).map(\.id) + pack.indicators.suffix(3).map(\.id)
      + pack.measures.prefix(3).map(\.id) + pack.practices.map(\.id)
    for id in ids {
      #expect(try declarations.mentions(of: id).contains { $0.role == .declared }, "\(id)")
    }
  }
}
